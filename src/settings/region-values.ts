import { UserError } from '../model/errors.ts'
import { isRegionCode, patternsIn, patternsOut } from '../accounts/region-pattern.ts'
import { fitsGlob } from '../text/glob.ts'
import { quote } from './values.ts'

const ALL = 'all'
const CODE = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/
/** No code is longer than twenty characters. */
const GLOB = /^[a-z0-9*?-]{1,40}$/

/**
 * Patterns as meansRegion takes them, from entries of which each is a code, a glob, one of these after `!`, or `all`.
 * Throws a UserError for what stands for no region whatever AWS has.
 * @param where what the sentence names, such as `regions`
 */
export function regionPatterns(entries: readonly string[], where: string): readonly string[] {
  const fault = regionFault(entries)
  if (fault !== null) throw new UserError(`${where}: ${fault}`)
  const all = entries.some((entry) => entry === ALL || entry === '*')
  const patterns = all ? entries.filter((entry) => entry.startsWith('!')) : entries
  return [...new Set(patterns.map(withoutBlanks))]
}

function withoutBlanks(entry: string): string {
  return entry.replace(/^!\s+/, '!')
}

/** What is wrong with the entries, as a sentence that begins with what was received; null: nothing. */
export function regionFault(entries: readonly string[]): string | null {
  for (const entry of entries) {
    const name = withoutBlanks(entry).replace(/^!/, '')
    const isGlob = !isRegionCode(name)
    if (entry === ALL || (isGlob ? GLOB.test(name) : CODE.test(name))) continue
    return `received ${quote(entry)}, expected all, region codes such as eu-central-1, globs such as eu-*, with ! in front to leave regions out.`
  }
  const takenIn = patternsIn(entries).filter((entry) => entry !== '*')
  const beside = takenIn.find((entry) => entry !== ALL)
  if (takenIn.includes(ALL) && beside !== undefined) {
    return `received "all" beside ${quote(beside)}, expected either all or a list of regions; only what is left out, such as "!${beside}", may stand beside all.`
  }
  const out = patternsOut(entries.map(withoutBlanks))
  const everything = out.find((pattern) => /^\*+$/.test(pattern))
  if (everything !== undefined) return `received ${quote(`!${everything}`)}, which leaves every region out.`
  const isLeftOut = (entry: string): boolean =>
    out.some((pattern) => pattern === entry || (isRegionCode(entry) && fitsGlob(pattern, entry)))
  if (beside === undefined || !takenIn.every(isLeftOut)) return null
  return `received ${quote(beside)} and what leaves it out, expected at least one region to be left.`
}
