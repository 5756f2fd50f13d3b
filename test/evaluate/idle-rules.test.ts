import { describe, expect, it } from '@jest/globals'
import type { SafeRun } from '../../src/model/run.ts'
import { idleRules, idleRuleWarnings } from '../../src/evaluate/idle-rules.ts'
import { countRun } from '../../src/report/counts.ts'
import { checked } from '../../src/report/words/sentences.ts'
import { verdictLine, verdictOf } from '../../src/report/verdict.ts'
import { NO_ALERTS } from '../report/fixtures.ts'
import { SHOP } from '../support/account.ts'
import { companyRun, COMPLETE, outcomesOf, type RunChanges } from '../support/company.ts'
import { ruleOf } from '../support/rule.ts'
import { gapOf } from '../support/scope.ts'
import { failureOf } from '../report/rendered.ts'

/** A run with one rule that has something to judge everywhere, and one that has not. */
function runWith(environments: readonly string[], changes: Omit<RunChanges, 'settings'> = {}): SafeRun {
  const judging = ruleOf()
  const rules = [judging, ruleOf({ id: 'instance-without-owner', environments })]
  return companyRun({ rules, outcomes: outcomesOf([judging]), ...changes, settings: {} })
}

describe('a rule that judged nothing', () => {
  it.each([
    [['prod'], 'the environment prod, and no account of this run is in it', ' Did you mean production?'],
    [
      ['Production'],
      'the environment Production, and no account of this run is in it',
      ' Did you mean production?',
    ],
    [
      ['developmnet'],
      'the environment developmnet, and no account of this run is in it',
      ' Did you mean development?',
    ],
    [['staging'], 'the environment staging, and no account of this run is in it', ''],
    [
      ['staging', 'dev'],
      'the environments staging and dev, and no account of this run is in one of them',
      ' Did you mean development?',
    ],
  ])('for its environments %j is told with a guess', (environments, which, guess) => {
    expect(idleRuleWarnings(runWith(environments))).toEqual([
      `instance-without-owner judged nothing: it is only for ${which}. 2 environments in this run: development and production.${guess}`,
    ])
  })

  it('because no region has what it asks about is told as well', () => {
    expect(idleRuleWarnings(runWith([]))).toEqual([
      'instance-without-owner judged nothing: none of the regions that were read has the kind of resource that it asks about.',
    ])
  })

  it('is not counted as checked', () => {
    expect(checked(runWith(['prod']))).toMatch(/^1 of 2 rules on 912 resources in 3 accounts/)
    expect(checked(companyRun())).toMatch(/^1 rule on 912 resources/)
  })

  it('leaves the verdict to the others, and alone it is no pass', () => {
    expect(verdictOf(runWith(['prod']))).toBe('pass')
    const alone = companyRun({ rules: [ruleOf({ environments: ['prod'] })], outcomes: [] })
    expect(verdictOf(alone)).toBe('incomplete')
    expect(verdictLine(alone, countRun(alone))).toBe('incomplete, not everything was seen')
    expect(failureOf(alone, NO_ALERTS)).toBe(
      'Not everything was seen: no rule had anything to judge (on-incomplete: fail).',
    )
  })

  it('is no such rule where an account that it is for was not read', () => {
    const complete = COMPLETE.filter(({ account }) => account !== SHOP)
    const gaps = [gapOf({ region: '*', kind: '*' })]
    expect(idleRules(runWith([], { coverage: { complete, gaps } }))).toEqual([])
    expect(idleRules(runWith([], { accounts: [], outcomes: [], coverage: { complete: [], gaps } }))).toEqual(
      [],
    )
  })
})
