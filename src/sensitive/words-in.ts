/**
 * Many words looked for in one pass (Aho and Corasick, 1975), letters in any case: `state = next[state + classOf[code]]` for
 * each character, from 0; `found[state / classes]` has the bits of the words that end there.
 */
export interface Automaton {
  /** Of the 128 characters of ASCII; those that are in no word, and all others, are of class 0. */
  readonly classOf: Uint8Array
  readonly classes: number
  /** States are multiples of `classes`. */
  readonly next: Int32Array
  readonly found: Int32Array
}

/** Words are of ASCII. */
export function automatonOf(words: readonly (readonly [word: string, bit: number])[]): Automaton {
  const letters = [...new Set(words.flatMap(([word]) => Array.from(word.toLowerCase())))]
  const classes = letters.length + 1
  const classOf = new Uint8Array(128)
  for (const [at, letter] of letters.entries()) {
    classOf[letter.charCodeAt(0)] = at + 1
    classOf[letter.toUpperCase().charCodeAt(0)] = at + 1
  }
  const states = trieOf(words, classOf)
  const next = new Int32Array(states.length * classes)
  const found = Int32Array.from(states, ({ bits }) => bits)
  // By levels: where a word cannot go on, what its end may begin does.
  const fallback = new Int32Array(states.length)
  const queue = [0]
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0
    const back = fallback[state] ?? 0
    found[state] = (found[state] ?? 0) | (found[back] ?? 0)
    for (let letter = 1; letter < classes; letter += 1) {
      const child = states[state]?.children.get(letter)
      const beyond = state === 0 ? 0 : (next[back * classes + letter] ?? 0)
      next[state * classes + letter] = child === undefined ? beyond : child * classes
      if (child === undefined) continue
      fallback[child] = beyond / classes
      queue.push(child)
    }
  }
  return { classOf, classes, next, found }
}

interface State {
  readonly children: Map<number, number>
  bits: number
}

function trieOf(words: readonly (readonly [word: string, bit: number])[], classOf: Uint8Array): State[] {
  const root: State = { children: new Map(), bits: 0 }
  const states = [root]
  for (const [word, bit] of words) {
    let state = root
    for (const letter of word) {
      const which = classOf[letter.charCodeAt(0)] ?? 0
      const child = state.children.get(which) ?? states.push({ children: new Map(), bits: 0 }) - 1
      state.children.set(which, child)
      state = states[child] ?? root
    }
    state.bits |= bit
  }
  return states
}
