import { RESULT_FILE } from '../../file-names.ts'
import type { View } from '../../view.ts'
import { whatAndWhere, who, why } from '../../words/sentences.ts'
import type { TestSuite } from './cases.ts'
import { withCommas } from '../../../text/words.ts'

const NAME = 'cloud-baseline'
const MOST_GAPS = 100

/** What no rule tells of: whether everything was seen, and whether the step fails. */
export function runSuite(view: View): TestSuite {
  const { failure, shortfall } = view
  return {
    name: NAME,
    cases: () => [
      {
        classname: NAME,
        name: 'everything was seen',
        outcome:
          shortfall === null
            ? null
            : {
                element: 'skipped',
                type: 'unknown',
                text: () => ({ message: `unknown: ${shortfall}`, lines: gapLines(view) }),
              },
      },
      {
        classname: NAME,
        name: 'the step does not fail',
        outcome:
          failure === null
            ? null
            : { element: 'error', type: view.verdict, text: () => ({ message: failure }) },
      },
    ],
  }
}

function gapLines({ run, accounts, gaps }: View): readonly string[] {
  const lines = gaps
    .slice(0, MOST_GAPS)
    .map((block) => `${who(block, accounts, 5)}: ${whatAndWhere(block)} (${why(run, block)})`)
  const rest = gaps.length - lines.length
  return rest > 0 ? [...lines, `${withCommas(rest)} more in ${RESULT_FILE}`] : lines
}
