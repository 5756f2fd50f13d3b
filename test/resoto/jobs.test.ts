import { describe, expect, it } from '@jest/globals'
import { KINDS } from '../../src/clouds/clouds.ts'
import { checkRuleText } from '../../src/rules/load/check-text.ts'
import { readYamlValue } from '../../src/text/yaml.ts'
import { imported, jobWith, NOW, read, textOf } from './support.ts'

const KEY = 'R0123456789ABCDEFGHIJKLMNOPQRSTU'
const SEARCH = 'search is(aws_ec2_volume) and volume_encrypted != true'
const RULE = '.github/cloud-baseline/resoto/it.yml'

function rule(text: string): unknown {
  return readYamlValue(text)
}

describe('a job', () => {
  it('becomes a rule whose examples were tried', () => {
    const result = imported({ 'jobs.txt': jobWith(SEARCH) })
    expect(result.entries).toEqual([
      {
        what: 'job',
        name: 'it',
        place: { file: 'jobs.txt', line: 1 },
        outcome: 'carried',
        files: [RULE],
        notes: [],
      },
    ])
    const text = textOf(result, RULE)
    expect(rule(text)).toEqual({
      id: 'it',
      title: 'It is wrong',
      severity: 'high',
      search: 'is(aws_ec2_volume) and volume_encrypted != true',
      alert: { summary: 'It is wrong', dedup_key: 'it' },
      examples: [
        { name: 'all of it is true', expect: 'violation', resource: { volume_encrypted: false } },
        { name: 'all but volume_encrypted != true', expect: 'pass', resource: { volume_encrypted: true } },
      ],
    })
    expect(checkRuleText(text, RULE, { model: KINDS, now: NOW }).problems).toEqual([])
  })

  it('is the same from what jobs list and jobs show print', () => {
    const command = `${SEARCH} | pagerduty --summary "It is wrong" --dedup-key it --severity error`
    const yaml = `id: it\ncommand: '${command}'\nactive: true\ntrigger:\n  message_type: post_collect\n---\nid: other\ncommand: echo\n`
    const json = JSON.stringify([
      { id: 'it', command, active: true, trigger: { message_type: 'post_collect' } },
    ])
    const expected = textOf(imported({ 'jobs.txt': jobWith(SEARCH) }), RULE)
    expect(textOf(imported({ 'jobs.yml': yaml }), RULE)).toBe(expected)
    expect(textOf(imported({ 'jobs.json': json }), RULE)).toBe(expected)
  })

  it('is read over several lines, behind prompts and comments', () => {
    const text = `# the jobs\n\n> jobs add --id it \\\n  --wait-for-event post_collect 'search is(aws_ec2_volume) and\nvolume_encrypted != true | pagerduty --summary "It is wrong" --dedup-key it --severity error'\njobs run it\n`
    const { entries } = imported({ 'jobs.txt': text })
    expect(entries.map(({ name, outcome, place }) => [name, outcome, place.line])).toEqual([
      ['it', 'carried', 3],
      ['jobs run it', 'not carried', 6],
    ])
  })

  it.each([
    ['critical', 'critical'],
    ['error', 'high'],
    ['warning', 'medium'],
    ['info', 'low'],
  ])('of the severity %s makes a rule of the severity %s, and all of them page', (given, severity) => {
    const result = imported({ 'jobs.txt': jobWith(SEARCH).replace('error', given) })
    expect(rule(textOf(result, RULE))).toMatchObject({ severity })
    const from = severity === 'critical' ? 'high' : severity
    expect(rule(textOf(result, '.github/cloud-baseline.yml'))).toMatchObject({ 'alert-from': from })
  })

  it.each([
    ['--severity error', '', /no --severity was given/],
    ['--severity error', '--severity loud', /has no severity "loud"/],
  ])('whose severity %s is %j is high, and says so', (before, after, note) => {
    const result = imported({ 'jobs.txt': jobWith(SEARCH).replace(before, after) })
    expect(rule(textOf(result, RULE))).toMatchObject({ severity: 'high' })
    expect(result.entries[0]?.outcome).toBe('with remarks')
    expect(result.entries[0]?.notes.join()).toMatch(note)
  })

  it('takes what the configuration of commands gives pagerduty', () => {
    const commands = `custom_commands:\n  commands:\n    - name: pagerduty\n      parameters:\n        - { name: severity, default: info }\n        - { name: routing_key, default: ${KEY} }\n    - name: mine\n      parameters: []\n`
    const result = imported({
      'jobs.txt': jobWith(SEARCH).replace('--severity error', ''),
      'commands.yml': commands,
    })
    expect(rule(textOf(result, RULE))).toMatchObject({ severity: 'low' })
    expect(result.entries.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['it', 'carried'],
      ['pagerduty', 'carried'],
      ['mine', 'not carried'],
    ])
    expect(JSON.stringify(result)).not.toContain(KEY)
  })

  it.each([
    ['', 'has no trigger', /ran by hand/],
    ['it\nactive: false\ntrigger: { cron_expression: "0 4 * * *" }', 'is deactivated', /was deactivated/],
  ])('%j that %s is off', (more, _, note) => {
    const text = `id: it\n${more.replace('it\n', '')}\ncommand: '${SEARCH} | pagerduty summary="x" dedup_key=it severity=error'\n`
    const result = imported({ 'jobs.yml': text })
    expect(rule(textOf(result, RULE))).toMatchObject({ enabled: false })
    expect(result.entries[0]?.notes.join()).toMatch(note)
  })

  it('of several command lines becomes several rules', () => {
    const { entries } = imported({
      'jobs.txt': jobWith(SEARCH, `; ${SEARCH} | count; ${SEARCH} | pagerduty --summary y --dedup-key z`),
    })
    expect(entries.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['it, command 1', 'carried'],
      ['it, command 2', 'not carried'],
      ['it, command 3', 'with remarks'],
    ])
  })

  it.each([
    ['--event-action resolve', /sends `resolve`/],
    ['| write x.json', /something comes after `pagerduty`: `write`/],
    ['--summary "open', /quote " is not closed/],
    ['garbage', /cannot be read from `garbage` on/],
  ])('with %j behind pagerduty is not carried over', (more, reason) => {
    const { entries } = imported({ 'jobs.txt': jobWith(SEARCH, more) })
    expect(entries[0]?.outcome).toBe('not carried')
    expect(entries[0]?.notes.join()).toMatch(reason)
  })

  it('without what an alert needs is not carried over', () => {
    const { entries } = imported({
      'jobs.txt': `jobs add --id it '${SEARCH} | pagerduty --severity error'\n`,
    })
    expect(entries[0]?.notes).toEqual(['`pagerduty` is not given --summary and --dedup-key'])
  })
})

