import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Severity } from '../model/severity.ts'
import { strangePlaceholders } from '../text/placeholders.ts'
import { limitCodePoints } from '../text/limit.ts'
import { enumerate } from '../text/words.ts'
import { type Entry, leftOut } from './entry.ts'
import { finishRule } from './finish-rule.ts'
import type { Import } from './import.ts'
import type { Check } from './items.ts'
import { carrySearch } from './meaning.ts'
import { kebab, oneLine } from './names.ts'
import { parametersOf } from './check-parameters.ts'

const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['info', 'low'],
])

const MOST_TEXT = 4_000
const URL = /^https?:\/\/[^\s<>"]+$/

/** Turns a check into a rule, takes the rule that ships for it, or says why not. */
export function carryCheck(check: Check, into: Import): Entry {
  const { id: given, written, place } = check
  const shipped = into.selectShipped(given)
  if (shipped !== null) {
    const isSelected = into.ignoredChecks.has(given)
      ? 'is not selected, since reports ignored the check'
      : into.isReplaced(shipped)
        ? 'is not selected, since a job has the key of its alerts'
        : `is selected; if you changed the check, compare them (rules show ${shipped})`
    const notes = [`the rule ${shipped} ships for it and ${isSelected}`]
    return { what: 'check', name: given, place, outcome: 'with remarks', files: [], notes }
  }
  const found = searchOf(written)
  if ('reason' in found) return leftOut(check, given, found.reason)
  const parameters = parametersOf(found.search, objectAt(written, 'default_values'))
  if (typeof parameters === 'string') return leftOut(check, given, parameters)
  const values = Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, one.default]))
  const carried = carrySearch(found.search, { ...into.options, values })
  if (typeof carried === 'string') return leftOut(check, given, carried)
  const notes = [...carried.remarks, ...found.remarks]
  const severity = severityOf(written, notes)
  const id = into.ruleId(given, given, [])
  if (id !== kebab(given)) notes.push(`another rule has its name already; this one is called ${id}`)
  const isIgnored = into.ignoredChecks.has(given)
  if (isIgnored) notes.push('the configuration of reports ignored it; its rule is off (enabled: false)')
  const references = urlsOf(written, notes)
  const remediation = remediationOf(written, notes)
  const left = ['categories', 'related', 'internal_notes', 'localizations'].filter((key) =>
    hasSome(written[key]),
  )
  if (left.length > 0) notes.push(`${enumerate(left)} are not taken over`)
  const title = oneLine(textAt(written, 'title') ?? '') || id
  const key = into.dedupKey(id, `${id}-check`, [])
  const { path, text, unfinished } = finishRule(
    {
      id,
      title,
      severity,
      enabled: !isIgnored,
      risk: limited(textAt(written, 'risk')),
      search: carried.text,
      parameters,
      // The id is the key where none is given, and a job may have taken it.
      alert: key === id ? null : { summary: title, dedup_key: key },
      remediation,
      references,
      aliases: isAlias(given, id) ? [given] : [],
    },
    carried,
    [`From Resoto: the check ${given}.`, ...notes.map((note) => `- ${note}`)],
    into.options,
  )
  into.addRule({
    id,
    path,
    text,
    severity,
    paging: null,
    job: null,
    isLoaded: unfinished === null,
    isOn: unfinished === null && !isIgnored,
    templates: new Set(),
    check: { id: given, search: found.search, parameters },
  })
  return {
    what: 'check',
    name: given,
    place,
    outcome: unfinished !== null ? 'needs examples' : notes.length === 0 ? 'carried' : 'with remarks',
    files: [path],
    notes: unfinished === null ? notes : [unfinished, ...notes],
  }
}

interface Found {
  readonly search: string
  readonly remarks: readonly string[]
}

/** What the check searches for; a reason where it is no search. */
function searchOf(written: JsonObject): Found | { readonly reason: string } {
  const detect = objectAt(written, 'detect')
  const search = textAt(detect, 'resoto') ?? textAt(detect, 'fix')
  if (search !== null) {
    const others = Object.keys(detect).filter((key) => !['resoto', 'fix'].includes(key))
    return {
      search: search.replace(/^\s*search\s+(?=\w+\()/, ''),
      remarks:
        others.length === 0
          ? []
          : [
              `detect has ${enumerate(others)} as well, which ${others.length === 1 ? 'is' : 'are'} not taken over`,
            ],
    }
  }
  const command = textAt(detect, 'resoto_cmd') ?? textAt(detect, 'fix_cmd')
  if (command !== null) {
    const [, plain] = /^\s*(?:search|query)\s+([^|;]+)$/.exec(command) ?? []
    if (plain !== undefined) return { search: plain.trim(), remarks: [] }
    return { reason: 'it is found by a pipeline of commands (detect: fix_cmd), and a rule is one search' }
  }
  if ('manual' in detect) return { reason: 'it is judged by a person (detect: manual)' }
  const [other] = Object.keys(detect)
  return {
    reason:
      other === undefined
        ? 'it says nothing under detect'
        : `it is found by ${other}, and a rule is a search`,
  }
}

function severityOf(written: JsonObject, notes: string[]): Severity {
  const given = textAt(written, 'severity')
  const severity = SEVERITIES.get(given?.toLowerCase() ?? '')
  if (given === 'info') notes.push('its severity info is low here')
  if (severity !== undefined) return severity
  notes.push(`its severity ${JSON.stringify(given)} is none of Resoto's; it is medium here`)
  return 'medium'
}

function urlsOf(written: JsonObject, notes: string[]): readonly string[] {
  const url = textAt(written, 'url')
  if (url === null) return []
  if (URL.test(url)) return [url]
  notes.push('its url is no address')
  return []
}

function remediationOf(written: JsonObject, notes: string[]): Readonly<Record<string, string>> {
  const remediation = objectAt(written, 'remediation')
  const text = limited(textAt(remediation, 'text'))
  const url = textAt(remediation, 'url')
  const { aws_cli: cli, ...others } = objectAt(remediation, 'action')
  const isPlain = typeof cli === 'string' && cli.trim() !== '' && strangePlaceholders(cli).length === 0
  const left = [...Object.keys(others), ...(cli === undefined || isPlain ? [] : ['aws_cli'])]
  if (left.length > 0)
    notes.push(`of its remediation, ${enumerate(left)} ${left.length === 1 ? 'is' : 'are'} not taken over`)
  return {
    ...(text === null ? {} : { text }),
    ...(isPlain ? { cli: limitCodePoints(cli.trim(), MOST_TEXT) } : {}),
    ...(url !== null && URL.test(url) ? { url } : {}),
  }
}

/** Names that no id can have are kept, so that exceptions and `!id` may use them. */
function isAlias(name: string, id: string): boolean {
  return (
    name !== id && name.length <= 200 && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && /[A-Z._]/.test(name)
  )
}

function limited(text: string | null): string | null {
  return text === null ? null : limitCodePoints(text.trim(), MOST_TEXT)
}

function hasSome(value: Json | undefined): boolean {
  if (isJsonObject(value)) return Object.keys(value).length > 0
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== ''
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const part = Object.hasOwn(value, key) ? value[key] : undefined
  return isJsonObject(part) ? part : {}
}

function textAt(value: JsonObject, key: string): string | null {
  const part = Object.hasOwn(value, key) ? value[key] : undefined
  return typeof part === 'string' && part.trim() !== '' ? part : null
}
