import { type Compared, type Kind, type ValueType } from '../../model/kind.ts'
import { compareText } from '../../text/compare.ts'

/** How a value is brought into its normal form, and compared. */
export type Shape =
  | { readonly is: 'scalar'; readonly caseless: boolean; readonly document: Shape | null }
  | { readonly is: 'list'; readonly items: Shape; readonly keys: readonly string[] | null }
  /** What people name themselves, such as tags. */
  | { readonly is: 'map'; readonly values: Shape }
  | ObjectShape
  | AnyShape

export interface ObjectShape {
  readonly is: 'object'
  /** Sorted by name; what is not among them is not compared. */
  readonly members: ReadonlyMap<string, Shape>
}

/** Any JSON, of which parts may be declared. Items of a list have the shape of the list. */
export interface AnyShape {
  readonly is: 'any'
  readonly members: ReadonlyMap<string, AnyShape>
  readonly keys: readonly string[] | null
  readonly caseless: boolean
}

/** What nothing is declared of. */
export const ANYTHING: AnyShape = { is: 'any', members: new Map(), keys: null, caseless: false }

/** When it was last changed or used changes by itself. */
export const BY_ITSELF: readonly string[] = ['mtime', 'atime']

/** Who it is says every file by itself. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['kind', 'id', 'name', ...BY_ITSELF])

/** Worked out once: every file of an accepted state asks for one. */
const SHAPES = new WeakMap<Kind, ObjectShape>()

/** Of what a kind declares; derived properties are left out, since they change with other resources. */
export function shapeOf(kind: Kind): ObjectShape {
  const shape = SHAPES.get(kind) ?? kindShape(kind)
  SHAPES.set(kind, shape)
  return shape
}

function kindShape({ properties, derived = {}, compared = {} }: Kind): ObjectShape {
  const own = Object.entries(properties).filter(
    ([name]) => !NOT_COMPARED.has(name) && !Object.hasOwn(derived, name),
  )
  return membersShape(Object.fromEntries(own), '', new Declared(compared))
}

/** The shape of a member; undefined: it is not compared. */
export function memberShape(shape: Shape, name: string): Shape | undefined {
  if (shape.is === 'object') return shape.members.get(name)
  if (shape.is === 'map') return shape.values
  if (shape.is === 'any') return shape.members.get(name) ?? ANYTHING
  return ANYTHING
}

/** The shape of a list's items. */
export function itemShape(shape: Shape): Shape {
  if (shape.is === 'list') return shape.items
  return shape.is === 'any' ? shape : ANYTHING
}

/**
 * The path of what is unknown where the value at the path is: a list of which an item lacks something cannot be compared,
 * since no item is known to be the same.
 */
export function unknownPath(shape: ObjectShape, path: string): string {
  const steps = path.split('.')
  let at: Shape = shape
  for (const [index, step] of steps.entries()) {
    if (at.is === 'list') return steps.slice(0, index).join('.')
    at = memberShape(at, step) ?? ANYTHING
  }
  return path
}

function membersShape(
  properties: Readonly<Record<string, ValueType>>,
  path: string,
  declared: Declared,
): ObjectShape {
  const members = Object.entries(properties)
    .map(([name, type]) => [name, type, path === '' ? name : `${path}.${name}`] as const)
    .filter(([, , at]) => !declared.volatile.has(at))
    .map(([name, type, at]) => [name, typeShape(type, at, declared)] as const)
  return { is: 'object', members: new Map(members.toSorted(([a], [b]) => compareText(a, b))) }
}

function typeShape(type: ValueType, path: string, declared: Declared): Shape {
  if (type.type === 'array')
    return { is: 'list', items: typeShape(type.items, path, declared), keys: declared.keysOf(path) }
  if (type.type === 'map') return { is: 'map', values: typeShape(type.values, path, declared) }
  if (type.type === 'object') return membersShape(type.properties, path, declared)
  if (type.type === 'any') return declared.anyAt(path)
  return {
    is: 'scalar',
    caseless: declared.caseless.has(path),
    document: declared.documents.has(path) ? declared.anyAt(path) : null,
  }
}

/** What a kind declares, by path. */
class Declared {
  readonly volatile: ReadonlySet<string>
  readonly caseless: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly #keys: ReadonlyMap<string, readonly string[]>

  constructor({ volatile = [], keys = {}, caseless = [], documents = [] }: Compared) {
    this.volatile = new Set(volatile)
    this.caseless = new Set(caseless)
    this.documents = new Set(documents)
    this.#keys = new Map(Object.entries(keys))
  }

  keysOf(path: string): readonly string[] | null {
    return this.#keys.get(path) ?? null
  }

  anyAt(path: string): AnyShape {
    const below = [...this.caseless, ...this.#keys.keys()]
      .filter((one) => one.startsWith(`${path}.`))
      .map((one) => one.slice(path.length + 1).split('.', 1)[0] ?? '')
    return {
      is: 'any',
      members: new Map([...new Set(below)].map((name) => [name, this.anyAt(`${path}.${name}`)])),
      keys: this.keysOf(path),
      caseless: this.caseless.has(path),
    }
  }
}
