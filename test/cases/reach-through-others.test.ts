import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { affectedWords } from '../../src/words/affected-words.ts'
import { packageAction, type World } from '../bundle/support.ts'
import { type Case, playCase, worldCase } from './play.ts'

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

async function found(one: Case, rule: string) {
  world = await playCase(packaged.action, one)
  await world.run()
  const { findings, coverage } = world.result()
  const finding = findings.find((each) => each.rule === rule)
  if (finding === undefined) throw new Error(`no finding of ${rule}`)
  return { finding, words: affectedWords(finding.affected), gaps: coverage.gaps }
}

describe('what is reached through others', () => {
  it('through the endpoint of a firewall is as severe as without, and says so', async () => {
    const one = await found(
      worldCase('firewall-endpoint'),
      'aws-ec2-security-group-ingress-ssh-from-internet',
    )
    expect(one.finding.severity).toBe('critical')
    expect(one.words).toBe(
      'i-00000000000000001 (may be reachable from the internet; unknown: what gets through the firewall endpoint vpce-0123456789abcdef0)',
    )
    expect(one.gaps).toEqual([])
    expect(world.pagerduty.incidents.length).toBeGreaterThan(0)
  })

  it('behind a load balancer of the internet is told, and is not told as safe', async () => {
    const one = await found(
      worldCase('private-behind-nlb'),
      'aws-ec2-security-group-ingress-rdp-from-internet',
    )
    expect(one.finding.severity).toBe('critical')
    expect(one.words).toBe('i-00000000000000001 (may be reached by load balancers of this VPC (net/front))')
    expect(one.gaps).toEqual([])
  })
})
