/**
 * What another account alone can tell, such as the state of its instance. Nobody in this one could read it, so it is no
 * gap of the run; and still nothing is said of it.
 */
export function ofAccount(what: string, account: string): string {
  return `${what} of account ${account}`
}

/** What AWS knows nothing of, asked for the very id, and another thing still names: it is gone, or not there yet. */
export function ofNobody(what: string): string {
  return `${what} (unknown to AWS)`
}

/** Whether what is missing is another account's to tell, or nobody's. */
export function isBeyond(missing: string): boolean {
  return / of account \S+$| \(unknown to AWS\)$/.test(missing)
}
