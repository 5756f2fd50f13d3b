import { otherOwner } from '../../model/owner.ts'
import type { Resource } from '../../model/resource.ts'
import { ALL_ADDRESSES, type AddressSet, type Family } from '../sets/address-set.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import { intervalSet, intersect } from '../sets/interval-set.ts'
import { listOf, objectsOf, textOf } from '../../text/members.ts'
import { admittedByAcl, type AclAnswer } from '../ingress/network-acl.ts'
import { ALL_PROTOCOLS, type Protocol } from '../sets/protocol.ts'
import { PUBLIC_SPACE } from '../ingress/public-space.ts'
import type { Level } from './bounds.ts'
import { mostOfInternet } from './most-of-internet.ts'
import { openings, type Opening, type Openings } from './openings.ts'
import { SUBNET, VPC, type Place } from './place.ts'
import { perKey, perScope } from './remember.ts'

export const NETWORK_ACL = 'aws_ec2_network_acl'

/** What a network ACL lets in from the internet. */
interface AclPassage {
  readonly aclId: string
  /** Whether some of its entries could not be read. */
  readonly isDoubtful: boolean
  readonly through: (before: Openings, level: Level) => Openings
  /** What it lets in from anybody at all, such as others in the VPC that pass something on. */
  readonly ofAnybody: (before: Openings) => Openings
}

/**
 * The network ACLs of the scope's subnets; undefined where it was not read which one a subnet has. Only inbound traffic
 * counts: a packet that arrives may do harm whether or not the ACL lets an answer out.
 */
export const subnetAcls = perScope((scope) => {
  const acls = aclsOf(scope)
  const passage = perKey((aclId: string) => passageOf(aclId, scope.byId(NETWORK_ACL, aclId)))
  return (place: Place): AclPassage | undefined => {
    const own = acls.bySubnet.get(place.subnetId)
    const isDefault = scope.isWhole(NETWORK_ACL) && !isOfOther(scope, place)
    const acl = own ?? (isDefault ? acls.defaultOf.get(place.vpcId) : undefined)
    return acl === undefined ? undefined : passage(acl.id)
  }
})

/**
 * EC2 shows an account with which a subnet is shared only what is attached to it: an ACL that it does not show is not
 * known to be the default.
 */
function isOfOther(scope: ScopeView, { subnetId, vpcId }: Place): boolean {
  const place = scope.byId(SUBNET, subnetId) ?? scope.byId(VPC, vpcId)
  return place !== undefined && otherOwner(place) !== null
}

function passageOf(aclId: string, acl: Resource | undefined): AclPassage {
  // Every ACL has entries: if there are none, they were not read.
  const entries = listOf(acl?.reported['acl_entries'] ?? 'not read')
  const least = admittedByAcl(entries, PUBLIC_SPACE, false, 'deny')
  const most = least.unknown.length === 0 ? least : admittedByAcl(entries, PUBLIC_SPACE, false, 'allow')
  const passages = { least: passing(least, mostOfInternet), most: passing(most, mostOfInternet) }
  const anybody = admittedByAcl(entries, ALL_ADDRESSES, false, 'allow')
  return {
    aclId,
    isDoubtful: least.unknown.length > 0,
    through: (before, level) => passages[level](before),
    ofAnybody: passing(anybody, () => true),
  }
}

interface Acls {
  readonly bySubnet: ReadonlyMap<string, Resource>
  /** By VPC. */
  readonly defaultOf: ReadonlyMap<string, Resource>
}

function aclsOf(scope: ScopeView): Acls {
  const bySubnet = new Map<string, Resource>()
  const defaultOf = new Map<string, Resource>()
  for (const acl of scope.of(NETWORK_ACL)) {
    const vpc = textOf(acl.reported['vpc_id'])
    if (acl.reported['is_default'] === true && vpc !== undefined) defaultOf.set(vpc, acl)
    for (const association of objectsOf(acl.reported['acl_associations'])) {
      const subnet = textOf(association['subnet_id'])
      if (subnet !== undefined) bySubnet.set(subnet, acl)
    }
  }
  return { bySubnet, defaultOf }
}

/** What is left of openings where the ACL admits enough addresses. */
function passing(
  { admitted, decided }: AclAnswer,
  isEnough: (set: AddressSet, family: Family) => boolean,
): (before: Openings) => Openings {
  const wide = admitted.filter((one) => isEnough(one.addresses, one.family))
  const parts = Map.groupBy(wide, ({ family, protocol }) => keyOf(family, protocol))
  const through = ({ family, protocol, ports }: Opening): Opening => {
    const name = decided[family].includes(protocol) ? protocol : ALL_PROTOCOLS
    const open = parts.get(keyOf(family, name))?.map((part) => part.ports) ?? []
    return { family, protocol, ports: intersect(ports, intervalSet(open)) }
  }
  return (before) => openings([...before, ...named(before, decided)].map(through))
}

function keyOf(family: Family, protocol: Protocol): string {
  return `${family} ${protocol}`
}

/** Protocols that the ACL names, where so far they were among all protocols. */
function named(before: Openings, decided: AclAnswer['decided']): Opening[] {
  return before
    .filter(({ protocol }) => protocol === ALL_PROTOCOLS)
    .flatMap(({ family, ports }) => {
      const known = new Set(before.filter((one) => one.family === family).map((one) => one.protocol))
      return decided[family]
        .filter((protocol) => !known.has(protocol))
        .map((protocol) => ({ family, protocol, ports }))
    })
}
