import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { checkRules } from '../../../src/rules/load/check.ts'
import { makeWorkspace, ruleText, type Workspace } from '../workspace.ts'

let workspace: Workspace

beforeEach(() => {
  workspace = makeWorkspace()
})
afterEach(() => workspace.remove())

function problemsOf(text: string, more: { readonly examples?: 'own' } = {}): readonly string[] {
  workspace.write('rules/a.yml', text)
  const options = { workspace: workspace.path, model: AWS_KINDS, now: new Date('2026-11-29T00:00:00Z') }
  const { problems } = checkRules(['rules/a.yml'], { ...options, ...more })
  return problems.map(({ line, level, message }) => `${line} ${level} ${message}`)
}

describe('a name that another rule has', () => {
  const SHIPPED = 'aws-ec2-volume-not-attached'

  it('is warned about where the rule ships, which may not be selected', () => {
    const sentence = `a rule that ships is called "${SHIPPED}"; with \`rules: default\` this one is refused, unless \`!${SHIPPED}\` leaves that out.`
    expect(problemsOf(ruleText({ id: `id: ${SHIPPED}` }))).toEqual([`1 warning id: ${sentence}`])
    expect(problemsOf(ruleText({ aliases: `aliases: [mine, ${SHIPPED}]` }))).toEqual([
      `8 warning aliases: ${sentence}`,
    ])
    expect(problemsOf(ruleText())).toEqual([])
  })

  it('is left to the selection in a run', () => {
    expect(problemsOf(ruleText({ id: `id: ${SHIPPED}` }), { examples: 'own' })).toEqual([])
  })
})

describe('a broader rule', () => {
  it.each([
    ['aws-ec2-volume-not-attached', []],
    ['volumes-encrypted', []],
    [
      'aws-ec2-volume-not-atached',
      [
        '8 warning alert.covered_by: no rule that ships or is selected is called "aws-ec2-volume-not-atached"; did you mean aws-ec2-volume-not-attached?',
      ],
    ],
    ['zzz', ['8 warning alert.covered_by: no rule that ships or is selected is called "zzz".']],
  ])('%s', (name, expected) => {
    expect(problemsOf(ruleText({ alert: `alert: { covered_by: [${name}] }` }))).toEqual(expected)
  })
})

describe('a severity that lowers nothing', () => {
  it.each([
    [
      'high',
      'critical',
      [
        '9 warning lower_when: critical is not lower than high, the severity of the rule, so it changes nothing.',
      ],
    ],
    [
      'high',
      'high',
      ['9 warning lower_when: high is not lower than high, the severity of the rule, so it changes nothing.'],
    ],
    ['high', 'low', []],
    ['{ production: high, default: low }', 'medium', []],
  ])('of %s to %s', (severity, lower, expected) => {
    const text = ruleText({
      severity: `severity: ${severity}`,
      lower_when: `lower_when:\n  - { search: volume_size < 3, severity: ${lower} }`,
    })
    expect(problemsOf(text)).toEqual(expected)
  })
})

function inAccount(name: string, id: string): string {
  return ruleText({
    search: `search: is(aws_ec2_volume) and account = ${name} and account.id = "${id}"`,
    examples: [
      'examples:',
      '  - { name: there, expect: violation, resource: { account: shop } }',
      '  - { name: elsewhere, expect: pass, resource: { account: tools } }',
      '  - { name: by its id, expect: pass, resource: { account: "444455556666" } }',
    ].join('\n'),
  })
}

describe('an example', () => {
  it('of a kind that the search does not ask about proves nothing', () => {
    const examples = [
      'examples:',
      '  - { name: open, expect: violation, resource: { volume_encrypted: false } }',
      '  - { name: closed, expect: pass, resource: { kind: aws_vpc } }',
    ].join('\n')
    expect(problemsOf(ruleText({ examples }))).toEqual([
      '7 warning example "closed": the search asks about aws_ec2_volume, so an aws_vpc passes whatever it is.',
    ])
  })

  it('lies in the account that it names, by its id or its name', () => {
    expect(problemsOf(inAccount('shop', '111122223333'))).toEqual([])
    expect(problemsOf(inAccount('shops', '111122223333'))).toEqual([
      '6 error example "there": expected violation, got pass: `account = shops` is not true, account is "shop" and account.id is "111122223333".',
    ])
  })

  it.each(['"1111"', '111122223333', '""'])('is in no account %s', (account) => {
    const examples = [
      'examples:',
      `  - { name: open, expect: violation, resource: { volume_encrypted: false, account: ${account} } }`,
      '  - { name: closed, expect: pass, resource: { volume_encrypted: true } }',
    ].join('\n')
    expect(problemsOf(ruleText({ examples }))).toEqual([
      expect.stringMatching(
        /^6 error examples\[0\]\.resource\.account: received .*, expected 12 digits in quotes/,
      ),
    ])
  })

  it.each([
    ['aws_ec2_volum', 'received "aws_ec2_volum"; did you mean aws_ec2_volume?'],
    [
      'aws_ec2_volume.volume_sise',
      'received "aws_ec2_volume.volume_sise"; did you mean aws_ec2_volume.volume_size?',
    ],
    ['zzz', 'received "zzz"; expected the name of a kind, or kind.property.'],
  ])('that names %s as not read', (name, sentence) => {
    const examples = [
      'examples:',
      '  - { name: open, expect: violation, resource: { volume_encrypted: false } }',
      '  - { name: closed, expect: pass, resource: { volume_encrypted: true } }',
      `  - { name: unread, expect: unknown, unread: [${name}], resource: { volume_encrypted: true } }`,
    ].join('\n')
    expect(problemsOf(ruleText({ examples }))).toEqual([`8 error example "unread": ${sentence}`])
  })

  it('of a state in a rule about changes is one mistake, not four', () => {
    expect(problemsOf(ruleText({ change: 'change: { on: [changed] }' }))).toEqual([
      '6 error examples[0].resource: received a map, expected before and after instead of resource.',
      '7 error examples[1].resource: received a map, expected before and after instead of resource.',
    ])
  })
})

describe('a file that is no YAML', () => {
  it.each([
    [
      'parameters:\n\tsize: { description: GiB, default: 100 }',
      'tab characters must not be used in indentation. Write blanks instead.',
    ],
    ['title: A\ntitle: B', 'duplicated mapping key. The field of this line stands above it already.'],
    [
      'examples:\n  - name: free\n   expect: pass',
      'bad indentation of a sequence entry. What belongs to one thing begins in one column, and an item of a list two columns behind its dash.',
    ],
  ])('%j', (text, sentence) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(`error invalid YAML: ${sentence}`)])
  })
})
