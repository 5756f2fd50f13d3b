import { renderPage } from '../../../src/report/formats/html/page.ts'
import { viewOf } from '../../../src/report/view.ts'
import type { Sample } from '../samples.ts'

export function pageOf({ run, alerts }: Sample): string {
  return [...renderPage(viewOf(run, alerts))].join('')
}

/** What the scripts of the page offer that these tests use. They are written for browsers, and read no element here. */
interface Scripts {
  readonly Findings: new (raw: unknown) => PageFindings
  readonly chosenOf: (findings: PageFindings, rule: PageRule, choice: Choice) => readonly number[]
  readonly choiceOf: (query: string) => Choice
  readonly queryOf: (choice: Choice) => string
}

export type Choice = Readonly<Record<string, string>>

export interface PageRule {
  readonly id: string
  readonly from: number
  readonly to: number
}

export interface PageFindings {
  readonly count: number
  readonly rules: readonly PageRule[]
  text(at: number, column: string): string
  own(at: number, name: string): string
  facts(at: number): readonly (readonly [string, string])[]
  console(at: number): string
  commands(at: number): string
  reach(at: number): readonly (readonly string[])[]
  find(fingerprint: string): number
}

const BROWSER = '../../../src/report/formats/html/browser/'

export async function scripts(): Promise<Scripts> {
  const modules = ['data.js', 'choice.js'].map(
    (name) => import(new URL(`${BROWSER}${name}`, import.meta.url).href),
  )
  return Object.assign({}, ...(await Promise.all(modules))) as Scripts
}

/** As the page's own script reads them. */
export async function findingsOf(page: string): Promise<PageFindings> {
  const { Findings } = await scripts()
  const [, json = ''] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page) ?? []
  return new Findings(JSON.parse(json))
}
