import type { AttributeChange } from '../../../../model/change.ts'
import { isJsonObject, type Json, type JsonObject } from '../../../../model/json.ts'
import { sourcedPermissions } from '../../../../network/ingress/group-permissions.ts'
import { listOf, memberOf, objectsOf, textOf } from '../../../../text/members.ts'
import type { AskedAbout, ChangingCall, LoggedRequest } from '../../reading/changing-call.ts'

/** What lets something into a security group; `opened` where it is what the finding rests on. */
export const OPENING: readonly ChangingCall[] = [
  {
    event: 'AuthorizeSecurityGroupIngress',
    did: 'opened',
    claims: ({ request }, about) => opens(authorized(request), about),
  },
  {
    event: 'ModifySecurityGroupRules',
    did: 'opened',
    claims: ({ request }, about) => opens(modified(request), about),
  },
]

/** @param permissions as resources have them in `group_ip_permissions` */
function opens(permissions: readonly JsonObject[], about: AskedAbout): boolean {
  const ids = new Set([
    ...about.permissions.map(({ id }) => id),
    ...about.attributes.flatMap(({ path, after }) =>
      path === INGRESS && isJsonObject(after) ? sourcedPermissions(after).map(({ id }) => id) : [],
    ),
  ])
  return permissions.some(
    (permission) =>
      sourcedPermissions(permission).some(({ id }) => ids.has(id)) ||
      about.attributes.some((attribute) => isWidened(attribute, permission)),
  )
}

const INGRESS = 'group_ip_permissions'

/** Whether the attribute is a source that was added to a permission which the group had: `group_ip_permissions/22 tcp/ip_ranges`. */
function isWidened({ path, after }: AttributeChange, permission: JsonObject): boolean {
  const [property, label = '', list = ''] = path.split('/')
  if (property !== INGRESS || !isJsonObject(after)) return false
  const { ip_protocol: protocol, from_port: from, to_port: to } = permission
  const words = label.split(' ')
  const ports = [from, `${show(from)}-${show(to)}`].map(show)
  const isSame =
    words.includes(show(protocol)) && (from === undefined || ports.some((one) => words.includes(one)))
  return isSame && objectsOf(permission[list]).some((source) => isSameSource(source, after))
}

function isSameSource(source: JsonObject, other: JsonObject): boolean {
  return SOURCES.some((name) => source[name] !== undefined && source[name] === other[name])
}

const SOURCES = ['cidr_ip', 'cidr_ipv6', 'prefix_list_id'] as const

function show(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}

/** In the old form the request is the permission itself. */
function authorized(request: JsonObject): readonly JsonObject[] {
  const listed = itemsOf(request['ipPermissions'])
  const { ipProtocol: protocol, fromPort: from, toPort: to, cidrIp: cidr } = request
  if (listed.length === 0) return textOf(cidr) === undefined ? [] : [permissionOf(protocol, from, to, [cidr])]
  return listed.map((one) =>
    permissionOf(
      one['ipProtocol'],
      one['fromPort'],
      one['toPort'],
      itemsOf(one['ipRanges']).map(({ cidrIp }) => cidrIp),
      itemsOf(one['ipv6Ranges']).map(({ cidrIpv6 }) => cidrIpv6),
      itemsOf(one['prefixListIds']).map(({ prefixListId }) => prefixListId),
    ),
  )
}

function modified(request: JsonObject): readonly JsonObject[] {
  const rules = objectsOf(memberOf(request['ModifySecurityGroupRulesRequest'], 'SecurityGroupRule'))
  return rules.flatMap((rule) =>
    objectsOf(rule['SecurityGroupRule']).map((one) =>
      permissionOf(
        one['IpProtocol'],
        one['FromPort'],
        one['ToPort'],
        [one['CidrIpv4']],
        [one['CidrIpv6']],
        [one['PrefixListId']],
      ),
    ),
  )
}

type Texts = readonly (Json | undefined)[]

function permissionOf(
  protocol: Json | undefined,
  from: Json | undefined,
  to: Json | undefined,
  cidrs: Texts,
  cidrs6: Texts = [],
  prefixLists: Texts = [],
): JsonObject {
  return {
    ip_protocol: textOf(protocol) ?? '',
    ...(typeof from === 'number' ? { from_port: from } : {}),
    ...(typeof to === 'number' ? { to_port: to } : {}),
    ip_ranges: textsIn(cidrs).map((cidr_ip) => ({ cidr_ip })),
    ipv6_ranges: textsIn(cidrs6).map((cidr_ipv6) => ({ cidr_ipv6 })),
    prefix_list_ids: textsIn(prefixLists).map((prefix_list_id) => ({ prefix_list_id })),
  }
}

function textsIn(values: Texts): readonly string[] {
  return values.flatMap((value) => textOf(value) ?? [])
}

/** Whether the entry lets in, and is one that the finding rests on. */
export function opensEntry({ request }: LoggedRequest, { permissions }: AskedAbout): boolean {
  const { ruleNumber, ruleAction, egress } = request
  return (
    ruleAction === 'allow' &&
    egress !== true &&
    permissions.some(({ id }) => id === `entry ${typeof ruleNumber === 'number' ? ruleNumber : ''}`)
  )
}

/** Whether everybody was added to those who may. @param list the request's member: `launchPermission` */
export function givesEveryone(list: string): (logged: LoggedRequest) => boolean {
  return ({ request }) => itemsOf(memberOf(request[list], 'add') ?? null).some(({ group }) => group === 'all')
}

/** CloudTrail keeps EC2's lists as `{ items: [...] }`, and empty ones as `{}`. */
function itemsOf(value: Json | undefined): readonly JsonObject[] {
  return objectsOf(listOf(memberOf(value, 'items')))
}
