import type {
  Literal,
  Navigation,
  Part,
  Path,
  Search,
  Segment,
  Term,
  With,
} from '../../src/search/language/ast.ts'
import type { Random } from './random.ts'

const NAMES = [
  'a',
  'b',
  'sort',
  'in',
  'not',
  'all',
  'is',
  'limit',
  'order',
  'android',
  'x-y',
  '_z',
  'aws:foo',
  'a b',
]
const TEXTS = [
  'x',
  '',
  'a "b" c',
  'back\\slash',
  '\\',
  "it's",
  'true',
  '5',
  'ä☂',
  'tab\tnew\nline',
  '-->',
  '#t {}',
]
const OPERATORS = ['<=', '>=', '>', '<', '==', '!=', '=~', '!~', 'in', 'not in'] as const
const INDICES = ['', '*', '**', '0', '12']
const TYPES = ['default', 'delete', 'iam'] as const

/** Random trees of the whole grammar. Offsets are all zero: printing does not look at them. */
export class RandomSearch {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  search(depth = 0): Search {
    const random = this.#random
    const last = this.part(depth, false)
    const parts = random.chance(0.4) ? [...random.list(1, 2, () => this.part(depth, true)), last] : [last]
    const aggregate = random.chance(0.15)
      ? {
          at: 0,
          groups: random.list(0, 2, () => ({
            name: random.chance(0.7)
              ? { type: 'path' as const, path: this.path() }
              : { type: 'text' as const, parts: ['in ', this.path()] },
            as: random.chance(0.5) ? 'k' : null,
          })),
          functions: random.list(1, 2, () => ({
            name: random.pick(['sum', 'count', 'min', 'max', 'avg', 'stddev', 'variance']),
            argument: random.chance(0.5) ? this.path() : number('1'),
            operations: random.list(0, 2, () => ({
              operator: random.pick(['+', '-', '*', '/', '%']),
              value: number('2.5'),
            })),
            as: random.chance(0.5) ? 'total' : null,
          })),
        }
      : null
    return { text: '', aggregate, parts }
  }

  part(depth: number, connected: boolean): Part {
    const random = this.#random
    const merges =
      depth < 2 && random.chance(0.15)
        ? random.list(1, 2, () => ({
            name: 'm.n',
            list: random.chance(0.5),
            search: this.#inner(depth),
            at: 0,
          }))
        : []
    return {
      withUsage: random.chance(0.1)
        ? {
            start: { type: 'duration', seconds: random.pick([60, 604800, 90061, 0.5]) },
            end: random.chance(0.5) ? { type: 'time', iso: '2023-06-10T12:23:21Z' } : null,
            metrics: ['cpu', 'a b'],
            at: 0,
          }
        : null,
      term: random.chance(0.8) ? this.term(depth) : { type: 'all', at: 0 },
      merges,
      postFilter: merges.length > 0 && random.chance(0.5) ? this.term(depth + 2) : null,
      with: random.chance(0.2) ? this.with(depth) : null,
      tag: random.chance(0.1) ? 'red-1' : null,
      sorts: random.chance(0.2)
        ? random.list(1, 2, () => ({ path: this.path(), order: random.pick(['asc', 'desc'] as const) }))
        : [],
      limit: random.chance(0.2) ? { offset: random.below(3), length: random.below(9), at: 0 } : null,
      reversed: random.chance(0.1),
      navigation: connected ? this.navigation(depth) : null,
      at: 0,
    }
  }

