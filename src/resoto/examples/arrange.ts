import type { JsonObject } from '../../model/json.ts'
import type { Kind, ValueType } from '../../model/kind.ts'
import type { Literal, Path, Predicate, Term } from '../../search/index.ts'
import { type Draft, isDraft, put, slotAt, type Step, typeOfKind, valueIn } from './draft.ts'
import { type Beside, besideFor } from './worked-out.ts'
import { type Moment, timeForAge, valueFor } from './values.ts'

/** The wish that a condition be true of a resource that is made up for it. */
interface Wish {
  readonly kind: Kind
  readonly moment: Moment
  /** The one condition that is to come out the other way. */
  readonly but: Term | null
}

/**
 * A resource of the kind of which the condition is true but for one of its parts; null where none could be made up. What
 * comes out is a proposal: whoever takes it asks the search.
 */
export function resourceFor(term: Term, { kind, moment, but }: Wish): MadeUp | null {
  const draft: Draft = {}
  const arrangement = new Arrangement(kind, moment, but)
  if (!arrangement.arrange(term, true, draft, typeOfKind(kind), true)) return null
  return { resource: draft as JsonObject, beside: [...arrangement.beside] }
}

/** A resource, and what has to lie beside it. */
export interface MadeUp {
  readonly resource: JsonObject
  readonly beside: readonly Beside[]
}

const AGES: Readonly<Record<string, string>> = { age: 'ctime', last_update: 'mtime', last_access: 'atime' }
/** Where a resource lies, by the names that rules' examples have for it. */
const PLACES: Readonly<Record<string, string>> = {
  account: 'account',
  'account.id': 'account',
  region: 'region',
  '/ancestors.account.reported.id': 'account',
  '/ancestors.account.reported.name': 'account',
  '/ancestors.region.reported.id': 'region',
  '/ancestors.region.reported.name': 'region',
}

/** What examples lie in where they are to lie elsewhere. */
const ACCOUNTS = ['444455556666', '777788889999']
const REGIONS = ['eu-west-1', 'us-east-1', 'eu-central-1']

class Arrangement {
  readonly #kind: Kind
  readonly #moment: Moment
  readonly #but: Term | null

  /** Collected on the way. */
  readonly beside = new Set<Beside>()

  constructor(kind: Kind, moment: Moment, but: Term | null) {
    this.#kind = kind
    this.#moment = moment
    this.#but = but
  }

  /** Whether it could be arranged. `top`: the draft is the resource itself, not an element of a list in it. */
  arrange(term: Term, asked: boolean, draft: Draft, type: ValueType, top: boolean): boolean {
    const wanted = term === this.#but ? !asked : asked
    switch (term.type) {
      case 'all':
        return wanted
      case 'not':
        return this.arrange(term.term, !wanted, draft, type, top)
      case 'is':
        return top && this.#isKind(term.names.map(({ text }) => text)) === wanted
      case 'id':
        return !wanted
      case 'fulltext':
        if (wanted) draft['name'] = term.text
        return top
      case 'pair':
        return this.#pair(term, wanted, draft, type, top)
      case 'context':
        return this.#context(term.path, term.term, wanted, draft, type, top)
      case 'predicate':
        return this.#predicate(term, wanted, draft, type, top)
      case 'function':
      default:
        return this.#function(term.name, term.path, term.values, wanted, draft, type)
    }
  }

  #isKind(names: readonly string[]): boolean {
    return [this.#kind.name, ...this.#kind.bases].some((name) => names.includes(name))
  }

