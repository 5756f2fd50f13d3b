import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { csvRows } from '../../../../src/clouds/aws/services/iam/credential-report/csv.ts'
import { EVIDENCE } from '../../../../src/report/formats/evidence/evidence.ts'
import { zipOf } from '../../../../src/report/formats/evidence/archive.ts'
import { folderOf } from '../../../../src/report/formats/evidence/framework.ts'
import { loadFrameworks } from '../../../../src/rules/compliance/load-frameworks.ts'
import { viewOf } from '../../../../src/report/view.ts'
import { runChild } from '../../../../sandbox/runner/child.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../../../support/account.ts'
import { findingOf, gapOf, NO_ALERTS, runOf } from '../../fixtures.ts'
import { hostileRun } from '../../hostile-run.ts'
import { HOSTILE } from '../../hostile-strings.ts'
import type { Sample } from '../../samples.ts'
import { evidenceSample, framework, OTHER, RULE } from './sample.ts'

function bytesOf({ run, alerts }: Sample): Buffer {
  return Buffer.concat([...zipOf(EVIDENCE.files(viewOf(run, alerts)))])
}

function filesOf(sample: Sample): Readonly<Record<string, string>> {
  const files = unzipSync(bytesOf(sample))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** Rows of a table as objects. */
function tableOf(files: Readonly<Record<string, string>>, path: string): readonly Record<string, string>[] {
  const text = files[path]
  if (text === undefined) throw new Error(`${path} is not among ${Object.keys(files).join(', ')}`)
  const [names = [], ...rows] = csvRows(text.replace(/^\ufeff/, ''))
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

describe('evidence.zip', () => {
  const files = filesOf(evidenceSample())

  it('has a folder for each framework, and what explains and proves it beside them', () => {
    expect(Object.keys(files)).toEqual([
      'README.md',
      'run.json',
      'findings.csv',
      'frame-1.0/requirements.csv',
      'frame-1.0/results.csv',
      'frame-1.0/coverage.csv',
      'SHA256SUMS',
    ])
  })

  it('says of each requirement how it stands and why', () => {
    expect(tableOf(files, 'frame-1.0/requirements.csv')).toMatchObject([
      { requirement: '5.2', status: 'not-met', decided_by_rules: 'in full', violations: '1', rules: RULE.id },
      { requirement: '5.3', status: 'not-assessed', why: `Not enabled: ${OTHER}.`, rules: OTHER },
      { requirement: '9', status: 'manual', decided_by_rules: 'no', violations: '', why: 'No API says so.' },
    ])
  })

  it('says what each rule found in each account, and lets nothing pass that was not read', () => {
    expect(tableOf(files, 'frame-1.0/results.csv')).toMatchObject(
      [
        { account: PAYMENTS, result: 'violation', violations: '1', accepted: '0', passed: '300' },
        {
          account: SHOP,
          result: 'unknown',
          violations: '0',
          unknown_because: 'not everything that it needs was read: denied',
          regions: 'eu-west-1 us-east-1',
          regions_unknown: 'us-east-1',
        },
        {
          account: SANDBOX,
          result: 'accepted',
          violations: '0',
          accepted: '1',
          accepted_because: 'a test system (team-a, until 2027-01-31)',
        },
      ].toSorted((a, b) => (a.account < b.account ? -1 : 1)),
    )
  })

  it('lists the findings of its rules', () => {
    expect(tableOf(files, 'findings.csv')).toMatchObject([
      { status: 'violation', id: 'sg-1', evidence: 'TCP 22 from 0.0.0.0/0', accepted_until: '' },
      { status: 'accepted', id: 'sg-2', accepted_by: 'team-a', accepted_until: '2027-01-31' },
    ])
  })

  it('says where everything was read that the rules need, and what was not', () => {
    const rows = tableOf(files, 'frame-1.0/coverage.csv')
    expect(rows).toHaveLength(6)
    expect(rows.filter(({ read }) => read !== 'read')).toMatchObject([
      {
        account: SHOP,
        region: 'us-east-1',
        read: 'not read',
        rules: '1',
        rules_unknown: '1',
        not_read: 'aws_ec2_security_group',
      },
    ])
  })

  it('says of an account of which nothing was read that all of it is unknown', () => {
    const gap = gapOf({ account: SHOP, region: '*', kind: '*', reason: 'role-not-assumable', action: null })
    const { run } = evidenceSample()
    const blind = filesOf({
      run: runOf({
        rules: [RULE],
        compliance: [framework()],
        outcomes: run.outcomes.filter(({ account }) => account !== SHOP),
        coverage: { complete: [], gaps: [gap] },
      }),
      alerts: NO_ALERTS,
    })
    const of = (path: string) => tableOf(blind, path).filter(({ account }) => account === SHOP)
    expect(of('frame-1.0/results.csv')).toMatchObject([
      { result: 'unknown', regions_unknown: '*', passed: '0' },
    ])
    expect(of('frame-1.0/coverage.csv')).toMatchObject([
      { region: '*', read: 'not read', because: 'role not assumable' },
    ])
  })

  it('has what an earlier run saw and this one could not look at as unknown', () => {
    const unseen = findingOf({ account: SHOP, result: 'unknown', state: 'unseen', standing: 'unseen' })
    const run = runOf({ rules: [RULE], compliance: [framework()], findings: [unseen] })
    const seen = filesOf({ run, alerts: NO_ALERTS })
    const rows = tableOf(seen, 'frame-1.0/results.csv')
    expect(rows.find(({ account }) => account === SHOP)).toMatchObject({ result: 'unknown', unseen: '1' })
    expect(tableOf(seen, 'findings.csv')).toMatchObject([{ status: 'unknown' }])
  })

  it('has folders with the ids of the frameworks that ship', () => {
    const ids = loadFrameworks().map(({ id }) => id)
    expect(ids.map((id) => folderOf({ id }))).toEqual(ids)
  })

  it('leaves out frameworks of which no rule is enabled', () => {
    const { run, alerts } = evidenceSample()
    const none = filesOf({ run: { ...run, compliance: [framework({ requirements: [] })] }, alerts })
    expect(Object.keys(none)).toEqual(['README.md', 'run.json', 'SHA256SUMS'])
  })

  it('has the digest of every other file', () => {
    const { SHA256SUMS: sums = '', ...others } = unzipSync(bytesOf(evidenceSample()))
    const expected = Object.entries(others).map(
      ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
    )
    expect(strFromU8(sums as Uint8Array)).toBe(expected.join(''))
  })

  it('says which run it is of, and holds no secret', () => {
    const { run, alerts } = evidenceSample()
    const about = JSON.parse(files['run.json'] ?? '') as Record<string, unknown>
    expect(about).toMatchObject({
      schema: 1,
      run: { id: run.id, startedAt: run.startedAt, finishedAt: run.finishedAt },
      complete: false,
      frameworks: [
        {
          id: 'frame-1.0',
          version: '1.0',
          folder: 'frame-1.0',
          requirements: { met: 0, 'met-with-exceptions': 0, 'not-met': 1, 'not-assessed': 1, manual: 1 },
        },
      ],
    })
    const otherwise = { ...run, settings: { ...run.settings, access: { 'external-id': 'other' } } }
    expect(filesOf({ run: otherwise, alerts })['run.json']).toBe(files['run.json'])
    const narrowed = { ...run, settings: { ...run.settings, regions: ['eu-west-1'] } }
    expect(filesOf({ run: narrowed, alerts })['run.json']).not.toBe(files['run.json'])
  })
})

describe('evidence.zip, rendered again', () => {
  it('is the same, byte for byte', () => {
    expect(bytesOf(evidenceSample()).equals(bytesOf(evidenceSample()))).toBe(true)
  })

  it.each([
    ['UTC', 'C'],
    ['Asia/Kathmandu', 'de_DE.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
    ['Pacific/Apia', 'ja_JP.UTF-8'],
  ])('is the same in the time zone %s and the language %s', async (TZ, LANG) => {
    const { stdout, stderr } = await runChild({
      script: fileURLToPath(new URL('print-digest.ts', import.meta.url)),
      cwd: process.cwd(),
      env: { TZ, LANG, LC_ALL: LANG, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
      timeoutMs: 60_000,
    })
    expect(stderr).toBe('')
    expect(stdout).toBe(createHash('sha256').update(bytesOf(evidenceSample())).digest('hex'))
  })

  it('is the same whatever the order in which the settings were put together', () => {
    const { run, alerts } = evidenceSample()
    const turned = Object.fromEntries(Object.entries(run.settings).toReversed()) as typeof run.settings
    expect(bytesOf({ run: { ...run, settings: turned }, alerts }).equals(bytesOf({ run, alerts }))).toBe(true)
  })
})

describe('evidence.zip of a run full of hostile text', () => {
  it.each(HOSTILE)('has its own names of files alone, and no formula, with %j everywhere', (hostile) => {
    const { run, alerts } = hostileRun(hostile)
    const requirements = [
      {
        id: hostile,
        title: hostile,
        rules: [hostile],
        status: 'not-assessed' as const,
        violations: 0,
        reason: hostile,
      },
    ]
    const compliance = [framework({ id: `../../${hostile}`, name: hostile, version: hostile, requirements })]
    const files = filesOf({ run: { ...run, compliance }, alerts })
    for (const path of Object.keys(files)) {
      expect(path).toMatch(/^(?:[a-z0-9-][a-z0-9.-]*\/)?[a-z0-9.]+$/i)
      if (!path.endsWith('.csv')) continue
      const cells = csvRows((files[path] ?? '').replace(/^\ufeff/, '')).flat()
      expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
    }
  })
})
