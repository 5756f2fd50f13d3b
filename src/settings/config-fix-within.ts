import type { Settings } from '../model/settings.ts'
import { SEVERITIES, type Severity } from '../model/severity.ts'
import { parseDuration } from '../search/index.ts'
import type { Report } from './config-regions.ts'
import { quote } from './values.ts'

const DAY = 86_400

/** Open to the world in production is a matter of hours. */
export const FIX_WITHIN: Settings['fixWithin'] = {
  critical: DAY,
  high: 7 * DAY,
  medium: 30 * DAY,
  low: 90 * DAY,
}

/** What schema/config.json lets through. */
export type WrittenFixWithin = Readonly<Partial<Record<Severity, string>>>

/** Seconds by severity; the default where the file says nothing. Reports what is no duration. */
export function fixWithinConfig(written: WrittenFixWithin = {}, report: Report): Settings['fixWithin'] {
  const given = SEVERITIES.flatMap((severity): (readonly [Severity, number | null])[] => {
    const text = written[severity]
    if (text === undefined) return []
    if (text === 'none') return [[severity, null]]
    const seconds = parseDuration(text)
    if (seconds !== null && seconds > 0) return [[severity, seconds]]
    report(
      ['fix-within', severity],
      `received ${quote(text)}, expected a duration such as 12h or 7d, or none.`,
    )
    return []
  })
  return { ...FIX_WITHIN, ...Object.fromEntries(given) }
}
