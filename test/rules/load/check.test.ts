import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { UserError } from '../../../src/model/errors.ts'
import { checkRules, type CheckedRules } from '../../../src/rules/load/check.ts'
import { makeWorkspace, ruleText, type Workspace } from '../workspace.ts'

let workspace: Workspace

beforeEach(() => {
  workspace = makeWorkspace()
})
afterEach(() => workspace.remove())

function check(...selection: string[]): CheckedRules {
  return checkRules(selection, {
    workspace: workspace.path,
    model: AWS_KINDS,
    now: new Date('2026-11-21T00:00:00Z'),
  })
}

/** The problems of a single rule file, as `line level message`. */
function problemsOf(text: string): readonly string[] {
  workspace.write('rules/a.yml', text)
  const { problems } = check('rules/a.yml')
  expect(problems.every(({ file }) => file === 'rules/a.yml')).toBe(true)
  return problems.map(({ line, level, message }) => `${line} ${level} ${message}`)
}

/** A rule as an item of a list. */
function listItem(fields: Record<string, string | null>): string {
  return `- ${ruleText(fields).trimEnd().replace(/\n/g, '\n  ')}\n`
}

function withExamples(...examples: string[]): string {
  return ruleText({ examples: ['examples:', ...examples.map((example) => `  - ${example}`)].join('\n') })
}

function taken(file: string, line: number, message: string): object {
  return { file, line, level: 'error', message, excerpt: null }
}

describe('a rule that loads', () => {
  it('is filled in', () => {
    workspace.write('my/a.yml', ruleText())
    const { rules, problems } = check('my')
    expect(problems).toEqual([])
    expect(rules.map(({ rule }) => rule)).toEqual([
      {
        id: 'volumes-encrypted',
        title: 'Volumes are not encrypted',
        severity: 'high',
        status: 'stable',
        risk: '',
        search: 'is(aws_ec2_volume) and volume_encrypted = false',
        needs: ['aws_ec2_volume'],
        alert: { summary: 'Volumes are not encrypted', dedupKey: 'volumes-encrypted' },
        remediation: {},
        references: [],
        aliases: [],
        environments: [],
        examples: [
          { name: 'open', expect: 'violation', resource: { volume_encrypted: false } },
          { name: 'closed', expect: 'pass', resource: { volume_encrypted: true } },
        ],
        reach: [],
        lowerWhen: [],
        note: '',
        parameters: {},
        place: { file: 'my/a.yml', line: 1, shipped: false },
      },
    ])
  })

  it('keeps what it says', () => {
    workspace.write(
      'a.yml',
      ruleText({
        severity: 'severity: {production: critical, default: low}',
        status: 'status: experimental',
        risk: 'risk: |\n  One.\n  Two.\n',
        alert: 'alert: {summary: Short, dedup_key: some/key}',
        remediation: 'remediation: {text: Do it., url: "https://example.com/"}',
        references: 'references: [https://example.com/a]',
        aliases: 'aliases: [Acme.3, old-id]',
        environments: 'environments: [production]',
      }),
    )
    const [first] = check('a.yml').rules
    expect(first?.rule).toMatchObject({
      severity: { production: 'critical', default: 'low' },
      status: 'experimental',
      risk: 'One.\nTwo.',
      alert: { summary: 'Short', dedupKey: 'some/key' },
      remediation: { text: 'Do it.', url: 'https://example.com/' },
      references: ['https://example.com/a'],
      aliases: ['Acme.3', 'old-id'],
      environments: ['production'],
    })
  })

  it('may share its file with others, as documents and as a list; the result is sorted by id', () => {
    workspace.write(
      'all.yml',
      `# mine\n---\n${ruleText({ id: 'id: z-rule' })}---\n${listItem({ id: 'id: a-rule' })}---\n`,
    )
    const { rules, problems } = check('all.yml')
    expect(problems).toEqual([])
    expect(rules.map(({ rule }) => [rule.id, rule.place.line])).toEqual([
      ['a-rule', 11],
      ['z-rule', 3],
    ])
  })

  it('may begin with a byte order mark', () => {
    expect(problemsOf(`\ufeff${ruleText()}`)).toEqual([])
  })
})

