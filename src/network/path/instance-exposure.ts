import type { Resource } from '../../model/resource.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import type { JsonObject } from '../../model/json.ts'
import { listOf, memberOf, textOf } from '../../text/members.ts'
import { certain, missingFrom, type Bounds, type Level } from './bounds.ts'
import { worstGrade } from './grade.ts'
import { interfaceExposures } from './interface-exposure.ts'
import { sameOutcome, type Outcome } from './judge.ts'
import { EVERYTHING, NOTHING, openings } from './openings.ts'
import { NETWORK_INTERFACE } from './place.ts'
import { presenceOf } from './presence.ts'
import { toldByInstance } from './told-by-instance.ts'

export interface InstanceExposure {
  readonly interfaceIds: readonly string[]
  readonly addresses: readonly string[]
  readonly outcome: Bounds<Outcome>
}

/** One interface of an instance; without an ID where it is not known whether there is one. */
interface Part {
  readonly id: string | undefined
  readonly outcome: Bounds<Outcome>
}

/** What the internet reaches of an instance over all its interfaces. */
export function instanceExposure(scope: ScopeView, instance: Resource): InstanceExposure {
  const { id, reported } = instance
  const state = textOf(memberOf(reported['instance_state'], 'name') ?? reported['instance_status'])
  if (state?.toLowerCase() === 'terminated') return none(`${id} is terminated.`)
  const exposures = interfaceExposures(scope)
  const own = listOf(reported['instance_network_interfaces']).map((one) =>
    textOf(memberOf(one, 'network_interface_id')),
  )
  const attached = exposures.ofInstance(id).map(({ path }) => path.id)
  const ids = [...new Set([...own.filter((one) => one !== undefined), ...attached])]
  const found = ids.map((one) => exposures.of(one) ?? toldByInstance(scope, instance, one))
  const parts = ids.map((one, i) => ({ id: one, outcome: found[i]?.outcome ?? unread(scope, instance, one) }))
  // The instance itself lists its interfaces; only without that list can there be more than were found.
  const isListed = reported['instance_network_interfaces'] !== undefined || scope.isWhole(NETWORK_INTERFACE)
  // If it has a public address but no interface for it, the lists are not complete, whatever they say.
  const isWhole = isListed && (ids.length > 0 || !hasAddress(reported))
  const all = isWhole ? parts : [...parts, { id: undefined, outcome: unread(scope, instance, undefined) }]
  if (all.length === 0) return none(`${id} has no network interface.`)
  const addresses = [...new Set(found.flatMap((exposure) => exposure?.path.addresses ?? []))]
  return { interfaceIds: ids, addresses, outcome: merge(all) }
}

const ADDRESSES = ['instance_public_ip_address', 'instance_ipv6_address']

function hasAddress(reported: JsonObject): boolean {
  return ADDRESSES.some((name) => (textOf(reported[name]) ?? '') !== '')
}

function none(reason: string): InstanceExposure {
  const outcome: Outcome = { grade: 'closed', reached: NOTHING, reasons: [reason] }
  return { interfaceIds: [], addresses: [], outcome: certain(outcome) }
}

function unread(
  scope: ScopeView,
  { id, reported }: Resource,
  interfaceId: string | undefined,
): Bounds<Outcome> {
  const what = interfaceId ?? 'What network interfaces it has'
  const reasons = [`${what} was not read.`]
  const grade = presenceOf(id, reported).answers.most ? 'reachable' : 'exposed-but-stopped'
  const missing = missingFrom(scope, NETWORK_INTERFACE, interfaceId ?? `the network interfaces of ${id}`)
  return {
    least: { grade: 'closed', reached: NOTHING, reasons },
    most: { grade, reached: EVERYTHING, reasons },
    missing: [missing],
  }
}

function merge(parts: readonly Part[]): Bounds<Outcome> {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only.outcome
  const [least, most] = [mergeAt(parts, 'least'), mergeAt(parts, 'most')]
  if (sameOutcome(least, most)) return certain(most)
  return { least, most, missing: [...new Set(parts.flatMap(({ outcome }) => outcome.missing))] }
}

/** With the reasons of the most exposed interfaces. */
function mergeAt(parts: readonly Part[], level: Level): Outcome {
  const outcomes = parts.map(({ outcome }) => outcome[level])
  const grade = worstGrade(
    outcomes.map((one) => one.grade),
    'closed',
  )
  const reasons = parts.flatMap(({ id, outcome }) => {
    const { grade: own, reasons: told } = outcome[level]
    if (own !== grade) return []
    return parts.length === 1 || id === undefined ? told : [`${id}: ${told.join(' ')}`]
  })
  return { grade, reached: openings(outcomes.flatMap(({ reached }) => reached)), reasons }
}
