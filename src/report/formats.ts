import { PAGE_FILE, RESULT_FILE } from './file-names.ts'
import { renderResult } from './formats/result-file.ts'
import type { Render, RenderArchive } from './render.ts'

/** A file of the report folder: text, or an archive of texts. Nothing else could be looked at before it leaves. */
export type FileFormat = FormatFacts & Source

/** Where what the file holds comes from. */
export type Source = Text | Archive

interface FormatFacts {
  /** As the input `formats` names it. */
  readonly name: string
  readonly file: string
  /** For docs/reports.md: what it is for, in Markdown, as a sentence. */
  readonly purpose: string
  /** Whether a file is written that was not asked for: what reports cut, they say is there. */
  readonly always?: true
  /** Whether the step has an output of this name with the file's path. */
  readonly output?: true
}

interface Text {
  readonly isArchive?: false
  /** Loaded when the file is to be written: most runs' start has no use for it. */
  readonly load: () => Promise<Render>
}

interface Archive {
  readonly isArchive: true
  /** The same. */
  readonly load: () => Promise<RenderArchive>
}

/** Files in the order in which they are begun. The result comes last, alone: it says which of the others could not be written. */
export const FORMATS: readonly FileFormat[] = [
  {
    name: 'html',
    file: PAGE_FILE,
    purpose: 'The report for people, in one page that needs no network. Always written.',
    always: true,
    output: true,
    load: async () => (await import('./formats/html/page.ts')).renderPage,
  },
  {
    name: 'csv',
    file: 'findings.csv',
    purpose: 'A row for each finding and each unknown result, for spreadsheets and scripts.',
    load: async () => (await import('./formats/csv.ts')).renderCsv,
  },
  {
    name: 'junit',
    file: 'junit.xml',
    purpose: 'Rules as suites of test cases, for the dashboards of CI systems.',
    load: async () => (await import('./formats/junit/junit.ts')).renderJunit,
  },
  {
    name: 'markdown',
    file: 'report.md',
    purpose: 'The summary, short enough for an issue or a ticket.',
    load: async () => (await import('./formats/report-markdown.ts')).renderReport,
  },
  {
    name: 'sarif',
    file: 'findings.sarif',
    purpose: 'The findings for code scanning at GitHub and other readers of SARIF 2.1.0.',
    output: true,
    load: async () => (await import('./formats/sarif/sarif.ts')).renderSarif,
  },
  {
    name: 'metrics',
    file: 'metrics.prom',
    purpose: 'The numbers of the run for Prometheus and what reads its text format.',
    load: async () => (await import('./formats/metrics/metrics.ts')).renderMetrics,
  },
  {
    name: 'ocsf',
    file: 'findings.ocsf.ndjson',
    purpose: 'Events of OCSF 1.6 for security lakes and SIEMs.',
    load: async () => (await import('./formats/ocsf/render.ts')).renderOcsf,
  },
  {
    name: 'ecs',
    file: 'findings.ecs.ndjson',
    purpose: 'Findings and unknown results for Elasticsearch, by the Elastic Common Schema.',
    load: async () => (await import('./formats/ecs/findings.ts')).renderEcsFindings,
  },
  {
    name: 'ecs-changes',
    file: 'changes.ecs.ndjson',
    purpose: 'The same of what differs from the accepted state.',
    load: async () => (await import('./formats/ecs/changes.ts')).renderEcsChanges,
  },
  {
    name: 'evidence',
    file: 'evidence.zip',
    purpose:
      'What the run says about the requirements of each framework, for auditors, with the digest of every file.',
    isArchive: true,
    load: async () => (await import('./formats/evidence/evidence.ts')).EVIDENCE,
  },
  {
    name: 'json',
    file: RESULT_FILE,
    purpose: 'Everything that the run found, for programs. Always written.',
    always: true,
    output: true,
    load: async () => renderResult,
  },
]

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name)
