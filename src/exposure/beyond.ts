/**
 * What another account alone can tell, such as the state of its instance. Nobody in this one could read it, so it is no
 * gap of the run; and still nothing is said of it.
 */
export function ofAccount(what: string, account: string): string {
  return `${what} of account ${account}`
}

/** Whether what is missing is another account's to tell. */
export function isBeyond(missing: string): boolean {
  return / of account \S+$/.test(missing)
}
