import { pathTo, PLACED_LEVELS } from './path-to.ts'

/** What becomes of a text. @param path where it stands, as in Evidence: `tags.Owner`, `rules[0].description` */
type OfText = (text: string, path: string) => string

/** What becomes of the names of members; of what is not said, the same as of texts. */
interface OfNames {
  readonly name?: OfText
  /** How paths call a member that has the name, where that is not the name. */
  readonly inPath?: (name: string) => string
}

/** What stands for lists and objects in which nothing has a place: what only places tell could not be masked there. */
const TOO_DEEP = `[left out: on more than ${PLACED_LEVELS} levels]`

/**
 * The value with every text replaced, names of members among them; the value itself where nothing is different. What is no
 * plain value of JSON stays as it is. What is deeper than places are told is left out.
 */
export function mapTexts<T>(value: T, text: OfText, { name = text, inPath = same }: OfNames = {}): T {
  return mapped(value, { text, name, inPath }, '', 0) as T
}

function same(name: string): string {
  return name
}

function mapped(
  value: unknown,
  by: Required<OfNames> & { readonly text: OfText },
  path: string,
  depth: number,
): unknown {
  if (typeof value === 'string') return by.text(value, path)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= PLACED_LEVELS) return TOO_DEEP
  if (Array.isArray(value)) {
    const items = value as readonly unknown[]
    const next = items.map((item, index) => mapped(item, by, `${path}[${index}]`, depth + 1))
    return next.some((item, index) => item !== items[index]) ? next : value
  }
  if (!isPlain(value)) return value
  let isSame = true
  const members = Object.entries(value).map(([name, member]) => {
    const inner = pathTo(path, by.inPath(name))
    const next = [by.name(name, inner), mapped(member, by, inner, depth + 1)] as const
    isSame &&= next[0] === name && next[1] === member
    return next
  })
  return isSame ? value : Object.fromEntries(members)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
