import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { checkRules } from '../../../src/rules/load/check.ts'
import { writtenRule } from '../../../src/rules/load/written-rule.ts'
import { makeWorkspace, type Workspace } from '../workspace.ts'

let workspace: Workspace

beforeEach(() => {
  workspace = makeWorkspace()
})
afterEach(() => workspace.remove())

const ROWS = `for_each:
  - name: gp2
    severity: high
    sizes: [8, 16]
    size: 8
  - name: io1
    severity: low
    sizes: [100]
    size: 100
`
const TEMPLATE = `id: volume-{{row.name}}
title: Volumes of type {{ row.name }} have a size that we do not use
severity: '{{row.severity}}'
search: >-
  is(aws_ec2_volume) and volume_type = {{row.name}}
  and volume_size in {{row.sizes}}
examples:
  - name: one of them
    expect: violation
    resource: { volume_type: '{{row.name}}', volume_size: '{{row.size}}' }
  - { name: another type, expect: pass, resource: { volume_type: st1, volume_size: '{{row.size}}' } }
`

function check(text: string, selection = ['rules']) {
  workspace.write('rules/a.yml', text)
  return checkRules(selection, {
    workspace: workspace.path,
    model: AWS_KINDS,
    now: new Date('2026-11-21T00:00:00Z'),
  })
}

function problemsOf(text: string): readonly string[] {
  return check(text).problems.map(({ line, level, message }) => `${line} ${level} ${message}`)
}

describe('a rule with for_each', () => {
  it('is a rule for each row, which stands in the line of its row', () => {
    const { rules, problems } = check(ROWS + TEMPLATE)
    expect(problems).toEqual([])
    expect(rules.map(({ rule }) => [rule.id, rule.title, rule.severity, rule.place.line])).toEqual([
      ['volume-gp2', 'Volumes of type gp2 have a size that we do not use', 'high', 2],
      ['volume-io1', 'Volumes of type io1 have a size that we do not use', 'low', 6],
    ])
    expect(rules.map(({ rule }) => rule.search)).toEqual([
      'is(aws_ec2_volume) and volume_type = gp2 and volume_size in [8, 16]',
      'is(aws_ec2_volume) and volume_type = io1 and volume_size in [100]',
    ])
    expect(rules[1]?.rule.examples[0]?.resource).toEqual({ volume_type: 'io1', volume_size: 100 })
  })

  it('may stand in a list and beside others', () => {
    const item = `- ${(ROWS + TEMPLATE).trimEnd().replace(/\n/g, '\n  ')}\n`
    const { rules, problems } = check(item + item.replaceAll('volume-', 'disk-'))
    expect(problems).toEqual([])
    expect(rules.map(({ rule }) => `${rule.id} ${rule.place.line}`)).toEqual([
      'disk-gp2 22',
      'disk-io1 26',
      'volume-gp2 2',
      'volume-io1 6',
    ])
  })

  it('loses single rules by !id', () => {
    const { rules } = check(ROWS + TEMPLATE, ['rules', '!volume-gp2'])
    expect(rules.map(({ rule }) => rule.id)).toEqual(['volume-io1'])
  })

  it('may have rules that are off', () => {
    const rows = ROWS.replace('size: 8\n', 'size: 8\n    on: true\n') + '    on: false\n'
    const text = rows + TEMPLATE.replace('search:', "enabled: '{{row.on}}'\nsearch:")
    expect(check(text).rules.map(({ rule }) => rule.id)).toEqual(['volume-gp2'])
    expect(check(text, ['rules/a.yml']).rules).toHaveLength(2)
  })

  it('puts the items of a list into a list, and leaves out what is null', () => {
    const rows = `for_each:
  - { name: gp2, note: null, names: [Acme.1, Acme.2] }
  - { name: io1, note: Seldom., names: [] }
`
    const template = TEMPLATE.replace("'{{row.severity}}'", 'low')
      .replace(/ *and volume_size.*\n/, '')
      .replaceAll(", volume_size: '{{row.size}}'", '')
      .replace(
        'examples:',
        "note: '{{row.note}}'\naliases: ['first-{{row.name}}', '{{row.names}}']\nexamples:",
      )
    const { rules, problems } = check(rows + template)
    expect(problems).toEqual([])
    expect(rules.map(({ rule }) => [rule.note, rule.aliases])).toEqual([
      ['', ['first-gp2', 'Acme.1', 'Acme.2']],
      ['Seldom.', ['first-io1']],
    ])
  })

  it('keeps braces around a placeholder', () => {
    const rows = 'for_each:\n  - { name: a, opens: ip_protocol = tcp }\n'
    const template = `id: group-{{row.name}}
title: Groups
severity: low
search: is(aws_ec2_security_group) and group_ip_permissions[*].{{{row.opens}}}
examples:
  - { name: tcp, expect: violation, resource: { group_ip_permissions: [{ ip_protocol: tcp }] } }
  - { name: udp, expect: pass, resource: { group_ip_permissions: [{ ip_protocol: udp }] } }
`
    expect(check(rows + template).rules[0]?.rule.search).toBe(
      'is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol = tcp}',
    )
  })

  it('leaves places of parameters to the search', () => {
    const template = TEMPLATE.replace('{{row.sizes}}', '{{sizes}}').replace(
      'search:',
      "parameters: { sizes: { description: GiB, default: '{{row.sizes}}' } }\nsearch:",
    )
    const { rules, problems } = check(ROWS + template)
    expect(problems).toEqual([])
    expect(rules[0]?.rule.parameters['sizes']?.default).toEqual([8, 16])
    expect(rules[0]?.rule.search).toContain('volume_size in {{sizes}}')
  })
})

