import {
  CreateNetworkAclCommand,
  CreateNetworkAclEntryCommand,
  type CreateNetworkAclEntryRequest,
  DescribeNetworkAclsCommand,
  type EC2Client,
  ReplaceNetworkAclAssociationCommand,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import { EIGHTHS } from './cidrs.ts'
import { given, named, pick, shareOf, type Turn } from './made.ts'
import type { Networks } from './networks.ts'

/** One for what comes in; the number says where it stands. */
type Entry = Omit<CreateNetworkAclEntryRequest, 'NetworkAclId' | 'Egress'>

const ANY = { Protocol: '-1', CidrBlock: '0.0.0.0/0' }
const ANY_IPV6 = { Protocol: '-1', Ipv6CidrBlock: '::/0' }

function allow(RuleNumber: number, what: Partial<Entry>): Entry {
  return { RuleNumber, RuleAction: 'allow', ...ANY, ...what }
}

function deny(RuleNumber: number, what: Partial<Entry>): Entry {
  return { RuleNumber, RuleAction: 'deny', ...ANY, ...what }
}

function tcp(From: number, To: number, CidrBlock = '0.0.0.0/0'): Partial<Entry> {
  return { Protocol: '6', CidrBlock, PortRange: { From, To } }
}

function udp(From: number, To: number): Partial<Entry> {
  return { Protocol: '17', PortRange: { From, To } }
}

/** The ways in which the order of entries and the sum of their addresses matter. */
const SHAPES: Readonly<Record<string, readonly Entry[]>> = {
  'deny-before': [
    deny(50, tcp(22, 22)),
    allow(100, {}),
    { RuleNumber: 110, RuleAction: 'allow', ...ANY_IPV6 },
  ],
  'deny-after': [allow(100, {}), deny(200, tcp(22, 22)), deny(210, tcp(3389, 3389))],
  'deny-few': [deny(10, { CidrBlock: '3.0.0.0/8' }), deny(11, { CidrBlock: '61.0.0.0/9' }), allow(100, {})],
  'deny-half': [deny(10, { CidrBlock: '0.0.0.0/1' }), allow(100, {})],
  'deny-around': [allow(10, tcp(3389, 3389)), deny(20, tcp(1024, 65535)), allow(30, tcp(0, 65535))],
  'web-only': [allow(100, tcp(80, 80)), allow(110, tcp(443, 443)), allow(120, tcp(1024, 3388))],
  'ephemeral-only': [allow(100, tcp(1024, 65535))],
  'two-halves': [allow(100, tcp(22, 22, '0.0.0.0/1')), allow(110, tcp(22, 22, '128.0.0.0/1'))],
  'two-ranges': [allow(100, tcp(0, 1023)), allow(110, tcp(1024, 65535))],
  'hole-in-ranges': [allow(100, tcp(0, 3388)), allow(110, tcp(3390, 65535))],
  'only-udp': [allow(100, udp(0, 65535))],
  'rdp-by-udp': [allow(100, udp(3000, 4000))],
  'only-ipv6': [{ RuleNumber: 100, RuleAction: 'allow', ...ANY_IPV6 }],
  'only-icmp': [allow(100, { Protocol: '1', IcmpTypeCode: { Type: -1, Code: -1 } })],
  'only-private': [allow(100, { CidrBlock: '10.0.0.0/8' }), allow(110, { CidrBlock: '172.16.0.0/12' })],
  walls: [],
}

/** Those that subnets have; all the others have none. */
const OF_SUBNETS: Readonly<Record<string, string>> = {
  guarded: 'deny-before',
  walled: 'walls',
  'half-walled': 'deny-half',
  'public-b': 'deny-few',
  'private-b': 'web-only',
}

/** Makes some of the shapes, and others that the generator draws, and gives subnets theirs. */
export async function createNetworkAcls(
  ec2: EC2Client,
  { vpcs, subnets }: Networks,
  turn: Turn,
  random: Random,
): Promise<void> {
  const acls = new Map<string, string>()
  const drawn = Array.from({ length: 3 }, (_, index) => [`drawn-${index}`, draw(random)] as const)
  const worn = new Set(Object.values(OF_SUBNETS))
  const idle = shareOf(
    Object.entries(SHAPES).filter(([name]) => !worn.has(name)),
    turn,
    random,
    0.1,
  )
  const used = Object.entries(SHAPES).filter(([name]) => worn.has(name))
  for (const [name, entries] of [...used, ...idle, ...drawn]) {
    const TagSpecifications = name === 'only-udp' ? [] : named('network-acl', name)
    const request = { VpcId: pick(vpcs, 'main'), TagSpecifications }
    const { NetworkAcl } = await ec2.send(new CreateNetworkAclCommand(request))
    const NetworkAclId = given(NetworkAcl?.NetworkAclId)
    acls.set(name, NetworkAclId)
    for (const entry of shuffled(entries, random)) {
      const { CidrBlock, ...rest } = entry
      const block = entry.Ipv6CidrBlock === undefined ? { CidrBlock } : {}
      const sent = { NetworkAclId, Egress: false, ...rest, ...block }
      await ec2.send(new CreateNetworkAclEntryCommand(sent))
    }
  }
  const associations = await associationsOf(ec2)
  for (const [subnet, acl] of Object.entries(OF_SUBNETS)) {
    const AssociationId = pick(associations, pick(subnets, subnet))
    const request = { AssociationId, NetworkAclId: pick(acls, acl) }
    await ec2.send(new ReplaceNetworkAclAssociationCommand(request))
  }
}

/** Parts of the internet, ports around those that rules ask about, and whatever comes of them in this order. */
function draw(random: Random): Entry[] {
  return Array.from({ length: 1 + random.below(6) }, (_, index) => {
    const from = random.pick([0, 1, 20, 22, 443, 1024, 3389])
    const ports = tcp(from, Math.max(from, random.pick([21, 22, 1023, 3389, 65535])))
    const what = random.pick([{}, ports, ports, udp(from, 65535)])
    const CidrBlock = random.pick(['0.0.0.0/0', '0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1', ...EIGHTHS])
    const make = random.pick([allow, allow, deny])
    return make(10 * (index + 1), { ...what, CidrBlock })
  })
}

/** The order in which entries are made is not that of their numbers. */
function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** Ids of the associations by subnet. */
async function associationsOf(ec2: EC2Client): Promise<ReadonlyMap<string, string>> {
  const { NetworkAcls = [] } = await ec2.send(new DescribeNetworkAclsCommand({}))
  const all = NetworkAcls.flatMap(({ Associations = [] }) => Associations)
  return new Map(
    all.map(({ SubnetId, NetworkAclAssociationId }) => [given(SubnetId), given(NetworkAclAssociationId)]),
  )
}
