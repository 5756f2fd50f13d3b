import type { Finding } from '../../../../model/finding.ts'
import { visible } from '../../../../text/visible.ts'
import type { View } from '../../../view.ts'
import { CommandTemplates } from './command-templates.ts'
import { shownRules } from './groups.ts'
import { reachLines } from './reach.ts'
import { FACT_LABELS, showerOf, type ShownFinding } from './shown.ts'

/** Stands in texts for the resource's id, so that thousands of resources share one. Private to us: see command-templates.ts. */
const MARK = '\ue000'

/**
 * What the script draws findings of, as JSON for an element of the page: `texts` holds each text once, in `columns` and `facts`
 * stand positions in it, one for each finding, rule by rule; `own` has what nearly every finding has for itself.
 * browser/data.js reads it.
 */
export function* findingsData(view: View): Generator<string> {
  const { rules } = shownRules(view)
  const showOf = showerOf(view)
  const templates = new CommandTemplates()
  const texts = new Texts()
  const columns: Record<string, number[]> = { console: [], reach: [] }
  for (const name of Object.keys(SHARED)) columns[name] = []
  const own = Object.fromEntries(Object.keys(OWN).map((name) => [name, [] as string[]]))
  const facts = FACT_LABELS.map((): number[] => [])
  const commands: (0 | readonly number[])[] = []
  const shared = Object.entries(SHARED)
  const single = Object.entries(OWN)
  const heads = rules.map(({ group, aside }) => {
    const findings = [...group.violations, ...group.unseen, ...aside]
    for (const finding of findings) {
      const shown = showOf(finding)
      for (const [name, of] of shared) columns[name]?.push(texts.add(of(shown, view)))
      columns['console']?.push(texts.addTemplate(templateOf(shown.console ?? '', finding)))
      columns['reach']?.push(texts.addTemplate(templateOf(reachLines(shown.reach), finding)))
      for (const [name, of] of single) own[name]?.push(visible(of(shown)))
      for (const [at, value] of shown.facts.entries())
        facts[at]?.push(texts.addTemplate(templateOf(value, finding)))
      const filled = group.rule === null ? null : templates.of(group.rule, finding)
      commands.push(
        filled === null
          ? 0
          : [texts.addTemplate(filled.template), ...filled.values.map((one) => texts.add(one))],
      )
    }
    return { id: group.id, title: visible(group.title), severity: group.severity, findings: findings.length }
  })
  const { knowsNew } = view
  yield `{"knowsNew":${knowsNew},"rules":${json(heads)},"labels":${json(FACT_LABELS)},"columns":{`
  yield* members(columns)
  yield '},"own":{'
  yield* members(own)
  yield '},"facts":['
  for (const [at, column] of facts.entries()) yield `${at === 0 ? '' : ','}[${column.join(',')}]`
  yield `],"commands":${JSON.stringify(commands)},"texts":${json(texts.all)}}`
}

function templateOf(text: string, { id }: Finding): string {
  return id === '' ? text : text.replaceAll(id, MARK)
}

function* members(columns: Readonly<Record<string, readonly unknown[]>>): Generator<string> {
  for (const [at, [name, column]] of Object.entries(columns).entries())
    yield `${at === 0 ? '' : ','}"${name}":${json(column)}`
}

type Of = (shown: ShownFinding, view: View) => string

const SHARED: Readonly<Record<string, Of>> = {
  severity: ({ finding }) => finding.severity,
  status: ({ status }) => status,
  word: ({ word }) => word ?? '',
  account: ({ finding }, { accounts }) => accounts.label(finding.account),
  accountName: ({ finding }, { accounts }) => accounts.shortLabel(finding.account),
  region: ({ finding }) => finding.region,
  environment: ({ finding }) => finding.environment,
  owner: ({ owner }) => owner,
  since: ({ since }) => since,
  late: ({ late }) => late,
  firstSeen: ({ finding }) => finding.firstSeen ?? '',
  due: ({ finding }) => finding.due ?? '',
}

const OWN: Readonly<Record<string, (shown: ShownFinding) => string>> = {
  fingerprint: ({ finding }) => finding.fingerprint,
  id: ({ finding }: { readonly finding: Finding }) => finding.id,
  name: ({ finding: { id, name } }) => (name === id ? '' : name),
  evidence: ({ evidence }) => evidence,
}

/** Each text once, and nothing hides in it; the first one is empty. */
class Texts {
  readonly #positions = new Map<string, number>([['', 0]])
  readonly #all: string[] = ['']

  get all(): readonly string[] {
    return this.#all
  }

  /** The position of the text. */
  add(text: string): number {
    return this.#positions.get(text) ?? this.#put(text, visible(text))
  }

  /** The same of a text of ours, whose line breaks and marks are kept. */
  addTemplate(template: string): number {
    // Most have none, and are the same then as what is added as a text.
    if (!template.includes('\n') && !template.includes(MARK)) return this.add(template)
    const key = `${MARK}${template}`
    return this.#positions.get(key) ?? this.#put(key, template.split('\n').map(visible).join('\n'))
  }

  #put(key: string, shown: string): number {
    const position = this.#all.length
    this.#positions.set(key, position)
    this.#all.push(shown)
    return position
  }
}

/** JSON that ends no element and begins none. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
