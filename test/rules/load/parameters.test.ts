import { afterAll, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { checkRules } from '../../../src/rules/load/check.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import type { GivenParameters } from '../../../src/model/rule.ts'
import { makeWorkspace, ruleText } from '../workspace.ts'

const workspace = makeWorkspace()
afterAll(() => workspace.remove())

const FIELDS = {
  search: 'search: is(aws_ec2_volume) and volume_size > {{most}} and volume_type not in {{types}}',
  parameters: [
    'parameters:',
    '  most: { description: GiB that a volume may have, default: 100 }',
    '  types: { description: Types that may be larger, default: [] }',
  ].join('\n'),
  examples: [
    'examples:',
    '  - { name: large, expect: violation, resource: { volume_size: 101, volume_type: gp3 } }',
    '  - { name: small, expect: pass, resource: { volume_size: 100, volume_type: gp3 } }',
    '  - { name: more, expect: pass, parameters: { most: 200 }, resource: { volume_size: 101, volume_type: gp3 } }',
    '  - { name: cold, expect: pass, parameters: { types: [sc1, st1] }, resource: { volume_size: 101, volume_type: sc1 } }',
  ].join('\n'),
}

function given(values: Readonly<Record<string, JsonObject>>): GivenParameters {
  return Object.fromEntries(
    Object.entries(values).map(([rule, own]) => [
      rule,
      Object.fromEntries(
        Object.entries(own).map(([name, value]) => [name, { value, file: 'config.yml', line: 7 }]),
      ),
    ]),
  )
}

function check(
  fields: Readonly<Record<string, string | null>> = {},
  parameters: Readonly<Record<string, JsonObject>> = {},
) {
  workspace.write('rule.yml', ruleText({ ...FIELDS, ...fields }))
  const { rules, problems } = checkRules(['rule.yml'], {
    workspace: workspace.path,
    model: AWS_KINDS,
    now: new Date(0),
    parameters: given(parameters),
  })
  return {
    searches: rules.map(({ query }) => query.canonical),
    problems: problems.map(({ line, level, message }) => `${line} ${level}: ${message}`),
  }
}

describe('parameters', () => {
  it('have their defaults in the search and other values in examples', () => {
    const { searches, problems } = check()
    expect(problems).toEqual([])
    expect(searches).toEqual([expect.stringContaining('volume_size > 100')])
  })

  it('have what is given for the rule before what is given for all', () => {
    const both = { '*': { most: 300 }, 'volumes-encrypted': { most: 400 } }
    expect(check({}, both).searches[0]).toContain('volume_size > 400')
    expect(check({}, { '*': { most: 300 } }).searches[0]).toContain('volume_size > 300')
  })

  it.each([
    [
      { 'volumes-encryptd': { most: 1 } },
      'no rule that ships or is selected is called "volumes-encryptd"; did you mean volumes-encrypted?',
    ],
    [{ '*': { mots: 1 } }, 'unknown parameter mots; did you mean most?'],
    [{ 'volumes-encrypted': { most: '1' } }, 'most: received "1", expected a number such as 100.'],
  ])('that fit no rule are refused: %j', (values, message) => {
    expect(check({}, values as Readonly<Record<string, JsonObject>>).problems).toEqual([
      `7 error: parameters: ${message}`,
    ])
  })

  it('of a rule that ships may be given while others are checked, alone or for all', () => {
    const values = { 'aws-ec2-instance-too-old': { max_age: '30d' }, '*': { trusted_networks: [] } }
    expect(check({}, values).problems).toEqual([])
  })

  it('of a rule that ships have to be its own', () => {
    expect(check({}, { 'aws-ec2-instance-too-old': { maxage: '30d' } }).problems).toEqual([
      '7 error: parameters: unknown parameter maxage; did you mean max_age?',
    ])
    expect(check({}, { 'aws-ec2-instance-too-old': { max_age: 30 } }).problems).toEqual([
      '7 error: parameters: max_age: received 30, expected a text such as "180d".',
    ])
  })

  it('of a rule that is left out by its id are no mistake', () => {
    workspace.write('rule.yml', ruleText(FIELDS))
    workspace.write('other.yml', ruleText({ id: 'id: other' }))
    const { problems } = checkRules(['rule.yml', 'other.yml', '!volumes-encrypted'], {
      workspace: workspace.path,
      model: AWS_KINDS,
      now: new Date(0),
      parameters: given({ 'volumes-encrypted': { most: 5 } }),
    })
    expect(problems).toEqual([])
  })

  it('are told once, however many values of a rule that nobody knows stand on a line', () => {
    expect(check({}, { nothing: { a: 1, b: 2 } }).problems).toEqual([
      '7 error: parameters: no rule that ships or is selected is called "nothing"; expected the id of a rule, or "*" for all.',
    ])
  })

  it('are blamed where they were given, and not the file of the rule', () => {
    const fields = {
      search: 'search: is(aws_ec2_volume) and age > {{old}} and volume_type in {{types}}',
      parameters: [
        'parameters:',
        '  old: { description: Age from which a volume counts., default: 30d }',
        '  types: { description: Types that count, default: [gp2] }',
      ].join('\n'),
      examples: [
        'examples:',
        '  - { name: old, expect: violation, resource: { ctime: "1969-01-01", volume_type: gp2 } }',
        '  - { name: other, expect: pass, resource: { ctime: "1969-01-01", volume_type: gp3 } }',
      ].join('\n'),
    }
    expect(check(fields, { 'volumes-encrypted': { old: 'a year' } }).problems).toEqual([
      '7 error: parameters: old of volumes-encrypted: received "a year", expected a length of time such as 30d (Age from which a volume counts).',
    ])
    expect(check(fields, { 'volumes-encrypted': { types: ['gp9'] } }).problems).toEqual([
      expect.stringMatching(
        /^7 warning: parameters: types of volumes-encrypted: received a list of 1\. `gp9` is no known value of `volume_type`; perhaps you mean `gp2`/,
      ),
    ])
  })

  it('that the search does not take are warned about', () => {
    const parameters = `${FIELDS.parameters}\n  least: { description: unused, default: 1 }`
    expect(check({ parameters }).problems).toEqual([
      '13 warning: parameter least: no {{least}} is in the search, so it makes no difference.',
    ])
  })

  it('that the rule does not have are refused in the search and in examples', () => {
    expect(check({ parameters: null }).problems).toEqual([
      expect.stringContaining('error: search: There is no value `most`'),
    ])
    const examples = FIELDS.examples.replace('{ most: 200 }', '{ mots: 200 }')
    expect(check({ examples }).problems).toEqual([
      expect.stringMatching(/error: example "more": parameters: unknown parameter mots; did you mean most\?/),
    ])
  })

  it('take no value of another type in examples', () => {
    const examples = FIELDS.examples.replace('{ most: 200 }', '{ most: many }')
    expect(check({ examples }).problems).toEqual([
      expect.stringContaining('most: received "many", expected a number such as 100.'),
    ])
  })
})

describe('lower_when', () => {
  const LOWER = 'lower_when: [{ search: "volume_status = available", severity: low }]'
  const EXAMPLES = [
    'examples:',
    '  - { name: used, expect: violation, severity: high, resource: { volume_encrypted: false, volume_status: in-use } }',
    '  - { name: free, expect: violation, severity: low, resource: { volume_encrypted: false, volume_status: available } }',
    '  - { name: good, expect: pass, resource: { volume_encrypted: true } }',
  ].join('\n')
  const PLAIN = {
    search: 'search: is(aws_ec2_volume) and volume_encrypted = false',
    parameters: null,
    examples: EXAMPLES,
  }

  it('decides the severity of examples', () => {
    expect(check({ ...PLAIN, lower: LOWER }).problems).toEqual([])
    expect(check(PLAIN).problems).toEqual([
      '7 error: example "free": expected a violation of severity low, got high.',
    ])
  })

  it('never raises it', () => {
    const raising = LOWER.replace('severity: low', 'severity: critical')
    expect(check({ ...PLAIN, lower: raising }).problems).toEqual([
      '7 error: example "free": expected a violation of severity low, got high.',
      '9 warning: lower_when: critical is not lower than high, the severity of the rule, so it changes nothing.',
    ])
  })

  it('is refused where it cannot be read or follows edges', () => {
    const broken = 'lower_when: [{ search: "volume_status =", severity: low }]'
    expect(check({ ...PLAIN, lower: broken }).problems).toEqual([
      expect.stringContaining('error: lower_when: '),
    ])
    const edges = 'lower_when: [{ search: "all) --> (all", severity: low }]'
    expect(check({ ...PLAIN, lower: edges }).problems).toEqual([
      expect.stringContaining('error: lower_when: '),
    ])
  })
})