const job = (id: string, key = id): string =>
  jobWith(SEARCH).replace('--id it', `--id "${id}"`).replace('--dedup-key it', `--dedup-key ${key}`)

describe('names', () => {
  it.each([
    ['My_Job', 'my-job'],
    ['aws-ec2-volume-not-encrypted', 'resoto-aws-ec2-volume-not-encrypted'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..', 'job'],
    ['ünï code', 'uni-code'],
  ])('the id %s becomes %s', (id, expected) => {
    const { files, entries } = imported({ 'jobs.txt': job(id, 'key') })
    expect(files[0]?.path).toBe(`.github/cloud-baseline/resoto/${expected}.yml`)
    expect(entries[0]?.outcome).toBe('with remarks')
  })

  it('that come to the same get numbers, and one that is added again replaces the first', () => {
    const { files, entries } = imported({ 'jobs.txt': job('a_b') + job('a-b') + job('a-b', 'last') })
    expect(entries.map(({ outcome }) => outcome)).toEqual(['with remarks', 'not carried', 'with remarks'])
    expect(entries[1]?.notes).toEqual(['a later definition of the same name takes its place'])
    expect(files.slice(0, 2).map(({ path }) => path)).toEqual([
      '.github/cloud-baseline/resoto/a-b.yml',
      '.github/cloud-baseline/resoto/a-b-2.yml',
    ])
  })

  it('two jobs with one key get two keys', () => {
    const result = imported({ 'jobs.txt': job('one', 'same') + job('two', 'same') })
    const keys = ['one', 'two'].map((id) => rule(textOf(result, `.github/cloud-baseline/resoto/${id}.yml`)))
    expect(keys).toMatchObject([{ alert: { dedup_key: 'same' } }, { alert: { dedup_key: 'two' } }])
    expect(result.entries[1]?.notes.join()).toMatch(/same --dedup-key/)
  })

  it('a key or a summary with a time in it loses it', () => {
    const text = jobWith(SEARCH)
      .replace('--dedup-key it', '--dedup-key it_@TODAY@')
      .replace('wrong', 'wrong @now@')
    const result = imported({ 'jobs.txt': text })
    expect(rule(textOf(result, RULE))).toMatchObject({ title: 'It is wrong', alert: { dedup_key: 'it' } })
    expect(result.entries[0]?.notes).toHaveLength(2)
  })
})

describe('routing keys', () => {
  const OTHER = 'Q0123456789ABCDEFGHIJKLMNOPQRSXY'
  const text = `${jobWith(SEARCH, `--routing-key ${KEY}`)}${jobWith(SEARCH, `--routing-key ${OTHER}`).replace('--id it', `--id "two"`).replace('--dedup-key it', `--dedup-key ${OTHER}`)}`
  const result = imported({ 'jobs.txt': text })

  it('are in nothing that is written or said', () => {
    expect(JSON.stringify(result)).not.toContain(KEY)
    expect(JSON.stringify(result)).not.toContain(OTHER)
    expect(result.next[0]).toBe(
      'Store as secrets of the repository: PAGERDUTY_ROUTING_KEY (the key …RSTU) and PAGERDUTY_ROUTING_KEY_2 (the key …RSXY). They are in none of the files.',
    )
  })

  it('are in nothing of a job that is not carried over, nor where a text is cut', () => {
    const long = `${'x'.repeat(180)} ${KEY}`
    const jobs = [
      jobWith('search is(gcp_disk)', `--routing-key ${KEY}`).replace('--id it', `--id ${KEY}`),
      jobWith(SEARCH, `--routing-key=${KEY}`).replace('--id it', '--id b').replace('It is wrong', long),
      jobWith(`search is(aws_ec2_volume) and name = ${KEY}`, `--routing-key "${KEY}"`).replace(
        '--id it',
        '--id c',
      ),
      jobWith(SEARCH, `${KEY} --routing-key ${KEY}`).replace('--id it', '--id d'),
    ]
    const { entries, files, next } = imported({ 'jobs.txt': jobs.join('') })
    expect(entries.map(({ outcome }) => outcome)).toEqual([
      'not carried',
      'with remarks',
      'not carried',
      'not carried',
    ])
    expect(entries[2]?.notes).toEqual(['its search holds a routing key'])
    // Not even most of it.
    expect(JSON.stringify([entries, files, next])).not.toContain(KEY.slice(0, 14))
  })

  it('that differ are targets of their own', () => {
    expect(rule(textOf(result, '.github/cloud-baseline.yml'))).toMatchObject({
      targets: { 'pagerduty-2': { channel: 'pagerduty', 'routing-key-from': 'PAGERDUTY_ROUTING_KEY_2' } },
      alerts: [{ match: { rule: ['two'], severity: 'high' }, to: 'pagerduty-2' }],
    })
    expect(textOf(result, '.github/workflows/cloud-baseline.yml')).toContain(
      'PAGERDUTY_ROUTING_KEY_2: ${{ secrets.PAGERDUTY_ROUTING_KEY_2 }}',
    )
  })
})

describe('templates', () => {
  it('are put into the searches that expand them, others of them too', () => {
    const text = `templates add old age > {{age}}\ntemplates add of_kind is({{kind}}) and expand(old, age=30d)\ntemplates add unused is(volume)\n${jobWith('search expand(of_kind, kind=aws_ec2_volume) and volume_size > 1')}`
    const result = imported({ 'jobs.txt': text })
    expect(rule(textOf(result, RULE))).toMatchObject({
      search: 'is(aws_ec2_volume) and age > 30d and volume_size > 1',
    })
    expect(result.entries.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['old', 'carried'],
      ['of_kind', 'carried'],
      ['unused', 'not carried'],
      ['it', 'carried'],
    ])
  })

  it('that were printed in part only are not taken', () => {
    const cut = `${'is(aws_ec2_volume) and volume_size > 1 and volume_type in [gp2, gp3, io1]'.slice(0, 70)}...`
    const result = imported({
      'templates.txt': `sizes: ${cut}\n`,
      'jobs.txt': jobWith('search expand(sizes)'),
    })
    expect(result.entries.map(({ outcome }) => outcome)).toEqual(['not carried', 'not carried'])
    expect(result.entries[1]?.notes).toEqual(['The template sizes was printed in part only'])
  })

  it('that insert each other are refused', () => {
    const text = `templates add a expand(b)\ntemplates add b expand(a)\n${jobWith('search expand(a)')}`
    const { entries } = imported({ 'jobs.txt': text })
    expect(entries[2]?.notes).toEqual(['Its templates insert each other without end'])
  })
})