describe('a file', () => {
  it('without a rule is told', () => {
    expect(problemsOf('# to be written\n')).toEqual(['1 error there is no rule in this file.'])
    expect(problemsOf('[]\n')).toEqual(['1 error there is no rule in this file.'])
  })

  it('that is not YAML is told with its place', () => {
    workspace.write('rules/a.yml', 'id: a\ntitle: x: y\n')
    expect(check('rules/a.yml').problems).toEqual([
      {
        file: 'rules/a.yml',
        line: 2,
        level: 'error',
        message:
          'invalid YAML: bad indentation of a mapping entry. A text with a colon before a blank in it goes below `title: >-`, indented.',
        excerpt: expect.stringContaining('title: x: y'),
      },
    ])
  })

  it('that is not text, or leads nowhere, is told', () => {
    workspace.write('rules/a.yml', Uint8Array.of(0xff, 0xfe, 0x41))
    workspace.link('rules/b.yml', 'gone.yml')
    expect(check('rules').problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([
      'rules/a.yml:1: this file is not UTF-8 text.',
      expect.stringMatching(/^rules\/b\.yml:1: this file cannot be read: .*ENOENT/),
    ])
  })
})

describe('the schema', () => {
  it('is told with the line of the field', () => {
    const text = ruleText({
      title: 'titel: Volumes',
      severity: 'severity:\n  production: high\n  default: lo',
      alert: 'alert:\n  summary: x\n  dedup_key: ""',
    })
    expect(problemsOf(text)).toEqual([
      '1 error the field title is missing; expected a text of 1 to 200 characters on one line.',
      '2 error unknown field "titel"; did you mean title?',
      '5 error severity.default: received "lo", expected critical, high, medium or low.',
      expect.stringMatching(/^12 error alert\.dedup_key: received "", expected 1 to 209 characters /),
    ])
  })

  it('is told for the second rule of a list at its own lines', () => {
    expect(problemsOf(listItem({}) + listItem({ id: 'id: b', severity: 'severity: bad' }))).toEqual([
      '10 error severity: received "bad", expected critical, high, medium or low.',
    ])
  })
})

describe('the search', () => {
  it('that cannot be read is told with the line within the search and a caret', () => {
    workspace.write(
      'rules/a.yml',
      ruleText({
        search: 'search: >-\n  is(aws_ec2_volume) and\n  volume_size > 1 and\n  volume_encrypted is false',
      }),
    )
    const { rules, problems } = check('rules/a.yml')
    expect(rules).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      line: 7,
      level: 'error',
      message: expect.stringMatching(/^search: /),
    })
    const [source, caret] = problems[0]?.excerpt?.split('\n') ?? []
    expect(source?.slice(caret?.indexOf('^'))).toMatch(/^is false/)
  })

  it('about an unknown kind is told', () => {
    const [problem] = problemsOf(
      ruleText({ search: 'search: is(aws_ec2_volum) and volume_encrypted = false' }),
    )
    expect(problem).toMatch(/^4 error search: .*aws_ec2_volum\b.*aws_ec2_volume\b/)
  })

  it('that no kind can meet is told', () => {
    expect(problemsOf(ruleText({ search: 'search: is(aws_ec2_volume) and is(aws_vpc)' }))).toEqual([
      '4 warning search: No kind can match this search: its `is()` terms exclude each other.',
      '4 error search: it cannot be true of any kind of resource that is read.',
    ])
  })

  it.each([
    ['is(aws_ec2_volume) and volume_encrypted=false limit 10', 'limit would hide violations'],
    ['is(aws_ec2_volume) sort volume_size', 'sort has no effect on which resources are found'],
    ['is(aws_ec2_volume) sort volume_size reversed', 'sort has no effect on which resources are found'],
    ['is(aws_ec2_volume) reversed', 'reversed has no effect on which resources are found'],
    ['aggregate(volume_type: sum(1)): is(aws_ec2_volume)', 'aggregate gives numbers, not resources'],
    ['with_usage(3w, cpu) is(aws_ec2_volume)', 'with_usage needs metrics, which are not read'],
  ])('%s is no rule', (search, reason) => {
    expect(problemsOf(ruleText({ search: `search: "${search}"` }))).toEqual([
      `4 error search: ${reason}; a rule finds every resource that violates it.`,
    ])
  })

  it('that mixes and with or is warned about, with its grouping', () => {
    const search =
      'is(aws_ec2_volume) and (volume_encrypted = true and volume_size > 9 or volume_encrypted = false)'
    const problems = problemsOf(ruleText({ search: `search: ${search}` }))
    expect(problems).toEqual([
      expect.stringMatching(/^4 warning search: `and` and `or` are mixed without parentheses; /),
    ])
    expect(problems[0]).toContain(
      '((volume_encrypted == true and volume_size > 9) or volume_encrypted == false)',
    )
    expect(check('rules/a.yml').rules).toHaveLength(1)
  })

  it('about a property that the kind lacks is warned about', () => {
    const search = 'is(aws_ec2_volume) and (volume_encrypted = false or volume_encyrpted = false)'
    const problems = problemsOf(ruleText({ search: `search: >-\n  ${search}` }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^5 warning search: .*volume_encyrpted.*volume_encrypted/)
  })
})

