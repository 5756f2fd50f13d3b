import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { UserError } from '../../../src/model/errors.ts'
import { loadRules, type LoadedRules } from '../../../src/rules/load/load.ts'
import { makeWorkspace, ruleText, type Workspace } from '../workspace.ts'

let workspace: Workspace

beforeEach(() => {
  workspace = makeWorkspace()
})
afterEach(() => workspace.remove())

function load(...selection: string[]): LoadedRules {
  return loadRules(selection, {
    workspace: workspace.path,
    model: AWS_KINDS,
    now: new Date('2026-11-21T00:00:00Z'),
  })
}

function refusal(...selection: string[]): readonly string[] {
  try {
    load(...selection)
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
  throw new Error('expected a UserError')
}

describe('loadRules', () => {
  it('gives rules and warnings with their places', () => {
    workspace.write(
      'b.yml',
      ruleText({
        id: 'id: b',
        search:
          'search: is(aws_ec2_volume) and (volume_encrypted = true and volume_size > 99 or volume_encrypted = false)',
      }),
    )
    workspace.write('a.yml', ruleText({ id: 'id: a' }))
    const { rules, warnings } = load('b.yml', 'a.yml')
    expect(rules.map(({ rule }) => rule.id)).toEqual(['a', 'b'])
    expect(warnings).toEqual([
      expect.stringMatching(/^b\.yml:4: search: `and` and `or` are mixed without parentheses; /),
    ])
  })

  it('refuses all when one is wrong, and leaves warnings about others aside', () => {
    workspace.write('good.yml', ruleText())
    workspace.write(
      'odd.yml',
      ruleText({
        id: 'id: odd',
        search:
          'search: is(aws_ec2_volume) and (volume_encrypted = true and volume_size > 9 or volume_encrypted = false)',
      }),
    )
    workspace.write('bad.yml', ruleText({ id: 'id: bad', severity: 'severity: worst', title: null }))
    expect(refusal('good.yml', 'odd.yml', 'bad.yml')).toEqual([
      'bad.yml:1: the field title is missing; expected a text of 1 to 200 characters on one line.',
      'bad.yml:2: severity: received "worst", expected critical, high, medium or low.',
    ])
  })

  it('adds the warnings about a file with errors, which may be why', () => {
    workspace.write(
      'a.yml',
      ruleText({ search: 'search: is(aws_ec2_volume) and volume_encrypted = false or volume_size > 9' }),
    )
    expect(refusal('a.yml')).toEqual([
      expect.stringMatching(
        /^a\.yml:6: example "open": the search is about several kinds; expected resource\.kind to be /,
      ),
      expect.stringMatching(/^a\.yml:7: example "closed": the search is about several kinds; /),
      expect.stringMatching(/^a\.yml:4: warning: search: `and` and `or` are mixed without parentheses; /),
    ])
  })

  it('shows where in a search the fault is', () => {
    workspace.write('a.yml', ruleText({ search: 'search: is(aws_ec2_volume) and volume_encrypted = (1)' }))
    const [sentence, source, caret, ...rest] = refusal('a.yml')
    expect(sentence).toMatch(/^a\.yml:4: search: /)
    expect(source).toBe('    is(aws_ec2_volume) and volume_encrypted = (1)')
    expect(source?.charAt(caret?.indexOf('^') ?? -1)).toBe('(')
    expect(rest).toEqual([])
  })

  it('lists twenty problems and says how many are left', () => {
    for (let i = 10; i < 35; i += 1)
      workspace.write(`rules/r${i}.yml`, ruleText({ id: `id: r${i}`, severity: null }))
    const lines = refusal('rules')
    expect(lines).toHaveLength(21)
    expect(lines[19]).toBe(
      'rules/r29.yml:1: the field severity is missing; expected critical, high, medium or low, or a map by environment with default.',
    )
    expect(lines[20]).toBe('… and 5 more problems; npx cloud-baseline rules check lists all.')
  })
})
