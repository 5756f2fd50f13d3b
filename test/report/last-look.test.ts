import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { shippedRules } from '../../scripts/peer-checks-docs.ts'
import { KINDS } from '../../src/clouds/clouds.ts'
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.ts'
import { listAnnotations } from '../../src/report/formats/annotations.ts'
import { checkRunOf } from '../../src/report/formats/check-run.ts'
import { renderSummary } from '../../src/report/formats/summary/summary.ts'
import { renderText } from '../../src/report/formats/terminal/text-report.ts'
import { partText } from '../../src/text/recurring.ts'
import { shownOf } from '../../src/report/shown.ts'
import { type View, viewOf } from '../../src/report/view.ts'
import { writeReports } from '../../src/report/write-reports.ts'
import { loadFrameworks } from '../../src/rules/compliance/load-frameworks.ts'
import { assessCompliance } from '../../src/rules/compliance/assess.ts'
import { companyRun } from '../support/company.ts'
import { outgoingOf } from '../support/outgoing.ts'
import { ADDRESS, KEY } from '../support/planted.ts'
import { gateOf } from '../support/privacy.ts'
import { evidenceSample } from './formats/evidence/sample.ts'
import { alertsOf, deliveryOf, findingOf, NO_ALERTS } from './fixtures.ts'
import { mixedSample } from './samples.ts'

/** A run of which everything that a person could have named holds an address and a key, as if no gate had been before. */
function leakyView(reportDir: string): View {
  const { run } = evidenceSample()
  const leak = `${ADDRESS} ${KEY}`
  const findings = run.findings.map((one) => ({
    ...one,
    name: leak,
    evidence: [{ path: 'tags.Owner', value: leak }],
    tags: { [ADDRESS]: leak },
  }))
  const logs = [{ file: 'sent.ndjson', requests: [{ request: { text: leak } }] }]
  const settings = { ...run.settings, reportDir, formats: FORMAT_NAMES }
  return viewOf({ ...run, findings, settings, warnings: [`Nobody knows ${leak}.`] }, { ...NO_ALERTS, logs })
}

const said = (file: string): string =>
  `1 credential and 1 e-mail address were masked in ${file} at the last moment: they had come past the gate where everything sensitive is masked. Please report this.`

const RAW = /bob|miller|AKIA|WTKP4YZ2/

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloud-baseline-look-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('what came past the gate of privacy', () => {
  const outgoing = outgoingOf()
  let texts: ReadonlyMap<string, string>
  let view: View
  beforeAll(async () => {
    ;({ view } = await writeReports(leakyView(folder), outgoing))
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => {
        const bytes = await readFile(join(folder, name))
        if (!name.endsWith('.zip')) return [[name, bytes.toString('utf8')] as const]
        return Object.entries(unzipSync(bytes)).map(
          ([path, content]) => [`${name}/${path}`, strFromU8(content)] as const,
        )
      }),
    )
    texts = new Map(files.flat())
  })

  it.each(['sent.ndjson', ...FORMATS.flatMap(({ file, isArchive }) => (isArchive === true ? [] : file))])(
    'is not in %s',
    (file) => {
      expect(texts.get(file)).not.toMatch(RAW)
    },
  )

  it('is in no file of the archive', () => {
    const archived = [...texts].filter(([name]) => name.startsWith('evidence.zip/'))
    expect(archived.map(([name]) => name)).toContain('evidence.zip/findings.csv')
    expect(archived.filter(([, text]) => RAW.test(text))).toEqual([])
  })

  it('is said to have been masked, in what is written last as well', () => {
    for (const file of [
      'sent.ndjson',
      'findings.csv',
      'report.html',
      'junit.xml',
      'evidence.zip/findings.csv',
    ])
      expect(view.run.warnings).toContain(said(file))
    expect(outgoing.sentences()).toContain(said('result.json'))
    const { warnings } = JSON.parse(texts.get('result.json') ?? '') as { warnings: readonly string[] }
    expect(warnings).toContain(said('findings.csv'))
  })

  it('is nowhere where the run is shown', () => {
    const shown = shownOf(leakyView(folder), outgoingOf())
    const places = {
      summary: shown.summary(),
      annotations: JSON.stringify(shown.annotations()),
      checkRun: JSON.stringify(shown.checkRun()),
      outputs: JSON.stringify(shown.outputs()),
      terminal: shown.terminal(),
      json: [...shown.json()].join(''),
    }
    expect(Object.entries(places).filter(([, text]) => RAW.test(text))).toEqual([])
    expect(places.summary).toMatch(/\[e-mail b\*\*\*@acme-corp\.com #/)
  })

  it('stays with redact: off, of which nothing is said', () => {
    const open = outgoingOf(gateOf('off'))
    const shown = shownOf(leakyView(folder), open)
    expect([...shown.json()].join('')).toContain(ADDRESS)
    expect(open.sentences()).toEqual([])
  })
})

/** What all files hold, those of archives among them, in parts. */
async function textsOf(
  view: View,
): Promise<readonly { readonly file: string; readonly text: readonly string[] }[]> {
  const texts = await Promise.all(
    FORMATS.map(async (format) => {
      if (format.isArchive !== true)
        return [{ file: format.file, text: Array.from((await format.load())(view), partText) }]
      const { files } = await format.load()
      return Array.from(files(view), ({ path, parts }) => ({ file: path, text: [...parts] }))
    }),
  )
  return texts.flat()
}

describe('our own words', () => {
  const { rules } = shippedRules()
  const everyRule = companyRun({
    rules,
    findings: rules.map(({ id }) => findingOf({ rule: id })),
    settings: { reportFrom: 'low', formats: FORMAT_NAMES },
  })
  const compliance = assessCompliance(loadFrameworks(), everyRule, KINDS)
  const alerts = alertsOf([deliveryOf()])
  const samples = [
    ['every rule that ships', viewOf({ ...everyRule, compliance }, alerts)],
    ['what most runs look like', viewOf(mixedSample().run, mixedSample().alerts)],
  ] as const

  it.each(samples)('about %s are never masked', async (_, view) => {
    const outgoing = outgoingOf()
    for (const { file, text } of await textsOf(view))
      expect([...outgoing.to(file).parts(text)].join('')).toBe(text.join(''))
    const shown = shownOf(view, outgoing)
    expect(shown.summary()).toBe(renderSummary(view))
    expect(shown.terminal()).toBe(renderText(view))
    expect(shown.annotations()).toEqual(listAnnotations(view))
    expect(shown.checkRun()).toEqual(checkRunOf(view))
    expect(outgoing.sentences()).toEqual([])
  })
})
