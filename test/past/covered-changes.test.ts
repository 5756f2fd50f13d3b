import { describe, expect, it } from '@jest/globals'
import type { JudgedChange } from '../../src/model/change.ts'
import type { Finding } from '../../src/model/finding.ts'
import { rulesByName } from '../../src/model/rule.ts'
import { tellOnce } from '../../src/past/covered.ts'
import { findingOf } from '../support/finding.ts'
import { ruleOf } from '../support/rule.ts'

const SSH = ruleOf({ id: 'ssh' })
const DATABASE = ruleOf({ id: 'database' })
const OPENED = ruleOf({ id: 'opened' })
const RULES = rulesByName([SSH, DATABASE, OPENED])

const CHANGE: JudgedChange = { operation: 'changed', attributes: [], acceptedAt: '2026-11-01', accepted: 'a' }

function state(rule: string, permission: string, changes: Partial<Finding> = {}): Finding {
  return findingOf({ rule, permissions: [{ id: permission, ports: 1 }], severity: 'high', ...changes })
}

function opened(...permissions: readonly string[]): Finding {
  return findingOf({
    rule: 'opened',
    severity: 'high',
    state: 'new',
    change: CHANGE,
    permissions: permissions.map((id) => ({ id, ports: 0 })),
  })
}

function coveredBy(findings: readonly Finding[]): Record<string, string | null> {
  return Object.fromEntries(tellOnce(findings, RULES).map((one) => [one.rule, one.coveredBy]))
}

describe('a finding about a change', () => {
  it('is covered by the finding about the state that reports what it opened', () => {
    expect(coveredBy([state('ssh', 'tcp 22 from 0.0.0.0/0'), opened('tcp 22 from 0.0.0.0/0')])).toEqual({
      ssh: null,
      opened: 'ssh',
    })
  })

  it('is covered by several together, and not where one of its permissions is reported by none', () => {
    const both = [state('ssh', 'tcp 22'), state('database', 'tcp 5432')]
    expect(coveredBy([...both, opened('tcp 22', 'tcp 5432')])['opened']).toBe('ssh')
    expect(coveredBy([...both, opened('tcp 22', 'tcp 8443')])['opened']).toBeNull()
  })

  it('speaks beside a finding that is less severe', () => {
    const mild = state('ssh', 'tcp 22', { severity: 'medium' })
    expect(coveredBy([mild, opened('tcp 22')])).toEqual({ ssh: null, opened: null })
  })

  it('never covers a finding about the state, and makes none of them new', () => {
    const told = tellOnce([state('ssh', 'tcp 22', { severity: 'medium' }), opened('tcp 22')], RULES)
    expect(told.map(({ rule, state: how }) => [rule, how])).toEqual([
      ['ssh', 'known'],
      ['opened', 'new'],
    ])
  })
})
