import { pathTo } from './path-to.ts'

/**
 * The value with every text replaced, names of members among them; the value itself where nothing is different. What is no
 * plain value of JSON stays as it is.
 * @param by is told where the text stands, as in Evidence (`tags.Owner`, `rules[0].description`), of a name of a member too
 */
export function mapTexts<T>(value: T, by: (text: string, path: string) => string): T {
  return mapped(value, by, '') as T
}

function mapped(value: unknown, by: (text: string, path: string) => string, path: string): unknown {
  if (typeof value === 'string') return by(value, path)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value as readonly unknown[]
    const next = items.map((item, index) => mapped(item, by, `${path}[${index}]`))
    return next.some((item, index) => item !== items[index]) ? next : value
  }
  if (!isPlain(value)) return value
  let isSame = true
  const members = Object.entries(value).map(([name, member]) => {
    const inner = pathTo(path, name)
    const next = [by(name, inner), mapped(member, by, inner)] as const
    isSame &&= next[0] === name && next[1] === member
    return next
  })
  return isSame ? value : Object.fromEntries(members)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
