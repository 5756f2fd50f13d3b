import type { Resource } from '../../model/resource.ts'
import { compareText } from '../../text/compare.ts'
import { enumerate } from '../../text/words.ts'
import { mayBeReachedBy } from '../beyond.ts'
import type { ScopeView } from '../derived-property.ts'
import { textOf } from '../members.ts'
import { interfaceOwner } from './interface-owner.ts'
import { NETWORK_INTERFACE } from './place.ts'
import { perScope } from './remember.ts'

/** Others that take what comes from the internet and may pass it on to an interface that has no way of its own to it. */
export interface Door {
  /** `may be reached by load balancers of this VPC (net/web)`. */
  readonly missing: string
  readonly protocols: ReadonlySet<string>
}

/** `isReached`: whether the internet may reach an interface by itself. */
type IsReached = (networkInterface: Resource) => boolean

const TCP: ReadonlySet<string> = new Set(['tcp'])
const TCP_AND_UDP: ReadonlySet<string> = new Set(['tcp', 'udp'])

/**
 * Services that something public stands before that has no interface here: an accelerator has one in each subnet of its
 * endpoints, API Gateway (VPC links) and CloudFront (VPC origins) have theirs in a VPC. What asks who somebody is (EC2
 * Instance Connect Endpoint, Verified Access, Client VPN) lets no stranger in.
 */
const FRONTS = [
  { owner: 'global_accelerator', what: 'Global Accelerator', protocols: TCP_AND_UDP, within: 'subnet_id' },
  { owner: 'api_gateway', what: 'API Gateway', protocols: TCP, within: 'vpc_id' },
  { owner: 'cloudfront', what: 'CloudFront', protocols: TCP, within: 'vpc_id' },
] as const

/** Who takes no connections, whoever else does. */
const NO_TARGETS: ReadonlySet<string> = new Set([
  'nat_gateway',
  'lambda',
  'transit_gateway',
  ...FRONTS.map(({ owner }) => owner),
])

/** The doors before an interface of the scope; to whom they pass something on, the EC2 API does not tell. */
export function doorsBefore(
  scope: ScopeView,
  { id, reported }: Resource,
  isReached: IsReached,
): readonly Door[] {
  if (NO_TARGETS.has(interfaceOwner(reported))) return []
  const { balancers, fronts } = standing(scope)
  const balancing = (balancers.get(textOf(reported['vpc_id'])) ?? []).filter(
    (one) => one.of.id !== id && isReached(one.of),
  )
  const passing = FRONTS.filter(({ owner, within }) => fronts.has(`${owner} ${textOf(reported[within])}`))
  return [
    ...doorOf(balancing),
    ...passing.map(({ what, protocols }) => ({ missing: mayBeReachedBy(what), protocols })),
  ]
}

interface Balancer {
  readonly of: Resource
  /** `net/web` and `app/shop`, as in their ARNs; a classic one has a name alone. */
  readonly name: string
}

function doorOf(balancers: readonly Balancer[]): Door[] {
  if (balancers.length === 0) return []
  const names = [...new Set(balancers.map(({ name }) => name))].toSorted(compareText)
  const protocols = names.some((name) => name.startsWith(NETWORK)) ? TCP_AND_UDP : TCP
  return [{ missing: mayBeReachedBy(`load balancers of this VPC (${some(names)})`), protocols }]
}

const FEW = 3

function some(names: readonly string[]): string {
  return enumerate(names.length > FEW ? [...names.slice(0, FEW), `${names.length - FEW} more`] : names)
}

const NETWORK = 'net/'

/** All of the scope: load balancers by their VPC, and by owner and place where there is one of the fronts. */
const standing = perScope((scope) => {
  const balancers = new Map<string | undefined, Balancer[]>()
  const fronts = new Set<string>()
  for (const one of scope.of(NETWORK_INTERFACE)) {
    const owner = interfaceOwner(one.reported)
    if (owner === 'load_balancer') {
      const name = balancerName(one)
      const vpc = textOf(one.reported['vpc_id'])
      if (name !== undefined) balancers.set(vpc, [...(balancers.get(vpc) ?? []), { of: one, name }])
    }
    for (const front of FRONTS) {
      if (front.owner === owner) fronts.add(`${owner} ${textOf(one.reported[front.within])}`)
    }
  }
  return { balancers, fronts }
})

/** Undefined of one that passes on to appliances and not to targets. */
function balancerName({ id, reported }: Resource): string | undefined {
  const type = textOf(reported['network_interface_type'])
  const [kind = '', name] = (textOf(reported['description']) ?? '').replace(/^ELB /, '').split('/')
  if (type === 'gateway_load_balancer' || (kind === 'gwy' && name !== undefined)) return undefined
  if (type === 'network_load_balancer') return `${NETWORK}${name ?? id}`
  return name === undefined ? kind || id : `${kind}/${name}`
}
