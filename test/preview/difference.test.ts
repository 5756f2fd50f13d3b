import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/model/finding.ts'
import { differenceOf } from '../../src/preview/difference.ts'
import { findingOf, fixedOf, unseenOf } from '../support/finding.ts'
import { ruleOf } from '../support/rule.ts'
import { runOf } from '../support/run.ts'

const EXCEPTION = {
  place: { file: 'exceptions.yml', line: 2 },
  reason: 'It is needed.',
  owner: 'team@example.com',
  ticket: null,
  expires: null,
  daysLeft: null,
}

function ids(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ id }) => id)
}

describe('differenceOf', () => {
  it('tells what is counted, accepted, covered and unknown before and after', () => {
    const before = runOf({
      findings: [
        findingOf({ id: 'stays' }),
        findingOf({ id: 'goes' }),
        findingOf({ id: 'accepted-now' }),
        findingOf({ id: 'lapses', exception: EXCEPTION }),
        findingOf({ id: 'accepted-in-both', exception: EXCEPTION }),
        findingOf({ id: 'covered-now' }),
        findingOf({ id: 'uncovered', coveredBy: 'other' }),
        findingOf({ id: 'not-seen' }),
        findingOf({ id: 'milder', severity: 'high' }),
      ],
    })
    const after = runOf({
      findings: [
        findingOf({ id: 'stays' }),
        findingOf({ id: 'comes', state: 'new' }),
        findingOf({ id: 'accepted-now', exception: EXCEPTION }),
        findingOf({ id: 'accepted-at-once', state: 'new', exception: EXCEPTION }),
        findingOf({ id: 'lapses', lapsed: true }),
        findingOf({ id: 'accepted-in-both', exception: EXCEPTION }),
        findingOf({ id: 'covered-now', coveredBy: 'other' }),
        findingOf({ id: 'uncovered' }),
        unseenOf({ id: 'not-seen' }),
        findingOf({ id: 'milder', severity: 'low' }),
      ],
      fixed: [fixedOf({ id: 'goes' })],
    })
    const difference = differenceOf(before, after)
    expect(ids(difference.appearing)).toEqual(['comes', 'uncovered'])
    expect(difference.disappearing.map(({ finding, why }) => [finding.id, why])).toEqual([
      ['covered-now', 'covered'],
      ['goes', 'passes'],
    ])
    expect(ids(difference.accepted)).toEqual(['accepted-at-once', 'accepted-now'])
    expect(ids(difference.lapsed)).toEqual(['lapses'])
    expect(difference.regraded.map((one) => [one.finding.id, one.before, one.finding.severity])).toEqual([
      ['milder', 'high', 'low'],
    ])
    expect(ids(difference.unknown)).toEqual(['not-seen'])
  })

  it.each([
    ['withdrawn', 'left-out'],
    ['repaired', 'passes'],
    ['accepted', 'accepted-state'],
    ['rejudged', 'rejudged'],
  ] as const)('of one that is %s says %s', (how, why) => {
    const before = runOf({ findings: [findingOf()] })
    const after = runOf({ fixed: [fixedOf({ how })] })
    expect(differenceOf(before, after).disappearing.map((one) => one.why)).toEqual([why])
  })

  it('follows a rule to its new name, and tells rules that come and go', () => {
    const [old, other] = [ruleOf({ id: 'old' }), ruleOf({ id: 'other' })]
    const renamed = ruleOf({ id: 'new', aliases: ['old'] })
    const added = ruleOf({ id: 'added' })
    const before = runOf({
      rules: [old, other],
      findings: [findingOf({ rule: 'old' }), findingOf({ rule: 'other' })],
    })
    const after = runOf({ rules: [renamed, added], findings: [findingOf({ rule: 'new' })] })
    const difference = differenceOf(before, after)
    expect(difference.appearing).toEqual([])
    expect(difference.disappearing.map(({ finding, why }) => [finding.rule, why])).toEqual([
      ['other', 'rule-left-out'],
    ])
    expect(difference.addedRules).toEqual([{ rule: added, violations: 0, passed: 0 }])
    expect(difference.removedRules).toEqual([other])
  })

  it('finds no difference between a run and itself', () => {
    const run = runOf({ findings: [findingOf(), findingOf({ id: 'sg-2', exception: EXCEPTION })] })
    for (const list of Object.values(differenceOf(run, run))) expect(list).toEqual([])
  })
})
