import type { JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import { FAMILIES, type Family } from '../sets/address-set.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import { listOf, memberOf, objectsOf, textOf } from '../../text/members.ts'
import { certain } from './bounds.ts'
import { doorsBefore } from './doors.ts'
import { groupIngress, type Source } from './group-ingress.ts'
import { attachedInstance, interfaceOwner } from './interface-owner.ts'
import { EVERYTHING, NOTHING } from './openings.ts'
import { publicAddresses } from './public-address.ts'
import { presenceBehind } from './presence.ts'
import { judgeAlone, type JudgedPath } from './judge.ts'
import { once, perKey, perScope } from './remember.ts'
import { placeOf, stagesOf } from './stages.ts'
import { subnetAcls } from './subnet-acl.ts'

/** The way from the internet to an interface, whichever of its groups lets something in. */
export interface InterfacePath extends JudgedPath {
  readonly id: string
  /** See interfaceOwner. */
  readonly owner: string
  readonly instanceId: string | undefined
  readonly addresses: readonly string[]
  readonly groupIds: readonly string[]
}

export function interfacePath(scope: ScopeView, networkInterface: Resource): InterfacePath {
  const { id, reported } = networkInterface
  const addresses = publicAddresses(reported)
  const groups = objectsOf(reported['nic_groups']).map((group) => textOf(memberOf(group, 'group_id')))
  const groupIds = [...new Set(groups.filter((group) => group !== undefined))]
  const about = {
    id,
    owner: interfaceOwner(reported),
    addresses: [...addresses.ipv4, ...addresses.ipv6],
    groupIds,
  }
  return {
    ...about,
    instanceId: attachedInstance(reported),
    source: sourceOf(scope, about, textOf(reported['network_interface_type'])),
    stages: once(() => stagesOf(scope, networkInterface, addresses)),
    presence: presenceBehind(scope, reported),
    doors: once(() => doorsBefore(scope, networkInterface, mayBeReached(scope))),
    admits: (passed) => {
      const place = placeOf(scope, reported)
      const acl = place === undefined ? undefined : subnetAcls(scope)(place)
      const families = privateFamilies(reported)
      const own = passed.filter(({ family }) => families.includes(family))
      return acl === undefined ? own : acl.ofAnybody(own)
    },
  }
}

/** Whether the internet reaches an interface by itself, or may. */
const mayBeReached = perScope((scope) => {
  const answers = perKey((one: Resource) => judgeAlone(interfacePath(scope, one)))
  return (networkInterface: Resource): boolean => answers(networkInterface).most.grade === 'reachable'
})

function privateFamilies(reported: JsonObject): readonly Family[] {
  const hasIpv6 = [reported['v6_ips'], reported['nic_ipv6_prefixes']].some((list) => listOf(list).length > 0)
  return FAMILIES.filter((family) => (family === 'ipv6' ? hasIpv6 : reported['nic_ipv6_native'] !== true))
}

type About = Pick<InterfacePath, 'owner' | 'addresses' | 'groupIds'>

const UNFILTERED: ReadonlySet<string> = new Set(['network_load_balancer', 'gateway_load_balancer'])

function sourceOf(scope: ScopeView, { owner, addresses, groupIds }: About, type: string | undefined): Source {
  if (owner === 'nat_gateway') return NAT_GATEWAY
  if (groupIds.length > 0) return groupIngress(scope)(groupIds)
  // Interfaces of services may have no group. Whoever gave one a public address had the internet in mind.
  const isUnfiltered = UNFILTERED.has(type ?? '') || addresses.length > 0
  return isUnfiltered ? NO_FILTER : NO_GROUP
}

/** Whatever its groups say. */
const NAT_GATEWAY: Source = {
  openings: certain(NOTHING),
  sentence: 'A NAT gateway takes nothing in that was not asked for.',
}

/** Everything that the listeners of a load balancer take. */
const NO_FILTER: Source = {
  openings: certain(EVERYTHING),
  sentence: 'It has no security group that would keep anything out.',
}

const NO_GROUP: Source = {
  openings: certain(NOTHING),
  sentence: 'It has no security group and no public address.',
}