  /**
   * A merge's search starts at the resource, with an arrow. It cannot end in `sort`: that would read the name of the
   * next merge as one more property to sort by.
   */
  #inner(depth: number): Search {
    return {
      text: '',
      aggregate: null,
      parts: [this.part(depth + 2, true), { ...this.part(depth + 2, false), sorts: [] }],
    }
  }

  navigation(depth: number): Navigation {
    const random = this.#random
    const direction = random.pick(['out', 'in', 'both'] as const)
    const start = random.below(3)
    return {
      direction,
      types: random.pick([['default'], ['delete'], ['iam', 'delete']] as const),
      outTypes: direction === 'both' && random.chance(0.5) ? [random.pick(TYPES)] : [],
      start,
      end: random.pick([start, start + 1, 250]),
      filter: random.chance(0.2) ? this.edgeTerm(depth + 2) : null,
      at: 0,
    }
  }

  with(depth: number): With {
    const random = this.#random
    return {
      operator: random.pick(['==', '>', '<=', 'in'] as const),
      count: random.below(3),
      navigation: this.navigation(depth + 1),
      term: random.chance(0.6) ? this.term(depth + 1) : null,
      nested: depth < 3 && random.chance(0.3) ? this.with(depth + 1) : null,
      at: 0,
    }
  }

  term(depth: number): Term {
    const random = this.#random
    if (depth < 4 && random.chance(0.45)) return this.#compound(depth, () => this.term(depth + 1))
    const names = (): { text: string; at: number }[] =>
      random.list(1, 3, () => ({ text: random.pick(TEXTS), at: 0 }))
    return random.pick<() => Term>([
      () => ({ type: 'all', at: 0 }),
      () => ({ type: 'fulltext', text: random.pick(TEXTS), at: 0 }),
      () => ({ type: 'is', names: names(), at: 0 }),
      () => ({ type: 'id', names: names(), at: 0 }),
      () => ({
        type: 'function',
        name: random.pick(['in_subnet', 'has_desired_change', 'has_key'] as const),
        path: this.path(),
        values: random.list(0, 2, () => this.literal(0)),
        at: 0,
      }),
      () => this.predicate(),
      () => this.predicate(),
    ])()
  }

  edgeTerm(depth: number): Term {
    if (depth < 4 && this.#random.chance(0.4)) return this.#compound(depth, () => this.edgeTerm(depth + 1))
    return this.#random.chance(0.1) ? { type: 'all', at: 0 } : this.predicate()
  }

  predicate(): Term {
    const random = this.#random
    return {
      type: 'predicate',
      path: this.path(),
      modifier: random.chance(0.3) ? random.pick(['all', 'any', 'none'] as const) : null,
      operator: random.pick(OPERATORS),
      value: this.literal(0),
      at: 0,
      valueAt: 0,
    }
  }

  #compound(depth: number, inner: () => Term): Term {
    const random = this.#random
    return random.pick<() => Term>([
      () => ({ type: 'not', term: inner(), at: 0 }),
      () => ({ type: 'context', path: this.path(), term: inner(), at: 0 }),
      () => pair(inner(), random.pick(['and', 'or'] as const), inner()),
      () => pair(inner(), random.pick(['and', 'or'] as const), inner()),
    ])()
  }

  literal(depth: number): Literal {
    const random = this.#random
    const choices: (() => Literal)[] = [
      () => ({ type: 'null' }),
      () => ({ type: 'boolean', value: random.chance(0.5) }),
      () => number(random.pick(['0', '7', '-1', '1.0', '-2.5', '123456789012345678901'])),
      () => ({ type: 'string', value: random.pick(TEXTS) }),
    ]
    if (depth < 2) {
      choices.push(
        () => ({ type: 'list', items: random.list(0, 3, () => this.literal(depth + 1)) }),
        () => ({ type: 'object', entries: random.chance(0.5) ? [] : [['k "1"', this.literal(depth + 1)]] }),
      )
    }
    return random.pick(choices)()
  }

  path(): Path {
    const random = this.#random
    const absolute = random.chance(0.2)
    const segments: Segment[] = random.list(1, 3, () => ({
      name: random.pick(NAMES),
      indices: random.chance(0.3) ? random.list(1, 2, () => random.pick(INDICES)) : [],
    }))
    const text = segments.map(({ name, indices }) => {
      const written = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``
      return written + indices.map((index) => `[${index}]`).join('')
    })
    return { text: `${absolute ? '/' : ''}${text.join('.')}`, absolute, segments, at: 0 }
  }
}

function pair(left: Term, operator: 'and' | 'or', right: Term): Term {
  return { type: 'pair', left, operator, right, parenthesised: true, at: 0 }
}

function number(text: string): Extract<Literal, { type: 'number' }> {
  return { type: 'number', value: Number(text), text, source: text }
}

/** A tree without what only error messages need, for comparing what was meant with what was read. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  const dropped = new Set(['at', 'valueAt', 'source', 'text'])
  const keepText = 'absolute' in value || !('parts' in value)
  const entries = Object.entries(value).filter(([key]) => !dropped.has(key) || (key === 'text' && keepText))
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutPlaces(inner)]))
}
