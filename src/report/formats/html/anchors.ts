/** Where the page has a rule: `#rule-aws-…`. For `href`; as an id it is not encoded, as browsers have it. */
export function ruleLink(rule: string): string {
  return `#${encodeURIComponent(ruleAnchor(rule).toWellFormed())}`
}

export function ruleAnchor(rule: string): string {
  // An id has no blanks.
  return `rule-${rule.replaceAll(/\s+/g, '-')}`
}

/** The address of a finding within the page, which people send around: it stays the same over runs. */
export function findingAnchor(fingerprint: string): string {
  return `finding-${fingerprint}`
}
