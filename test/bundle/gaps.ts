import type { Gap } from '../../src/model/coverage.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { compareText } from '../../src/text/compare.ts'

/** The gaps of a run one by one, as they were read. Of the messages each has all that its cause kept, one a line. */
export function gapsIn({ coverage }: ResultFile): readonly Gap[] {
  return coverage.gaps
    .flatMap(({ places, messages, ...cause }) =>
      places.flatMap(({ accounts, regions }) =>
        accounts.flatMap((account) =>
          regions.map((region) => ({ account, region, ...cause, message: messages.join('\n') })),
        ),
      ),
    )
    .toSorted(
      (a, b) =>
        compareText(a.account, b.account) || compareText(a.region, b.region) || compareText(a.kind, b.kind),
    )
}