describe('files that are nothing of Resoto’s', () => {
  it.each([
    ['', /the file is empty/],
    ['  \n# nothing\n', /holds nothing of Resoto's/],
    ['{"a": 1}', /holds nothing of Resoto's/],
    ['- 1\n- 2\n', /holds nothing of Resoto's/],
    ['just some prose', /holds nothing of Resoto's/],
    ['a: [1\nrouting_key: R0123456789ABCDEFGHIJKLMNOPQRSTU\n', /invalid YAML/],
    [Buffer.from([0xff, 0xfe, 0x00, 0x01]), /not UTF-8/],
    ['\u0000\u0001', /not a text file/],
    [
      `a: &a [x, x]\n${'bcdefgh'
        .split('')
        .map(
          (name, index) =>
            `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(', ')}]`,
        )
        .join('\n')}\n`,
      /100,000 values/,
    ],
  ])('%j is refused', (text, sentence) => {
    expect(() => read({ 'in.txt': text })).toThrow(sentence)
    expect(() => read({ 'in.txt': text })).not.toThrow(/R0123456789/)
  })

  it('a quote that is never closed costs its own line and no other', () => {
    const { entries } = imported({ 'jobs.txt': `jobs add --id broken 'search is(a)\n${jobWith(SEARCH)}` })
    expect(entries.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['jobs add --id', 'not carried'],
      ['it', 'carried'],
    ])
  })

  it('colours of the terminal are no part of it', () => {
    const text = `\u001b[36mid\u001b[0m: it\ncommand: \u001b[1m${SEARCH} | pagerduty summary="x" dedup_key=it severity=error\u001b[0m\ntrigger:\n  message_type: post_collect\n`
    expect(imported({ 'jobs.txt': text }).entries).toMatchObject([{ name: 'it', outcome: 'carried' }])
  })

  it('names that every object has are nothing', () => {
    expect(() => read({ 'in.yml': 'constructor: { a: 1 }\n' })).toThrow(/holds nothing of Resoto's/)
    const loud = jobWith(SEARCH).replace('--severity error', '--severity constructor')
    expect(imported({ 'jobs.txt': loud }).entries[0]?.notes.join()).toMatch(/has no severity "constructor"/)
    const search = imported({ 'jobs.txt': jobWith('search is(aws_ec2_volume) and constructor = 1') })
    expect(search.entries[0]?.notes.join()).toMatch(/No kind has a property `constructor`/)
  })

  it('searches as long as can be are carried over, without examples', () => {
    const parts = Array.from({ length: 900 }, (_, index) => `volume_size = ${index}`)
    for (const word of ['and', 'or']) {
      const { entries } = imported({
        'jobs.txt': jobWith(`search is(aws_ec2_volume) and (${parts.join(` ${word} `)})`),
      })
      expect(entries).toMatchObject([{ outcome: 'needs examples' }])
    }
  })

  it('what is said of a name is short, however long it is', () => {
    const { entries, files } = imported({
      'jobs.txt': jobWith(SEARCH).replace('--id it', `--id ${'Long_'.repeat(5_000)}`),
    })
    expect(JSON.stringify(entries).length).toBeLessThan(3_000)
    expect(files[0]?.path.length).toBeLessThan(160)
  })

  it('a job without quotes around its pipe is named', () => {
    const { entries } = imported({
      'jobs.txt': 'jobs add --id x search is(volume) | pagerduty summary=a dedup_key=b\n',
    })
    expect(entries[0]?.notes).toEqual(['the job ends at `|` or `;`, which have no quotes around them'])
  })
})
