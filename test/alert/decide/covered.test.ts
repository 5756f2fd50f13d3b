import { describe, expect, it } from '@jest/globals'
import { account, entry, finding, HERE, outcome, PROD, rule, run, planAlerts } from '../fixtures.ts'

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

function found(id: string, permissions: readonly string[], ports: number) {
  return finding('sg-1', {
    rule: id,
    permissions: permissions.map((name) => ({ id: name, ports })),
    ...(id === 'mysql' ? { opens: 'MySQL 3306' } : {}),
  })
}

describe('one permission that several rules find', () => {
  const wide = rule({ id: 'high-risk', alert: { summary: 'Risky ports.', dedupKey: 'high_risk' } })
  const mysql = rule({ id: 'mysql', alert: { summary: 'MySQL.', dedupKey: 'mysql' } })
  const enabled = [wide, mysql]
  const seen = enabled.map(({ id }) => outcome('eu-west-1', { rule: id, violations: 1 }))
  const planned = (findings: ReturnType<typeof found>[], ledger: Parameters<typeof planAlerts>[1] = {}) =>
    planAlerts(run({ findings, rules: enabled, accounts, outcomes: seen }), ledger, HERE)

  it('pages once and names what else it opens', () => {
    const { events } = planned([found('high-risk', ['a'], 8), found('mysql', ['a'], 1)])
    expect(events.map(({ key }) => key)).toEqual([`high_risk/${PROD}`])
    expect(JSON.stringify(events[0]?.body)).toContain('Risky ports. Opens MySQL 3306. (1 resource')
  })

  it('pages for each of two', () => {
    const { events } = planned([found('high-risk', ['a'], 8), found('mysql', ['a', 'b'], 1)])
    expect(events.map(({ key }) => key)).toEqual([`high_risk/${PROD}`, `mysql/${PROD}`])
  })

  it('stays under the alert that is open, and does not page anew where nothing is new', () => {
    const open = entry({ key: `mysql/${PROD}`, rule: 'mysql' })
    const { events, held } = planned([found('high-risk', ['a'], 8), found('mysql', ['a'], 1)], {
      [open.key]: open,
    })
    expect(events.map(({ key, action }) => [key, action])).toEqual([[open.key, 'trigger']])
    expect(held).toEqual([])
  })

  it('moves where it opens more than it did, and the old alert closes once the new one is open', () => {
    const ledger = Object.fromEntries(
      ['high_risk', 'mysql'].map((name) => {
        const key = `${name}/${PROD}`
        return [key, entry({ key, rule: name === 'mysql' ? 'mysql' : 'high-risk' })]
      }),
    )
    const findings = [{ ...found('high-risk', ['a'], 8), state: 'new' as const }, found('mysql', ['a'], 1)]
    expect(planned(findings, ledger).events.map(({ key, action }) => [key, action])).toEqual([
      [`high_risk/${PROD}`, 'trigger'],
      [`mysql/${PROD}`, 'resolve'],
    ])
  })

  it('holds the alert of what two others tell of, until both are open', () => {
    const both = rule({ id: 'both', alert: { summary: 'Both.', dedupKey: 'both' } })
    const postgresql = rule({ id: 'postgresql', alert: { summary: 'PostgreSQL.', dedupKey: 'postgresql' } })
    const findings = [
      found('both', ['a', 'b'], 1),
      found('mysql', ['a'], 1),
      { ...found('postgresql', ['b'], 1), opens: 'PostgreSQL 5432', state: 'new' as const },
    ]
    const keys = ['both', 'mysql'].map((id) => entry({ key: `${id}/${PROD}`, rule: id }))
    const ledger = Object.fromEntries(keys.map((one) => [one.key, one]))
    const all = [both, mysql, postgresql]
    const of3 = all.map(({ id }) => outcome('eu-west-1', { rule: id, violations: 1 }))
    const first = planAlerts(run({ findings, rules: all, accounts, outcomes: of3 }), ledger, HERE)
    expect(first.events.map(({ key, action }) => [key, action])).toEqual([
      [`mysql/${PROD}`, 'trigger'],
      [`postgresql/${PROD}`, 'trigger'],
    ])
    expect(first.held.map(({ key }) => key)).toEqual([`both/${PROD}`])
  })
})