describe('what is wrong with rows', () => {
  it.each([
    [
      'for_each: []\n',
      '1 error for_each: received an empty list, expected a list of rows, each a map of columns to values.',
    ],
    [
      'for_each: gp2\n',
      '1 error for_each: received "gp2", expected a list of rows, each a map of columns to values.',
    ],
    ['for_each:\n  - gp2\n', '2 error for_each[0]: received "gp2", expected a map of columns to values.'],
    [
      ROWS.replace('name: gp2', 'Name: gp2'),
      '2 error for_each[0]: received the column "Name", expected a name of lower-case letters, digits and underscores.',
    ],
    [
      ROWS.replace('size: 8', "size: '{{row.name}}'"),
      "2 error for_each[0]: size: received {{row.name}}, but a row's own values have no place for others.",
    ],
    [
      ROWS.replace('    sizes: [100]\n', ''),
      '6 error for_each[1]: the column sizes is missing; every row has all columns that the rule takes.',
    ],
    [
      ROWS.replace('sizes: [100]', 'sizes:'),
      "8 error for_each[1]: sizes: received nothing, expected a value to put into a text; '' puts in nothing.",
    ],
    [
      ROWS.replace('size: 8', 'size: 8\n    colour: red'),
      '6 warning for_each[0]: no {{row.colour}} is in the rule, so the column makes no difference.',
    ],
  ])('%j', (rows, problem) => {
    expect(problemsOf(rows + TEMPLATE)).toContain(problem)
  })
})

describe('what is wrong with placeholders', () => {
  it.each([
    [
      'volume_type = {{row.name}}',
      'volume_type = {{row.nam}}',
      '14 error search: no row has the column nam; did you mean name?',
    ],
    [
      'in {{row.sizes}}',
      'in {{row.colours}}',
      '15 error search: no row has the column colours; the columns are name, severity, sizes and size.',
    ],
    [
      'in {{row.sizes}}',
      'in [{{#row.sizes}} {{.}} {{/row.sizes}}]',
      '15 error search: received {{#row.sizes}}, expected {{row.column}}, with nothing else between the braces.',
    ],
  ])('%s → %s', (from, to, problem) => {
    expect(problemsOf(ROWS + TEMPLATE.replace(from, to))).toContain(problem)
  })

  it('is said of a rule without rows', () => {
    expect(problemsOf(TEMPLATE)).toEqual(['1 error id: received {{row.name}}, but the rule has no for_each.'])
  })
})

