import type { Finding } from '../../../../model/finding.ts'
import { visible } from '../../../../text/visible.ts'
import { CommandTemplates } from '../../../../words/command-templates.ts'
import type { View } from '../../../view.ts'
import { shownRules } from './groups.ts'
import { reachLines } from './reach.ts'
import { FACT_LABELS, FACT_SPREADS, type FactSpread, showerOf, type ShownFinding } from './shown.ts'

/** Stands in texts for the resource's id, so that thousands of resources share one. Private to us: see command-templates.ts. */
const MARK = '\ue000'

/**
 * What the script draws findings of, as JSON for an element of the page: `texts` holds each text once, in `columns` and `facts`
 * stand positions in it, one for each finding, rule by rule; `own` has what nearly every finding has for itself, as have some
 * facts: then it stands there as a text. browser/data.js reads it.
 */
export function* findingsData(view: View): Generator<string> {
  const { rules } = shownRules(view)
  const showOf = showerOf(view)
  const templates = new CommandTemplates()
  const texts = new Texts()
  const columns = Object.entries(COLUMNS).map(([name, of]) => ({ name, of, values: [] as number[] }))
  const own = Object.entries(OWN).map(([name, of]) => ({ name, of, values: [] as string[] }))
  const facts = FACT_SPREADS.map((spread) => ({ spread, values: [] as (number | string)[] }))
  /** As JSON, `0` or `[template, ...values]`: ten thousand texts take less room than as many lists. */
  const commands: string[] = []
  const cellOf = (value: string, spread: FactSpread, finding: Finding): number | string => {
    if (spread === 'own') return visible(value)
    return texts.add(spread === 'shared' ? value : withoutId(value, finding))
  }
  const heads = rules.map(({ group, aside }) => {
    const findings = [...group.violations, ...group.unseen, ...aside]
    for (const finding of findings) {
      const shown = showOf(finding)
      for (const { of, values } of columns) values.push(texts.add(of(shown)))
      for (const { of, values } of own) values.push(of(shown))
      for (const [at, value] of shown.facts.entries())
        facts[at]?.values.push(cellOf(value, facts[at].spread, finding))
      const filled = group.rule === null ? null : templates.of(group.rule, finding)
      commands.push(
        filled === null ? '0' : json([texts.addTemplate(filled.template), ...filled.values.map(visible)]),
      )
    }
    return { id: group.id, title: visible(group.title), severity: group.severity, findings: findings.length }
  })
  yield `{"knowsNew":${view.knowsNew},"rules":${json(heads)},"labels":${json(FACT_LABELS)},"columns":{`
  yield* members(columns, JSON.stringify)
  yield '},"own":{'
  yield* members(own, json)
  yield '},"facts":['
  for (const [at, { values }] of facts.entries()) yield `${at === 0 ? '' : ','}${json(values)}`
  yield `],"commands":[${commands.join(',')}],"texts":${json(texts.all)}}`
}

function* members(
  columns: readonly { readonly name: string; readonly values: readonly unknown[] }[],
  write: (values: readonly unknown[]) => string,
): Generator<string> {
  for (const [at, { name, values }] of columns.entries())
    yield `${at === 0 ? '' : ','}"${name}":${write(values)}`
}

type Of = (shown: ShownFinding) => string

const COLUMNS: Readonly<Record<string, Of>> = {
  severity: ({ finding }) => finding.severity,
  status: ({ status }) => status,
  word: ({ word }) => word ?? '',
  account: ({ account }) => account.label,
  accountName: ({ account }) => account.short,
  region: ({ finding }) => finding.region,
  environment: ({ finding }) => finding.environment,
  owner: ({ owner }) => owner,
  since: ({ since }) => since,
  late: ({ late }) => late,
  firstSeen: ({ finding }) => finding.firstSeen ?? '',
  due: ({ finding }) => finding.due ?? '',
  console: ({ console: address, finding }) => withoutId(address ?? '', finding),
}

const OWN: Readonly<Record<string, Of>> = {
  fingerprint: ({ finding }) => finding.fingerprint,
  id: ({ finding }) => visible(finding.id),
  name: ({ finding: { id, name } }) => (name === id ? '' : visible(name)),
  evidence: ({ evidence }) => visible(evidence),
  reach: ({ reach }) => reachLines(reach),
}

function withoutId(text: string, { id }: Finding): string {
  return id === '' ? text : text.replaceAll(id, MARK)
}

/** Each text once, and nothing hides in it; the first one is empty. */
class Texts {
  readonly #positions = new Map<string, number>([['', 0]])
  readonly #templates = new Map<string, number>()
  readonly #all: string[] = ['']

  get all(): readonly string[] {
    return this.#all
  }

  /** The position of the text. */
  add(text: string): number {
    const known = this.#positions.get(text)
    if (known !== undefined) return known
    const position = this.#all.push(visible(text)) - 1
    this.#positions.set(text, position)
    return position
  }

  /** The same of a text of ours, whose line breaks and marks are kept. */
  addTemplate(template: string): number {
    const known = this.#templates.get(template)
    if (known !== undefined) return known
    const position = this.#all.push(template.split('\n').map(visible).join('\n')) - 1
    this.#templates.set(template, position)
    return position
  }
}

/** JSON that ends no element and begins none. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
