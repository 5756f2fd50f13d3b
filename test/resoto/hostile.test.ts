import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeProject } from '../../src/resoto/write-project.ts'
import { readYamlValue } from '../../src/text/yaml.ts'
import { imported, NOW, read, textOf } from './support.ts'

const CONFIG = '.github/cloud-baseline.yml'
const KEYS = ['R0123456789ABCDEFGHIJKLMNOPQRSTA', 'R0123456789ABCDEFGHIJKLMNOPQRSTB'] as const
const SEARCH = 'search is(aws_ec2_volume) and volume_size > 1'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resoto-into-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function job(id: string, more = '', trigger = '--wait-for-event post_collect'): string {
  return `jobs add --id ${id} ${trigger} '${SEARCH} | pagerduty --summary "It is wrong" --dedup-key ${id} --severity error ${more}'\n`
}

async function write(jobs: string): Promise<Readonly<Record<string, unknown>>> {
  const result = imported({ 'jobs.txt': jobs })
  // Throws for whatever a run would refuse.
  await writeProject(result.files, folder, { force: false, now: NOW })
  expect(existsSync(join(folder, CONFIG))).toBe(true)
  return readYamlValue(textOf(result, CONFIG)) as Readonly<Record<string, unknown>>
}

describe('jobs that are off', () => {
  it('are in no route of alerts, which a run would refuse, but beside it', async () => {
    const jobs = job('on', `--routing-key ${KEYS[0]}`) + job('by_hand', `--routing-key ${KEYS[1]}`, '')
    const config = await write(jobs)
    expect(config).toMatchObject({ 'alert-from': 'high', rules: ['.github/cloud-baseline/resoto'] })
    expect(config).not.toHaveProperty('alerts')
    expect(textOf(imported({ 'jobs.txt': jobs }), CONFIG)).toContain(
      '# alerts: once these rules are on:\n#   - match: { rule: [by-hand], severity: high }\n#     to: pagerduty-2\n',
    )
  })

  it('leave the routes of the others as they are', async () => {
    const jobs =
      job('on') +
      job('second', `--routing-key ${KEYS[0]}`) +
      job('third', `--routing-key ${KEYS[1]}`) +
      job('by_hand', `--routing-key ${KEYS[1]}`, '')
    expect(await write(jobs)).toMatchObject({
      alerts: [{ match: { rule: ['third'], severity: 'high' }, to: 'pagerduty-2' }],
    })
  })

  it('are written where there are no others, and nothing pages', async () => {
    const config = await write(job('by_hand', '', ''))
    expect(config).toMatchObject({ 'alert-from': 'none' })
    expect(config).not.toHaveProperty('rules')
  })

  it('leave the name and the key of their alerts to those that are on', () => {
    const command = `${SEARCH} | pagerduty --summary x --dedup-key a --severity error`
    const trigger = { message_type: 'post_collect' }
    const list = [
      { id: 'a', command, trigger, active: false },
      { id: 'A', command, trigger, active: true },
    ]
    const result = imported({ 'jobs.json': JSON.stringify(list) })
    expect(result.entries.map(({ name, files }) => [name, files[0]])).toEqual([
      ['a', '.github/cloud-baseline/resoto/a-2.yml'],
      ['A', '.github/cloud-baseline/resoto/a.yml'],
    ])
    expect(readYamlValue(textOf(result, '.github/cloud-baseline/resoto/a.yml'))).toMatchObject({
      alert: { dedup_key: 'a' },
    })
  })

  it('may be so by a command that stands behind them, which is named', () => {
    const { entries } = imported({ 'jobs.txt': `${job('it')}jobs deactivate it\n` })
    expect(entries.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['it', 'carried'],
      ['jobs deactivate it', 'not carried'],
    ])
    expect(entries[1]?.notes).toEqual([
      'it changes the job it, which is carried over as it was added: do the same there',
    ])
  })
})

describe('a routing key', () => {
  it.each([
    ['in place of a severity', job('it').replace('error', KEYS[0])],
    ['in a command that is no job', `pagerduty --routing-key ${KEYS[0]}`],
    ['in place of a command', `${KEYS[0]} and more`],
    ['behind the arguments', job('it', `--routing-key ${KEYS[1]} ${KEYS[0]}`)],
  ])('is in nothing that is said or written: %s', (_, line) => {
    const said = JSON.stringify(imported({ 'jobs.txt': `${job('other')}${line}\n` }))
    for (const key of KEYS) expect(said).not.toContain(key.slice(0, 8))
  })
})

describe('a schedule', () => {
  it.each([
    ['* * * * *', true],
    ['*/4 * * * *', true],
    ['*/5 * * * *', false],
    ['1 * * * *', false],
  ])('that GitHub does not keep is spoken of: %s', (cron, isSlower) => {
    const [entry] = imported({ 'jobs.txt': job('it', '', `--schedule "${cron}"`) }).entries
    const said = 'GitHub starts no workflow more often than every 5 minutes'
    expect(entry?.notes.includes(said)).toBe(isSlower)
  })
})

describe('a file', () => {
  it('may have the line ends of any machine', () => {
    const lines = `${job('a')}${job('b')}`
    const outcomes = ['\n', '\r\n', '\r'].map((end) => {
      const { entries } = imported({ 'jobs.txt': lines.replaceAll('\n', end) })
      return entries.map(({ name, place, outcome }) => [name, place.line, outcome])
    })
    const expected = [
      ['a', 1, 'carried'],
      ['b', 2, 'carried'],
    ]
    expect(outcomes).toEqual([expected, expected, expected])
  })

  it('is not guessed at where it is UTF-16', () => {
    const file = Buffer.from(`\ufeff${job('a')}`, 'utf16le')
    expect(() => read({ 'jobs.txt': file })).toThrow(
      'jobs.txt: it cannot be read: it is not UTF-8 text. It is UTF-16; save it as UTF-8.',
    )
  })

  it('has nothing that is left out without a word', () => {
    const config = { report_config: { ignore_checks: [1, null, {}], ignore_accounts: [[]] } }
    expect(imported({ 'report.json': JSON.stringify(config) }).entries.map(({ name }) => name)).toEqual([
      'ignore_checks 1',
      'ignore_checks null',
      'ignore_checks {}',
      'ignore_accounts []',
    ])
  })

  it('may hold things that are none of Resoto’s beside some that are', () => {
    const command = `${SEARCH} | pagerduty --summary x --dedup-key a --severity error`
    const list = [
      { id: 'a', command, trigger: { message_type: 'post_collect' } },
      { id: 5 },
      'x',
      { name: 'y' },
    ]
    const { entries } = imported({ 'jobs.json': JSON.stringify(list) })
    expect(entries.map(({ what, name, outcome }) => [what, name, outcome])).toEqual([
      ['job', 'a', 'carried'],
      ['line', '5', 'not carried'],
      ['line', 'entry 3', 'not carried'],
      ['line', 'y', 'not carried'],
    ])
    expect(() => read({ 'jobs.json': '[{"id": 5}, "x"]' })).toThrow("jobs.json: it holds nothing of Resoto's")
  })
})
