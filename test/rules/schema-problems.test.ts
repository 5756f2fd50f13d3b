import { describe, expect, it } from '@jest/globals'
import { ruleProblems } from '../../src/rules/load/to-rule.ts'

const EXAMPLES = [
  { name: 'a', expect: 'violation', resource: {} },
  { name: 'b', expect: 'pass', resource: {} },
]
const RULE = { id: 'a-b', title: 'A title', severity: 'high', search: 'is(aws_vpc)', examples: EXAMPLES }

function messagesFor(change: object): readonly string[] {
  return ruleProblems({ ...RULE, ...change }).map(({ message }) => message)
}

function messagesForKey(dedup_key: unknown): readonly string[] {
  return messagesFor({ alert: { dedup_key } })
}

describe('ruleProblems', () => {
  it('lets the least rule through', () => {
    expect(ruleProblems(RULE)).toEqual([])
  })

  it('lets every field through', () => {
    const full = {
      severity: { production: 'critical', default: 'low' },
      status: 'experimental',
      risk: 'Bad things\nhappen.',
      alert: { summary: 'Short', dedup_key: 'some key/with:anything' },
      remediation: { text: 'a', console: 'b', cli: 'c', terraform: 'd', url: 'https://example.com/a?b=c#d' },
      references: ['https://example.com/'],
      aliases: ['EC2.13', 'ec2_x'],
      environments: ['production'],
      note: 'Ours is right.',
      lower_when: [{ search: 'a = 1', severity: 'low' }],
      parameters: { max_age: { description: 'After this long', default: '30d' } },
    }
    expect(messagesFor(full)).toEqual([])
  })

  it.each([
    [{ titel: 'x' }, 'unknown field "titel"; did you mean title?'],
    [
      { sensitive_data: {} },
      'unknown field "sensitive_data"; expected for_each, id, title, severity, reach, service, lower_when, status, enabled, risk, note, search, change, parameters, ' +
        'alert, remediation, references, aliases, environments, judged_at, reads or examples.',
    ],
    [
      { parameters: { MaxAge: { description: 'a', default: 1 } } },
      'parameters: received "MaxAge", expected a name of lower-case letters, digits and underscores that is not row.',
    ],
    [
      { parameters: { max_age: { description: 'a' } } },
      'parameters.max_age: the field default is missing; expected a text, a number, true or false, or a list of these.',
    ],
    [
      { parameters: { max_age: { description: 'a', default: { a: 1 } } } },
      'parameters.max_age.default: received a map, expected a text, a number, true or false, or a list of these.',
    ],
    [
      { lower_when: [{ search: 'a = 1', severity: 'lowest' }] },
      'lower_when[0].severity: received "lowest", expected critical, high, medium or low.',
    ],
    [{ title: undefined }, 'the field title is missing; expected a text of 1 to 200 characters on one line.'],
    [{ title: 5 }, 'title: received the number 5, expected a text of 1 to 200 characters on one line.'],
    [{ title: 'a\nb' }, 'title: received "a\\nb", expected a text of 1 to 200 characters on one line.'],
    [{ title: null }, 'title: received nothing, expected a text of 1 to 200 characters on one line.'],
    [
      { id: 'A_b' },
      'id: received "A_b", expected lower-case words joined by hyphens, at most 120 characters, such as ' +
        'aws-ec2-volume-not-encrypted.',
    ],
    [{ severity: 'urgent' }, 'severity: received "urgent", expected critical, high, medium or low.'],
    [{ severity: 5 }, 'severity: received the number 5, expected critical, high, medium or low.'],
    [
      { severity: { production: 'high' } },
      'severity: the field default is missing; expected the severity for all other environments.',
    ],
    [
      { severity: { default: 'low', production: 'hgh' } },
      'severity.production: received "hgh", expected critical, high, medium or low.',
    ],
    [{ status: 'beta' }, 'status: received "beta", expected stable, experimental or deprecated.'],
    [{ search: '  ' }, 'search: received "  ", expected a search for the resources that violate the rule.'],
    [{ alert: 'x' }, 'alert: received "x", expected a map with summary, dedup_key and covered_by.'],
    [{ alert: { dedupkey: 'x' } }, 'alert: unknown field "dedupkey"; did you mean dedup_key?'],
    [
      { references: ['https://a.example', 'javascript:alert(1)'] },
      'references[1]: received "javascript:alert(1)", expected an address that begins with https:// or http://.',
    ],
    [{ aliases: ['a', 'a'] }, 'aliases: received a list of 2, expected a list of names, each once.'],
    [
      { environments: 'production' },
      'environments: received "production", expected a list of environments, each once.',
    ],
    [
      { examples: [EXAMPLES[0]] },
      'examples: received a list of 1, expected at least one example with expect: pass.',
    ],
    [
      { examples: [EXAMPLES[1]] },
      'examples: received a list of 1, expected at least one example with expect: violation.',
    ],
    [
      { examples: undefined },
      'the field examples is missing; expected a list of examples: at least one violation and one pass.',
    ],
    [
      { examples: [...EXAMPLES, { name: 'c', expect: 'fail', resource: {} }] },
      'examples[2].expect: received "fail", expected violation, pass or unknown.',
    ],
    [
      { examples: [{ name: 'c', expect: 'violaton', resource: {} }] },
      'examples[0].expect: received "violaton", expected violation, pass or unknown.',
    ],
    [
      { examples: [...EXAMPLES, { name: 'c', expect: 'pass', resource: { account: 12345678901 } }] },
      'examples[2].resource.account: received the number 12345678901, expected 12 digits in quotes, such as ' +
        '"012345678901" (without quotes YAML reads a number and drops its zeros), or the name of an account.',
    ],
  ])('%j', (change, message) => {
    expect(messagesFor(change)).toEqual([message])
  })

  it.each([['x'], [5], [true], [['a']]])('refuses %j as a rule', (value) => {
    expect(ruleProblems(value)).toEqual([
      {
        path: [],
        message: expect.stringMatching(
          /^received .*, expected a rule: a map with id, title, severity, search and examples\.$/,
        ),
      },
    ])
  })

  it('is not slowed down by a long text', () => {
    expect(messagesFor({ title: `${' '.repeat(100_000)}\n${'a '.repeat(100_000)}` })).toHaveLength(1)
  })

  it('takes a text that a block in YAML ends with a line break', () => {
    expect(messagesFor({ title: 'A title\n' })).toEqual([])
  })

  it('tells both missing kinds of examples', () => {
    expect(messagesFor({ examples: [] })).toEqual([
      'examples: received a list of 0, expected at least one example with expect: violation.',
      'examples: received a list of 0, expected at least one example with expect: pass.',
    ])
  })

  it('takes __proto__ for the unknown field that it is', () => {
    const value: unknown = JSON.parse('{"__proto__": {"id": "a"}}')
    expect(ruleProblems(value).map(({ path }) => path)).toContainEqual(['__proto__'])
  })
})

describe('dedup_key', () => {
  it('leaves room for the account id and the fingerprint within 255 characters', () => {
    const longest = 'k'.repeat(255 - '/111122223333'.length - `/${'0'.repeat(32)}`.length)
    expect(messagesForKey(longest)).toEqual([])
    expect(messagesForKey(`${longest}k`)).toHaveLength(1)
  })

  it.each([[''], [' '], [' a'], ['a '], ['a\nb'], ['a\u0000b'], ['a\u202eb'], [5], [null]])(
    'refuses %j',
    (value) => {
      expect(messagesForKey(value)).toEqual([
        expect.stringMatching(
          /^alert\.dedup_key: received .*, expected 1 to 209 characters without control characters/,
        ),
      ])
    },
  )
})
