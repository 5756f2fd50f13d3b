import type { Resource } from '../../model/resource.ts'
import { compareText } from '../../text/compare.ts'
import { some } from '../../text/words.ts'
import { mayBeReachedBy } from '../beyond.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import { textOf } from '../../text/members.ts'
import { interfaceOwner } from './interface-owner.ts'
import { NETWORK_INTERFACE } from './place.ts'
import { perScope } from './remember.ts'

/**
 * Others that take connections from the internet and may pass them on to an interface that has no way of its own to it.
 * Who speaks HTTP (application load balancers, API Gateway's VPC links, CloudFront's VPC origins) is none: it ends the
 * connection and sends requests of its own, so that no stranger gets to a port of those behind it.
 */
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
 * An accelerator has an interface in each subnet of its endpoints, and no public one. Services that authenticate their
 * users (EC2 Instance Connect Endpoint, Verified Access, Client VPN) let no stranger in.
 */
const ACCELERATOR = 'global_accelerator'

/** Owners that take no connections, whichever others do. */
const NO_TARGETS: ReadonlySet<string> = new Set([
  'nat_gateway',
  'lambda',
  'transit_gateway',
  ACCELERATOR,
  'api_gateway',
  'cloudfront',
])

/** The doors to an interface of the scope; the EC2 API does not say to whom they pass traffic on. */
export function doorsBefore(
  scope: ScopeView,
  { id, reported }: Resource,
  isReached: IsReached,
): readonly Door[] {
  if (NO_TARGETS.has(interfaceOwner(reported))) return []
  const { balancers, accelerated } = standing(scope)
  const balancing = (balancers.get(textOf(reported['vpc_id'])) ?? []).filter(
    (one) => one.of.id !== id && isReached(one.of),
  )
  const isAccelerated = accelerated.has(textOf(reported['subnet_id']))
  return [
    ...doorOf(balancing),
    ...(isAccelerated ? [{ missing: mayBeReachedBy('Global Accelerator'), protocols: TCP_AND_UDP }] : []),
  ]
}

interface Balancer {
  readonly of: Resource
  /** `net/web`, as in its ARN; a classic one has only a name. */
  readonly name: string
}

function doorOf(balancers: readonly Balancer[]): Door[] {
  if (balancers.length === 0) return []
  const names = [...new Set(balancers.map(({ name }) => name))].toSorted(compareText)
  const protocols = names.some((name) => name.startsWith(NETWORK)) ? TCP_AND_UDP : TCP
  return [{ missing: mayBeReachedBy(`load balancers of this VPC (${some(names, FEW)})`), protocols }]
}

const FEW = 3

const NETWORK = 'net/'

/** All of the scope: load balancers by their VPC, and the subnets in which accelerators have endpoints. */
const standing = perScope((scope) => {
  const balancers = new Map<string | undefined, Balancer[]>()
  const accelerated = new Set<string | undefined>()
  for (const one of scope.of(NETWORK_INTERFACE)) {
    const owner = interfaceOwner(one.reported)
    if (owner === ACCELERATOR) accelerated.add(textOf(one.reported['subnet_id']))
    if (owner !== 'load_balancer') continue
    const name = balancerName(one)
    const vpc = textOf(one.reported['vpc_id'])
    if (name !== undefined) balancers.set(vpc, [...(balancers.get(vpc) ?? []), { of: one, name }])
  }
  return { balancers, accelerated }
})

/** Undefined for one that passes traffic on to appliances and not to targets, and for one that speaks HTTP. */
function balancerName({ id, reported }: Resource): string | undefined {
  const type = textOf(reported['network_interface_type'])
  const [kind = '', name] = (textOf(reported['description']) ?? '').replace(/^ELB /, '').split('/')
  if (type === 'gateway_load_balancer' || (name !== undefined && ['gwy', 'app'].includes(kind)))
    return undefined
  if (type === 'network_load_balancer') return `${NETWORK}${name ?? id}`
  return name === undefined ? kind || id : `${kind}/${name}`
}
