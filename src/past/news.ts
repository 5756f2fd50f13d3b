import type { Finding } from '../model/finding.ts'

/**
 * Whether the last run did not have it as open: a reopened one it had as fixed, and one that is no longer accepted it did
 * not count.
 */
export function isNew({ state, lapsed }: Pick<Finding, 'state' | 'lapsed'>): boolean {
  return state === 'new' || state === 'reopened' || lapsed === true
}

/** What the last run did not know: the finding, or that it is as bad as this. */
export function isNews(finding: Pick<Finding, 'state' | 'lapsed'>): boolean {
  return isNew(finding) || finding.state === 'worsened'
}
