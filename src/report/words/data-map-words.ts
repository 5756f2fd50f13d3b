import { EVERYTHING } from '../../model/coverage.ts'
import type { DataMapEntry } from '../../model/data-map.ts'
import { CLASS_NOUNS, SENSITIVE_CLASSES, type SensitiveClass } from '../../model/sensitive.ts'
import { count, enumerate, some } from '../../text/words.ts'
import { RESULT_FILE } from '../file-names.ts'
import type { FoundClass } from '../data-map-view.ts'
import type { View } from '../view.ts'
import { kindLabel, kindLabels, regionLabel } from './labels.ts'

type Mapped = Pick<View, 'run' | 'dataMap' | 'accounts'>

const MOST_KINDS = 5
const MOST_ACCOUNTS = 5
const MOST_REGIONS = 3

/** What was found, in numbers of resources, each of which counts once for each class. Without a full stop. */
export function dataMapSentence({ run, dataMap: { classes, looked } }: Mapped): string {
  const rules = run.dataMap.rules.length
  if (looked === 0)
    return rules === 0
      ? 'No enabled rule asks for personal data or secrets: nothing was looked through'
      : `Nothing was read that could be looked through for personal data or secrets, which ${count(rules, 'rule')} ${rules === 1 ? 'asks' : 'ask'} for`
  const where = `in the texts that were read of ${count(looked, 'resource')}`
  if (classes.length === 0) return `No personal data and no secrets found ${where}`
  const found = classes.map(
    ({ class: name, resources }) => `${classWords(name)} in ${count(resources, 'resource')}`,
  )
  return `Found ${where}: ${enumerate(found)}`
}

/** What the numbers do not say: what was not looked for, and where nobody looked. Sentences. */
export function dataMapLimits(view: Mapped): readonly string[] {
  if (view.dataMap.looked === 0) return [notReadWords(view)].filter((one) => one !== null)
  return [
    notLookedFor(view),
    allowed(view),
    notReadWords(view),
    notAskedFor(view),
    notLookedThrough(view),
  ].filter((one) => one !== null)
}

/** `security groups in shop, eu-west-1 (12)`. */
export function mostWords({ accounts }: Mapped, { kind, account, region, resources }: DataMapEntry): string {
  return `${kindLabel(kind)} in ${accounts.shortLabel(account)}, ${region} (${String(resources)})`
}

/** `e-mail addresses: at least 41 resources in 3 accounts`. */
export function foundWords(view: Mapped, { class: name, resources, entries }: FoundClass): string {
  const accounts = new Set(entries.map(({ account }) => account)).size
  const least = isAtLeast(view) ? 'at least ' : ''
  return `${classWords(name)}: ${least}${count(resources, 'resource')} in ${count(accounts, 'account')}`
}

/** Whether the numbers may be higher. */
export function isAtLeast({ dataMap: { inPart, gaps } }: Mapped): boolean {
  return inPart > 0 || gaps.size > 0
}

function notLookedFor({ run }: Mapped): string {
  const { lookedFor } = run.dataMap
  if (lookedFor === null)
    return 'What was looked for, and from which confidence on, is not known here: the inventory does not say it, or several do not say the same.'
  const { classes, nationalIds, minimumConfidence } = lookedFor
  const others = SENSITIVE_CLASSES.filter((one) => !classes.includes(one)).map((one) => classWords(one))
  const ids = classes.includes('national_id') ? ` National ids: of ${enumerate(nationalIds)} alone.` : ''
  const not =
    others.length === 0 ? '' : `Not looked for: ${enumerate(others)} (national-ids names no country). `
  return `${not}Counted from confidence ${String(minimumConfidence)} on.${ids}`
}

function allowed({ run }: Mapped): string | null {
  const { exempt = [] } = run.dataMap.lookedFor ?? {}
  const whose = run.inventories === undefined ? '' : ' of the run that wrote the inventory'
  return exempt.length === 0
    ? null
    : `Not counted, as the configuration file${whose} says: ${enumerate(exempt)}.`
}

/** What was to be looked through and could not be, or was looked through for less. */
function notReadWords({ dataMap: { inPart, gaps }, accounts }: Mapped): string | null {
  const places = [...gaps].map(([account, regions]) => {
    const where = regions.has(EVERYTHING)
      ? regionLabel(EVERYTHING)
      : some([...regions].toSorted(), MOST_REGIONS, 'region')
    return `${where} of ${accounts.label(account)}`
  })
  const open = [
    ...(places.length === 0 ? [] : [`in ${first(places, MOST_ACCOUNTS, 'account')}`]),
    ...(inPart === 0 ? [] : [`in texts of ${count(inPart, 'resource')}`]),
  ]
  return open.length === 0 ? null : `Not everything is known: there are gaps ${enumerate(open)}.`
}

function notAskedFor({ run: { dataMap } }: Mapped): string | null {
  const { notRead } = dataMap
  return notRead.length === 0
    ? null
    : `Not read, since no rule asks for it (collect: all does): ${first(kindLabels(notRead), MOST_KINDS, 'kind')}.`
}

function notLookedThrough({ run: { dataMap, inventories } }: Mapped): string | null {
  const kinds = Object.entries(dataMap.notLooked)
  if (kinds.length === 0) return null
  const all = kinds.reduce((sum, [, number]) => sum + number, 0)
  const named = kinds.map(([kind, number]) => `${kindLabel(kind)} (${String(number)})`)
  const lead =
    inventories !== undefined
      ? 'The inventory does not say what is in'
      : 'Since no rule asks for it there, nobody looked through'
  return `${lead} ${count(all, 'resource')}: ${first(named, MOST_KINDS, 'kind')}.`
}

/** The first of them, and where the others are. */
function first(words: readonly string[], most: number, noun: string): string {
  const shown = some(words, most, noun)
  return shown === enumerate(words) ? shown : `${shown} in ${RESULT_FILE}`
}

/** Several of a class: `e-mail addresses`. */
export function classWords(name: SensitiveClass): string {
  const [, several] = CLASS_NOUNS[name]
  return several
}
