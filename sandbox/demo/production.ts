import { address, networkAcl } from '../aws/gateways.ts'
import { daysBefore } from '../aws/estate/place.ts'
import { volume } from '../aws/machines.ts'
import type { Account } from '../aws/account.ts'
import type { Region } from '../aws/region.ts'
import { addSecurityGroup, permission } from '../aws/security-groups.ts'
import { serviceInterface } from '../aws/service-interfaces.ts'
import { addDemoHost } from './host.ts'

/** The group that lets the whole internet in, until somebody repairs it; and the one that somebody opens. */
export const OPEN_GROUP = { region: 'us-east-1', name: 'legacy-jenkins' }
export const CLOSED_GROUP = { region: 'eu-central-1', name: 'reporting-desktop' }

/** Whoever may name a security group may try this on whoever reads the report. */
export const HOSTILE_TEXT =
  '::error::all clear ##[error]all clear | <img src=x> </details> [0 findings](//evil.test) \u202e'

const OFFICE = '203.0.113.0/24'
const WORLD = ['0.0.0.0/0', '::/0'] as const

/** One of each of what people get wrong about networks: what is open is not always reached. */
export function breakProduction(account: Account, today: Date): void {
  openJenkins(account.region(OPEN_GROUP.region), today)
  openDatabase(account.region('us-east-1'))
  openCache(account.region('eu-west-1'))
  addDirectory(account.region('eu-central-1'))
  openBastion(account.region('us-west-2'), today)
  hideBehindAcl(account.region('us-west-2'), today)
  forgetGroups(account.region('us-west-2'), account.region('eu-west-1'))
  stopNotebook(account.region('ap-southeast-2'), today)
  addDesktop(account.region(CLOSED_GROUP.region), today)
}

/** Reachable on every port. */
function openJenkins(region: Region, today: Date): void {
  const group = addSecurityGroup(region, {
    name: OPEN_GROUP.name,
    description: 'temporary, remove after migration',
    tags: { Name: OPEN_GROUP.name, Team: 'platform', Environment: 'production' },
    permissions: [permission('tcp', 8080, '10.0.0.0/8'), permission('-1', null, '0.0.0.0/0')],
  })
  addDemoHost(region, {
    name: 'jenkins',
    digits: '1e4c0de1e4c0de01',
    subnet: 'public-a',
    group,
    address: '10.0.63.10',
    publicAddress: '198.51.100.10',
    launched: daysBefore(today, 90),
  })
}

/** The internet in two halves, on a database without a public address. */
function openDatabase(region: Region): void {
  const group = addSecurityGroup(region, {
    name: 'orders-db',
    description: 'orders database',
    tags: { Name: 'orders-db', Team: 'data', Environment: 'production' },
    permissions: [permission('tcp', 5432, '0.0.0.0/1', '128.0.0.0/1')],
  })
  const [subnet] = region.subnets
  if (subnet === undefined) throw new Error('Production has no subnet for its database')
  const options = { id: 'eni-00de0db00de0db001', subnet, groups: [group], address: '10.0.15.10' }
  region.networkInterfaces.push(serviceInterface(region, 'database', 'orders-db', options))
}

/** One permission that opens a dozen services, on a cache without a public address; and a tag that says whom to call at night. */
function openCache(region: Region): void {
  const group = addSecurityGroup(region, {
    name: 'session-cache',
    description: 'sessions of the web shop',
    tags: {
      Name: 'session-cache',
      Team: 'web',
      Environment: 'production',
      Contact: 'jane.miller@acme.example - on call +44 20 7946 0958',
    },
    permissions: [permission('tcp', [1024, 65_535], '0.0.0.0/0')],
  })
  const [subnet] = region.subnets
  if (subnet === undefined) throw new Error('Production has no subnet for its cache')
  const options = { id: 'eni-00ca54e00ca54e001', subnet, groups: [group], address: '10.0.15.11' }
  region.networkInterfaces.push(serviceInterface(region, 'cache', 'session-cache', options))
}

/** As Directory Service makes it: wide open, on interfaces that nobody can give a public address. */
function addDirectory(region: Region): void {
  const id = 'd-9967abcdef'
  const both = [53, 88, 389, 445, 464].flatMap((port) =>
    ['tcp', 'udp'].map((protocol) => permission(protocol, port, '0.0.0.0/0')),
  )
  const group = addSecurityGroup(region, {
    name: `${id}_controllers`,
    description: `AWS created security group for ${id} directory controllers`,
    permissions: [
      ...both,
      permission('tcp', 135, '0.0.0.0/0'),
      permission('tcp', 636, '0.0.0.0/0'),
      permission('tcp', [1024, 65_535], '0.0.0.0/0'),
      permission('udp', 123, '0.0.0.0/0'),
      permission('udp', 138, '0.0.0.0/0'),
      permission('icmp', [-1, -1], '0.0.0.0/0'),
    ],
  })
  region.subnets.slice(0, 2).forEach((subnet, index) => {
    const options = {
      id: `eni-00d12ec700d12ec7${index}`,
      subnet,
      groups: [group],
      address: `10.0.${15 + 16 * index}.12`,
    }
    region.networkInterfaces.push(serviceInterface(region, 'directory', id, options))
  })
}

