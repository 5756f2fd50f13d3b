import { blocks, bullets, details, join, safe, strong, text, type Markdown } from '../../markdown/markdown.ts'
import type { View } from '../../view.ts'
import { some } from '../../../text/words.ts'
import { MARKS } from './summary-counts.ts'
import { moreLine } from './summary-more.ts'
import { unusedWords } from '../../unused-regions.ts'

const MOST_ACCOUNTS = 20
const MOST_RULES = 60

/** The low findings of all regions that nobody uses, in one fold: they are the same in each, and a page of them hides the rest. */
export function unusedOf({ accounts, unused: groups }: View): Markdown | null {
  if (groups.length === 0) return null
  const findings = groups.flatMap(({ violations }) => violations)
  const places = [...Map.groupBy(findings, ({ account }) => account)].map(([account, own]) => {
    const regions = [...new Set(own.map(({ region }) => region))].toSorted()
    return safe`${strong(accounts.label(account))}: ${some(regions, 20, 'region')}`
  })
  const rules = groups.map(({ title, violations }) => safe`${text(title, 200)}: ${violations.length}`)
  return details(
    safe`${MARKS.low} low: ${unusedWords(findings)}`,
    blocks([limited(places, MOST_ACCOUNTS, 'account'), limited(rules, MOST_RULES, 'rule')]),
  )
}

function limited(items: readonly Markdown[], most: number, noun: string): Markdown {
  const rest = items.length - most
  if (rest <= 0) return bullets(items)
  return bullets([...items.slice(0, most), join([moreLine(rest, rest === 1 ? noun : `${noun}s`)])])
}
