import { describe, expect, it } from '@jest/globals'
import { planAlerts } from '../../src/alert/plan.ts'
import { account, entry, finding, HERE, outcome, PROD, rule, run } from './fixtures.ts'

const BROAD = rule({ id: 'all-ports', alert: { summary: 'All ports.', dedupKey: 'all_ports' } })
const SSH = rule({
  id: 'ssh',
  severity: 'high',
  alert: { summary: 'SSH.', dedupKey: 'ssh', coveredBy: ['all-ports'] },
})
const rules = [BROAD, SSH]
const accounts = [account(PROD)]
const outcomes = rules.map(({ id }) => outcome('eu-west-1', { rule: id, violations: 1 }))

function findingOf(of: string, id: string) {
  return finding(id, { rule: of, severity: of === 'ssh' ? 'high' : 'critical' })
}

function plan(
  findings: ReturnType<typeof findingOf>[],
  ledger: Parameters<typeof planAlerts>[1] = {},
  enabled = rules,
) {
  return planAlerts(run({ findings, rules: enabled, accounts, outcomes }), ledger, HERE)
}

describe('a rule that a broader one covers', () => {
  it('does not page for the resource that the broader one pages about', () => {
    const { events } = plan([findingOf('all-ports', 'sg-1'), findingOf('ssh', 'sg-1')])
    expect(events.map(({ key }) => key)).toEqual([`all_ports/${PROD}`])
  })

  it('pages for another resource, and tells of that one only', () => {
    const { events } = plan([
      findingOf('all-ports', 'sg-1'),
      findingOf('ssh', 'sg-1'),
      findingOf('ssh', 'sg-2'),
    ])
    expect(events.map(({ key }) => key)).toEqual([`all_ports/${PROD}`, `ssh/${PROD}`])
    expect(JSON.stringify(events[1]?.body)).toContain('sg-2')
    expect(JSON.stringify(events[1]?.body)).not.toContain('sg-1')
  })

  it.each([
    ['is not enabled', [SSH]],
    ['does not page', [{ ...BROAD, status: 'experimental' as const }, SSH]],
  ])('pages itself where the broader one %s', (_why, enabled) => {
    const { events } = plan([findingOf('all-ports', 'sg-1'), findingOf('ssh', 'sg-1')], {}, enabled)
    expect(events.map(({ key }) => key)).toEqual([`ssh/${PROD}`])
  })

  it('stays open until the broader alert is known to be open, then closes', () => {
    const ssh = entry({ key: `ssh/${PROD}`, rule: 'ssh' })
    const findings = [findingOf('all-ports', 'sg-1'), findingOf('ssh', 'sg-1')]
    const first = plan(findings, { [ssh.key]: ssh })
    expect(first.events.map(({ key, action }) => [key, action])).toEqual([[`all_ports/${PROD}`, 'trigger']])
    expect(first.held.map(({ key }) => key)).toEqual([ssh.key])
    const broad = entry({ key: `all_ports/${PROD}`, rule: 'all-ports' })
    const second = plan(findings, { [ssh.key]: ssh, [broad.key]: broad })
    expect(second.events.map(({ key, action }) => [key, action])).toEqual([
      [broad.key, 'trigger'],
      [ssh.key, 'resolve'],
    ])
  })

  it('follows a broader rule that was renamed', () => {
    const renamed = { ...BROAD, id: 'every-port', aliases: ['all-ports'] }
    const { events } = plan([findingOf('every-port', 'sg-1'), findingOf('ssh', 'sg-1')], {}, [renamed, SSH])
    expect(events.map(({ rule: id }) => id)).toEqual(['every-port'])
  })
})
