import { UserError } from '../model/errors.ts'
import { EVENT_FORMATS, type EventFormat } from '../model/send.ts'
import type { Field } from './declaration.ts'
import { enumerate, quote } from '../text/words.ts'

/**
 * The field that says which events are sent, with commas between them.
 * @param offered of these
 * @param usual where the file does not say it
 */
export function eventChoice(offered: readonly EventFormat[], usual: readonly EventFormat[]): Field {
  return {
    key: 'events',
    holds: 'value',
    required: false,
    title: `some of ${enumerate(offered)}, with commas between them`,
    description: `Which events are sent: ${enumerate(offered, 'or')}, or several with commas between them. ${enumerate(usual)} where it is left out. See docs/reports.md for what they are.`,
    usual: usual.join(','),
    parse: (text, name) => {
      const names = namesIn(text)
      const unknown = names.find((one) => !offered.some((format) => format === one))
      if (unknown === undefined && names.length > 0) return names.join(',')
      throw new UserError(`${name}: received ${quote(unknown ?? '')}, expected ${enumerate(offered, 'or')}.`)
    },
  }
}

/** What such a field holds. */
export function chosenEvents(text: string | null | undefined): readonly EventFormat[] {
  const names = namesIn(text ?? '')
  return EVENT_FORMATS.filter((format) => names.includes(format))
}

function namesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
