import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { ACL, GROUP, OTHER_ACCOUNT, PREFIX_LIST, resource } from '../clouds/aws/services/ec2/derived/world.ts'
import {
  acl,
  blockOptions,
  BLOCK_EXCLUSION,
  BLOCK_OPTIONS,
  exclusion,
  group,
  instance,
  INSTANCE,
  networkInterface,
  prefixList,
  ROUTE_TABLE,
  subnet,
  VPC,
  type Estate,
} from './estate.ts'
import { aclEntry } from './truth-acl-row.ts'
import { PREFIX_LISTS } from './truth-row.ts'
import { otherInterface, permissionOf, routeTableOf } from './truth-estate-parts.ts'

/** What holds where a case says nothing else: 203.0.113.5 is reached at tcp 22, over IPv4. */
export const BASELINE: readonly string[] = [
  'address: 203.0.113.5',
  'group: tcp 22 from 0.0.0.0/0, ::/0',
  'main table: 0.0.0.0/0 to igw-1, ::/0 to igw-1',
  'ACL: 100 allow all 0.0.0.0/0; 101 allow all ::/0',
  'block public access: off',
  'instance: running',
]

const KINDS: Readonly<Record<string, string>> = {
  'block public access': BLOCK_OPTIONS,
  exclusions: BLOCK_EXCLUSION,
  groups: GROUP,
  instances: INSTANCE,
  'network ACLs': ACL,
  'prefix lists': PREFIX_LIST,
  'route tables': ROUTE_TABLE,
}

function kindOf(text: string): string {
  const kind = KINDS[text]
  if (kind === undefined) throw new Error(`no kind of the truth table: ${text}`)
  return kind
}

/** The values of each topic: a case's own, else those of the baseline. */
type Topics = (topic: string) => readonly string[]

/**
 * The estate around eni-1 in subnet-1 of vpc-1 that a case describes, in lines of a topic and what it is, as in
 * BASELINE. `reversed`: all lists and listings the other way round, which must change nothing.
 */
export function truthEstate(lines: readonly string[], reversed = false): Estate {
  const own = topicsOf(lines)
  const baseline = topicsOf(BASELINE)
  const topics: Topics = (topic) => own.get(topic) ?? baseline.get(topic) ?? []
  const order = <T>(list: readonly T[]): readonly T[] => (reversed ? list.toReversed() : list)
  const groups = topics('group').filter((text) => text !== 'none')
  const changes = [
    ...groups.flatMap((text, i) => groupOf(`sg-${i + 1}`, text, order)),
    ...tables(topics, order),
    ...acls(topics, order),
    ...blocking(topics),
    ...Object.entries(PREFIX_LISTS).map(([id, cidrs]) => prefixList(id, ...order(cidrs))),
    resource(PREFIX_LIST, 'pl-of-aws', { owner_id: 'AWS' }),
    subnet('subnet-1', subnetOf(topics)),
    subnet('subnet-2'),
    resource(VPC, 'vpc-1'),
    resource(VPC, 'vpc-2'),
    networkInterface('eni-1', interfaceOf(topics, order(groups.map((_, i) => `sg-${i + 1}`)))),
    ...topics('instance').flatMap((state) => instancesOf(state)),
    ...topics('also in the VPC').map((text, i) => otherInterface(`eni-${i + 7}`, text, 'subnet-2')),
    ...topics('also in the subnet').map((text, i) => otherInterface(`eni-${i + 4}`, text, 'subnet-1')),
    ...topics('appliance').map((text) =>
      networkInterface('eni-9', { nic_source_dest_check: text.includes('check on') }),
    ),
  ]
  const unread = topics('unread').flatMap((text) => text.split(', '))
  const denied = unread.map(kindOf)
  return { changes: order(changes), gone: STANDARD_IDS.filter((id) => isGone(id, changes)), denied }
}

/** Of estate's own resources, those that a case may do without. */
const STANDARD_IDS = ['sg-1', 'rtb-1', 'acl-1', 'i-1']

function isGone(id: string, changes: readonly Resource[]): boolean {
  return changes.every((change) => change.id !== id)
}

function topicsOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const topics = new Map<string, readonly string[]>()
  for (const line of lines) {
    const at = line.indexOf(': ')
    const topic = line.slice(0, at)
    if (!TOPICS.has(topic)) throw new Error(`no topic of the truth table: ${line}`)
    topics.set(topic, [...(topics.get(topic) ?? []), line.slice(at + 2)])
  }
  return topics
}

