import type { JsonObject } from '../model/json.ts'
import type { Kind, KindModel } from '../model/kind.ts'
import { exampleResource, exampleSurroundings } from '../rules/examples/example-resource.ts'
import { checkRuleText } from '../rules/load/check-text.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import { proposeNeighbours } from './examples/neighbours.ts'
import { type Example, proposeExamples } from './examples/propose.ts'
import type { Carried } from './meaning.ts'
import { type RuleDraft, ruleText } from './rule-file.ts'

/** Where rules go, and those that are not loaded yet: below no folder that is. */
export const RULES_FOLDER = `${PROJECT_FILES.rules}/resoto`
export const UNFINISHED_FOLDER = `${PROJECT_FILES.rules}-needs-examples`

export interface FinishedRule {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly text: string
  /** Null: the rule is whole. Else why it is not loaded, or what is wrong with it. */
  readonly unfinished: string | null
}

/** Writes the rule's text with examples that were tried. @param comments lines above it */
export function finishRule(
  draft: RuleDraft,
  { text: written, search, query }: Carried,
  comments: readonly string[],
  options: { readonly model: KindModel; readonly now: Date },
): FinishedRule {
  const holds = (resource: JsonObject, kind: Kind): boolean | null => {
    const made = exampleResource(resource, kind)
    return query.match(made, exampleSurroundings(made)) !== null
  }
  const isFixed = !/\.(?:ago|from_now)\b|@[A-Za-z_]+@/.test(written)
  const moment = { now: options.now, isFixed }
  const proposed =
    proposeExamples(search, query, options.model, moment, holds) ??
    proposeNeighbours(search, query, { model: options.model, moment })
  const path = `${RULES_FOLDER}/${draft.id}.yml`
  const tried = proposed === null ? null : tryExamples(draft, comments, proposed, path, options)
  if (tried !== null) return { path, text: tried, unfinished: null }
  return {
    path: `${UNFINISHED_FOLDER}/${draft.id}.yml`,
    text: ruleText(draft, comments, null),
    unfinished: query.isOfOne
      ? 'no examples could be worked out from its search; a rule without a violation and a pass does not load'
      : 'no examples could be worked out from its search, which is about neighbours as well; a rule without a violation and a pass does not load',
  }
}

/** The text with those of the examples that come out as they say, if a violation and a pass are among them; else null. */
function tryExamples(
  draft: RuleDraft,
  comments: readonly string[],
  proposed: readonly Example[],
  path: string,
  options: { readonly model: KindModel; readonly now: Date },
): string | null {
  let examples = proposed
  for (;;) {
    if (new Set(examples.map(({ expect }) => expect)).size < 2) return null
    const text = ruleText(draft, comments, examples)
    const { rules, problems } = checkRuleText(text, path, options)
    const wrong = examples.filter(({ name }) =>
      problems.some(({ message }) => message.startsWith(`example "${name}":`)),
    )
    if (wrong.length === 0) return rules.length === 1 ? text : null
    examples = examples.filter((example) => !wrong.includes(example))
  }
}
