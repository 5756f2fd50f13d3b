import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import type { FindingSubject } from '../../src/model/finding.ts'
import {
  fillWithGroups,
  organisationOf,
  packageAction,
  PRODUCTION,
  ROUTING_KEY,
  SANDBOX,
  STAGING,
  World,
} from './support.ts'

const RULE = 'aws-ec2-security-group-ingress-all-traffic-from-internet'
const KEY = `allow_ingress_from_internet_to_any_port/${PRODUCTION}`

const RULE_ALONE = { rules: resolve(`rules/aws/ec2/security-group/${RULE}.yml`) }

const packaged = packageAction()
const organisation = organisationOf([PRODUCTION, STAGING, SANDBOX])
const open = fillWithGroups(organisation, 150, 'seed case')

afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

const placeOf = ({ account, region, id }: FindingSubject): string => `${account}/${region}/${id}`

function violating(world: World, wanted: string): string[] {
  return world
    .result()
    .findings.filter(({ rule, result }) => rule === wanted && result === 'violation')
    .map(placeOf)
    .toSorted()
}

/** `account/region/id` of the groups that let somebody in whom the predicate knows. */
function groupsWith(knows: (cidr: string) => boolean): string[] {
  return organisation.accounts.flatMap((account) =>
    account.regions.flatMap((region) =>
      region.securityGroups
        .filter(({ IpPermissions = [] }) =>
          IpPermissions.some(({ IpRanges }) => IpRanges?.some(({ CidrIp = '' }) => knows(CidrIp))),
        )
        .map(({ GroupId }) => `${account.id}/${region.code}/${GroupId}`),
    ),
  )
}

/** The bodies that were sent with the key hold these groups and no others, and no account but production. */
function expectToBeTold(world: World): void {
  const bodies = world.pagerduty.requests.map(({ text }) => text).filter((text) => text.includes(KEY))
  const paged = [...new Set(bodies[0]?.match(/sg-[0-9a-f]{17}/g))].toSorted()
  const expected = [...open]
    .filter((place) => place.startsWith(PRODUCTION))
    .map((place) => place.split('/')[2] ?? '')
  expect(paged).toEqual(expected.toSorted())
  expect(bodies.join()).not.toContain(STAGING)
  expect(bodies.join()).not.toContain(SANDBOX)
}

function repairEverything(): void {
  for (const account of organisation.accounts) {
    for (const region of account.regions) region.securityGroups.forEach(repairIngress)
  }
}

describe('3 accounts × 17 regions × 150 groups, with all rules that ship', () => {
  let world: World
  let run: ActionRun

  beforeAll(async () => {
    world = await World.create(packaged.action, organisation)
    run = await world.run()
  })
  afterAll(() => world.close())

  it('finds exactly the open groups on every port, and sees everything', () => {
    expect(violating(world, RULE)).toEqual([...open].toSorted())
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'violations', gaps: '0', unknown: '0' })
  })

  it('tells of each open group once, and of others only what is so', () => {
    const { findings } = world.result()
    const told = findings.filter(({ coveredBy }) => coveredBy === null)
    const byRule = Map.groupBy(told, ({ rule }) => rule)
    expect([...byRule.keys()].toSorted()).toEqual([
      RULE,
      'aws-ec2-security-group-ingress-wide-public-ranges',
      'aws-ec2-security-group-not-used',
    ])
    for (const finding of findings.filter(({ coveredBy }) => coveredBy !== null)) {
      expect(finding.coveredBy).toBe(RULE)
      expect(open).toContain(placeOf(finding))
    }
    expect(violating(world, 'aws-ec2-security-group-ingress-wide-public-ranges')).toEqual(
      groupsWith((cidr) => cidr === '0.0.0.0/1').toSorted(),
    )
    expect(violating(world, 'aws-ec2-security-group-not-used')).toHaveLength(3 * 17 * 150 - open.size)
  })

  it('pages for nothing but the open groups of production', () => {
    expect(world.pagerduty.incidents.map(({ key, status }) => [key, status])).toEqual([[KEY, 'triggered']])
    expectToBeTold(world)
  })
})

describe('3 accounts × 17 regions × 150 groups, four runs of the bundle with one rule', () => {
  let world: World
  let first: ActionRun
  let third: ActionRun

  beforeAll(async () => {
    world = await World.create(packaged.action, organisation)
  })
  afterAll(() => world.close())

  function incidents() {
    return world.pagerduty.incidents.filter(({ key }) => key === KEY)
  }

  it('finds exactly the open groups and fails', async () => {
    first = await world.run(RULE_ALONE)
    expect(violating(world, RULE)).toEqual([...open].toSorted())
    expect(first.exitCode).toBe(1)
    expect(first.outputs).toMatchObject({
      verdict: 'violations',
      violations: String(open.size),
      gaps: '0',
      fixed: '0',
    })
  })

  it('pages once for production, with every violating group of that account and none of another', () => {
    expect(incidents()).toHaveLength(1)
    expectToBeTold(world)
  })

  it('masks the routing key and puts it nowhere', () => {
    expect(first.masks).toContain(ROUTING_KEY)
    expect(first.log).not.toContain(ROUTING_KEY)
    expect(first.summary).not.toContain(ROUTING_KEY)
    for (const file of ['result.json', 'pagerduty.ndjson'])
      expect(world.file(file)).not.toContain(ROUTING_KEY)
  })

  it('puts no account id into an output', () => {
    for (const value of Object.values(first.outputs)) expect(value).not.toMatch(/\d{12}/)
  })

  it('opens no second incident and finds nothing new in the second run', async () => {
    const second = await world.run(RULE_ALONE)
    expect(second.outputs).toMatchObject({ new: '0', fixed: '0', violations: first.outputs['violations'] })
    expect(incidents()).toHaveLength(1)
    expect(incidents()[0]?.entries.map(({ type }) => type)).toEqual(['trigger', 'append'])
  })

  it('holds the alert and names the gap when all is repaired but one region denied', async () => {
    repairEverything()
    const [, region] = [...open].find((place) => place.startsWith(PRODUCTION))?.split('/') ?? []
    world.aws.faults.deny({ operation: 'DescribeSecurityGroups', account: PRODUCTION, region: region ?? '' })
    third = await world.run(RULE_ALONE)
    const there = [...open].filter((place) => place.startsWith(`${PRODUCTION}/${region}/`))
    expect(incidents()[0]?.status).toBe('triggered')
    expect(third.exitCode).toBe(1)
    expect(third.outputs).toMatchObject({
      verdict: 'incomplete',
      violations: '0',
      gaps: '1',
      fixed: String(open.size - there.length),
      'alerts-resolved': '0',
    })
    expect(third.summary).toContain('ec2:DescribeSecurityGroups')
    expect(third.summary).toContain(region)
    const unseen = world.result().findings.filter(({ rule, result }) => rule === RULE && result === 'unknown')
    expect(unseen.map(placeOf).toSorted()).toEqual(there.toSorted())
  })

  it('resolves the alert and counts the fixed ones when everything was seen', async () => {
    world.aws.faults.clear()
    const fourth = await world.run(RULE_ALONE)
    expect(incidents().map(({ status }) => status)).toEqual(['resolved'])
    expect(fourth.outputs['violations']).toBe('0')
    expect(fourth.outputs['verdict']).toBe('pass')
    expect(world.pagerduty.incidents.filter(({ status }) => status !== 'resolved')).toEqual([])
    expect(Number(fourth.outputs['fixed']) + Number(third.outputs['fixed'])).toBe(open.size)
    expect(fourth.exitCode).toBe(0)
  })
})
