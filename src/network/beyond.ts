/** How an entry of `missing` begins where others take traffic from the internet and may pass it on. */
export const MAY_BE_REACHED = 'may be reached by '

/**
 * What only another account can know, such as the state of its instance. Nobody in this one could read it, so it is not
 * a gap of the run; and yet the result stays open.
 */
export function ofAccount(what: string, account: string): string {
  return `${what} of account ${account}`
}

/** What another resource still names, and AWS does not know when asked for its ID: it is gone, or not there yet. */
export function ofNobody(what: string): string {
  return `${what} (unknown to AWS)`
}

/** What the settings say is not to be read. */
export function leftOut(what: string): string {
  return `${what} (left out)`
}

/** What a firewall or another appliance lets through is not in the EC2 API. */
export function passedBy(appliance: string): string {
  return `what gets through ${appliance}`
}

/** Where a load balancer and its like send what comes from the internet is not in the EC2 API either. */
export function mayBeReachedBy(others: string): string {
  return `${MAY_BE_REACHED}${others}`
}

/** Whether what is missing is something that this run could not have read. */
export function isBeyond(missing: string): boolean {
  return / of account \S+$| \((?:unknown to AWS|left out)\)$/.test(missing) || isUntold(missing)
}

/** Whether it is something that the EC2 API reports to nobody. */
export function isUntold(missing: string): boolean {
  return missing.startsWith('what gets through ') || missing.startsWith(MAY_BE_REACHED)
}
