import type { Resource } from '../../src/model/resource.ts'
import type {
  Aggregate,
  Literal,
  Navigation,
  Operator,
  Part,
  Path,
  Search,
  Segment,
  Sort,
  Term,
  With,
} from '../../src/search/language/ast.ts'
import { nodeIdOf } from './reference-evaluator.ts'
import type { Random } from './random.ts'
import { REGIONS, THINGS, TIMES, TYPES, WORDS } from './reference-random-graph.ts'

const EQUALITIES: readonly Operator[] = ['==', '!=']
const ORDERS: readonly Operator[] = ['==', '!=', '<', '<=', '>', '>=']

/** Searches that fit the random graphs. */
export class RandomGraphSearch {
  readonly #random: Random
  readonly #resources: readonly Resource[]

  constructor(random: Random, resources: readonly Resource[]) {
    this.#random = random
    this.#resources = resources
  }

  search(): Search {
    const random = this.#random
    const before = random.list(0, 2, () => this.#part(true))
    const last = this.#part(random.chance(0.15))
    // Whether accounts that were not read are found may hang on what a `with` can lead to; that is not tested here.
    const plain = before.length > 0 || last.with === null || last.navigation !== null
    const term = plain ? last.term : pair(isThing(), 'and', last.term ?? ALL)
    return { text: '', aggregate: null, parts: [...before, { ...last, term }] }
  }

  aggregate(): Aggregate {
    const random = this.#random
    return {
      at: 0,
      groups: ['s', 'flag', 'account', 'words', 'tags.team']
        .filter(() => random.chance(0.3))
        .map((name) => ({
          name: { type: 'path', path: path(name) },
          as: random.chance(0.3) ? `g_${name.slice(0, 4)}` : null,
        })),
      functions: ['sum', 'count', 'min', 'max', 'avg']
        .filter((name) => name === 'sum' || random.chance(0.4))
        .map((name) => ({
          name,
          argument: name === 'sum' && random.chance(0.5) ? number(1) : path('n'),
          operations: [],
          as: null,
        })),
    }
  }

  /** A filter and nothing else. */
  plainPart(): Part {
    return { ...EMPTY, term: this.term(1, false) }
  }

  #part(leads: boolean): Part {
    const random = this.#random
    const merges = random.chance(0.12) ? [this.#merge()] : []
    const limited = random.chance(0.2)
    return {
      withUsage: null,
      term: random.chance(0.9) ? this.term(0, false) : ALL,
      merges,
      postFilter: merges.length > 0 && random.chance(0.7) ? this.#mergedTerm() : null,
      with: random.chance(0.25) ? this.#with(0) : null,
      tag: random.chance(0.08) ? 'tag' : null,
      // A limit is only certain where the order is.
      sorts: limited ? [...this.#sorts(), ...CERTAIN_ORDER] : random.chance(0.2) ? this.#sorts() : [],
      limit: limited ? { offset: random.below(3), length: random.below(5), at: 0 } : null,
      reversed: random.chance(0.1),
      navigation: leads ? this.#navigation() : null,
      at: 0,
    }
  }

  #sorts(): readonly Sort[] {
    const random = this.#random
    return random.list(1, 2, () => ({
      path: path(random.pick(['n', 's', 'age', 'ctime', 'flag', 'tags.team', 'account'])),
      order: random.pick(['asc', 'desc'] as const),
    }))
  }

  #merge(): Part['merges'][number] {
    const random = this.#random
    const first = { ...EMPTY, term: { type: 'all' as const, at: 0 }, navigation: this.#navigation() }
    const then = { ...EMPTY, term: this.term(2, false), sorts: CERTAIN_ORDER }
    return {
      name: 'm',
      list: random.chance(0.5),
      search: { text: '', aggregate: null, parts: [first, then] },
      at: 0,
    }
  }

  #mergedTerm(): Term {
    const random = this.#random
    const operator = random.pick(ORDERS)
    const value = number(random.below(4))
    return predicate(
      random.pick(['m.reported.n', 'm[*].reported.n', 'm', 'm[0].reported.n']),
      operator,
      value,
    )
  }

