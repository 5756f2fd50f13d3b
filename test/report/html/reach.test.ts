import { describe, expect, it } from '@jest/globals'
import type { Affected } from '../../../src/model/finding.ts'
import { reachOf } from '../../../src/report/formats/html/findings/reach.ts'
import { BEHIND, findingOf, NO_ALERTS, ruleOf, runOf } from '../fixtures.ts'
import { findingsOf, pageOf } from './page-data.ts'

const INTERFACE = { kind: 'aws_ec2_network_interface', id: 'eni-1' }

function stepsOf(...affected: readonly Affected[]): readonly string[] {
  return reachOf(findingOf({ id: 'sg-1', affected })).map(({ state, words }) => `${state}: ${words}`)
}

describe('the way from the internet', () => {
  it('leads to a host that is reached', () => {
    expect(stepsOf({ ...INTERFACE, instance: 'i-1', grade: 'reachable' })).toEqual([
      'passes: The internet',
      'passes: it has a public address',
      'passes: a route leads to it from an internet gateway',
      'passes: the network ACL lets it in',
      'passes: security group sg-1 lets it in',
      'passes: i-1 is reached',
    ])
  })

  it.each([
    ['exposed-but-stopped', ['passes', 'passes', 'passes', 'passes', 'passes', 'stops']],
    ['open-but-blocked', ['passes', 'stops', 'passes', 'beyond']],
    ['closed', ['passes', 'beyond', 'stops', 'beyond']],
  ])('is stopped where it is %s', (grade, states) => {
    expect(stepsOf({ ...INTERFACE, grade }).map((step) => step.split(':')[0])).toEqual(states)
  })

  it.each([
    ['address', ['stops', 'beyond', 'beyond'], 'it has no public address'],
    ['interface', ['stops', 'beyond', 'beyond'], 'it refuses internet gateways'],
    ['block_public_access', ['passes', 'stops', 'beyond'], 'VPC Block Public Access stops it'],
    ['route', ['passes', 'stops', 'beyond'], 'no route leads to it from an internet gateway'],
    [
      'gateway_route',
      ['passes', 'stops', 'beyond'],
      'the route table of the internet gateway leads elsewhere',
    ],
    ['network_acl', ['passes', 'passes', 'stops'], 'the network ACL stops it'],
  ])('is stopped by the link that findings name: %s', (stoppedBy, states, words) => {
    const steps = reachOf(
      findingOf({ id: 'sg-1', affected: [{ ...INTERFACE, grade: 'open-but-blocked', stoppedBy }] }),
    )
    expect(steps.map(({ state }) => state)).toEqual(['passes', ...states, 'passes', 'beyond'])
    expect(steps.find(({ state }) => state === 'stops')?.words).toBe(words)
  })

  it('is not known where that hangs on what was not read', () => {
    expect(reachOf(BEHIND).map(({ state }) => state)).toEqual(['passes', 'unknown', 'passes', 'unknown'])
  })

  it('is not drawn where nothing is behind it, or nobody knows how far it is reached', () => {
    expect(stepsOf()).toEqual([])
    expect(stepsOf({ ...INTERFACE, grade: 'unknown' })).toEqual([])
  })

  it('is the same in the page and in its data', async () => {
    const page = pageOf({ run: runOf({ rules: [ruleOf()], findings: [BEHIND] }), alerts: NO_ALERTS })
    const [drawing = ''] = /<ol class="reach"[\s\S]*?<\/ol>/.exec(page) ?? []
    const drawn = [...drawing.matchAll(/<li class="([a-z]+)">([^<]*)<\/li>/g)].map(([, state, words]) => [
      state,
      words,
    ])
    const findings = await findingsOf(page)
    expect(drawn).toHaveLength(4)
    expect(findings.reach(0).map(([state, words]) => [state, words])).toEqual(drawn)
  })
})
