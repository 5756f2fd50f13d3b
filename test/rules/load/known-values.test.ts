import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { checkRules } from '../../../src/rules/load/check.ts'
import { type LoadOptions, loadRules } from '../../../src/rules/load/load.ts'
import { makeWorkspace, ruleText, type Workspace } from '../workspace.ts'

let workspace: Workspace

beforeEach(() => {
  workspace = makeWorkspace()
})
afterEach(() => workspace.remove())

const TYPES = 'known are `gp2`, `gp3`, `io1`, `io2`, `sc1`, `st1` and `standard`.'

function problemsOf(text: string): readonly string[] {
  workspace.write('rules/a.yml', text)
  const options = { workspace: workspace.path, model: AWS_KINDS, now: new Date('2026-11-29T00:00:00Z') }
  expect(loadRules(['rules/a.yml'], options).rules).toHaveLength(1)
  const { problems } = checkRules(['rules/a.yml'], options)
  return problems.map(({ line, level, message }) => `${line} ${level} ${message}`)
}

describe('a rule whose accounts or environments are not there', () => {
  const text = ruleText({
    search:
      'search: is(aws_ec2_volume) and volume_encrypted = false and environment = prod and region in [eu-west-1, eu-west-3]',
    lower_when: 'lower_when: [{ search: account = shop, severity: low }]',
    examples: [
      'examples:',
      '  - { name: open, expect: violation, environment: prod, resource: { volume_encrypted: false, region: eu-west-1 } }',
      '  - { name: closed, expect: pass, resource: { volume_encrypted: true, region: eu-west1 } }',
    ].join('\n'),
  })
  function messagesOf(options: Partial<LoadOptions>): readonly string[] {
    workspace.write('rules/a.yml', text)
    const usual = { workspace: workspace.path, model: AWS_KINDS, now: new Date('2026-11-29T00:00:00Z') }
    const { problems } = checkRules(['rules/a.yml'], { ...usual, ...options })
    return problems.map(({ line, level, message }) => `${line} ${level} ${message}`)
  }
  const region =
    '7 warning example "closed": `eu-west1` is no known value of `region`; perhaps you mean `eu-west-1`.'

  it('is warned about by what the configuration says', () => {
    expect(messagesOf({})).toEqual([region])
    expect(messagesOf({ environments: ['production', 'staging'] })).toEqual([
      '4 warning search: There is no environment `prod` in the configuration; perhaps you mean `production`: there are `production` and `staging`.',
      '6 warning example "open": environment: by the configuration no account is in prod; accounts are in production or staging. Did you mean production?',
      region,
    ])
  })

  it('is no concern of whoever did not write it', () => {
    const { problems } = checkRules(['aws-kms-key-pending-deletion'], {
      workspace: workspace.path,
      model: AWS_KINDS,
      now: new Date('2026-11-29T00:00:00Z'),
      environments: ['live'],
    })
    expect(problems).toEqual([])
  })

  it('is warned about by what an inventory has', () => {
    const held = {
      where: 'the inventory',
      accounts: [{ id: '111122223333', name: 'shop-eu' }],
      regions: ['eu-west-1'],
      environments: ['prod'],
    }
    expect(messagesOf({ held, environments: ['production'] })).toEqual([
      '4 warning search: There is no region `eu-west-3` in the inventory; perhaps you mean `eu-west-1`: there is only `eu-west-1`.',
      region,
      '8 warning lower_when: There is no account `shop` in the inventory; perhaps you mean `shop-eu`: there is only `shop-eu` (111122223333).',
    ])
  })
})

describe('a rule that asks for a value which never occurs', () => {
  it('is warned about at the line of its search, and loads', () => {
    const search = 'search: is(aws_ec2_volume) and volume_encrypted = false and volume_type != GP2'
    expect(problemsOf(ruleText({ search }))).toEqual([
      '4 warning search: `GP2` is no known value of `volume_type`; it is written `gp2`.',
    ])
  })

  it('is warned about with the value of a parameter', () => {
    const problems = problemsOf(
      ruleText({
        search: 'search: is(aws_ec2_volume) and volume_encrypted = false and volume_type not in {{types}}',
        parameters: 'parameters: { types: { description: types, default: [io1, gp9] } }',
        examples: [
          'examples:',
          '  - { name: open, expect: violation, resource: { volume_encrypted: false, volume_type: gp2 } }',
          '  - { name: closed, expect: pass, resource: { volume_encrypted: true, volume_type: gp2 } }',
        ].join('\n'),
      }),
    )
    expect(problems).toEqual([
      `4 warning search: \`gp9\` is no known value of \`volume_type\`; perhaps you mean \`gp2\`: ${TYPES}`,
    ])
  })

  it('is warned about where it lowers the severity, and where it looks at a change', () => {
    const lower_when = 'lower_when: [{ search: volume_type = gp9, severity: low }]'
    expect(problemsOf(ruleText({ lower_when }))).toEqual([
      expect.stringContaining('warning lower_when: `gp9` is no known value of `volume_type`'),
    ])
    const change = ruleText({
      search: 'search: is(aws_ec2_volume)',
      change: [
        'change:',
        '  on: [changed]',
        '  paths: [volume_type]',
        '  before: volume_type = gp8',
        '  after: volume_type = "GP3"',
      ].join('\n'),
      examples: [
        'examples:',
        '  - { name: other, expect: pass, before: { volume_type: gp2 }, after: { volume_type: gp3 } }',
        '  - { name: one, expect: violation, before: { volume_type: gp8 }, after: { volume_type: GP3 } }',
      ].join('\n'),
    })
    workspace.write('rules/a.yml', change)
    const options = { workspace: workspace.path, model: AWS_KINDS, now: new Date('2026-11-29T00:00:00Z') }
    const messages = checkRules(['rules/a.yml'], options).problems.map(({ message }) => message)
    expect(messages).toContain(
      `change: before: \`gp8\` is no known value of \`volume_type\`; perhaps you mean \`gp2\`: ${TYPES}`,
    )
    expect(messages).toContain(
      'change: after: `GP3` is no known value of `volume_type`; it is written `gp3`.',
    )
  })
})
