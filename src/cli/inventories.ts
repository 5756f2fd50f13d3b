import { globSync } from 'node:fs'
import { compareText } from '../text/compare.ts'
import { UserError } from '../model/errors.ts'
import { KINDS } from '../clouds/clouds.ts'
import { nearest } from '../text/nearest.ts'
import { parseList } from '../settings/values.ts'

const ALL_KINDS = 'all'

/** The files that were named, where a name may be a pattern: not every shell fills them in. Each once, sorted. */
export function inventoryFiles(names: readonly string[]): readonly string[] {
  const files = names.flatMap((name) => {
    if (!/[*?[{]/.test(name)) return [name]
    const found = globSync(name)
    if (found.length === 0)
      throw new UserError(`--inventory: received ${JSON.stringify(name)}, which no file matches.`)
    return found
  })
  return [...new Set(files)].toSorted(compareText)
}

/** The kinds that --kinds names; undefined, as with `all`: every kind. */
export function kindsGiven(kinds: string | undefined): ReadonlySet<string> | undefined {
  if (kinds === undefined || kinds.trim() === ALL_KINDS) return undefined
  const names = parseList(kinds)
  for (const name of names) {
    if (KINDS.has(name)) continue
    const meant = nearest(name, [...KINDS.keys()])
    const help =
      meant === null ? 'expected kinds that `npx cloud-baseline kinds` lists' : `did you mean ${meant}?`
    throw new UserError(`--kinds: received ${JSON.stringify(name)}, ${help}${meant === null ? '.' : ''}`)
  }
  return new Set(names)
}
