import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'

/**
 * The findings with the time by which they are to be fixed: fix-within of their severity after they opened. One that
 * came back has its whole time again. What does not count, or has no known age, is never due; what could not be looked at
 * again is, as far as anybody knows.
 * @param now ISO time of the run
 */
export function withDue(
  findings: readonly Finding[],
  fixWithin: Settings['fixWithin'],
  now: string,
): readonly Finding[] {
  return findings.map((finding) => {
    const { standing, severity } = finding
    const opened = openingOf(finding)
    const seconds = fixWithin[severity]
    if (opened === null || seconds === null || (standing !== 'counted' && standing !== 'unseen'))
      return finding
    const due = new Date(Date.parse(opened) + seconds * 1000).toISOString()
    return { ...finding, due, ...(Date.parse(now) > Date.parse(due) ? { overdue: true as const } : {}) }
  })
}

/** ISO time since which it has been open without a break, as far as runs saw; null: nobody knows. */
export function openingOf({ openedAt, firstSeen }: Pick<Finding, 'openedAt' | 'firstSeen'>): string | null {
  return openedAt ?? firstSeen
}
