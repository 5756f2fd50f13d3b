/** How what is missing begins where others take what comes from the internet, and may pass it on. */
export const MAY_BE_REACHED = 'may be reached by '

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

/** What a firewall or another appliance lets through is not in the EC2 API. */
export function passedBy(appliance: string): string {
  return `what gets through ${appliance}`
}

/** To whom a load balancer and its like pass the internet on is not in the EC2 API either. */
export function mayBeReachedBy(others: string): string {
  return `${MAY_BE_REACHED}${others}`
}

/** Whether what is missing is nothing that this run could have read. */
export function isBeyond(missing: string): boolean {
  return / of account \S+$| \(unknown to AWS\)$/.test(missing) || isUntold(missing)
}

/** Whether it is what the EC2 API tells nobody. */
export function isUntold(missing: string): boolean {
  return missing.startsWith('what gets through ') || missing.startsWith(MAY_BE_REACHED)
}
