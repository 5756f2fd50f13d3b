import type { AttributionQuestion } from '../../cloud.ts'
import { ACCOUNT_KIND } from '../access/account-kind.ts'
import type { ChangingCall } from '../reading/changing-call.ts'
import type { AnyDetail } from '../reading/detail.ts'
import type { Service } from '../service.ts'
import { DERIVED, SERVICES } from '../services.ts'

/** A call that changes resources of a kind, and the service whose resources these are. */
export interface Candidate extends ChangingCall {
  readonly service: Service
}

/** All that kinds, settings and details declare, by the kind. */
const BY_KIND: ReadonlyMap<string, readonly Candidate[]> = declaredByAll()

function declaredByAll(): ReadonlyMap<string, readonly Candidate[]> {
  const all = new Map<string, Candidate[]>()
  for (const service of SERVICES) {
    for (const [kind, call] of declaredBy(service)) {
      const own = all.get(kind) ?? []
      own.push({ ...call, service })
      all.set(kind, own)
    }
  }
  return all
}

/** Names of events that are of interest to anybody. */
export const EVENTS: ReadonlySet<string> = new Set([...BY_KIND.values()].flat().map(({ event }) => event))

function declaredBy({
  kinds,
  settings = [],
  ofAccount = [],
}: Service): readonly (readonly [string, ChangingCall])[] {
  return [
    ...kinds.flatMap(({ name, changedBy = [], details = [] }) =>
      [...changedBy, ...details.flatMap(ofDetail)].map((call) => [name, call] as const),
    ),
    ...settings.flatMap(({ name, details }) =>
      details.flatMap(ofDetail).map((call) => [name, theOnly(call)] as const),
    ),
    ...ofAccount.flatMap(ofDetail).map((call) => [ACCOUNT_KIND, theOnly(call)] as const),
  ]
}

function ofDetail(detail: AnyDetail): readonly ChangingCall[] {
  const { changedBy = [] } = 'changedBy' in detail ? detail : {}
  const of = Object.keys(detail.properties)
  return changedBy.map((call) => Object.assign({ of }, call))
}

/** There is one such resource in the scope: whatever the call is about, it is that one. */
function theOnly(call: ChangingCall): ChangingCall {
  return { isAbout: () => true, ...call, byName: true }
}

/** The calls that may have done what is asked about; empty where none is known. */
export function candidatesFor(question: AttributionQuestion): readonly Candidate[] {
  const properties = new Set(propertiesOf(question))
  const isMending = question.isMending || question.change !== undefined
  return (BY_KIND.get(question.kind) ?? []).filter(
    ({ of, mends, did }) =>
      (isMending || (mends !== true && did !== 'deleted')) &&
      (of === undefined || properties.size === 0 || of.some((name) => properties.has(name))),
  )
}

/** Those that the finding is about, and those that they are worked out of. */
function propertiesOf({ kind, evidence, change }: AttributionQuestion): readonly string[] {
  const paths = [
    ...evidence.map(({ path }) => path),
    // Of a resource that was added or removed, with an empty path, any call may be meant.
    ...(change?.attributes ?? []).map(({ path }) => path),
  ]
  if (paths.includes('')) return []
  return paths.flatMap((path) => {
    const name = /^\w+/.exec(path)?.[0] ?? path
    return [name].concat(sourcesOf(kind, name))
  })
}

/** Properties of the same kind that it is worked out of. */
function sourcesOf(kind: string, property: string): readonly string[] {
  const derived = DERIVED.find((one) => one.kind === kind && one.name === property)
  const own = (derived?.from ?? []).filter((need) => need.startsWith(`${kind}.`))
  return own.map((need) => need.slice(kind.length + 1))
}
