import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.ts'
import { FORMATS } from '../../src/report/formats.ts'
import { renderResult, type ResultFile } from '../../src/report/formats/result-file.ts'
import { type View, viewOf } from '../../src/report/view.ts'
import { writeReports } from '../../src/report/write-reports.ts'
import { NO_ALERTS, runOf } from './fixtures.ts'
import { largeSample, mixedSample } from './samples.ts'
import { outgoingOf } from '../support/outgoing.ts'

const LOGGED = { ...NO_ALERTS, logs: [{ file: 'sent.ndjson', requests: [{}] }] }

function logged(requests: readonly JsonObject[] | null) {
  return viewOf(runOf(), { ...NO_ALERTS, logs: [{ file: 'slack.ndjson', requests }] })
}

/** To be written into the folder: result.json alone, unless more is asked for. */
function into(reportDir: string, view: View, formats: readonly string[] = ['json']): View {
  return { ...view, run: { ...view.run, settings: { ...view.run.settings, reportDir, formats } } }
}

describe('writeReports', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cloud-baseline-report-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('makes the folder, replaces what was there and leaves nothing else', async () => {
    const { run, alerts: sent } = mixedSample()
    const requests = [{ request: { a: 'a\nb' }, outcome: 'accepted' }, { outcome: 'refused' }]
    const alerts = { ...sent, logs: [{ file: 'pagerduty.ndjson', requests }] }
    const directory = join(folder, 'a', 'b')
    await writeReports(into(directory, viewOf(runOf(), NO_ALERTS)), outgoingOf())
    const { view, sentences } = await writeReports(into(directory, viewOf(run, alerts)), outgoingOf())
    expect([view.missing, sentences]).toEqual([[], []])
    expect(await readFile(join(directory, 'result.json'), 'utf8')).toBe(
      [...renderResult(viewOf(run, alerts))].join(''),
    )
    expect(await readFile(join(directory, 'pagerduty.ndjson'), 'utf8')).toBe(
      '{"request":{"a":"a\\nb"},"outcome":"accepted"}\n{"outcome":"refused"}\n',
    )
    expect((await readdir(directory)).toSorted()).toEqual(['pagerduty.ndjson', 'result.json'])
  })

  it('leaves no file of a channel that has no target, not even of an earlier run', async () => {
    const directory = join(folder, 'stale')
    await writeReports(into(directory, logged([{}])), outgoingOf())
    expect(await readdir(directory)).toContain('slack.ndjson')
    const { view } = await writeReports(into(directory, logged(null)), outgoingOf())
    expect(view.missing).toEqual([])
    expect(await readdir(directory)).toEqual(['result.json'])
  })

  it('writes many findings in chunks that fit together', async () => {
    const { run, alerts } = largeSample(5000)
    await writeReports(into(folder, viewOf(run, alerts)), outgoingOf())
    expect(
      (JSON.parse(await readFile(join(folder, 'result.json'), 'utf8')) as ResultFile).findings,
    ).toHaveLength(5000)
  })

  it('explains a folder that cannot be written', async () => {
    const directory = join(folder, 'file')
    await writeFile(directory, '')
    const { view, sentences } = await writeReports(into(directory, viewOf(runOf(), LOGGED)), outgoingOf())
    expect(view.missing).toEqual(['sent.ndjson', 'result.json'])
    expect(sentences).toHaveLength(1)
    expect(view.failure).toBe(sentences[0])
    expect(sentences[0]).toContain('sent.ndjson and result.json are missing')
    expect(sentences[0]).toContain(`report-dir is ${JSON.stringify(directory)}, which cannot be written (`)
  })

  it('writes what can be written beside what cannot', async () => {
    const directory = join(folder, 'half')
    await mkdir(join(directory, 'result.json', 'in-the-way'), { recursive: true })
    const { view, sentences } = await writeReports(into(directory, viewOf(runOf(), LOGGED)), outgoingOf())
    expect(view.missing).toEqual(['result.json'])
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatch(/^result\.json is missing: report-dir is .* \(.*(EISDIR|ENOTEMPTY)/)
    expect((await readdir(directory)).toSorted()).toEqual(['result.json', 'sent.ndjson'])
  })

  it('says in the result itself why the step fails, whatever the cause', async () => {
    const directory = join(folder, 'causes')
    await mkdir(join(directory, 'sent.ndjson', 'in-the-way'), { recursive: true })
    const known = viewOf(runOf({ coverage: { complete: [], gaps: [] } }), LOGGED, ['No history.'])
    const { view } = await writeReports(into(directory, known), outgoingOf())
    const { failure } = JSON.parse(await readFile(join(directory, 'result.json'), 'utf8')) as ResultFile
    expect(failure).toMatch(/^Not everything was seen: .*\. No history\. sent\.ndjson is missing: /)
    expect(view.failure).toBe(failure)
  })

  it('names what is missing in the order of the files, whichever failed first', async () => {
    const directory = join(folder, 'order')
    for (const file of ['sent.ndjson', 'findings.csv', 'junit.xml'])
      await mkdir(join(directory, file, 'in-the-way'), { recursive: true })
    const known = into(directory, viewOf(runOf(), LOGGED), ['csv', 'junit', 'json'])
    const { view } = await writeReports(known, outgoingOf())
    expect(view.missing).toEqual(['sent.ndjson', 'findings.csv', 'junit.xml'])
    const { failure } = JSON.parse(await readFile(join(directory, 'result.json'), 'utf8')) as ResultFile
    expect(failure).toBe(view.failure)
    expect(failure).toContain('sent.ndjson, findings.csv and junit.xml are missing')
  })

  it('writes every format that was asked for, and takes away what an earlier run left of the others', async () => {
    const directory = join(folder, 'formats')
    const all = FORMATS.map(({ name }) => name)
    const written = await writeReports(into(directory, viewOf(runOf(), NO_ALERTS), all), outgoingOf())
    expect(written.view.missing).toEqual([])
    expect((await readdir(directory)).toSorted()).toEqual(
      [...FORMATS.map(({ file }) => file), 'pagerduty.ndjson'].toSorted(),
    )
    await writeReports(into(directory, viewOf(runOf(), NO_ALERTS)), outgoingOf())
    expect((await readdir(directory)).toSorted()).toEqual(['pagerduty.ndjson', 'result.json'])
  })
})
