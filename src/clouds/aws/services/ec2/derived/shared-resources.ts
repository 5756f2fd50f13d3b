import type { Json, JsonObject } from '../../../../../model/json.ts'
import { needOf } from '../../../../../model/kind.ts'
import { otherOwner } from '../../../../../model/owner.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { compareText } from '../../../../../text/compare.ts'
import type { DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import { vpcsAssociated } from '../../../../../network/ingress/group-references.ts'
import { objectsOf, memberOf, textOf } from '../../../../../text/members.ts'

const VPC = 'aws_vpc'
const SUBNET = 'aws_ec2_subnet'
const GROUP = 'aws_ec2_security_group'
const INTERFACE = 'aws_ec2_network_interface'
const IMAGE = 'aws_ec2_image'
const SNAPSHOT = 'aws_ec2_snapshot'
const GATEWAY = 'aws_ec2_transit_gateway'
const ATTACHMENT = 'aws_ec2_transit_gateway_attachment'
const SERVICE = 'aws_vpc_endpoint_service'
const PEERING = 'aws_vpc_peering_connection'

/** Kinds that others may share with the account; it sees what is in its own VPC even if that is not shared. */
const RECEIVED = [
  VPC,
  SUBNET,
  'aws_ec2_route_table',
  'aws_ec2_network_acl',
  'aws_ec2_internet_gateway',
  'aws_ec2_dhcp_options',
  GROUP,
  'aws_ec2_managed_prefix_list',
  GATEWAY,
  'aws_ec2_host',
  'aws_ec2_traffic_mirror_target',
]

interface Share {
  readonly direction: 'in' | 'out' | 'both'
  readonly kind: string
  readonly id: string
  /** The other side: an account, `*`, or a principal's ARN. */
  readonly with: string
}

export const SHARED_RESOURCES: DerivedProperty = {
  kind: 'aws_region',
  name: 'shared_resources',
  always: true,
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        direction: { type: 'string', values: ['in', 'out', 'both'] },
        kind: { type: 'string' },
        id: { type: 'string' },
        with: { type: 'string' },
      },
    },
  },
  description:
    'What is shared in the region and with whom, as far as EC2 reports it. Direction “in”: another account owns it; “out”: the account owns it and others use it (interfaces or groups of theirs in its subnets and VPCs, attachments to its transit gateways, VPCs of theirs that its security groups are associated with) or may (permissions of images, snapshots and endpoint services; with “*”, everybody); “both”: a peering connection. Every run derives it from the kinds that it reads; a rule that names it has all of them read.',
  from: [
    ...RECEIVED,
    INTERFACE,
    ATTACHMENT,
    PEERING,
    SERVICE,
    needOf(GROUP, 'group_vpc_associations'),
    IMAGE,
    needOf(IMAGE, 'launch_permissions'),
    SNAPSHOT,
    needOf(SNAPSHOT, 'create_volume_permissions'),
  ],
  prepare: (scope) => {
    const shares = [
      ...received(scope),
      ...usedByOthers(scope),
      ...permitted(scope),
      ...scope.of(PEERING).flatMap((one) => peering(scope, one)),
    ]
    const value = distinct(shares.filter((share) => share.with !== scope.account))
    const missing = SHARED_RESOURCES.from.filter((kind) => !scope.isWhole(kind))
    return () =>
      missing.length === 0 ? { value } : { value, possible: [...value, { direction: 'unread' }], missing }
  },
}

function received(scope: ScopeView): readonly Share[] {
  const listed = RECEIVED.flatMap((kind) => scope.of(kind)).flatMap((resource): readonly Share[] => {
    const owner = otherAccount(resource)
    if (owner === null || isInOwnVpc(scope, resource)) return []
    return [{ direction: 'in', kind: resource.kind, id: resource.id, with: owner }]
  })
  const gateways = attachments(scope).flatMap(({ reported }): readonly Share[] => {
    const [owner, id] = [textOf(reported['transit_gateway_owner_id']), textOf(reported['transit_gateway_id'])]
    return owner === undefined || id === undefined
      ? []
      : [{ direction: 'in', kind: GATEWAY, id, with: owner }]
  })
  return [...listed, ...gateways]
}