  #navigation(): Navigation {
    const random = this.#random
    const direction = random.pick(['out', 'in', 'both'] as const)
    const start = random.pick([0, 1, 1, 1, 2])
    return {
      direction,
      types: random.pick([['default'], ['default'], ['delete'], ['default', 'delete']] as const),
      outTypes: direction === 'both' && random.chance(0.2) ? [random.pick(TYPES)] : [],
      start,
      end: start + random.pick([0, 0, 1, 2, 250 - start]),
      filter: null,
      at: 0,
    }
  }

  #with(depth: number): With {
    const random = this.#random
    const [operator, count] = random.pick([
      ['==', 0],
      ['>', 0],
      ['>', 0],
      ['==', 1],
      ['<=', 2],
      ['>', 1],
      ['!=', 1],
    ] as const)
    return {
      operator,
      count,
      navigation: this.#navigation(),
      term: random.chance(0.7) ? this.term(2, false) : null,
      nested: depth < 2 && random.chance(0.3) ? this.#with(depth + 1) : null,
      at: 0,
    }
  }

  term(depth: number, inContext: boolean): Term {
    const random = this.#random
    const inner = (): Term => this.term(depth + 1, inContext)
    if (depth < 4 && random.chance(0.5)) {
      return random.pick<() => Term>([
        () => ({ type: 'not', term: inner(), at: 0 }),
        () => pair(inner(), 'and', inner()),
        () => pair(inner(), 'or', inner()),
      ])()
    }
    return inContext ? this.#element() : this.#leaf(depth)
  }

  /** About an element of `list`. */
  #element(): Term {
    const random = this.#random
    return random.pick<() => Term>([
      () => predicate('x', random.pick(ORDERS), number(random.below(3))),
      () => predicate('y', random.pick(EQUALITIES), string(random.pick(WORDS))),
      () => predicate('deep[*].z', random.pick(ORDERS), number(random.below(3))),
      () => ({
        type: 'context',
        path: path('deep[*]'),
        term: predicate('z', random.pick(ORDERS), number(random.below(3))),
        at: 0,
      }),
    ])()
  }

  #leaf(depth: number): Term {
    const random = this.#random
    const someNumber = (): Literal =>
      random.chance(0.2)
        ? string(String(random.below(4)))
        : random.chance(0.1)
          ? NULL
          : number(random.below(4))
    const someWord = (): Literal =>
      random.chance(0.1) ? number(5) : random.chance(0.1) ? NULL : string(random.pick(WORDS))
    return random.pick<() => Term>([
      () => ({
        type: 'is',
        names: names(random.list(1, 2, () => random.pick([...THINGS, 'thing', 'lid', 'region', 'resource']))),
        at: 0,
      }),
      () => ({ type: 'id', names: names([nodeIdOf(random.pick(this.#resources))]), at: 0 }),
      () => ({ type: 'fulltext', text: random.pick(['red', 'blue green', 'thing a']), at: 0 }),
      () => ({ type: 'function', name: 'has_key', path: path('tags'), values: [string('team')], at: 0 }),
      () => ({
        type: 'function',
        name: 'in_subnet',
        path: path('addr'),
        values: [string(random.pick(['10.0.0.0/8', '10.1.2.3/16', '0.0.0.0/0']))],
        at: 0,
      }),
      () => predicate('n', random.pick(ORDERS), someNumber()),
      () => predicate('n', random.pick(['in', 'not in'] as const), list(random.list(0, 3, someNumber))),
      () => predicate('s', random.pick(ORDERS), someWord()),
      () => predicate('s', random.pick(['in', 'not in'] as const), list(random.list(0, 3, someWord))),
      () =>
        predicate(
          's',
          random.pick(['=~', '!~'] as const),
          string(random.pick(['red', '^r', 'n$', '^$', '[0-9]'])),
        ),
      () =>
        predicate('flag', random.pick(EQUALITIES), random.pick([TRUE, string('no'), string('YES'), NULL])),
      () => predicate('ctime', random.pick(ORDERS), string(random.pick(['-3d', '-1d', '2h', ...TIMES]))),
      () =>
        predicate(
          'age',
          random.pick(['<', '<=', '>', '>='] as const),
          string(random.pick(['1d', '3d', '2w', '-1d'])),
        ),
      () => predicate('tags.team', random.pick(ORDERS), someWord()),
      () =>
        predicate(
          random.pick(['nums[*]', 'nums[0]', 'list[*].x', 'list[1].x', 'list[*].deep[*].z']),
          random.pick(ORDERS),
          someNumber(),
        ),
      () => ({
        ...predicate(random.pick(['nums', 'nums[*]']), random.pick(ORDERS), someNumber()),
        modifier: random.pick(['all', 'any', 'none'] as const),
      }),
      () => predicate('nums', '==', list(random.list(0, 2, () => number(random.below(4))))),
      () =>
        predicate(random.pick(['words[*]', 'list[*].y', 'name', 'id']), random.pick(EQUALITIES), someWord()),
      () => ({
        type: 'context',
        path: path(random.pick(['list[*]', 'list[0]'])),
        term: this.term(Math.max(depth, 2), true),
        at: 0,
      }),
      () => predicate('account', random.pick(EQUALITIES), string(random.pick(['one', 'two']))),
      () => predicate('region.id', random.pick(EQUALITIES), string(random.pick(REGIONS))),
      () => predicate('/reported.n', random.pick(ORDERS), someNumber()),
      () => predicate('/kinds[*]', random.pick(EQUALITIES), string('lid')),
      () =>
        predicate(
          `/${random.pick(['ancestors', 'descendants'])}.${random.pick(THINGS)}.reported.id`,
          random.pick(EQUALITIES),
          NULL,
        ),
    ])()
  }
}

const EMPTY: Part = {
  withUsage: null,
  term: null,
  merges: [],
  postFilter: null,
  with: null,
  tag: null,
  sorts: [],
  limit: null,
  reversed: false,
  navigation: null,
  at: 0,
}
const ALL: Term = { type: 'all', at: 0 }
const NULL: Literal = { type: 'null' }
const TRUE: Literal = { type: 'boolean', value: true }

/** No two resources are alike in all of these. */
const CERTAIN_ORDER: readonly Sort[] = [sortBy('id'), sortBy('kind'), sortBy('account.id')]

function isThing(): Term {
  return { type: 'is', names: names(['thing']), at: 0 }
}

function pair(left: Term, operator: 'and' | 'or', right: Term): Term {
  return { type: 'pair', left, operator, right, parenthesised: true, at: 0 }
}

function sortBy(name: string): Sort {
  return { path: path(name), order: 'asc' }
}

function number(value: number): Extract<Literal, { type: 'number' }> {
  return { type: 'number', value, text: String(value), source: String(value) }
}

function string(value: string): Literal {
  return { type: 'string', value }
}

function list(items: readonly Literal[]): Literal {
  return { type: 'list', items }
}

function names(texts: readonly string[]): { text: string; at: number }[] {
  return texts.map((name) => ({ text: name, at: 0 }))
}

function predicate(
  written: string,
  operator: Operator,
  value: Literal,
): Extract<Term, { type: 'predicate' }> {
  return { type: 'predicate', path: path(written), modifier: null, operator, value, at: 0, valueAt: 0 }
}

function path(written: string): Path {
  const absolute = written.startsWith('/')
  const segments = written
    .replace('/', '')
    .split('.')
    .map((segment): Segment => {
      const [name = '', ...indices] = segment.split('[')
      return { name, indices: indices.map((index) => index.replace(']', '')) }
    })
  return { text: written, absolute, segments, at: 0 }
}
