import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import type { AssessedRequirement, Framework, Requirement } from '../../src/model/compliance.ts'
import type { Outcome } from '../../src/model/finding.ts'
import type { GivenParameters } from '../../src/model/rule.ts'
import { assessCompliance } from '../../src/rules/compliance/assess.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../support/account.ts'
import { companyRun, outcomesOf } from '../support/company.ts'
import { findingOf } from '../support/finding.ts'
import { ruleOf } from '../support/rule.ts'

const SHIPPED = { file: 'rules/aws/some.yml', line: 2, shipped: true }
const A = ruleOf({ id: 'a', place: SHIPPED })
const B = ruleOf({ id: 'b', place: SHIPPED })

function framework(...requirements: Requirement[]): Framework {
  return { id: 'f-1', name: 'F', label: 'FF', version: '1', url: 'https://f.example/', requirements }
}

/** The requirement that A and B decide. */
function both(
  run: Parameters<typeof companyRun>[0],
  changes: Partial<Requirement> = {},
): AssessedRequirement {
  const requirement = { id: '1.1', title: 'Both', rules: ['a', 'b'], ...changes }
  const [assessed] = assessCompliance(
    [framework(requirement)],
    companyRun({ rules: [A, B], ...run }),
    AWS_KINDS,
  )
  const [only] = assessed?.requirements ?? []
  if (only === undefined) throw new Error('nothing was assessed')
  return only
}

/** The complete outcomes of A and B, with changes to those of `rule` in an account. */
function outcomes(rule: string, account: string, changes: Partial<Outcome>): Outcome[] {
  return outcomesOf([A, B]).map((outcome) =>
    outcome.rule === rule && outcome.account === account ? Object.assign({}, outcome, changes) : outcome,
  )
}

