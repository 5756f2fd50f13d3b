import type { Sign } from './pattern.ts'

/** What a part of a token's text says of where the token comes from. */
export type Tag =
  | 'owner'
  | 'ownerId'
  | 'repository'
  | 'repositoryId'
  | 'enterprise'
  | 'workflow'
  | 'branch'
  | 'tag'
  | 'environment'

/** What a workflow ran for: where a token tells it, it tells one of these. */
export type Context = 'branch' | 'tag' | 'environment' | 'pull-request'

/** A fixed text, or one or more characters of a class. */
export type Part = { readonly text: string } | { readonly of: RegExp; readonly tag?: Tag }

/** A claim as it stands in a text. */
export interface Item {
  readonly parts: readonly Part[]
  readonly context?: Context
}

/** Texts that are made of items, with a colon between two; `single`: of one item. */
export interface Language {
  readonly items: readonly Item[]
  readonly single?: true
}

/** What a text says; whoever makes it may choose what is left out. */
export type Facts = Readonly<Partial<Record<Tag, string>>> & { readonly context?: Context }

/** More steps than this are not tried: then the answer is not known. */
const MAX_STEPS = 200_000

/** What a part says once a wildcard has read some of it. */
const OPEN = '\u0001'

interface State {
  readonly sign: number
  /** Undefined: between two items. */
  readonly item: Item | undefined
  readonly part: number
  /** How much of a text has been read, or of a class whether anything has. */
  readonly read: number
  /** What a part of a class says so far. */
  readonly said: string
  readonly facts: Facts
}

/**
 * What the texts of the language that fit the pattern say of these tags, and of their context where that is asked for:
 * an entry for each way of fitting. Empty: no text fits; null: too many ways.
 *
 * It walks the pattern and the language side by side. A wildcard that reads a character of an owner's name leaves the
 * owner open, wherever it stands: `repo:*@123/*` fits `repo:evil/x:ref:refs/heads/a@123/b`.
 */
export function waysToFit(
  pattern: readonly Sign[],
  { items, single }: Language,
  tags: ReadonlySet<Tag>,
  withContext: boolean,
): readonly Facts[] | null {
  const found = new Map<string, Facts>()
  const seen = new Set<string>()
  const places = new Map<Item | undefined, number>(items.map((item, index) => [item, index]))
  const waiting: State[] = items.map((item) => begin(item, 0, {}))
  const push = (state: State): void => {
    const { sign, item, part, read, said, facts } = state
    const key = `${sign} ${places.get(item) ?? ''} ${part} ${read} ${said} ${nameOf(facts)}`
    if (seen.has(key)) return
    seen.add(key)
    waiting.push(state)
  }
  for (let steps = 0; ; steps += 1) {
    const state = waiting.pop()
    if (state === undefined) return [...found.values()]
    if (steps > MAX_STEPS) return null
    const { sign, item, facts } = state
    if (pattern[sign] === 'any') push({ ...state, sign: sign + 1 })
    if (item !== undefined) {
      for (const next of stepsOf(state, item, pattern, { tags, withContext })) push(next)
      continue
    }
    if (sign === pattern.length) found.set(nameOf(facts), facts)
    if (single === true) continue
    for (const at of reads(sign, ':', pattern)) {
      for (const next of items) push(begin(next, at, facts))
    }
  }
}

function begin(item: Item, sign: number, facts: Facts): State {
  return { sign, item, part: 0, read: 0, said: '', facts }
}

/** Where the pattern stands after it has read the character. */
function reads(sign: number, character: string, pattern: readonly Sign[]): readonly number[] {
  const one = pattern[sign]
  if (one === undefined) return []
  if (one === 'any') return [sign]
  return one === 'one' || one.is === character ? [sign + 1] : []
}

interface Asked {
  readonly tags: ReadonlySet<Tag>
  readonly withContext: boolean
}

function stepsOf(state: State, item: Item, pattern: readonly Sign[], asked: Asked): State[] {
  const { sign, read, facts } = state
  const part = item.parts[state.part]
  if (part === undefined) {
    const { context } = item
    const isSaid = context !== undefined && asked.withContext && facts.context === undefined
    const said = isSaid ? { ...facts, context } : facts
    return [{ ...state, item: undefined, part: 0, facts: said }]
  }
  if ('text' in part) {
    const character = part.text[read]
    if (character === undefined) return [{ ...state, part: state.part + 1, read: 0 }]
    return reads(sign, character, pattern).map((at) => Object.assign({}, state, { sign: at, read: read + 1 }))
  }
  const steps = read > 0 ? [after(state, part.tag)] : []
  const one = pattern[sign]
  const isAsked = part.tag !== undefined && asked.tags.has(part.tag)
  if (one === 'any') steps.push({ ...state, read: 1, said: OPEN })
  else if (one === 'one') steps.push({ ...state, sign: sign + 1, read: 1, said: OPEN })
  else if (one !== undefined && part.of.test(one.is)) {
    const said = !isAsked || state.said === OPEN ? OPEN : state.said + one.is
    steps.push({ ...state, sign: sign + 1, read: 1, said })
  }
  return steps
}

/** A claim that a text repeats says the same each time: where one of them is fixed, all are. */
function after(state: State, tag: Tag | undefined): State {
  const { facts, said } = state
  const isSaid = tag !== undefined && said !== OPEN && facts[tag] === undefined
  return {
    ...state,
    part: state.part + 1,
    read: 0,
    said: '',
    facts: isSaid ? { ...facts, [tag]: said } : facts,
  }
}

const NAMES = new WeakMap<Facts, string>()

function nameOf(facts: Facts): string {
  const known = NAMES.get(facts)
  if (known !== undefined) return known
  const name = JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  NAMES.set(facts, name)
  return name
}
