import { securityGroupRules } from '../../sandbox/aws/security-group-rules.ts'
import { addSecurityGroup, permission } from '../../sandbox/aws/security-groups.ts'
import type { RemedyCase } from './case.ts'
import type { Estate } from './estate.ts'

type Permission = ReturnType<typeof permission>
const WORLD = ['0.0.0.0/0', '::/0'] as const

/** By the rule's name after aws-ec2-security-group-ingress-. */
const OPENED: Readonly<Record<string, readonly Permission[]>> = {
  'all-ports-from-internet': [
    permission('tcp', [0, 65_535], '0.0.0.0/0'),
    permission('udp', [1, 65_535], '::/0'),
  ],
  'cassandra-from-internet': [permission('tcp', 9042, ...WORLD)],
  'cifs-from-internet': [permission('tcp', [137, 139], '0.0.0.0/0'), permission('tcp', 445, '::/0')],
  'elasticsearch-from-internet': [permission('tcp', 9200, ...WORLD)],
  'ftp-from-internet': [permission('tcp', [20, 21], ...WORLD)],
  'high-risk-ports-from-internet': [permission('tcp', 3306, '0.0.0.0/1', '128.0.0.0/1')],
  'kafka-from-internet': [permission('tcp', 9092, ...WORLD)],
  'kerberos-from-internet': [permission('udp', 88, ...WORLD)],
  'ldap-from-internet': [permission('tcp', 636, ...WORLD)],
  'memcached-from-internet': [permission('tcp', 11_211, ...WORLD)],
  'mongodb-from-internet': [permission('tcp', [27_017, 27_018], ...WORLD)],
  'mysql-from-internet': [permission('tcp', 3306, ...WORLD)],
  'oracle-from-internet': [permission('tcp', 1521, ...WORLD)],
  'postgresql-from-internet': [permission('tcp', 5432, ...WORLD)],
  'rdp-from-internet': [permission('tcp', 3389, '0.0.0.0/0'), permission('udp', 3389, '0.0.0.0/0')],
  'redis-from-internet': [permission('tcp', 6379, ...WORLD)],
  'remote-admin-from-internet-ipv4': [
    permission('tcp', 22, '0.0.0.0/0'),
    permission('tcp', 3389, '0.0.0.0/0'),
  ],
  'remote-admin-from-internet-ipv6': [permission('tcp', 22, '::/0'), permission('udp', 3389, '::/0')],
  'sql-server-from-internet': [permission('tcp', 1433, ...WORLD)],
  'ssh-from-internet': [permission('tcp', 22, ...WORLD)],
  'telnet-from-internet': [permission('tcp', 23, ...WORLD)],
  'unauthorised-ports-from-internet': [permission('tcp', 8081, ...WORLD)],
  'wide-public-ranges': [permission('tcp', 8443, '8.0.0.0/8')],
}

/** The rules of the group but those that let in private networks, as the finding names them. */
export function publicRules({ region }: Estate, group: string | undefined, isEgress = false): string {
  return securityGroupRules(region)
    .filter(({ GroupId, IsEgress }) => GroupId === group && IsEgress === isEgress)
    .filter(({ CidrIpv4 = '' }) => !CidrIpv4.startsWith('10.'))
    .map(({ SecurityGroupRuleId = '' }) => SecurityGroupRuleId)
    .join(' ')
}

export function opened(estate: Estate) {
  return estate.region.securityGroups.find(({ GroupName }) => GroupName === 'opened')
}

const INSIDE = permission('tcp', 443, '10.0.0.0/16')

const INGRESS = Object.entries(OPENED).map(([name, permissions]): RemedyCase => ({
  rule: `aws-ec2-security-group-ingress-${name}`,
  prepare: (estate) => estate.open(INSIDE, ...permissions),
  given: (estate) => ({ 'rule ids': publicRules(estate, opened(estate)?.GroupId) }),
  keeps: (estate) => [[opened(estate)?.IpPermissions, [INSIDE]]],
}))

