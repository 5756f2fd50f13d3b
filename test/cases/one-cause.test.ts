import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { WorldFile } from '../../sandbox/aws/recording.ts'
import type { Finding } from '../../src/model/finding.ts'
import { packageAction, type World } from '../bundle/support.ts'
import { type Case, caseOf, cliCase, playCase, worldCase } from './play.ts'

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

async function play(one: Case): Promise<World> {
  world = await playCase(packaged.action, one)
  await world.run()
  return world
}

const ACCOUNT = '111122223333'
const GROUP = 'sg-00000000000000001'
const RULE = 'aws-ec2-security-group-ingress-'

/** What the report tells of security groups, worst first. */
function told(id?: string): readonly Finding[] {
  return world
    .result()
    .findings.filter(
      (finding) =>
        finding.kind === 'aws_ec2_security_group' &&
        finding.rule.startsWith(RULE) &&
        finding.coveredBy === null &&
        (id === undefined || finding.id === id),
    )
}

/** Keys of what pages, and the text of the page about one. */
function pages(): readonly string[] {
  return world.pagerduty.incidents.filter(({ status }) => status === 'triggered').map(({ key }) => key)
}

function pageOf(key: string): string {
  const incident = world.pagerduty.incidents.find((one) => one.key === `${key}/${ACCOUNT}`)
  return JSON.stringify(incident?.entries.at(-1)?.event.payload ?? null)
}

type Operations = Readonly<Record<string, unknown>>

/** The case `one-wide-rule` with other answers: a public subnet, and a running instance in it with a public address. */
function wideWith(change: (operations: Operations) => Operations): Case {
  const path = join(import.meta.dirname, 'data', 'one-wide-rule.world.json')
  const file = JSON.parse(readFileSync(path, 'utf8')) as WorldFile
  const operations = file.accounts[ACCOUNT]?.['us-east-1'] ?? {}
  return caseOf({ ...file, accounts: { [ACCOUNT]: { 'us-east-1': change(operations) } } })
}

function permission(protocol: string, from: number, to: number, ...cidrs: readonly string[]) {
  const all = protocol === '-1' ? {} : { fromPort: from, toPort: to }
  return { ipProtocol: protocol, ...all, ipRanges: cidrs.map((cidrIp) => ({ cidrIp })) }
}

function withPermissions(...ipPermissions: readonly object[]): Case {
  return wideWith((operations) => {
    const [group] = operations['DescribeSecurityGroups'] as readonly object[]
    return { ...operations, DescribeSecurityGroups: [{ ...group, ipPermissions }] }
  })
}

const WORLD = '0.0.0.0/0'

describe('one permission', () => {
  it('for tcp 1024-65535 is one finding that names what it opens, and one page', async () => {
    await play(worldCase('one-wide-rule'))
    const [finding, ...others] = told()
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: `${RULE}high-risk-ports-from-internet`, severity: 'critical' })
    expect(finding?.permissions?.map(({ id }) => id)).toEqual([`tcp 1024-65535 from ${WORLD}`])
    expect(finding?.alsoOpens).toEqual(
      expect.arrayContaining(['MySQL 3306', 'PostgreSQL 5432', 'Elasticsearch 5601/9200/9300', 'Redis 6379']),
    )
    expect(pages()).toEqual([`allow_ingress_from_internet_to_high_risk_ports/${ACCOUNT}`])
    expect(pageOf('allow_ingress_from_internet_to_high_risk_ports')).toContain(
      'PostgreSQL 5432, Elasticsearch',
    )
  })

  it.each([
    ['two services apart', [permission('tcp', 3306, 3306, WORLD), permission('tcp', 5432, 5432, WORLD)], 2],
    ['a port and a range around it', [permission('tcp', 22, 22, WORLD), permission('tcp', 20, 25, WORLD)], 2],
    [
      'both families in one',
      [{ ...permission('tcp', 22, 22, WORLD), ipv6Ranges: [{ cidrIpv6: '::/0' }] }],
      1,
    ],
    ['halves of the internet', [permission('tcp', 3389, 3389, '0.0.0.0/1', '128.0.0.0/1')], 1],
    ['all traffic', [permission('-1', 0, 0, WORLD)], 1],
    [
      'all of TCP and all of UDP',
      [permission('tcp', 0, 65_535, WORLD), permission('udp', 0, 65_535, WORLD)],
      1,
    ],
    ['services that no list of risks has', [permission('tcp', 88, 389, WORLD)], 1],
  ])('pages once: %s', async (_, permissions, most) => {
    await play(withPermissions(...permissions))
    expect(pages().length).toBeGreaterThan(0)
    expect(pages().length).toBeLessThanOrEqual(most)
    expect(told().filter(({ severity }) => severity === 'critical')).toHaveLength(pages().length)
  })
})

