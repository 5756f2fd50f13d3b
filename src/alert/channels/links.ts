import type { Rule } from '../../model/rule.ts'
import type { RunLinks } from '../../model/run.ts'

interface AlertLink {
  readonly href: string
  readonly text: string
}

/** Where to go from the alert: how to repair first, then the run, then the rule. Only web addresses. */
export function alertLinks(rule: Rule | undefined, links: RunLinks): readonly AlertLink[] {
  const runbook = rule?.remediation.url ?? rule?.references[0]
  const candidates = [
    { href: runbook, text: rule?.remediation.url === undefined ? 'Reference' : 'How to fix it' },
    { href: links.run, text: 'This run' },
    { href: ruleLink(rule, links), text: 'The rule' },
  ]
  return candidates.flatMap(({ href, text }) => {
    const address = webAddress(href)
    return address === null ? [] : [{ href: address, text }]
  })
}

/** The address as a browser would write it; null for anything but http and https. */
export function webAddress(text: string | null | undefined): string | null {
  const url = URL.parse(text ?? '')
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= 2000
    ? url.href
    : null
}

/** A rule outside of the workspace is not a file of any repository that is known. */
function ruleLink(rule: Rule | undefined, links: RunLinks): string | null {
  if (!rule || /^(\/|\.\.)/.test(rule.place.file)) return null
  const files = rule.place.shipped ? links.packs : links.files
  if (files === null) return null
  return `${files}${rule.place.file.split('/').map(encodeURIComponent).join('/')}#L${rule.place.line}`
}
