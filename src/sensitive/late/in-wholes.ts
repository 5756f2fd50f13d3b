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
  const masks = new MasksOnce(mask)
  let wholes: Part[] = []
  // What may go on in the next part.
  let held: string[] = []
  let length = 0
  for (const part of parts) {
    if (part instanceof Recurring) {
      wholes.push(held.join(''), part)
      held = []
      continue
    }
    held.push(part)
    length += part.length
    if (length < AT_ONCE || (length < MOST_HELD && lastEdge(part) === 0)) continue
    const last = held.join('')
    const end = lastEdge(last) || cutOf(last)
    yield masks.all([...wholes, last.slice(0, end)])
    wholes = []
    held = [last.slice(end)]
    length = last.length - end
  }
  if (length > 0 || wholes.length > 0) yield masks.all([...wholes, held.join('')])
}

class MasksOnce {
  readonly #mask: (text: string) => Safe<string>
  readonly #recurring = new Map<Recurring, Safe<string>>()

  constructor(mask: (text: string) => Safe<string>) {
    this.#mask = mask
  }

  all(wholes: readonly Part[]): Safe<string> {
    const texts = wholes.filter((part) => typeof part === 'string').join(EDGE)
    // Nearly always there is nothing to mask, and one look at all of them says so.
    const isClean = this.#mask(texts) === texts
    const masked = wholes.map((part) =>
      part instanceof Recurring ? this.#once(part) : isClean ? part : this.#mask(part),
    )
    return masked.join('') as Safe<string>
  }

  #once(part: Recurring): Safe<string> {
    const known = this.#recurring.get(part) ?? this.#mask(part.text)
    this.#recurring.set(part, known)
    return known
  }
}

/** Of what has no edge nothing, until it is too long: then up to a blank, which neither keys nor addresses have. */
function cutOf(whole: string): number {
  return whole.length < MOST_HELD ? 0 : whole.lastIndexOf(' ') + 1 || whole.length
}
