import { TOKEN_HINTS } from '../credentials/tokens.ts'
import { automatonOf } from '../words-in.ts'

/** An @, as it stands and as HTML, Markdown, JSON and addresses escape it. */
const AT = ['@', '&#64;', '&#x40;', '&commat;', String.raw`\u0040`, '%40']
/** The same of a +. */
const PLUS = ['+', '&#43;']

const { classOf, classes, next, found } = automatonOf(
  [...AT, ...PLUS, ...TOKEN_HINTS].map((word) => [word, 1] as const),
)

/** By byte: what is beyond ASCII is in no word. */
const CLASSES = new Uint8Array(256)
CLASSES.set(classOf)

/** The automaton's states, those behind the others in which a word ends: one comparison tells them. */
const order = [0, 1].flatMap((ends) =>
  Array.from(found.keys()).filter((state) => Math.min(found[state] ?? 0, 1) === ends),
)
const placeOf = new Map(order.map((state, place) => [state, place * classes]))
const NEXT = Uint16Array.from(
  order.flatMap((state) =>
    Array.from(
      next.subarray(state * classes, (state + 1) * classes),
      (one) => placeOf.get(one / classes) ?? 0,
    ),
  ),
)
const FIRST_END = found.filter((bits) => bits === 0).length * classes

/** Read as bytes, a text takes half the time. */
const bytes = Buffer.alloc(1 << 16)

/**
 * Where something ends that all addresses, tokens or numbers of phones have. Reports have a hundred million characters: with
 * each of them no more is done than has to be.
 */
export function hintedIn(text: string): number[] {
  const places: number[] = []
  let state = 0
  for (let begin = 0; begin < text.length; begin += bytes.length) {
    // What is beyond Latin is cut to some byte: at worst it is taken for a hint.
    const length = bytes.write(text.slice(begin, begin + bytes.length), 'latin1')
    for (let index = 0; index < length; index += 1) {
      state = NEXT[state + (CLASSES[bytes[index] ?? 0] ?? 0)] ?? 0
      if (state >= FIRST_END) places.push(begin + index)
    }
  }
  return places
}
