import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
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

const packaged = packageAction()
const organisation = organisationOf([PRODUCTION, STAGING, SANDBOX])
const open = fillWithGroups(organisation, 150, 'seed case')
let world: World

beforeAll(async () => {
  world = await World.create(packaged.action, organisation)
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

function violating(): string[] {
  const { findings } = world.result()
  return findings
    .filter(({ rule, result }) => rule === RULE && result === 'violation')
    .map(({ account, region, id }) => `${account}/${region}/${id}`)
    .toSorted()
}

function incidents() {
  return world.pagerduty.incidents.filter(({ key }) => key === KEY)
}

function repairEverything(): void {
  for (const account of organisation.accounts) {
    for (const region of account.regions) region.securityGroups.forEach(repairIngress)
  }
}

describe('3 accounts × 17 regions × 150 groups, four runs of the bundle', () => {
  let first: ActionRun

  it('finds exactly the open groups and fails', async () => {
    first = await world.run()
    expect(violating()).toEqual([...open].toSorted())
    expect(first.exitCode).toBe(1)
    expect(first.outputs).toMatchObject({ verdict: 'violations', gaps: '0', fixed: '0' })
  })

  it('pages once for production, with every violating group of that account and none of another', () => {
    expect(incidents()).toHaveLength(1)
    const body =
      world.pagerduty.requests.map((request) => request.text).find((text) => text.includes(KEY)) ?? ''
    const paged = [...new Set(body.match(/sg-[0-9a-f]{17}/g))].toSorted()
    const expected = [...open]
      .filter((place) => place.startsWith(PRODUCTION))
      .map((place) => place.split('/')[2] ?? '')
    expect(paged).toEqual(expected.toSorted())
    expect(body).not.toContain(STAGING)
    expect(body).not.toContain(SANDBOX)
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
    const second = await world.run()
    expect(second.outputs).toMatchObject({ new: '0', fixed: '0', violations: first.outputs['violations'] })
    expect(incidents()).toHaveLength(1)
    expect(incidents()[0]?.entries.map(({ type }) => type)).toEqual(['trigger', 'append'])
  })

  it('holds the alert and names the gap when all is repaired but one region denied', async () => {
    repairEverything()
    const [, region] = [...open].find((place) => place.startsWith(PRODUCTION))?.split('/') ?? []
    world.aws.faults.deny({ operation: 'DescribeSecurityGroups', account: PRODUCTION, region: region ?? '' })
    const third = await world.run()
    expect(incidents()[0]?.status).toBe('triggered')
    expect(third.exitCode).toBe(1)
    expect(third.outputs).toMatchObject({ verdict: 'incomplete', gaps: '1', 'alerts-resolved': '0' })
    expect(third.summary).toContain('ec2:DescribeSecurityGroups')
    expect(third.summary).toContain(region)
    const unseen = world.result().findings.filter(({ rule, result }) => rule === RULE && result === 'unknown')
    const there = [...open].filter((place) => place.startsWith(`${PRODUCTION}/${region}/`))
    expect(unseen.map((one) => `${one.account}/${one.region}/${one.id}`).toSorted()).toEqual(there.toSorted())
  })

  it('resolves the alert and counts the fixed ones when everything was seen', async () => {
    world.aws.faults.clear()
    const fourth = await world.run()
    expect(incidents().map(({ status }) => status)).toEqual(['resolved'])
    expect(fourth.outputs['violations']).toBe('0')
    expect(fourth.outputs['verdict']).toBe('pass')
    expect(world.pagerduty.incidents.filter(({ status }) => status !== 'resolved')).toEqual([])
    expect(Number(fourth.outputs['fixed'])).toBeGreaterThan(0)
    expect(fourth.exitCode).toBe(0)
  })
})
