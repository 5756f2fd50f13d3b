import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { checkRules, type LoadOptions } from '../../../src/rules/load/check.ts'
import { makeWorkspace, ruleText, type Workspace } from '../workspace.ts'

let workspace: Workspace

beforeEach(() => {
  workspace = makeWorkspace()
  workspace.write('rules/on.yml', ruleText({ id: 'id: on' }))
  workspace.write('rules/off.yml', ruleText({ id: 'id: off\nenabled: false' }))
})
afterEach(() => workspace.remove())

function idsOf(selection: readonly string[], more: Partial<LoadOptions> = {}): readonly string[] {
  const options = { workspace: workspace.path, model: AWS_KINDS, now: new Date('2026-11-21T00:00:00Z') }
  return checkRules(selection, { ...options, ...more }).rules.map(({ rule }) => rule.id)
}

const SHIPPED = 'aws-ec2-resource-without-tags'

describe('a rule with enabled: false', () => {
  it('is no part of what a folder or a glob selects', () => {
    expect(idsOf(['rules'])).toEqual(['on'])
    expect(idsOf(['rules/*.yml'])).toEqual(['on'])
  })

  it('applies where its file is named', () => {
    expect(idsOf(['rules/off.yml'])).toEqual(['off'])
    expect(idsOf(['rules', 'rules/off.yml'])).toEqual(['off', 'on'])
  })

  it('applies where its id is named, if it ships', () => {
    expect(idsOf(['default'], { examples: 'own' })).not.toContain(SHIPPED)
    expect(idsOf(['default', SHIPPED], { examples: 'own' })).toContain(SHIPPED)
    expect(idsOf([SHIPPED])).toEqual([SHIPPED])
  })

  it('is there for those who list all', () => {
    expect(idsOf(['rules'], { withDisabled: true })).toEqual(['off', 'on'])
  })

  it('is never all that is checked without a word', () => {
    expect(() => idsOf(['rules/off*'])).toThrow(
      'rules: every selected rule has enabled: false; nothing would be checked.',
    )
  })
})