function openBastion(region: Region, today: Date): void {
  const group = addSecurityGroup(region, {
    name: 'bastion',
    description: 'jump host of the operations team',
    tags: { Name: 'bastion', Team: 'platform', Environment: 'production' },
    permissions: [permission('tcp', 22, OFFICE, ...WORLD)],
  })
  addDemoHost(region, {
    name: 'bastion',
    digits: 'ba5710ba5710ba57',
    subnet: 'public-a',
    group,
    address: '10.0.63.10',
    publicAddress: '198.51.100.22',
    launched: daysBefore(today, 45),
  })
}

/** Its group is as open as the bastion's; the ACL denies SSH and remote desktop before it allows the rest. */
function hideBehindAcl(region: Region, today: Date): void {
  const group = addSecurityGroup(region, {
    name: 'deploy-runner',
    description: 'SSH for the deploy pipeline',
    tags: { Name: 'deploy-runner', Team: 'platform', Environment: 'production' },
    permissions: [permission('tcp', 22, '0.0.0.0/0')],
  })
  addDemoHost(region, {
    name: 'deploy-runner',
    digits: 'de9107de9107de91',
    subnet: 'public-b',
    group,
    address: '10.0.79.10',
    publicAddress: '198.51.100.23',
    launched: daysBefore(today, 60),
  })
  addEdgeAcl(region, 'public-b')
}

function addEdgeAcl(region: Region, name: string): void {
  const subnet = region.subnets.find(({ Tags }) => Tags?.some(({ Value }) => Value === name))
  const [network] = region.vpcs
  const [byDefault] = region.networkAcls
  if (subnet === undefined || network === undefined || byDefault === undefined) {
    throw new Error(`Production has no subnet ${name} in ${region.code}`)
  }
  // A subnet has one ACL.
  byDefault.Associations = byDefault.Associations?.filter(({ SubnetId }) => SubnetId !== subnet.SubnetId)
  const from = { CidrBlock: '0.0.0.0/0', Egress: false, Protocol: '6' }
  region.networkAcls.push(
    networkAcl(region, 'acl-0ed9e0ed9e0ed9e01', network, [subnet], {
      IsDefault: false,
      Entries: [
        { ...from, RuleNumber: 90, RuleAction: 'deny', PortRange: { From: 22, To: 22 } },
        { ...from, RuleNumber: 95, RuleAction: 'deny', PortRange: { From: 3389, To: 3389 } },
        { ...from, RuleNumber: 100, RuleAction: 'allow', PortRange: { From: 0, To: 65_535 } },
        { ...from, RuleNumber: 32_767, RuleAction: 'deny', Protocol: '-1' },
        { CidrBlock: '0.0.0.0/0', Egress: true, RuleNumber: 100, RuleAction: 'allow', Protocol: '-1' },
        { CidrBlock: '0.0.0.0/0', Egress: true, RuleNumber: 32_767, RuleAction: 'deny', Protocol: '-1' },
      ],
      Tags: [{ Key: 'Name', Value: 'edge' }],
    }),
  )
}

/** Open to the world and on nothing; the name of one is an attack on the report. */
function forgetGroups(west: Region, ireland: Region): void {
  addSecurityGroup(west, {
    name: HOSTILE_TEXT,
    description: HOSTILE_TEXT,
    tags: { Name: HOSTILE_TEXT, Note: '**bold** `code`\n# Heading\n::warning::all clear' },
    permissions: [permission('tcp', [6370, 6400], '0.0.0.0/0')],
  })
  addSecurityGroup(ireland, {
    name: 'migration-2024',
    description: 'MySQL for the migration',
    tags: { Name: 'migration-2024', Team: 'data', Environment: 'production' },
    permissions: [permission('tcp', 3306, '0.0.0.0/0')],
  })
}

/** Whoever starts it again has it on the internet: its elastic address stays. */
function stopNotebook(region: Region, today: Date): void {
  const group = addSecurityGroup(region, {
    name: 'notebook',
    description: 'notebook of the data team',
    tags: { Name: 'notebook', Team: 'data', Environment: 'production' },
    permissions: [permission('tcp', 22, ...WORLD)],
  })
  const digits = '0b00c0b00c0b00c0'
  addDemoHost(region, {
    name: 'analytics-notebook',
    digits,
    subnet: 'public-a',
    group,
    address: '10.0.63.10',
    publicAddress: '198.51.100.24',
    launched: daysBefore(today, 80),
    stopped: daysBefore(today, 12),
  })
  region.addresses.push(
    address(region, '198.51.100.24', {
      AssociationId: `eipassoc-0${digits}`,
      InstanceId: `i-0${digits}`,
      NetworkInterfaceId: `eni-0${digits}`,
      NetworkInterfaceOwnerId: region.account,
      PrivateIpAddress: '10.0.63.10',
    }),
  )
}

/** Reachable by the office only, until somebody opens its group; and an archive that nobody encrypted. */
function addDesktop(region: Region, today: Date): void {
  const group = addSecurityGroup(region, {
    name: CLOSED_GROUP.name,
    description: 'Windows desktop of the reporting team',
    tags: { Name: CLOSED_GROUP.name, Team: 'data', Environment: 'production' },
    permissions: [permission('tcp', 3389, OFFICE)],
  })
  addDemoHost(region, {
    name: CLOSED_GROUP.name,
    digits: 'de5c70de5c70de5c',
    subnet: 'public-a',
    group,
    address: '10.0.63.10',
    publicAddress: '198.51.100.25',
    launched: daysBefore(today, 30),
  })
  region.volumes.push(
    volume(region, {
      id: 'vol-0d0c0b0a090807060',
      size: 2000,
      encrypted: false,
      made: daysBefore(today, 5),
      tags: { Name: 'orders-archive', Team: 'data' },
    }),
  )
}
