import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/model/finding.ts'
import { coversOf, tellOnce } from '../../src/past/covered.ts'
import { opensWords } from '../../src/words/opens-words.ts'
import { rulesByName } from '../../src/model/rule.ts'
import { countRun } from '../../src/report/counts.ts'
import { findingOf, fixedOf, NO_ALERTS, ruleOf, runOf } from './fixtures.ts'
import { failureOf, renderSummary, renderText } from './rendered.ts'

const ALL = ruleOf({ id: 'all-ports', title: 'Every port is open' })
const SSH = ruleOf({
  id: 'ssh',
  title: 'SSH is open',
  alert: { summary: '', dedupKey: 'ssh', coveredBy: ['all-ports'] },
})
const RULES = [ALL, SSH]
const [all, ssh] = [findingOf({ rule: 'all-ports' }), findingOf({ rule: 'ssh' })]

/** Ids of the rules that tell of findings besides their own. */
function covers(findings: readonly Finding[], rules = RULES): readonly string[] {
  return [...coversOf(findings, rulesByName(rules))].flatMap(([, by]) => by.map(({ rule }) => rule))
}

describe('coversOf', () => {
  it('finds the broader violation of the same resource', () => {
    expect(covers([all, ssh])).toEqual(['all-ports'])
    expect(covers([ssh])).toEqual([])
    expect(covers([findingOf({ rule: 'all-ports', id: 'sg-other' }), ssh])).toEqual([])
  })

  it('takes none that is less bad or less certain', () => {
    expect(covers([findingOf({ rule: 'all-ports', severity: 'low' }), ssh])).toEqual([])
    expect(covers([findingOf({ rule: 'all-ports', result: 'unknown', state: 'unseen' }), ssh])).toEqual([])
  })

  it('goes on to the broadest, and not round in circles', () => {
    const traffic = ruleOf({ id: 'traffic', alert: { summary: '', dedupKey: 't', coveredBy: ['ssh'] } })
    const ports = ruleOf({ id: 'all-ports', alert: { summary: '', dedupKey: 'a', coveredBy: ['traffic'] } })
    const three = [all, ssh, findingOf({ rule: 'traffic' })]
    expect(covers(three, [ALL, SSH, traffic])).toEqual(['all-ports', 'all-ports'])
    expect(covers(three, [ports, SSH, traffic])).toEqual(['all-ports', 'all-ports'])
  })
})

function byPermission(
  of: string,
  ports: Readonly<Record<string, number>>,
  more: Partial<Finding> = {},
): Finding {
  return findingOf({
    rule: of,
    permissions: Object.entries(ports).map(([id, count]) => ({ id, ports: count })),
    ...(of === 'high-risk' ? {} : { opens: `${of} 1` }),
    ...more,
  })
}

const isMysql = ({ rule }: Finding): boolean => rule === 'mysql'

describe('coversOf permissions', () => {
  const rules = ['high-risk', 'mysql', 'postgresql', 'own'].map((id) =>
    id === 'own' ? ruleOf({ id, place: { file: 'own.yml', line: 1, shipped: false } }) : ruleOf({ id }),
  )
  const told = (...findings: readonly Finding[]) =>
    tellOnce(findings, rulesByName(rules)).flatMap((one) => (one.coveredBy === null ? [one.rule] : []))

  const tellersOf = (...here: readonly Finding[]) =>
    [...coversOf(here, rulesByName(rules), isMysql).values()].map(([{ rule }]) => rule)

  it('tells of a wide one by the finding about most of it, with the services of the others', () => {
    const two = [byPermission('high-risk', { wide: 8 }), byPermission('mysql', { wide: 1 })]
    const findings = tellOnce([...two, byPermission('postgresql', { wide: 1 })], rulesByName(rules))
    expect(findings.map(({ coveredBy }) => coveredBy)).toEqual([null, 'high-risk', 'high-risk'])
    expect(findings[0]?.alsoOpens).toEqual(['mysql 1', 'postgresql 1'])
    expect(opensWords(findings)).toBe('Also opens mysql 1 and postgresql 1')
    expect(opensWords(findings.slice(0, 1))).toBe('Opens mysql 1 and postgresql 1')
  })

  it('tells of two by the finding that is about each, whatever is about both', () => {
    const both = byPermission('high-risk', { a: 1, b: 1 })
    const [mysql, postgresql] = [byPermission('mysql', { a: 1 }), byPermission('postgresql', { b: 1 })]
    expect(told(both, mysql, postgresql)).toEqual(['mysql', 'postgresql'])
    const by = coversOf([both, mysql, postgresql], rulesByName(rules))
    expect(by.get(both.fingerprint)?.map(({ rule }) => rule)).toEqual(['mysql', 'postgresql'])
  })

  it('takes the worst, and prefers what the user wrote among equals', () => {
    const mild = byPermission('high-risk', { wide: 8 }, { severity: 'high' })
    expect(told(mild, byPermission('mysql', { wide: 1 }))).toEqual(['mysql'])
    expect(told(byPermission('high-risk', { wide: 8 }), byPermission('own', { wide: 1 }))).toEqual(['own'])
  })

  it('tells of permissions that only a milder finding knows', () => {
    const mild = byPermission('high-risk', { a: 1, b: 1 }, { severity: 'low' })
    expect(told(byPermission('mysql', { a: 1 }), mild)).toEqual(['high-risk', 'mysql'].toReversed())
  })

  it('leaves what goes on under its name, as long as nothing about the permission is new', () => {
    const [wide, mysql] = [byPermission('high-risk', { wide: 8 }), byPermission('mysql', { wide: 1 })]
    expect(tellersOf(wide, mysql)).toEqual(['mysql'])
    expect(tellersOf(wide, mysql, byPermission('postgresql', { wide: 1 }, { state: 'new' }))).toEqual([
      'high-risk',
      'high-risk',
    ])
    expect(tellersOf(wide, { ...mysql, severity: 'high' })).toEqual(['high-risk'])
  })
})

describe('what a broader rule tells already', () => {
  it('names every service that is open, however long the list', () => {
    const alsoOpens = Array.from({ length: 20 }, (_, at) => `a service with a long name ${at + 1}`)
    const findings = [findingOf({ rule: 'all-ports', alsoOpens })]
    const summary = renderSummary(runOf({ rules: RULES, findings }), NO_ALERTS)
    expect(summary).toMatch(/^Opens a service with a long name 1, .* and a service with a long name 20\.$/m)
  })

  const covered = findingOf({ rule: 'ssh', coveredBy: 'all-ports' })
  const fixed = [fixedOf({ rule: 'all-ports' }), fixedOf({ rule: 'ssh', coveredBy: 'all-ports' })]
  const run = runOf({ rules: RULES, findings: [all, covered], fixed })

  it('is counted once', () => {
    expect(countRun(run)).toMatchObject({ violations: 1, fixed: 1, known: 1 })
    expect(failureOf(run, NO_ALERTS)).toContain('1 violation at or above')
  })

  it('is told once, with the names of the other rules', () => {
    const summary = renderSummary(run, NO_ALERTS)
    expect(summary).toContain('Every port is open')
    expect(summary).not.toContain(': SSH is open')
    expect(summary).toContain('The same faults violate 1 more rule, listed here only:')
    expect(summary).toContain('- SSH is open')
    expect(renderText(run, NO_ALERTS)).not.toContain('rule ssh')
  })
})