  /** Of an `or`, the first part that can be true is; of an `and`, the last that can be false. */
  #pair(
    term: Extract<Term, { type: 'pair' }>,
    wanted: boolean,
    draft: Draft,
    type: ValueType,
    top: boolean,
  ): boolean {
    const { left, right, operator } = term
    if ((operator === 'and') === wanted)
      return this.arrange(left, wanted, draft, type, top) && this.arrange(right, wanted, draft, type, top)
    const [one, two] = wanted ? [left, right] : [right, left]
    if (this.#attempt(one, wanted, draft, type, top))
      return wanted || this.#attempt(two, true, draft, type, top)
    return this.arrange(two, wanted, draft, type, top)
  }

  /** Leaves the draft as it was where it cannot be arranged. */
  #attempt(term: Term, wanted: boolean, draft: Draft, type: ValueType, top: boolean): boolean {
    const copy = JSON.parse(JSON.stringify(draft)) as Draft
    if (!this.arrange(term, wanted, copy, type, top)) return false
    for (const key of Object.keys(draft)) if (!Object.hasOwn(copy, key)) delete draft[key]
    for (const [key, value] of Object.entries(copy)) put({ holder: draft, key, type: null }, value)
    return true
  }

  #context(path: Path, inner: Term, wanted: boolean, draft: Draft, type: ValueType, top: boolean): boolean {
    const steps = stepsOf(path)
    if (steps === null || (path.absolute && !top)) return false
    const opened = steps.some(({ index }) => index === '*')
    // Each context has an element of its own, so that two of them cannot get into each other's way.
    const slot = slotAt(draft, type, opened ? freshIn(draft, steps) : steps)
    if (slot === null || slot.type === null) return false
    const element: Draft = {}
    if (!this.arrange(inner, wanted, element, slot.type, false)) return false
    put(slot, element)
    return true
  }

  #predicate(term: Predicate, wanted: boolean, draft: Draft, type: ValueType, top: boolean): boolean {
    const { path, operator, modifier, value } = term
    const place = top && Object.hasOwn(PLACES, path.text) ? PLACES[path.text] : undefined
    if (place !== undefined) return this.#place(place, term, wanted, draft)
    const steps = stepsOf(path)
    if (steps === null) return false
    if (this.#isDerived(steps, top)) return this.#workedOut(term, wanted)
    const [first] = steps
    const isAge = top && steps.length === 1 && first?.index === null && Object.hasOwn(AGES, first.name)
    const age = isAge ? AGES[first.name] : undefined
    const positive = wanted !== (modifier === 'none')
    const slot = slotAt(draft, type, age === undefined ? steps : [{ name: age, index: null }])
    if (slot === null) return false
    const isListed = modifier !== null && slot.type?.type === 'array'
    const own = isListed && slot.type?.type === 'array' ? slot.type.items : slot.type
    const found =
      age === undefined
        ? valueFor(operator, value, own, positive, this.#moment)
        : timeForAge(operator, value, positive)
    if (found === null) return false
    const present = valueIn(slot)
    const next = isListed && found.value !== undefined ? [found.value] : found.value
    // What is there already was arranged for another condition: the search itself says whether both hold.
    if (present === undefined || (isDraft(present) && Object.keys(present).length === 0)) put(slot, next)
    else if (next !== undefined && path.text.includes('[') && Array.isArray(slot.holder))
      slot.holder.push(next)
    return true
  }

  /** A property that is true or false, by what lies beside the resource. */
  #workedOut({ path, operator, value }: Predicate, wanted: boolean): boolean {
    const beside = besideFor(path.text)
    if (beside === null || value.type !== 'boolean' || !['==', '!='].includes(operator)) return false
    if ((value.value === (operator === '==')) === wanted) this.beside.add(beside)
    return true
  }

  #place(place: string, { operator, value }: Predicate, wanted: boolean, draft: Draft): boolean {
    const values = place === 'account' ? ACCOUNTS : REGIONS
    const found = valueFor(operator, value, { type: 'string', values }, wanted, this.#moment)
    if (found === null || typeof found.value !== 'string') return false
    draft[place] = found.value
    return true
  }

  #function(
    name: 'in_subnet' | 'has_desired_change' | 'has_key',
    path: Path,
    values: readonly Literal[],
    wanted: boolean,
    draft: Draft,
    type: ValueType,
  ): boolean {
    const steps = stepsOf(path)
    const slot = steps === null ? null : slotAt(draft, type, steps)
    if (slot === null || name === 'has_desired_change') return false
    const [value] = values
    if (name === 'in_subnet') {
      const network = value?.type === 'string' ? value.value.split('/')[0] : undefined
      if (network === undefined) return false
      put(slot, wanted ? network : network === '203.0.113.7' ? '198.51.100.7' : '203.0.113.7')
      return true
    }
    const keys = (value?.type === 'list' ? value.items : values).flatMap((one) =>
      one.type === 'string' ? [one.value] : [],
    )
    const holder = valueIn(slot)
    if (!isDraft(holder)) return false
    if (wanted) for (const key of keys) put({ holder, key, type: null }, 'other')
    return true
  }

  /** What is worked out of other resources cannot be written into an example. */
  #isDerived([first]: readonly Step[], top: boolean): boolean {
    return top && first !== undefined && Object.hasOwn(this.#kind.derived ?? {}, first.name)
  }
}

/** Null for what is no way through properties of the resource. */
function stepsOf({ absolute, segments }: Path): readonly Step[] | null {
  const [first, ...rest] = segments
  const own = absolute ? (first?.name === 'reported' ? rest : null) : segments
  if (own === null) return null
  const steps = own.map(({ name, indices }): Step | null => {
    const [index, ...more] = indices
    if (more.length > 0 || index === '**') return null
    if (index === undefined) return { name, index: null }
    return { name, index: index === '' ? '*' : index }
  })
  return steps.every((step) => step !== null) ? steps : null
}

/** The same way into an element behind those that are there. */
function freshIn(draft: Draft, steps: readonly Step[]): readonly Step[] {
  const [first, ...rest] = steps
  if (first === undefined || first.index !== '*') return steps
  const list = Object.hasOwn(draft, first.name) ? draft[first.name] : undefined
  return [{ name: first.name, index: String(Array.isArray(list) ? list.length : 0) }, ...rest]
}