function usedByOthers(scope: ScopeView): readonly Share[] {
  const uses = [
    ...scope.of(INTERFACE).map((one) => [SUBNET, textOf(one.reported['subnet_id']), one] as const),
    ...scope.of(GROUP).map((one) => [VPC, textOf(one.reported['vpc_id']), one] as const),
  ]
  const inside = uses.flatMap(([kind, id, resource]): readonly Share[] => {
    const owner = otherAccount(resource)
    const place = id === undefined ? undefined : scope.byId(kind, id)
    if (owner === null || place === undefined || otherOwner(place) !== null) return []
    return [{ direction: 'out', kind, id: place.id, with: owner }]
  })
  const attached = attachments(scope).flatMap(({ reported }): readonly Share[] => {
    const [owner, id] = [textOf(reported['resource_owner_id']), textOf(reported['transit_gateway_id'])]
    const isOwn = reported['transit_gateway_owner_id'] === scope.account
    return isOwn && owner !== undefined && id !== undefined
      ? [{ direction: 'out', kind: GATEWAY, id, with: owner }]
      : []
  })
  const associated = scope
    .of(GROUP)
    .filter((group) => otherOwner(group) === null)
    .flatMap((group) =>
      vpcsAssociated(group).flatMap((association): readonly Share[] => {
        const owner = textOf(association['vpc_owner_id'])
        return owner === undefined ? [] : [{ direction: 'out', kind: GROUP, id: group.id, with: owner }]
      }),
    )
  return [...inside, ...attached, ...associated]
}

/** Those that are still active. */
function attachments(scope: ScopeView): readonly Resource[] {
  return scope.of(ATTACHMENT).filter(({ reported: { state } }) => !OVER.has(textOf(state) ?? ''))
}

const OVER: ReadonlySet<string> = new Set(['deleted', 'deleting', 'failed', 'rejected', 'rejecting'])

/** Who may use images, snapshots and endpoint services. */
function permitted(scope: ScopeView): readonly Share[] {
  return [
    ...scope
      .of(IMAGE)
      .flatMap((image) =>
        sharesOf(image, [
          ...(image.reported['public'] === true ? ['*'] : []),
          ...holders(image.reported['launch_permissions']),
        ]),
      ),
    ...scope
      .of(SNAPSHOT)
      .flatMap((snapshot) =>
        sharesOf(snapshot, [
          ...(snapshot.reported['snapshot_public'] === true ? ['*'] : []),
          ...holders(snapshot.reported['create_volume_permissions']),
        ]),
      ),
    ...scope.of(SERVICE).flatMap((service) =>
      sharesOf(
        service,
        objectsOf(service.reported['allowed_principals']).map(({ principal }) => textOf(principal)),
      ),
    ),
  ]
}

/** With each of those that exist. */
function sharesOf({ kind, id }: Resource, others: readonly (string | undefined)[]): readonly Share[] {
  return others.flatMap((other) => (other === undefined ? [] : [{ direction: 'out', kind, id, with: other }]))
}

function holders(permissions: Json | undefined): readonly (string | undefined)[] {
  return objectsOf(permissions).map(
    ({ group, user_id: user, organization_arn: organisation, organizational_unit_arn: unit }) =>
      group === 'all' ? '*' : (textOf(user) ?? textOf(organisation) ?? textOf(unit)),
  )
}

function peering(scope: ScopeView, { kind, id, reported }: Resource): readonly Share[] {
  if (memberOf(reported['peering_connection_status'], 'code') !== 'active') return []
  return ['connection_requester_vpc_info', 'connection_accepter_vpc_info'].flatMap((side) => {
    const owner = textOf(memberOf(reported[side], 'owner_id'))
    return owner === undefined || owner === scope.account
      ? []
      : [{ direction: 'both', kind, id, with: owner } as const]
  })
}

/** Without AWS itself, whose prefix lists everybody has. */
function otherAccount(resource: Resource): string | null {
  const owner = otherOwner(resource)
  return owner !== null && /^\d{12}$/.test(owner) ? owner : null
}

/** The owner of a VPC sees the groups that others make in it. */
function isInOwnVpc(scope: ScopeView, { kind, reported }: Resource): boolean {
  if (kind !== GROUP) return false
  const vpc = scope.byId(VPC, textOf(reported['vpc_id']) ?? '')
  return vpc !== undefined && otherOwner(vpc) === null
}

function distinct(shares: readonly Share[]): readonly JsonObject[] {
  const byText = new Map(shares.map((share) => [keyOf(share), share]))
  return [...byText]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, { direction, kind, id, with: other }]) => ({ direction, kind, id, with: other }))
}

function keyOf({ direction, kind, id, with: other }: Share): string {
  return [direction, kind, id, other].join('\n')
}
