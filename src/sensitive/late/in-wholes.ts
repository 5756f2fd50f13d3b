import type { Safe } from '../../model/safe.ts'
import { type Part, Recurring } from '../../text/recurring.ts'
import { lastEdge } from './windows.ts'

/**
 * Characters that are looked at together, since each look has its price and formats have parts of a few words: so few that V8
 * still has them among its young objects.
 */
const AT_ONCE = 1 << 15
/** Characters that are held back, where no edge is, until more is known: more than any value has. */
const MOST_HELD = 1 << 16
/** No value goes on behind it, and no blank before a number is so long, as JSON's numbers have before them. */
const EDGE = '\n\n'

/** The parts, many at a time, cut where no value goes on. What recurs is looked at once. No part ends within a character. */
export function* inWholes(
  parts: Iterable<Part>,
  mask: (text: string) => Safe<string>,
): Generator<Safe<string>> {
  const recurring = new Map<Recurring, Safe<string>>()
  let wholes = new Wholes(mask)
  // What may go on in the next part.
  let held = ''
  // Of what does not recur.
  let length = 0
  for (const part of parts) {
    if (part instanceof Recurring) {
      const masked = recurring.get(part) ?? mask(part.text)
      recurring.set(part, masked)
      wholes.add(held, masked)
      held = ''
      continue
    }
    held += part
    length += part.length
    if (length < AT_ONCE || (length < MOST_HELD && lastEdge(part) === 0)) continue
    const end = lastEdge(held) || cutOf(held)
    yield wholes.masked(held.slice(0, end))
    wholes = new Wholes(mask)
    held = held.slice(end)
    length = held.length
  }
  yield wholes.masked(held)
}

/** Texts with what recurs between them. */
class Wholes {
  readonly #mask: (text: string) => Safe<string>
  readonly #texts: string[] = []
  /** One behind each text. */
  readonly #recurring: Safe<string>[] = []

  constructor(mask: (text: string) => Safe<string>) {
    this.#mask = mask
  }

  add(text: string, recurring: Safe<string>): void {
    this.#texts.push(text)
    this.#recurring.push(recurring)
  }

  masked(last: string): Safe<string> {
    const texts = [...this.#texts, last]
    const all = texts.join(EDGE)
    // Nearly always there is nothing to mask, and one look at all of them says so.
    const safe = this.#mask(all) === all ? texts : texts.map(this.#mask)
    if (this.#recurring.length === 0) return safe.join('') as Safe<string>
    let whole = ''
    for (const [at, text] of safe.entries()) whole += text + (this.#recurring[at] ?? '')
    return whole as Safe<string>
  }
}

/** Of what has no edge nothing, until it is too long: then up to a blank, which neither keys nor addresses have. */
function cutOf(whole: string): number {
  return whole.length < MOST_HELD ? 0 : whole.lastIndexOf(' ') + 1 || whole.length
}