describe('a requirement', () => {
  it('is met if every rule passed on complete data in every account', () => {
    expect(both({})).toEqual({ id: '1.1', title: 'Both', rules: ['a', 'b'], status: 'met', violations: 0 })
  })

  it('is for people where it says so, whatever rules say', () => {
    const manual = 'No API tells whether people know the way.'
    const [assessed] = assessCompliance(
      [framework({ id: '1.3', title: 'People', rules: [], manual })],
      companyRun({ rules: [A, B] }),
      AWS_KINDS,
    )
    expect(assessed?.requirements).toEqual([
      { id: '1.3', title: 'People', rules: [], manual, status: 'manual', violations: 0 },
    ])
  })

  it('is not assessed where a rule has other parameters than it ships with, in general or in one account', () => {
    const age = { description: 'Days', default: 30, value: 30 }
    const assess = (value: number, perAccount: readonly GivenParameters[] = []) => {
      const rule = { ...B, parameters: { max_age: { ...age, value } } }
      const requirement = { id: '1.1', title: 'Both', rules: ['a', 'b'] }
      return assessCompliance(
        [framework(requirement)],
        companyRun({ rules: [A, rule] }),
        AWS_KINDS,
        perAccount,
      )[0]?.requirements[0]
    }
    const own = { b: { max_age: { value: 90, file: 'c.yml', line: 1 } } }
    expect(assess(30)?.status).toBe('met')
    expect(assess(30, [{ other: own.b }])?.status).toBe('met')
    for (const changed of [assess(90), assess(30, [own])]) {
      expect(changed).toMatchObject({
        status: 'not-assessed',
        reason: 'Other parameters than the shipped ones are given for b.',
      })
    }
  })

  it('is met where there is nothing to violate it', () => {
    const empty = outcomesOf([A, B]).map((outcome) => Object.assign({}, outcome, { passed: 0 }))
    expect(both({ outcomes: empty }).status).toBe('met')
  })

  it('is not assessed where only an account that was not read could tell', () => {
    const needs = ['aws_iam_organizations_features']
    const rules = [A, ruleOf({ id: 'b', place: SHIPPED, needs })]
    const empty = outcomesOf(rules).map((outcome) => Object.assign({}, outcome, { passed: 0 }))
    expect(both({ rules, outcomes: empty })).toMatchObject({
      status: 'not-assessed',
      reason: 'None of the accounts that were read manages an organisation: b.',
    })
    const one = empty.map((outcome, index) => Object.assign({}, outcome, { passed: index < 4 ? 1 : 0 }))
    expect(both({ rules, outcomes: one }).status).toBe('met')
  })

  it('keeps what it says about its part', () => {
    expect(both({}, { partial: true, note: 'Only half.' })).toMatchObject({
      status: 'met',
      partial: true,
      note: 'Only half.',
    })
  })

  it('is met with exceptions where all that violates it is accepted, and not met where one is not', () => {
    const place = { file: 'e.yml', line: 2 }
    const exception = { place, reason: 'r', owner: 'o', ticket: null, expires: null, daysLeft: null }
    const accepted = findingOf({ rule: 'b', account: SHOP, exception })
    const violated = (violations: number) => outcomes('b', SHOP, { passed: 300 - violations, violations })
    expect(both({ outcomes: violated(1), findings: [accepted] })).toMatchObject({
      status: 'met-with-exceptions',
      violations: 0,
      accepted: 1,
    })
    const counted = findingOf({ rule: 'b', account: SHOP, id: 'sg-2' })
    expect(both({ outcomes: violated(2), findings: [accepted, counted] })).toMatchObject({
      status: 'not-met',
      violations: 1,
      accepted: 1,
    })
    // What was not read may violate it all the same.
    const partly = outcomes('b', SHOP, { violations: 1, incomplete: ['us-east-1'] })
    expect(both({ outcomes: partly, findings: [accepted] })).toMatchObject({ status: 'not-assessed' })
  })

  it('is not met if one rule is violated, and counts the violations of all', () => {
    const violated = outcomes('b', SHOP, { passed: 280, violations: 20 })
    expect(both({ outcomes: violated })).toMatchObject({ status: 'not-met', violations: 20 })
    expect(both({ outcomes: violated })).not.toHaveProperty('reason')
  })

  it('is not met by a violation beside a gap, and says that there may be more', () => {
    const violated = outcomes('a', SHOP, { incomplete: ['us-east-1'], violations: 2 })
    expect(both({ outcomes: violated })).toMatchObject({
      status: 'not-met',
      violations: 2,
      reason: 'Not everything was read for a.',
    })
  })

  it('is not assessed where a rule is not complete in one region', () => {
    const one = outcomes('b', PAYMENTS, { incomplete: ['us-east-1'], passed: 150 })
    expect(both({ outcomes: one })).toMatchObject({
      status: 'not-assessed',
      violations: 0,
      reason: 'Not everything was read for b.',
    })
  })

  it('is not assessed where the settings leave out regions that decide', () => {
    const one = outcomes('b', PAYMENTS, { passed: 0, leftOpen: [PAYMENTS] })
    expect(both({ outcomes: one })).toMatchObject({
      status: 'not-assessed',
      reason: 'The settings leave out regions that decide b.',
    })
  })

  it('is not assessed where an account has no outcome, since nothing of it was read', () => {
    const some = outcomesOf([A, B]).filter(({ rule, account }) => rule === 'b' || account !== SANDBOX)
    expect(both({ outcomes: some })).toMatchObject({
      status: 'not-assessed',
      reason: 'Not everything was read for a.',
    })
    expect(both({ outcomes: [] })).toMatchObject({
      status: 'not-assessed',
      reason: 'Not everything was read for a and b.',
    })
  })

  it('is not assessed while an earlier violation could not be looked at again', () => {
    const unseen = findingOf({ rule: 'a', region: 'sa-east-1', result: 'unknown', state: 'unseen' })
    expect(both({ findings: [unseen] })).toMatchObject({
      status: 'not-assessed',
      violations: 0,
      reason: 'Not everything was read for a.',
    })
  })

  it('is not assessed where a rule is not enabled', () => {
    expect(both({ rules: [A], outcomes: outcomesOf([A]) })).toMatchObject({
      status: 'not-assessed',
      reason: 'Not enabled: b.',
    })
  })

  it('is not assessed by a rule of the user’s own with the id of one that ships', () => {
    const own = ruleOf({ id: 'b', place: { file: 'own.yml', line: 1, shipped: false } })
    const violated = outcomes('b', SHOP, { violations: 3 })
    expect(both({ rules: [A, own], outcomes: violated })).toMatchObject({
      status: 'not-assessed',
      violations: 0,
      reason: 'A rule of your own stands in for b.',
    })
  })

  it('asks only the accounts of the environments that a rule is meant for', () => {
    const production = ruleOf({ id: 'b', place: SHIPPED, environments: ['production'] })
    const there = outcomesOf([A, B]).filter(({ rule, account }) => rule === 'a' || account !== SANDBOX)
    expect(both({ rules: [A, production], outcomes: there }).status).toBe('met')
    const staging = ruleOf({ id: 'b', place: SHIPPED, environments: ['staging'] })
    expect(both({ rules: [A, staging], outcomes: outcomesOf([A]) })).toMatchObject({
      status: 'not-assessed',
      reason: 'Applied to no account: b.',
    })
  })

  it('is not assessed where not even the account is known', () => {
    const lost = ['a', 'b'].map((rule) => ({
      rule,
      account: '*',
      regions: ['*'],
      incomplete: ['*'],
      passed: 0,
      violations: 0,
    }))
    expect(both({ accounts: [], outcomes: lost }).reason).toBe('Not everything was read for a and b.')
  })

  it('gives every reason, each with its rules', () => {
    const rules = ['a', 'b', 'c', 'd']
    const unread = outcomes('a', PAYMENTS, { incomplete: ['us-east-1'] })
    expect(both({ outcomes: unread }, { rules }).reason).toBe(
      'Not everything was read for a. Not enabled: c and d.',
    )
  })

  it('does not care about the findings of other rules', () => {
    const other = findingOf({ rule: 'c', result: 'unknown', state: 'unseen' })
    expect(both({ findings: [other] }).status).toBe('met')
  })
})

describe('a framework', () => {
  it('keeps the order of its requirements and their statuses apart', () => {
    const [assessed] = assessCompliance(
      [
        framework(
          { id: '2', title: 'Second', rules: ['b'] },
          { id: '1', title: 'First', rules: ['a'] },
          { id: '3', title: 'Third', rules: ['c'] },
        ),
      ],
      companyRun({ rules: [A, B], outcomes: outcomes('a', SHOP, { violations: 1 }) }),
      AWS_KINDS,
    )
    expect(assessed).toMatchObject({ id: 'f-1', name: 'F', version: '1', url: 'https://f.example/' })
    expect(assessed).not.toHaveProperty('label')
    expect(assessed?.requirements.map(({ id, status }) => [id, status])).toEqual([
      ['2', 'met'],
      ['1', 'not-met'],
      ['3', 'not-assessed'],
    ])
  })
})