const TOPICS: ReadonlySet<string> = new Set(
  [
    ['address', 'group', 'interface', 'instance', 'owner of the subnet', 'unread'],
    ['also in the VPC', 'also in the subnet', 'appliance', 'table of the private gateway'],
    ['main table', 'own table', 'former table', 'table of the gateway', 'main table of another VPC'],
    ['ACL', 'default ACL', 'ACL of another subnet'],
    ['block public access', 'in this subnet', 'exclusion'],
  ].flat(),
)

type Order = <T>(list: readonly T[]) => readonly T[]

function groupOf(id: string, text: string, order: Order): readonly Resource[] {
  if (text === 'unread') return []
  if (text === 'empty') return [group(id)]
  return [group(id, ...order(text.split('; ').map(permissionOf)))]
}

const ASSOCIATIONS: Readonly<Record<string, readonly [id: string, association: JsonObject, vpc: string]>> = {
  'main table': ['rtb-1', { main: true }, 'vpc-1'],
  'own table': ['rtb-2', { subnet_id: 'subnet-1' }, 'vpc-1'],
  'former table': [
    'rtb-3',
    { subnet_id: 'subnet-1', association_state: { state: 'disassociated' } },
    'vpc-1',
  ],
  'table of the gateway': ['rtb-4', { gateway_id: 'igw-1' }, 'vpc-1'],
  'table of the private gateway': ['rtb-5', { gateway_id: 'vgw-1' }, 'vpc-1'],
  'main table of another VPC': ['rtb-9', { main: true }, 'vpc-2'],
}

function tables(topics: Topics, order: Order): Resource[] {
  return Object.entries(ASSOCIATIONS).flatMap(([topic, [id, association, vpc]]) =>
    topics(topic)
      .filter((text) => text !== 'none')
      .map((text) => routeTableOf(id, vpc, association, text, order)),
  )
}

function acls(topics: Topics, order: Order): Resource[] {
  const of = (topic: string, id: string, reported: JsonObject) =>
    topics(topic)
      .filter((text) => text !== 'none')
      .map((text) =>
        acl(id, [], Object.assign({ acl_entries: order(text.split('; ').map(aclEntry)) }, reported)),
      )
  return [
    ...of('ACL', 'acl-1', { is_default: false }),
    ...of('default ACL', 'acl-2', { acl_associations: [] }),
    ...of('ACL of another subnet', 'acl-3', {
      is_default: false,
      acl_associations: [{ subnet_id: 'subnet-2' }],
    }),
  ]
}

/** `block-ingress`, `block-ingress (update-in-progress)`; `subnet-1 allow-bidirectional (delete-complete)`. */
function blocking(topics: Topics): Resource[] {
  return [
    ...topics('block public access').map((text) => {
      const [mode = '', state = 'update-complete'] = words(text)
      return blockOptions(mode, state)
    }),
    ...topics('exclusion').map((text) => {
      const [of = '', mode = '', state = 'create-complete'] = words(text)
      return exclusion(of, mode, state)
    }),
  ]
}

function words(text: string): string[] {
  return text.split(/[ ()]+/).filter((word) => word !== '')
}

function subnetOf(topics: Topics): JsonObject {
  const [mode] = topics('in this subnet')
  return {
    ...(mode === undefined
      ? {}
      : { subnet_block_public_access_states: { internet_gateway_block_mode: mode } }),
    ...(topics('owner of the subnet').includes('another account') ? { owner_id: OTHER_ACCOUNT } : {}),
  }
}

function interfaceOf(topics: Topics, groupIds: readonly string[]): JsonObject {
  const addresses = topics('address').flatMap((text) => text.split(', ').filter((one) => one !== 'none'))
  const [type = 'interface'] = topics('interface')
  const refuses = type === 'refuses internet gateways'
  const [state] = topics('instance')
  const attachment =
    state === 'none' || type !== 'interface'
      ? { nic_attachment: {}, network_interface_status: state === 'none' ? 'available' : 'in-use' }
      : {}
  return {
    network_interface_type: refuses ? 'interface' : type,
    ...(refuses ? { nic_deny_all_igw_traffic: true } : attachment),
    nic_groups: groupIds.map((group_id) => ({ group_id })),
    public_ips: addresses.filter((address) => !address.includes(':')),
    v6_ips: addresses.filter((address) => address.includes(':')),
  }
}

function instancesOf(state: string): Resource[] {
  return state === 'none' ? [] : [instance('i-1', state, 'eni-1')]
}
