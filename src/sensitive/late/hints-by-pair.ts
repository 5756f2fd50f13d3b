/** A word that is told by a pair of its letters. */
export interface Hint {
  /** Of ASCII, in small letters. */
  readonly word: string
  /** How far in the word the pair stands; -1: only its second letter is the word's. */
  readonly offset: number
}

/** Words by pairs of bytes, as this machine reads two bytes as one number. */
export interface HintsByPair {
  /** By the pair: the place of what is behind it in `hints`; 0: nothing. */
  readonly places: Uint8Array
  readonly hints: readonly (readonly Hint[])[]
}

/** Characters of reports, those that come up most first. */
const COMMON = ' e"as0tinor-cl:udm.1,ph2fywg_v93b687/45k(){}<>=x'
const BYTES = Array.from({ length: 256 }, (_, code) => code)

/**
 * By every second pair of a text alone each word is found, in whatever case and wherever it begins: each is known by one of its
 * pairs that begin at even places of it, and by one of the others. The rarest serve best: where they are not, nothing is to do.
 */
export function hintsByPair(words: readonly string[]): HintsByPair {
  const byPair = new Map<number, readonly Hint[]>()
  for (const word of words)
    for (const first of [0, 1]) {
      const { offset, pairs } = rarestOf(word, first)
      for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), { word, offset }])
    }
  const hints: (readonly Hint[])[] = [[]]
  const known = new Map<string, number>()
  const places = new Uint8Array(1 << 16)
  for (const [pair, here] of byPair) {
    const key = JSON.stringify(here)
    const place = known.get(key) ?? hints.push(here) - 1
    known.set(key, place)
    places[pair] = place
  }
  if (hints.length > 256) throw new Error('A byte does not tell so many hints apart.')
  return { places, hints }
}

interface Pairs {
  readonly offset: number
  readonly pairs: readonly number[]
}

/** Of the pairs at every second place from the first on. A word without any has one with a letter that is not its own. */
function rarestOf(word: string, first: number): Pairs {
  const [offset] = Array.from({ length: word.length - 1 }, (_, at) => at)
    .filter((at) => at % 2 === first)
    .toSorted((a, b) => rarityAt(word, b) - rarityAt(word, a))
  if (offset !== undefined)
    return { offset, pairs: pairsOf(casesOf(word[offset]), casesOf(word[offset + 1])) }
  return word.length > first
    ? { offset: word.length - 1, pairs: pairsOf(casesOf(word.at(-1)), BYTES) }
    : { offset: -1, pairs: pairsOf(BYTES, casesOf(word[0])) }
}

function rarityAt(word: string, at: number): number {
  const [a = 0, b = 0] = [at, at + 1].map((one) => {
    const rank = COMMON.indexOf(word.charAt(one))
    return rank === -1 ? COMMON.length : rank
  })
  return a * b
}

function pairsOf(firsts: readonly number[], seconds: readonly number[]): readonly number[] {
  return firsts.flatMap((a) => seconds.map((b) => new Uint16Array(Uint8Array.of(a, b).buffer)[0] ?? 0))
}

function casesOf(letter = ''): readonly number[] {
  return Array.from(new Set([letter.toLowerCase(), letter.toUpperCase()]), (one) => one.charCodeAt(0))
}
