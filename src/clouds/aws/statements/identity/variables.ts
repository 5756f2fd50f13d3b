import type { Values } from '../place.ts'

const VARIABLE = /\$\{([^}]*)\}/g
/** Stands for a `*` or `?` that means itself (`${*}`): no name has such a character. */
const ITSELF = '\u0002'

/**
 * A pattern with its variables filled in. Undefined: such requests lack a key, and the pattern fits nothing; null: a value
 * is not known. IAM user guide, "Policy variables".
 */
export function filled(pattern: string, keys: ReadonlyMap<string, Values>): string | null | undefined {
  let isKnown = true
  let isThere = true
  const text = pattern.replaceAll(VARIABLE, (_, inside: string) => {
    if (inside === '*' || inside === '?') return ITSELF
    if (inside === '$') return '$'
    const [name = '', ...otherwise] = inside.split(',')
    const key = name.trim().toLowerCase()
    const [value, ...more] = keys.get(key) ?? []
    if (!keys.has(key) || more.length > 0 || otherwise.length > 0) isKnown = false
    else if (value === undefined) isThere = false
    return value ?? ''
  })
  if (!isKnown) return null
  return isThere ? text : undefined
}
