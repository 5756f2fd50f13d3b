import type { NetworkAcl, NetworkAclEntry } from '@aws-sdk/client-ec2'
import { networkAcl } from '../../sandbox/aws/gateways.ts'
import type { Kept, RemedyCase } from './case.ts'
import type { Estate } from './estate.ts'

const OFFICE = '203.0.113.0/24'

/** All traffic of both families, in both directions, as in the ACL of a dual-stack VPC. */
function openAcl({ region }: Estate): NetworkAcl {
  const acl = theAcl(region.networkAcls)
  acl.IsDefault = false
  acl.Tags = [{ Key: 'team', Value: 'web' }]
  acl.Entries?.push(
    { RuleNumber: 101, Protocol: '-1', RuleAction: 'allow', Egress: false, Ipv6CidrBlock: '::/0' },
    { RuleNumber: 101, Protocol: '-1', RuleAction: 'allow', Egress: true, Ipv6CidrBlock: '::/0' },
  )
  return acl
}

function theAcl(acls: readonly NetworkAcl[]): NetworkAcl {
  const [acl] = acls
  if (acl === undefined) throw new Error('There is no ACL.')
  return acl
}

interface Packet {
  readonly protocol: '6' | '17'
  readonly port: number
  readonly source: 'inside' | 'inside6' | 'office' | 'internet' | 'internet6'
}

const NETWORKS: Readonly<Record<Packet['source'], readonly string[]>> = {
  inside: ['10.0.0.0/16', '0.0.0.0/0'],
  inside6: ['2600:1f18:1234:5600::/56', '::/0'],
  office: [OFFICE, '0.0.0.0/0'],
  internet: ['0.0.0.0/0'],
  internet6: ['::/0'],
}

/** What the ACL does with it: the entry of the lowest number that fits decides. */
function isLetIn({ Entries = [] }: NetworkAcl, { protocol, port, source }: Packet): boolean {
  const fits = (entry: NetworkAclEntry): boolean =>
    entry.Egress === false &&
    (entry.Protocol === '-1' || entry.Protocol === protocol) &&
    (entry.PortRange === undefined ||
      ((entry.PortRange.From ?? 0) <= port && (entry.PortRange.To ?? 0) >= port)) &&
    NETWORKS[source].includes(entry.CidrBlock ?? entry.Ipv6CidrBlock ?? '')
  const decides = Entries.filter(fits).toSorted((a, b) => (a.RuleNumber ?? 0) - (b.RuleNumber ?? 0))[0]
  return decides?.RuleAction === 'allow'
}

/** Answers come in, hosts inside reach each other, and the office administers. */
function keepsAlive({ region }: Estate): readonly Kept[] {
  const acl = theAcl(region.networkAcls)
  const answers = (['6', '17'] as const).flatMap((protocol) =>
    (['internet', 'internet6'] as const).map((source) => ({ protocol, port: 40_000, source })),
  )
  const inside = (['inside', 'inside6'] as const).flatMap((source) =>
    [22, 443, 3389, 5432].map((port) => ({ protocol: '6' as const, port, source })),
  )
  const packets: readonly Packet[] = [...answers, ...inside, { protocol: '6', port: 443, source: 'internet' }]
  const out = acl.Entries?.filter(({ Egress, RuleAction }) => Egress === true && RuleAction === 'allow')
  return [
    [packets.filter((packet) => !isLetIn(acl, packet)), []],
    [out?.length, 2],
  ]
}

const GIVEN = {
  'vpc cidr block': '10.0.0.0/16',
  'vpc ipv6 cidr block': '2600:1f18:1234:5600::/56',
  'office cidr block': OFFICE,
}

function administration(name: string, port: number): RemedyCase {
  return {
    rule: `aws-ec2-network-acl-ingress-${name}-from-internet`,
    prepare: openAcl,
    given: () => GIVEN,
    keeps: (estate) => {
      const acl = theAcl(estate.region.networkAcls)
      const sources = ['office', 'internet', 'internet6'] as const
      const letIn = sources.filter((source) => isLetIn(acl, { protocol: '6', port, source }))
      return [...keepsAlive(estate), [letIn, ['office']]]
    },
  }
}

function allTraffic(number: number): RemedyCase {
  return {
    rule: 'aws-ec2-network-acl-ingress-all-traffic-from-internet',
    of: `entry ${number}`,
    // The other family's wide entry is gone already: each is a command.
    prepare: (estate) => {
      const acl = openAcl(estate)
      acl.Entries = acl.Entries?.filter(
        ({ Egress, RuleNumber }) => Egress === true || RuleNumber === number || RuleNumber === 32_767,
      )
    },
    given: () => ({ ...GIVEN, 'rule number': String(number) }),
    keeps: keepsAlive,
  }
}

export const ACL_CASES: readonly RemedyCase[] = [
  administration('remote-admin', 22),
  administration('rdp', 3389),
  administration('ssh', 22),
  allTraffic(100),
  allTraffic(101),
  {
    rule: 'aws-ec2-network-acl-not-used',
    prepare: (estate) => {
      const { region, vpc } = estate
      region.networkAcls.push(
        networkAcl(region, 'acl-0fedcba9876543210', vpc, [], {
          IsDefault: false,
          Entries: [],
          Tags: [{ Key: 'team', Value: 'web' }],
        }),
      )
    },
  },
]
