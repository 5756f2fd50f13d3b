import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { MASKED_OTHERWISE } from '../drift/other-masks.ts'
import { accept, type Accepted } from '../drift/state/accept.ts'
import { AcceptedState } from '../drift/state/accepted-state.ts'
import { UserError } from '../model/errors.ts'
import { watchedKinds } from '../rules/change/watched-kinds.ts'
import { selectRules } from '../run/prologue.ts'
import { chosenState } from '../settings/chosen-state.ts'
import { parseList } from '../settings/values.ts'
import { count, enumerate, withCommas } from '../text/words.ts'
import { EXIT } from './exit.ts'
import { gateGiven, keepingGate } from './gate.ts'
import { inventoriesGiven, kindsGiven, openInventories } from './inventories.ts'
import { localSettings } from './local-settings.ts'
import type { AcceptOptions } from './options.ts'
import { type Saying, sayingOf } from './saying.ts'

/** As many as anybody reads. */
const MOST_LINES = 20

/** Writes what inventories hold as the accepted state: all of it, or single changes. */
export async function acceptCommand(options: AcceptOptions, environment: NodeJS.ProcessEnv): Promise<number> {
  const reason = options.reason.trim()
  if (reason === '') throw new UserError('--reason: received nothing, expected why this state is accepted.')
  const only = options.only === undefined ? undefined : parseList(options.only)
  if (only?.length === 0) throw new UserError('--only: received nothing, expected the ids of changes.')
  for (const id of only ?? [])
    if (!/^[0-9a-f]{16}$/.test(id))
      throw new UserError(
        `--only: received ${JSON.stringify(id)}, expected the id of a change, 16 hexadecimal digits, as the report shows it.`,
      )
  const acceptedState = chosenState(options.acceptedState, options.config ?? '', resolve('.'))
  if (acceptedState === null)
    throw new UserError(
      '--accepted-state: received nothing, and the configuration file names no accepted-state; expected the folder where it lies, there or not yet.',
    )
  const kinds = acceptedKinds({ ...options, acceptedState }, only !== undefined)
  const gate = gateGiven(options)
  const { privacy, outgoing } = gate
  const saying = sayingOf(outgoing)
  const given = inventoriesGiven(options.inventory, 'accept')
  const keeping = keepingGate(gate)
  const sources = await openInventories(given, keeping, kinds)
  const accepted = await accept(await AcceptedState.open(acceptedState), sources, {
    by: privacy.text(acceptedBy(options.by, environment)),
    reason: privacy.text(reason),
    gate: privacy,
    keeping,
    ...(kinds === undefined ? {} : { kinds }),
    ...(only === undefined ? {} : { only: new Set(only) }),
  })
  saying.print(resultOf(accepted, acceptedState))
  const code = tellWhatIsLeft(accepted, saying)
  saying.end()
  return code
}

/**
 * What the rules about changes watch in a run with these settings: more would only make more to review. Single changes
 * name themselves. Undefined: every kind.
 */
function acceptedKinds(
  options: AcceptOptions & { readonly acceptedState: string },
  isSingle: boolean,
): ReadonlySet<string> | undefined {
  if (options.kinds !== undefined || isSingle) return kindsGiven(options.kinds)
  const { acceptedState, rules, config } = options
  const settings = localSettings({ rules, config })
  return watchedKinds(selectRules({ ...settings, acceptedState }, new Date()).accountRules.all)
}

/** Who it is on GitHub; elsewhere, whose terminal it is. */
function acceptedBy(given: string | undefined, environment: NodeJS.ProcessEnv): string {
  const name = given?.trim() || environment['GITHUB_ACTOR']
  if (name !== undefined && name !== '') return name
  try {
    return userInfo().username
  } catch {
    throw new UserError(
      '--by: received nothing, and this system does not name its user; expected who accepts it.',
    )
  }
}

function resultOf({ written, removed, unchanged, resources }: Accepted, folder: string): string {
  const differ = (['added', 'removed', 'changed'] as const).flatMap((operation) =>
    resources[operation] === 0 ? [] : [`${withCommas(resources[operation])} ${operation}`],
  )
  const total = resources.added + resources.removed + resources.changed
  const what = total === 0 ? '' : ` (${count(total, 'resource')}: ${enumerate(differ)})`
  const files = [
    `${count(written, 'file')} written${what}`,
    ...(removed === 0 ? [] : [`${count(removed, 'file')} removed, since their kinds are no longer read`]),
    ...(unchanged === 0 ? [] : [`${count(unchanged, 'file')} already up to date`]),
  ]
  return `Accepted state in ${folder}: ${files.join(', ')}.`
}

/** What was not accepted, and what nobody can tell of what was. */
function tellWhatIsLeft({ notAccepted: left, unlike }: Accepted, { tell }: Saying): number {
  if (unlike > 0)
    tell(
      `What differs from before in ${count(unlike, 'file')} is not known, and not counted: ${MASKED_OTHERWISE}.`,
    )
  if (left.length === 0) return EXIT.good
  tell(
    `Not accepted, since only what was read completely can be: ${count(left.length, 'kind')} in a region or account. What was accepted of them before stays.`,
  )
  for (const { account, region, kind, why } of left.slice(0, MOST_LINES))
    tell(`  ${account} ${region} ${kind}: ${why}`)
  if (left.length > MOST_LINES) tell(`  and ${withCommas(left.length - MOST_LINES)} more`)
  return EXIT.incomplete
}