describe('the examples', () => {
  const PASS = '{ name: closed, expect: pass, resource: { volume_encrypted: true } }'
  const VIOLATION = '{ name: open, expect: violation, resource: { volume_encrypted: false } }'

  it('that come out otherwise are told', () => {
    const text = withExamples(
      VIOLATION,
      '{ name: also open, expect: violation, resource: { volume_encrypted: true } }',
      '{ name: quiet, expect: pass, resource: { volume_encrypted: false } }',
    )
    expect(problemsOf(text)).toEqual([
      '7 error example "also open": expected violation, got pass: `volume_encrypted = false` is not true, volume_encrypted is true.',
      expect.stringMatching(
        /^8 error example "quiet": expected pass, got violation, since .*volume_encrypted is false/,
      ),
    ])
    expect(check('rules/a.yml').rules).toEqual([])
  })

  it('have to be of both results', () => {
    expect(problemsOf(withExamples(VIOLATION))).toEqual([
      '5 error examples: received a list of 1, expected at least one example with expect: pass.',
    ])
    expect(problemsOf(withExamples(PASS))).toEqual([
      '5 error examples: received a list of 1, expected at least one example with expect: violation.',
    ])
    expect(problemsOf(ruleText({ examples: null }))).toEqual([
      '1 error the field examples is missing; expected a list of examples: at least one violation and one pass.',
    ])
  })

  it('with a property that no such resource has are warned about at its line', () => {
    const text = withExamples(
      '{ name: open, expect: violation, resource: { volume_encrypted: false, volume_siz: 5 } }',
      '{ name: closed, expect: pass,\n      resource: {\n        volume_size: "5", volume_encrypted: true } }',
    )
    expect(problemsOf(text)).toEqual([
      '6 warning example "open": aws_ec2_volume has no property "volume_siz"; did you mean volume_size?',
      '9 warning example "closed": volume_size: received "5", but AWS gives a whole number.',
    ])
    expect(check('rules/a.yml').rules).toHaveLength(1)
  })

  it('may state kind, id, name, account and region', () => {
    const text = ruleText({
      search: [
        'search: is(aws_ec2_volume) and id = "vol-1" and name = "n" and',
        '  /ancestors.account.reported.id = "012345678901" and /ancestors.region.reported.name = "eu-west-1"',
      ].join('\n'),
      examples: [
        'examples:',
        '  - name: a',
        '    expect: violation',
        '    resource: { kind: aws_ec2_volume, id: vol-1, name: n, account: "012345678901", region: eu-west-1 }',
        '  - { name: b, expect: pass, resource: { kind: aws_ec2_volume, id: vol-1, name: n, region: eu-west-1 } }',
      ].join('\n'),
    })
    expect(problemsOf(text)).toEqual([])
  })

  it('stand for an example in us-east-1 of account 111122223333', () => {
    const text = ruleText({
      search: [
        'search: is(aws_ec2_volume) and id = "example" and name = "example" and kind = "aws_ec2_volume" and',
        '  /ancestors.account.reported.id = "111122223333" and /ancestors.region.reported.id = "us-east-1"',
      ].join('\n'),
      examples:
        'examples:\n  - {name: a, expect: violation, resource: {}}\n  - {name: b, expect: pass, resource: {id: c}}',
    })
    expect(problemsOf(text)).toEqual([])
  })

  it('need a kind where the search is about several', () => {
    const text = ruleText({
      search: 'search: is(aws_ec2_volume, aws_vpc) and name = "x"',
      examples: [
        'examples:',
        '  - {name: a, expect: violation, resource: {name: x}}',
        '  - {name: b, expect: violation, resource: {name: x, kind: aws_vpc}}',
        '  - name: c',
        '    expect: pass',
        '    resource: {name: y, kind: aws_ec2_volum}',
      ].join('\n'),
    })
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(
        /^6 error example "a": the search is about several kinds; expected resource\.kind to be (aws_ec2_volume or aws_vpc|aws_vpc or aws_ec2_volume)\.$/,
      ),
      '10 error example "c": received the kind "aws_ec2_volum"; did you mean aws_ec2_volume?',
    ])
  })
})

