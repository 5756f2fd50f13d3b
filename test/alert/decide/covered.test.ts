import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.ts'
import { entry, HERE, planAlerts } from '../fixtures.ts'
import { PAYMENTS, accountOf } from '../../support/account.ts'
import { findingOf } from '../../support/finding.ts'
import { ruleOf } from '../../support/rule.ts'
import { runOf } from '../../support/run.ts'
import { outcomeOf } from '../../support/scope.ts'

const BROAD = ruleOf({ id: 'all-ports', alert: { summary: 'All ports.', dedupKey: 'all_ports' } })
const SSH = ruleOf({
  id: 'ssh',
  severity: 'high',
  alert: { summary: 'SSH.', dedupKey: 'ssh', coveredBy: ['all-ports'] },
})
const rules = [BROAD, SSH]
const accounts = [accountOf()]
const outcomes = rules.map(({ id }) => outcomeOf({ rule: id, violations: 1 }))

function violating(of: string, id: string) {
  return findingOf({ id, rule: of, severity: of === 'ssh' ? 'high' : 'critical' })
}

function plan(findings: readonly Finding[], ledger: Parameters<typeof planAlerts>[1] = {}, enabled = rules) {
  return planAlerts(runOf({ findings, rules: enabled, accounts, outcomes }), ledger, HERE)
}

describe('a rule that a broader one covers', () => {
  it('does not page for the resource that the broader one pages about', () => {
    const { events } = plan([violating('all-ports', 'sg-1'), violating('ssh', 'sg-1')])
    expect(events.map(({ key }) => key)).toEqual([`all_ports/${PAYMENTS}`])
  })

  it('pages for another resource, and tells of that one only', () => {
    const { events } = plan([
      violating('all-ports', 'sg-1'),
      violating('ssh', 'sg-1'),
      violating('ssh', 'sg-2'),
    ])
    expect(events.map(({ key }) => key)).toEqual([`all_ports/${PAYMENTS}`, `ssh/${PAYMENTS}`])
    expect(JSON.stringify(events[1]?.body)).toContain('sg-2')
    expect(JSON.stringify(events[1]?.body)).not.toContain('sg-1')
  })

  it.each([
    ['is not enabled', [SSH]],
    ['does not page', [{ ...BROAD, status: 'experimental' as const }, SSH]],
  ])('pages itself where the broader one %s', (_why, enabled) => {
    const { events } = plan([violating('all-ports', 'sg-1'), violating('ssh', 'sg-1')], {}, enabled)
    expect(events.map(({ key }) => key)).toEqual([`ssh/${PAYMENTS}`])
  })

  it('stays open until the broader alert is known to be open, then closes', () => {
    const ssh = entry({ key: `ssh/${PAYMENTS}`, rule: 'ssh' })
    const findings = [violating('all-ports', 'sg-1'), violating('ssh', 'sg-1')]
    const first = plan(findings, { [ssh.key]: ssh })
    expect(first.events.map(({ key, action }) => [key, action])).toEqual([
      [`all_ports/${PAYMENTS}`, 'trigger'],
    ])
    expect(first.held.map(({ key }) => key)).toEqual([ssh.key])
    const broad = entry({ key: `all_ports/${PAYMENTS}`, rule: 'all-ports' })
    const second = plan(findings, { [ssh.key]: ssh, [broad.key]: broad })
    expect(second.events.map(({ key, action }) => [key, action])).toEqual([
      [broad.key, 'trigger'],
      [ssh.key, 'resolve'],
    ])
  })

  it('follows a broader rule that was renamed', () => {
    const renamed = { ...BROAD, id: 'every-port', aliases: ['all-ports'] }
    const { events } = plan([violating('every-port', 'sg-1'), violating('ssh', 'sg-1')], {}, [renamed, SSH])
    expect(events.map(({ rule: id }) => id)).toEqual(['every-port'])
  })
})

function found(id: string, permissions: readonly string[], ports: number) {
  return findingOf({
    id: 'sg-1',
    rule: id,
    permissions: permissions.map((name) => ({ id: name, ports })),
    ...(id === 'mysql' ? { opens: 'MySQL 3306' } : {}),
  })
}