describe('a group that nothing uses', () => {
  it('never pages, and the same width is as bad however it is written', async () => {
    await play(cliCase('all-traffic'))
    const groups = ['sg-a', 'sg-b', 'sg-c', 'sg-d'].map((id) => told(id).map(({ severity }) => severity))
    expect(groups).toEqual([['medium'], ['medium'], ['medium'], ['medium']])
    expect(pages()).toEqual([`${RULE}all-ports-from-internet/340000000001`])
  })
})

/** As Directory Service makes it: a group with such a name, and two interfaces that it holds, without addresses. */
function directory(change: (operations: Operations) => Operations = (all) => all): Case {
  const id = 'd-93676fd512'
  const ports: readonly (readonly [string, number, number])[] = [
    ...[53, 88, 389, 445, 464].flatMap((port) => [
      ['tcp', port, port] as const,
      ['udp', port, port] as const,
    ]),
    ['tcp', 135, 135],
    ['tcp', 636, 636],
    ['tcp', 1024, 65_535],
    ['tcp', 3268, 3269],
    ['udp', 123, 123],
    ['udp', 138, 138],
    ['icmp', -1, -1],
  ]
  return wideWith((operations) => {
    const [group] = operations['DescribeSecurityGroups'] as readonly object[]
    const [card] = operations['DescribeNetworkInterfaces'] as readonly object[]
    const interfaces = ['1', '2'].map((digit) =>
      Object.assign({}, card, {
        networkInterfaceId: `eni-0000000000000000${digit}`,
        description: `AWS created network interface for directory ${id}`,
        requesterManaged: true,
        requesterId: 'AIDAJXSQVRFZVCZRSWFKG:DSNIUtility',
        attachment: {
          attachmentId: 'ela-attach-1',
          instanceOwnerId: 'amazon-aws',
          deviceIndex: 1,
          status: 'attached',
        },
        privateIpAddress: `10.0.0.1${digit}`,
        privateIpAddressesSet: [{ privateIpAddress: `10.0.0.1${digit}`, primary: true }],
        association: undefined,
      }),
    )
    return change({
      ...operations,
      DescribeInstances: [],
      DescribeNetworkInterfaces: interfaces,
      DescribeSecurityGroups: [
        {
          ...group,
          groupName: `${id}_controllers`,
          groupDescription: `AWS created security group for ${id} directory controllers`,
          ipPermissions: ports.map(([protocol, from, to]) => permission(protocol, from, to, WORLD)),
        },
      ],
    })
  })
}

describe('the group of a managed directory', () => {
  it('is told once, with the service named, and does not page', async () => {
    await play(directory())
    const [finding, ...others] = told()
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'medium', madeBy: 'AWS Directory Service' })
    expect(finding?.alsoOpens).toEqual(expect.arrayContaining(['Kerberos 88/464', 'LDAP 389/636']))
    expect(pages()).toEqual([])
    expect(told(GROUP)).toEqual(told())
  })

  it('is as bad as any other where the internet reaches it, or its interfaces were not read', async () => {
    await play(
      directory((all) => ({ ...all, DescribeNetworkInterfaces: { error: ['UnauthorizedOperation', 'no'] } })),
    )
    expect(told().some(({ severity }) => severity === 'critical')).toBe(true)
  })

  it('is not believed by its name', async () => {
    await play(
      directory((all) => {
        const [card] = all['DescribeNetworkInterfaces'] as readonly object[]
        return { ...all, DescribeNetworkInterfaces: [{ ...card, requesterManaged: false }] }
      }),
    )
    expect(told().some(({ severity }) => severity === 'high')).toBe(true)
    expect(told().every(({ madeBy }) => madeBy === undefined)).toBe(true)
  })
})
