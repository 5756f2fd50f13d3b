import type { Finding } from '../model/finding.ts'

/** A reopened one is new to the last run as well: that run had it as fixed. */
export function isNew({ state }: Pick<Finding, 'state'>): boolean {
  return state === 'new' || state === 'reopened'
}

/** What the last run did not know: the finding, or that it is as bad as this. */
export function isNews(finding: Pick<Finding, 'state'>): boolean {
  return isNew(finding) || finding.state === 'worsened'
}