describe('one permission that several rules find', () => {
  const wide = ruleOf({ id: 'high-risk', alert: { summary: 'Risky ports.', dedupKey: 'high_risk' } })
  const mysql = ruleOf({ id: 'mysql', alert: { summary: 'MySQL.', dedupKey: 'mysql' } })
  const enabled = [wide, mysql]
  const seen = enabled.map(({ id }) => outcomeOf({ rule: id, violations: 1 }))
  const planned = (findings: ReturnType<typeof found>[], ledger: Parameters<typeof planAlerts>[1] = {}) =>
    planAlerts(runOf({ findings, rules: enabled, accounts, outcomes: seen }), ledger, HERE)

  it('pages once and names what else it opens', () => {
    const { events } = planned([found('high-risk', ['a'], 8), found('mysql', ['a'], 1)])
    expect(events.map(({ key }) => key)).toEqual([`high_risk/${PAYMENTS}`])
    expect(JSON.stringify(events[0]?.body)).toContain(
      'Risky ports. Opens MySQL 3306. (name of sg-1 sg-1 in eu-west-1',
    )
  })

  it('pages for each of two', () => {
    const { events } = planned([found('high-risk', ['a'], 8), found('mysql', ['a', 'b'], 1)])
    expect(events.map(({ key }) => key)).toEqual([`high_risk/${PAYMENTS}`, `mysql/${PAYMENTS}`])
  })

  it('stays under the alert that is open, and does not page anew where nothing is new', () => {
    const open = entry({ key: `mysql/${PAYMENTS}`, rule: 'mysql' })
    const { events, held } = planned([found('high-risk', ['a'], 8), found('mysql', ['a'], 1)], {
      [open.key]: open,
    })
    expect(events.map(({ key, action }) => [key, action])).toEqual([[open.key, 'trigger']])
    expect(held).toEqual([])
  })

  it('moves where it opens more than it did, and the old alert closes once the new one is open', () => {
    const ledger = Object.fromEntries(
      ['high_risk', 'mysql'].map((name) => {
        const key = `${name}/${PAYMENTS}`
        return [key, entry({ key, rule: name === 'mysql' ? 'mysql' : 'high-risk' })]
      }),
    )
    const findings = [{ ...found('high-risk', ['a'], 8), state: 'new' as const }, found('mysql', ['a'], 1)]
    expect(planned(findings, ledger).events.map(({ key, action }) => [key, action])).toEqual([
      [`high_risk/${PAYMENTS}`, 'trigger'],
      [`mysql/${PAYMENTS}`, 'resolve'],
    ])
  })

  it('holds the alert of what two others tell of, until both are open', () => {
    const both = ruleOf({ id: 'both', alert: { summary: 'Both.', dedupKey: 'both' } })
    const postgresql = ruleOf({ id: 'postgresql', alert: { summary: 'PostgreSQL.', dedupKey: 'postgresql' } })
    const findings = [
      found('both', ['a', 'b'], 1),
      found('mysql', ['a'], 1),
      { ...found('postgresql', ['b'], 1), opens: 'PostgreSQL 5432', state: 'new' as const },
    ]
    const keys = ['both', 'mysql'].map((id) => entry({ key: `${id}/${PAYMENTS}`, rule: id }))
    const ledger = Object.fromEntries(keys.map((one) => [one.key, one]))
    const all = [both, mysql, postgresql]
    const of3 = all.map(({ id }) => outcomeOf({ rule: id, violations: 1 }))
    const first = planAlerts(runOf({ findings, rules: all, accounts, outcomes: of3 }), ledger, HERE)
    expect(first.events.map(({ key, action }) => [key, action])).toEqual([
      [`mysql/${PAYMENTS}`, 'trigger'],
      [`postgresql/${PAYMENTS}`, 'trigger'],
    ])
    expect(first.held.map(({ key }) => key)).toEqual([`both/${PAYMENTS}`])
  })
})