describe('problems of the rules that come of it', () => {
  it('stand in the cell that has the fault', () => {
    expect(problemsOf(ROWS.replace('severity: low', 'severity: lowest') + TEMPLATE)).toEqual([
      '7 error severity: received "lowest", expected critical, high, medium or low. (The row in line 6.)',
    ])
    const broken = ROWS.replace('name: io1', 'name: (io1')
    expect(problemsOf(broken + TEMPLATE)[0]).toMatch(/^6 error id: received "volume-\(io1"/)
    const search = `${ROWS.replaceAll('    size:', '    and: and size\n    size:')}${TEMPLATE.replace('in {{row.sizes}}', '{{row.and}}')}`
    expect(problemsOf(search)).toContainEqual(
      expect.stringMatching(/^5 error search: .* \(The row in line 2\.\)$/),
    )
  })

  it('are said once where the template has the fault', () => {
    expect(problemsOf(ROWS + TEMPLATE.replace('title:', 'tilte:'))).toEqual([
      '1 error the field title is missing; expected a text of 1 to 200 characters on one line. (The row in line 2.)',
      '11 error unknown field "tilte"; did you mean title? (The row in line 2.)',
    ])
  })

  it('are said of a placeholder in the name of a field, where nothing is put in', () => {
    const named = TEMPLATE.replace(
      "volume_type: '{{row.name}}'",
      "'{{row.name}}': gp2, volume_type: '{{row.name}}'",
    )
    expect(problemsOf(ROWS + named)).toEqual([
      '19 error examples: received {{row.name}} in the name of a field, expected it in a value: names are the same for all rows.',
    ])
  })

  it('name both lines for an id that two rows have', () => {
    expect(problemsOf(ROWS.replace('io1', 'gp2') + TEMPLATE)).toEqual([
      '6 error the id "volume-gp2" is taken at rules/a.yml:2; every id and alias stands for one rule.',
    ])
    const key = TEMPLATE.replace('search:', 'alert: { dedup_key: one }\nsearch:')
    expect(problemsOf(ROWS + key)).toEqual([
      '13 error the dedup_key "one" is taken at rules/a.yml:2; two rules with one key would close each other\'s alerts. (The row in line 6.)',
    ])
  })
})

describe('writtenRule', () => {
  it('is the rule as it would stand in a file of its own', () => {
    workspace.write('rules/a.yml', ROWS + TEMPLATE)
    const source = writtenRule('volume-io1', ['rules'], workspace.path)
    expect(source.value).toMatchObject({ id: 'volume-io1', severity: 'low' })
    expect(source.value).not.toHaveProperty('for_each')
    expect(source.lineOf(['id'])).toBe(6)
    expect(() => writtenRule('volume-io2', ['rules'], workspace.path)).toThrow('did you mean volume-io1?')
  })

  it('knows the rules that ship by their ids and aliases, whatever is selected', () => {
    workspace.write('rules/a.yml', ROWS + TEMPLATE)
    for (const selection of [['default'], ['rules'], ['rules', '!EC2.13']])
      expect(writtenRule('EC2.13', selection, workspace.path).value).toMatchObject({
        id: 'aws-ec2-security-group-ingress-ssh-from-internet',
      })
  })

  it('speaks of a broken file only where the rule could stand in it', () => {
    workspace.write('rules/a.yml', ROWS + TEMPLATE)
    workspace.write('rules/b.yml', 'id: [')
    expect(writtenRule('volume-io1', ['rules'], workspace.path).value).toMatchObject({ id: 'volume-io1' })
    expect(() => writtenRule('volume-st1', ['rules'], workspace.path)).toThrow(/^rules\/b\.yml:1: /)
  })
})
