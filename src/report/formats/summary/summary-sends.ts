import { blocks, box, bullets, safe, strong, text, type Markdown } from '../../markdown/markdown.ts'
import type { View } from '../../view.ts'
import { sendCounts, sendTroubles } from '../../words/send-words.ts'
import { moreLine } from './summary-more.ts'

const MOST_TROUBLES = 5

/** What became of events and metrics, a line for each receiver; null where nothing is sent anywhere. */
export function sendsOf({ sends }: View): Markdown | null {
  if (sends.length === 0) return null
  return blocks(
    sends.map((one) => {
      const line = safe`${strong(`${one.label}:`)} ${sendCounts(one)}.`
      const troubles = sendTroubles(one).map((trouble) => text(trouble))
      if (troubles.length === 0) return line
      const rest = troubles.length - MOST_TROUBLES
      const shown = rest > 0 ? [...troubles.slice(0, MOST_TROUBLES), moreLine(rest)] : troubles
      return box('CAUTION', blocks([line, bullets(shown)]))
    }),
  )
}