describe('rules that share a name', () => {
  it('are told with both places', () => {
    workspace.write('rules/a.yml', ruleText({ aliases: 'aliases:\n  - Acme.3\n  - old-id' }))
    workspace.write('rules/b.yml', ruleText({ alert: 'alert: { dedup_key: other }' }))
    workspace.write('rules/c.yml', ruleText({ id: 'id: old-id' }))
    workspace.write('rules/d.yml', ruleText({ id: 'id: d', aliases: 'aliases: [d2, Acme.3]' }))
    workspace.write('rules/e.yml', ruleText({ id: 'id: e', alert: 'alert:\n  dedup_key: volumes-encrypted' }))
    const { rules, problems } = check('rules')
    expect(rules.map(({ rule }) => rule.place.file)).toEqual(['rules/a.yml'])
    expect(problems).toEqual([
      taken(
        'rules/b.yml',
        1,
        'the id "volumes-encrypted" is taken at rules/a.yml:1; every id and alias stands for one rule.',
      ),
      taken(
        'rules/c.yml',
        1,
        'the id "old-id" is taken at rules/a.yml:10; every id and alias stands for one rule.',
      ),
      taken(
        'rules/d.yml',
        8,
        'the alias "Acme.3" is taken at rules/a.yml:9; every id and alias stands for one rule.',
      ),
      taken(
        'rules/e.yml',
        9,
        'the dedup_key "volumes-encrypted" is taken at rules/a.yml:1; ' +
          "two rules with one key would close each other's alerts.",
      ),
    ])
  })

  it('are told within one file and beside the packs that ship', () => {
    workspace.write('twice.yml', `${ruleText()}---\n${ruleText()}`)
    expect(check('twice.yml').problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '9 the id "volumes-encrypted" is taken at twice.yml:1; every id and alias stands for one rule.',
    ])
    workspace.write('mine.yml', ruleText({ id: 'id: aws-ec2-volume-not-encrypted' }))
    expect(check('default', 'mine.yml').problems[0]).toMatchObject({
      file: 'mine.yml',
      message: expect.stringContaining('is taken at rules/aws/ec2/ebs/aws-ec2-volume-not-encrypted.yml:2;'),
    })
    const copy = 'rules/aws/ec2/ebs/aws-ec2-volume-not-encrypted.yml'
    workspace.write(copy, ruleText({ id: 'id: aws-ec2-volume-not-encrypted' }))
    expect(check('default', copy).problems[0]).toMatchObject({
      file: copy,
      message: expect.stringContaining(`is taken at ${copy}:2 of the rules that ship;`),
    })
  })
})

describe('!id', () => {
  it('leaves a rule out by its id or an alias, with its faults', () => {
    workspace.write('rules/a.yml', ruleText({ id: 'id: a', severity: null }))
    workspace.write('rules/b.yml', ruleText({ id: 'id: b', aliases: 'aliases: [Acme.3]' }))
    workspace.write('rules/c.yml', ruleText({ id: 'id: c' }))
    const { rules, problems } = check('rules', '!a', '!Acme.3')
    expect(problems).toEqual([])
    expect(rules.map(({ rule }) => rule.id)).toEqual(['c'])
  })

  it('makes room for a rule that replaces the other and keeps its id as an alias', () => {
    workspace.write(
      'mine.yml',
      ruleText({ id: 'id: mine', aliases: 'aliases: [aws-ec2-volume-not-encrypted]' }),
    )
    const { rules, problems } = check('default', 'mine.yml', '!aws-ec2-volume-not-encrypted')
    expect(problems).toEqual([])
    const ids = rules.map(({ rule }) => rule.id)
    expect(ids).toContain('mine')
    expect(ids).not.toContain('aws-ec2-volume-not-encrypted')
  })

  it('of a rule that is not selected is refused', () => {
    workspace.write('rules/a.yml', ruleText())
    expect(() => check('rules', '!volume-encrypted')).toThrow(
      new UserError(
        'rules: received "!volume-encrypted", but no selected rule has that id or alias; did you mean "!volumes-encrypted"?',
      ),
    )
    expect(() => check('rules', '!')).toThrow(
      new UserError(
        'rules: received "!", but no selected rule has that id or alias; expected ! before the id of a rule.',
      ),
    )
  })

  it('that is unknown waits until all files can be read', () => {
    workspace.write('rules/a.yml', 'id: [\n')
    expect(check('rules', '!in-that-file').problems).toHaveLength(1)
  })

  it('of every rule is refused', () => {
    workspace.write('rules/a.yml', ruleText())
    expect(() => check('rules', '!volumes-encrypted')).toThrow(
      new UserError('rules: every selected rule is left out again by !id; nothing would be checked.'),
    )
  })
})