const MANY = 60

export const GROUP_CASES: readonly RemedyCase[] = [
  ...INGRESS,
  {
    rule: 'aws-ec2-security-group-ingress-all-traffic-from-internet',
    prepare: (estate) => estate.open(INSIDE, permission('-1', null, '0.0.0.0/0', '10.0.0.0/8', '::/0')),
    given: (estate) => ({ 'rule ids': publicRules(estate, opened(estate)?.GroupId) }),
    keeps: (estate) => [[opened(estate)?.IpPermissions, [INSIDE, permission('-1', null, '10.0.0.0/8')]]],
  },
  {
    rule: 'aws-ec2-security-group-default-has-rules',
    prepare: ({ region }) => {
      const group = region.securityGroups.find(({ GroupName }) => GroupName === 'default')
      if (group === undefined) throw new Error('There is no default group.')
      group.IpPermissions = [permission('-1', null, group.GroupId ?? '')]
      group.IpPermissionsEgress = [permission('-1', null, ...WORLD)]
    },
    given: (estate) => {
      const id = estate.region.securityGroups.find(({ GroupName }) => GroupName === 'default')?.GroupId
      return {
        'ingress rule ids': publicRules(estate, id),
        'egress rule ids': publicRules(estate, id, true),
      }
    },
  },
  {
    rule: 'aws-ec2-security-group-from-launch-wizard',
    prepare: (estate) => {
      const group = estate.open(INSIDE)
      group.GroupName = 'launch-wizard-1'
    },
    given: ({ id }) => ({
      name: 'api',
      description: 'API',
      'vpc id': id.vpc,
      port: '443',
      'office cidr block': '203.0.113.0/24',
      'interface id': id.card,
      'remaining group ids': id.group,
      'database id': null,
    }),
    brings: { 'aws-ec2-resource-without-tags': 'The new group is yet to be tagged.' },
    keeps: ({ card, id }) => {
      const ids = card.Groups?.map(({ GroupId }) => GroupId)
      return [
        [ids?.length, 2],
        [ids?.includes(id.group), true],
      ]
    },
  },
  {
    rule: 'aws-ec2-security-group-from-launch-wizard',
    of: 'a database',
    prepare: ({ region, id }) => {
      addSecurityGroup(region, { name: 'rds-launch-wizard-10', vpcId: id.vpc, tags: { team: 'web' } })
    },
    given: ({ id }) => ({
      name: 'database',
      description: 'Database',
      'vpc id': id.vpc,
      port: '5432',
      'office cidr block': '203.0.113.0/24',
      'interface id': null,
      'database id': 'orders',
      'remaining group ids': '',
    }),
    brings: {
      'aws-ec2-resource-without-tags': 'The new group is yet to be tagged.',
      'aws-ec2-security-group-not-used': 'The command of RDS, which is not played, puts it on the database.',
    },
  },
  {
    rule: 'aws-ec2-security-group-many-rules',
    prepare: (estate) => {
      const offices = Array.from({ length: MANY }, (_, index) => `203.0.113.${index}/32`)
      estate.open(permission('tcp', 443, ...offices))
    },
    given: (estate) => ({
      name: 'offices',
      'number of networks': '1',
      'office cidr block': '203.0.113.0/24',
      'rule ids': securityGroupRules(estate.region)
        .filter(({ GroupId, IsEgress }) => GroupId === opened(estate)?.GroupId && IsEgress === false)
        .filter(({ CidrIpv4 }) => CidrIpv4 !== undefined)
        .map(({ SecurityGroupRuleId = '' }) => SecurityGroupRuleId)
        .join(' '),
    }),
    brings: { 'aws-ec2-resource-without-tags': 'The new prefix list is yet to be tagged.' },
  },
  {
    rule: 'aws-ec2-security-group-not-used',
    prepare: ({ region, id }) => {
      addSecurityGroup(region, { name: 'old', vpcId: id.vpc, tags: { team: 'web' } })
    },
  },
]
