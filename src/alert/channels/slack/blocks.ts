import type { JsonObject } from '../../../model/json.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { count } from '../../../text/words.ts'

/** Limits of Block Kit (docs.slack.dev, "Block Kit": text of a section, text of a header). */
const MOST_SECTION = 3000
const MOST_HEADER = 150

export function header(text: string): JsonObject {
  return {
    type: 'header',
    text: { type: 'plain_text', text: limitCodePoints(text, MOST_HEADER), emoji: false },
  }
}

export function section(text: string): JsonObject {
  return { type: 'section', text: mrkdwn(text) }
}

export function context(text: string): JsonObject {
  return { type: 'context', elements: [mrkdwn(text)] }
}

function mrkdwn(text: string): JsonObject {
  return { type: 'mrkdwn', text, verbatim: true }
}

/** `and 3 more alerts in result.json`, where lines were left out. */
export function more(number: number, noun: string): string {
  return `… and ${count(number, `more ${noun}`)} in result.json`
}

/**
 * One section of as many lines as fit into it, and how many were left out. Lines are not cut: a cut could end in the
 * middle of an entity.
 */
export function fitLines(lines: readonly string[], noun: string, room = MOST_SECTION): string {
  const whole = lines.join('\n')
  if (whole.length <= room) return whole
  const kept: string[] = []
  let left = room - more(lines.length, noun).length
  for (const line of lines) {
    left -= line.length + 1
    if (left < 0) break
    kept.push(line)
  }
  return [...kept, more(lines.length - kept.length, noun)].join('\n')
}
