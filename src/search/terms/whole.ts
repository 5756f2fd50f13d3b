import type { ValueType } from '../../model/kind.ts'
import { some } from '../../text/words.ts'
import type { Literal, Operator, Predicate } from '../language/ast.ts'
import type { Compilation } from './compilation.ts'
import type { Location } from './location.ts'
import { fieldsOf, typesFor } from './properties.ts'

/** Members that are named where something is compared that has some. */
const MOST_MEMBERS = 4

const EQUALITY: ReadonlySet<Operator> = new Set(['==', '!=', 'in', 'not in'])

/** Warns where a list, an object or a map is compared with what is none; whether it did. */
export function warnOfWhole(predicate: Predicate, location: Location, compilation: Compilation): boolean {
  const { inside } = location
  const type = predicate.modifier === null ? location.type : elementOf(location.type)
  if (warnOfNoList(predicate, location, compilation) || warnOfSeveral(predicate, type, compilation))
    return true
  if (type === null || inside === null || !isCompound(type)) return false
  const other = literalsOf(predicate).find(({ type: written }) => written !== 'null' && !fits(type, written))
  if (other === undefined) return false
  const types = typesFor(inside, kindsOf(compilation))
  if (!(predicate.modifier === null ? types : types.map(elementOf)).every(isCompound)) return false
  const { operator } = predicate
  const text =
    predicate.modifier === null ? predicate.path.text : `${predicate.path.text.replace(/\[\*\]$/, '')}[*]`
  const verdict = EQUALITY.has(operator)
    ? `, so it never equals ${NOUNS[other.type]}`
    : ' and is compared as a whole'
  compilation.problems.warn(
    `\`${text}\` is ${CALLED[type.type]}${verdict}; ${insteadOf(text, operator, type)}.`,
  )
  return true
}

/** What `all`, `any` and `none` look at: the elements of a list, whether its `[*]` is written or not. */
function elementOf<T extends ValueType | null>(type: T): T | ValueType {
  return type?.type === 'array' ? type.items : type
}

/** `all`, `any` and `none` of what is no list have nothing to look at. */
function warnOfNoList(
  { path, modifier }: Predicate,
  { type, steps }: Location,
  { problems }: Compilation,
): boolean {
  if (modifier === null || type === null || type.type === 'any' || type.type === 'array') return false
  if (steps.at(-1)?.type === 'each') return false
  problems.warn(
    `\`${path.text}\` is no list, so \`${modifier}\` of it is ${modifier === 'any' ? 'never' : 'always'} true.`,
  )
  return true
}

/** The same where one value is compared with a list or an object, which is meant to be `in` or `name.member`. */
function warnOfSeveral(
  { path, operator, value }: Predicate,
  type: ValueType | null,
  { problems }: Compilation,
): boolean {
  if (type === null || type.type === 'any' || isCompound(type) || !EQUALITY.has(operator)) return false
  if (operator === 'in' || operator === 'not in' || (value.type !== 'list' && value.type !== 'object'))
    return false
  const list = `\`${path.text} ${operator === '==' ? 'in' : 'not in'} […]\` compares it with each of several`
  const instead = value.type === 'list' ? `; ${list}` : ''
  problems.warn(`\`${path.text}\` is one value, so it never equals ${NOUNS[value.type]}${instead}.`)
  return true
}

export function kindsOf({ subjects }: Compilation): ReadonlySet<string> {
  return new Set(subjects.map(({ name }) => name))
}

/** What is compared: of `in` each member of the list. */
export function literalsOf({ operator, value }: Predicate): readonly Literal[] {
  return value.type === 'list' && (operator === 'in' || operator === 'not in') ? value.items : [value]
}

type Compound = Extract<ValueType, { type: 'array' | 'object' | 'map' }>

const CALLED: Readonly<Record<Compound['type'], string>> = {
  array: 'a list',
  object: 'an object',
  map: 'a map',
}

const NOUNS: Readonly<Record<Literal['type'], string>> = {
  null: 'null',
  boolean: 'true or false',
  number: 'a number',
  string: 'a text',
  list: 'a list',
  object: 'an object',
}

function isCompound(type: ValueType): type is Compound {
  return type.type === 'array' || type.type === 'object' || type.type === 'map'
}

function fits({ type }: Compound, written: Literal['type']): boolean {
  return written === (type === 'array' ? 'list' : 'object')
}

function insteadOf(path: string, operator: Operator, type: Compound): string {
  if (type.type === 'map') return `its members are written \`${path}.name\``
  const elements = type.type === 'array' ? `${path}[*]` : path
  const members = Object.keys(fieldsOf(type)).map((name) => `\`${elements}.${name}\``)
  if (type.type === 'object') return `its members are ${some(members, MOST_MEMBERS)}`
  if (members.length > 0) return `the members of its elements are ${some(members, MOST_MEMBERS)}`
  return `\`${elements} ${operator} …\` compares its elements`
}
