import type { Statement } from '../policy.ts'
import { answerTo, type Permissions, type Source } from './permissions.ts'
import { filled } from './variables.ts'
import { changingActions, type Changing } from './verbs.ts'
import { UNNAMED } from './world.ts'

/** Something that somebody may change. */
export interface Change {
  readonly source: Source
  readonly statement: Statement
  /** As written in the policy; `everything but …` of a NotAction. */
  readonly actions: string
  /** Whether it is so for every resource. */
  readonly everywhere: boolean
  /** Whether callers, or what is changed, have to meet a condition. */
  readonly conditional: boolean
  /** False: what the actions do is not known, or what decides it was not understood. */
  readonly isCertain: boolean
}

/**
 * What somebody may change, an item for each statement that lets them, after boundary and denials: by the verbs of the
 * actions (see changingActions).
 */
export function changesOf(permissions: Permissions): readonly Change[] {
  return permissions.sources.flatMap((source) =>
    source.document.statements
      .filter(({ allows }) => allows)
      .flatMap((statement) => changeBy(statement, source, permissions)),
  )
}

function changeBy(statement: Statement, source: Source, permissions: Permissions): Change[] {
  const { actions, writtenActions, resources } = statement
  // Nobody lists all actions but those that read.
  const patterns = actions.but ? ['*'] : actions.patterns
  const allowed = patterns.map((pattern): Readonly<Record<keyof Changing, Allowed>> => {
    const { certain, possible } = changingActions(pattern)
    return {
      certain: howAllowed(certain, statement, permissions),
      possible: howAllowed(possible, statement, permissions),
    }
  })
  const isKnown = allowed.some(({ certain }) => certain !== 'never')
  const which = isKnown ? 'certain' : 'possible'
  const found = allowed.flatMap((one, index) =>
    one[which] === 'never' ? [] : [writtenActions[index] ?? '*'],
  )
  if (found.length === 0) return []
  return [
    {
      source,
      statement,
      actions: actions.but ? `everything but ${actions.patterns.join(', ')}` : found.join(', '),
      everywhere: resources.but || resources.patterns.includes('*'),
      conditional: allowed.every((one) => one[which] !== 'always'),
      isCertain: isKnown && permissions.sources.every(({ document }) => !document.isDoubtful),
    },
  ]
}

/** `sometimes`: where callers, or what is changed, meet a condition. */
type Allowed = 'always' | 'sometimes' | 'never'

/** How one of the actions is allowed on something that the statement names. */
function howAllowed(actions: readonly string[], { resources }: Statement, permissions: Permissions): Allowed {
  const names = resources.but ? [UNNAMED] : resources.patterns.map((one) => instanceOf(one, permissions))
  const requests = actions.flatMap((action) => names.map((resource) => ({ action, resource })))
  if (requests.some((one) => answerTo(permissions, one).allowed === true)) return 'always'
  return requests.some((one) => answerTo(permissions, one, 'caller').allowed !== false)
    ? 'sometimes'
    : 'never'
}

/** Something that fits the pattern. */
function instanceOf(pattern: string, { keys }: Permissions): string {
  return (filled(pattern, keys) ?? UNNAMED).replaceAll('*', UNNAMED).replaceAll('?', 'x')
}
