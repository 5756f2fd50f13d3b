import { fitsGlob } from '../text/glob.ts'
import { nearest } from '../text/nearest.ts'
import type { Settings } from '../model/settings.ts'

const LEFT_OUT = '!'

/**
 * Whether the patterns mean the region. Each is a code or a glob such as `eu-*`; with `!` in front it leaves regions out,
 * wherever in the list it stands. Without any that takes regions in, all are meant but for those.
 */
export function meansRegion(patterns: readonly string[], region: string): boolean {
  const takenIn = patternsIn(patterns)
  return (
    (takenIn.length === 0 || takenIn.some((pattern) => fitsGlob(pattern, region))) &&
    !patternsOut(patterns).some((pattern) => fitsGlob(pattern, region))
  )
}

/** Those that take regions in. Empty: all. */
export function patternsIn(patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => !pattern.startsWith(LEFT_OUT))
}

/** Those that leave regions out, without the `!`. */
export function patternsOut(patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => pattern.startsWith(LEFT_OUT)).map((pattern) => pattern.slice(1))
}

/** Whether it stands for one region, by its code. */
export function isRegionCode(pattern: string): boolean {
  return !/[*?!]/.test(pattern)
}

/** The code, or the glob of the same form, that a misspelt pattern may stand for; null where none is near. */
export function nearestRegion(pattern: string, known: Iterable<string>): string | null {
  if (isRegionCode(pattern)) return nearest(pattern, known)
  const parts = pattern.split('-')
  const alike = [...known].map((name) => {
    const names = name.split('-')
    return parts.map((part, index) => (isRegionCode(part) ? (names[index] ?? part) : part)).join('-')
  })
  return nearest(pattern, new Set(alike))
}

/** The regions that the settings mean in an account, as patterns. */
export function regionsOf(
  { regions, perAccount }: Pick<Settings, 'regions' | 'perAccount'>,
  account: string,
): readonly string[] {
  return perAccount[account]?.regions ?? regions
}
