import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { evaluateScope } from '../../../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE } from '../../../src/evaluate/scope-content.ts'
import type { Json } from '../../../src/model/json.ts'
import type { GivenParameters } from '../../../src/model/rule.ts'
import { checkRules } from '../../../src/rules/load/check.ts'
import { neededKinds } from '../../../src/rules/load/needed-kinds.ts'

const RULES = `
id: big
aliases: [large]
title: Volumes are big
severity: low
parameters:
  most: { description: GiB, default: 100 }
search: is(aws_ec2_volume) and volume_size > {{most}}
examples:
  - { name: big, expect: violation, resource: { volume_size: 101 } }
  - { name: small, expect: pass, resource: { volume_size: 100 } }
---
id: old
title: Volumes are old
severity: low
parameters:
  max_age: { description: Age, default: 30d }
search: is(aws_ec2_volume) and age > {{max_age}}
examples:
  - { name: old, expect: violation, resource: { ctime: '2020-01-01T00:00:00Z' } }
  - { name: new, expect: pass, resource: { ctime: '2026-01-01T00:00:00Z' } }
`

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-account-rules-'))
  writeFileSync(join(workspace, 'rules.yml'), RULES)
})
afterAll(() => rmSync(workspace, { recursive: true }))

const [A, B, C] = ['000011112222', '111122223333', '222233334444']

function given(rule: string, name: string, value: Json, line = 7): GivenParameters {
  return { [rule]: { [name]: { value, file: 'config.yml', line } } }
}

function check(accounts: Readonly<Record<string, GivenParameters>>, parameters: GivenParameters = {}) {
  const now = new Date('2026-01-02T00:00:00Z')
  return checkRules(['rules.yml'], { workspace, model: AWS_KINDS, now, parameters, accounts })
}

function violations(checked: ReturnType<typeof check>, account: string): readonly string[] {
  const volume = (size: number) => ({
    account,
    region: 'eu-west-1',
    kind: 'aws_ec2_volume',
    id: `vol-${size}`,
    name: '',
    reported: { volume_size: size },
    edges: [],
  })
  const result = evaluateScope(
    checked.accountRules.of(account).filter(({ rule }) => rule.id === 'big'),
    {
      account: { id: account, name: account, partition: 'aws', environment: 'production' },
      region: 'eu-west-1',
      resources: [volume(60), volume(150), volume(600)],
      above: NOTHING_ABOVE,
      complete: [{ account, region: 'eu-west-1', kind: 'aws_ec2_volume', count: 3 }],
      gaps: [],
    },
  )
  return result.violations.map(({ id }) => id)
}

describe('rules of accounts', () => {
  it('are the general ones but for the values that are given for the account alone', () => {
    const checked = check(
      { [A]: given('large', 'most', 500), [B]: given('*', 'most', 50) },
      given('big', 'most', 120),
    )
    expect(checked.problems).toEqual([])
    expect(violations(checked, A)).toEqual(['vol-600'])
    expect(violations(checked, B)).toEqual(['vol-60', 'vol-150', 'vol-600'])
    expect(violations(checked, C)).toEqual(['vol-150', 'vol-600'])
    expect(checked.rules.map(({ rule }) => rule.parameters['most']?.value)).toEqual([120, undefined])
  })

  it('are compiled once for each set of values', () => {
    const accounts = {
      [A]: given('big', 'most', 500),
      [B]: given('large', 'most', 500),
      [C]: given('big', 'most', 100),
    }
    const { rules, accountRules } = check(accounts)
    expect(accountRules.of(C)).toEqual(rules)
    expect(accountRules.of(A)[0]).toBe(accountRules.of(B)[0])
    expect(accountRules.of(A)[1]).toBe(rules[1])
    expect(accountRules.all).toHaveLength(3)
    expect(neededKinds(accountRules.all)).toEqual(['aws_ec2_volume'])
  })

  it.each<[GivenParameters, string]>([
    [
      given('bigg', 'most', 5),
      'parameters: no rule that ships or is selected is called "bigg"; did you mean big?',
    ],
    [given('big', 'most', 'much'), 'parameters: most: received "much", expected a number such as 100.'],
    [
      given('old', 'max_age', 'soon'),
      'parameters: max_age of old: received "soon", expected a length of time such as 30d (Age).',
    ],
  ])('are refused with values that make no sense: %j', (parameters, message) => {
    const { problems } = check({ [A]: parameters })
    expect(problems).toEqual([{ file: 'config.yml', line: 7, level: 'error', message, excerpt: null }])
  })
})
