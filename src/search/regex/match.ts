import { RegexFault, parseRegex, type RegexNode } from './parse.ts'

const MAX_STATES = 5000
/** Beyond it the cache is built anew: memory stays bounded whatever the texts are. */
const MAX_CACHED = 1000
const MAX_NEXT = 256

type Assertion = Extract<RegexNode, { type: 'assert' }>['what']

type State =
  | { readonly type: 'one'; readonly passes: (character: string) => boolean; next: number }
  | { readonly type: 'split'; readonly next: number[] }
  | { readonly type: 'assert'; readonly what: Assertion; next: number }
  | { readonly type: 'end' }

/** States that are alive before the next character, and where each character leads. */
interface Place {
  readonly states: readonly number[]
  readonly atStart: boolean
  readonly afterWord: boolean
  readonly next: Map<string, Place | 'match'>
  matchesAtEnd: boolean | null
}

/**
 * Whether the pattern is found anywhere in a text, in time proportional to the text's length. Throws RegexFault for
 * patterns that an automaton cannot run.
 */
export function compileRegex(pattern: string, ignoreCase: boolean): (text: string) => boolean {
  const parsed = parseRegex(pattern)
  const builder = new Builder(ignoreCase || parsed.ignoreCase ? 'iu' : 'u')
  const end = builder.add({ type: 'end' })
  const automaton = new Automaton(builder.states, builder.build(parsed.node, end))
  return (text) => automaton.isFoundIn(text)
}

/** Builds from the end to the start: each part is given the state that follows it. */
class Builder {
  readonly states: State[] = []
  readonly #flags: string
  readonly #sets = new Map<string, (character: string) => boolean>()

  constructor(flags: string) {
    this.#flags = flags
  }

  add(state: State): number {
    if (this.states.length >= MAX_STATES)
      throw new RegexFault('it is too large once its repetitions are written out')
    return this.states.push(state) - 1
  }

  build(node: RegexNode, next: number): number {
    switch (node.type) {
      case 'one':
        return this.add({ type: 'one', passes: this.#set(node.source), next })
      case 'assert':
        return this.add({ type: 'assert', what: node.what, next })
      case 'sequence':
        return node.nodes.reduceRight((after, part) => this.build(part, after), next)
      case 'choice':
        return this.add({ type: 'split', next: node.nodes.map((part) => this.build(part, next)) })
      case 'repeat':
      default:
        return this.#repeat(node.node, node.min, node.max, next)
    }
  }

  #repeat(node: RegexNode, min: number, max: number, next: number): number {
    let after = next
    if (max === Infinity) {
      const targets: number[] = []
      const loop = this.add({ type: 'split', next: targets })
      targets.push(this.build(node, loop), next)
      after = loop
    } else {
      for (let optional = max - min; optional > 0; optional--) {
        after = this.add({ type: 'split', next: [this.build(node, after), next] })
      }
    }
    for (let required = min; required > 0; required--) after = this.build(node, after)
    return after
  }

  #set(source: string): (character: string) => boolean {
    const known = this.#sets.get(source)
    if (known !== undefined) return known
    const expression = new RegExp(`^(?:${source})$`, this.#flags)
    const set = (character: string): boolean => expression.test(character)
    this.#sets.set(source, set)
    return set
  }
}

class Automaton {
  readonly #states: readonly State[]
  readonly #start: number
  readonly #first: Place
  readonly #cache = new Map<string, Place>()

  constructor(states: readonly State[], start: number) {
    this.#states = states
    this.#start = start
    this.#first = this.#place([start], true, false)
  }

  isFoundIn(text: string): boolean {
    let place = this.#first
    for (const character of text) {
      let next = place.next.get(character)
      if (next === undefined) {
        next = this.#step(place, character)
        if (place.next.size < MAX_NEXT) place.next.set(character, next)
      }
      if (next === 'match') return true
      place = next
    }
    place.matchesAtEnd ??= this.#reach(place, null).has(-1)
    return place.matchesAtEnd
  }

  #step(place: Place, character: string): Place | 'match' {
    const alive = this.#reach(place, character)
    if (alive.has(-1)) return 'match'
    const next = new Set([this.#start])
    for (const index of alive) {
      const state = this.#states[index]
      if (state?.type === 'one' && state.passes(character)) next.add(state.next)
    }
    return this.#place(
      [...next].toSorted((left, right) => left - right),
      false,
      isWord(character),
    )
  }

  /** States reached without reading; -1: the end of the pattern. `following` null: the text ends here. */
  #reach(place: Place, following: string | null): Set<number> {
    const reached = new Set<number>()
    const waiting = [...place.states]
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (reached.has(index)) continue
      reached.add(index)
      const state = this.#states[index]
      if (state?.type === 'end') return new Set([-1])
      if (state?.type === 'split') waiting.push(...state.next)
      if (state?.type === 'assert' && holds(state.what, place, following)) waiting.push(state.next)
    }
    return reached
  }

  #place(states: readonly number[], atStart: boolean, afterWord: boolean): Place {
    const key = `${atStart}${afterWord}${states.join()}`
    const known = this.#cache.get(key)
    if (known !== undefined) return known
    if (this.#cache.size >= MAX_CACHED) this.#cache.clear()
    const place = { states, atStart, afterWord, next: new Map(), matchesAtEnd: null }
    this.#cache.set(key, place)
    return place
  }
}

function holds(what: Assertion, place: Place, following: string | null): boolean {
  if (what === 'start') return place.atStart
  if (what === 'end') return following === null
  const boundary = place.afterWord !== (following !== null && isWord(following))
  return what === 'boundary' ? boundary : !boundary
}

function isWord(character: string): boolean {
  return /^\w$/.test(character)
}
