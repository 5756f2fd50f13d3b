import type { Json, JsonObject } from '../../../../../model/json.ts'
import { compareText } from '../../../../../text/compare.ts'
import { between } from '../../../../../derive/between.ts'
import type { Derived, DerivedProperty } from '../../../../../model/derived-property.ts'
import { memberOf, textOf } from '../../../../../text/members.ts'
import { SUBNET, VPC } from '../../../../../network/path/place.ts'
import { SUBNET_INTERNET_ROUTE } from './subnet-internet-route.ts'

/** More than any rule asks for. */
const MANY = Number.MAX_SAFE_INTEGER

/** Stand for the zones of subnets that were not read: two of them, so that there may be several. */
const OTHER_ZONES = ['another zone', 'one more zone']

interface Subnet {
  readonly zone: string | undefined
  readonly isPublic: Derived
}

export const VPC_LAYOUT: DerivedProperty = {
  kind: VPC,
  name: 'vpc_layout',
  type: {
    type: 'object',
    properties: {
      availability_zones: { type: 'array', items: { type: 'string' } },
      subnets: { type: 'int' },
      public_subnets: { type: 'int' },
      private_subnets: { type: 'int' },
    },
  },
  description:
    'The availability zones that the VPC has subnets in, and how many subnets, public and private (see subnet_internet_route). A subnet whose routes were not read counts as neither.',
  from: [SUBNET, ...SUBNET_INTERNET_ROUTE.from],
  prepare: (scope) => {
    const routeOf = SUBNET_INTERNET_ROUTE.prepare(scope)
    const byVpc = Map.groupBy(scope.of(SUBNET), ({ reported }) => reported['vpc_id'])
    const unread = scope.isWhole(SUBNET) ? [] : [SUBNET]
    return ({ id }) => {
      const subnets = (byVpc.get(id) ?? []).map((subnet): Subnet => {
        const zone = textOf(subnet.reported['subnet_availability_zone'])
        return { zone, isPublic: routeOf(subnet) }
      })
      const missing = new Set([...unread, ...subnets.flatMap(({ isPublic }) => isPublic.missing ?? [])])
      const possible = unread.length === 0 ? most(subnets) : unbounded(subnets)
      const derived = between(least(subnets), possible, [...missing])
      if (derived.possible === undefined) return derived
      return { ...derived, between: [true, false].map((open) => middle(subnets, open, unread.length > 0)) }
    }
  },
}

function least(subnets: readonly Subnet[]): JsonObject {
  return counted(
    subnets,
    subnets.filter(({ isPublic }) => isSurely(isPublic, true)),
    subnets.filter(({ isPublic }) => isSurely(isPublic, false)),
  )
}

/**
 * A subnet that may be either counts as both: if all of them counted as one or all as the other, a VPC that may have
 * both would seem to have only one at either end.
 */
function most(subnets: readonly Subnet[]): JsonObject {
  return counted(
    subnets,
    subnets.filter(({ isPublic }) => !isSurely(isPublic, false)),
    subnets.filter(({ isPublic }) => !isSurely(isPublic, true)),
  )
}

/**
 * One of the VPCs that it may be: all subnets that may be either are public, or private, and there is one more subnet
 * if some were not read.
 */
function middle(subnets: readonly Subnet[], open: boolean, someUnread: boolean): JsonObject {
  const more = someUnread ? [{ zone: OTHER_ZONES[0], isPublic: { value: { public: open } } }] : []
  const all = [...subnets, ...more]
  const isOpen = ({ isPublic }: Subnet): boolean =>
    open ? !isSurely(isPublic, false) : isSurely(isPublic, true)
  return counted(
    all,
    all.filter(isOpen),
    all.filter((subnet) => !isOpen(subnet)),
  )
}

function unbounded(subnets: readonly Subnet[]): JsonObject {
  return {
    availability_zones: [...zonesOf(subnets), ...OTHER_ZONES],
    subnets: MANY,
    public_subnets: MANY,
    private_subnets: MANY,
  }
}

function counted(all: readonly Subnet[], open: readonly Subnet[], closed: readonly Subnet[]): JsonObject {
  return {
    availability_zones: zonesOf(all),
    subnets: all.length,
    public_subnets: open.length,
    private_subnets: closed.length,
  }
}

function zonesOf(subnets: readonly Subnet[]): string[] {
  const zones = new Set(subnets.flatMap(({ zone }) => (zone === undefined ? [] : [zone])))
  return [...zones].toSorted(compareText)
}

function isSurely({ value, possible = value }: Derived, wanted: boolean): boolean {
  return [value, possible].every((route: Json | undefined) => memberOf(route, 'public') === wanted)
}
