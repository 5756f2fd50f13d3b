import type { Finding } from '../../../../model/finding.ts'
import type { View } from '../../../view.ts'
import { type ShownRule, type ShownRules, shownRules } from './groups.ts'

/** Rows of a rule, and of all of them, that stand in the page itself and need no script. */
const MOST_OF_RULE = 20
const MOST_OF_ALL = 300

/** A rule with those of its findings that have a row in the page itself. */
export interface RuleRows extends ShownRule {
  /** Nothing of it counts: its block is hidden until the script shows it. */
  readonly isAside: boolean
  readonly written: readonly Finding[]
}

/** Where a link of the page leads: to what everybody sees, to what the script draws or shows, or nowhere. */
type Reached = 'at-once' | 'by-script' | 'nowhere'

/** Which findings have a row in the page itself. */
export interface PageRows extends Pick<ShownRules, 'left'> {
  readonly rules: readonly RuleRows[]
  reachesFinding(finding: Pick<Finding, 'fingerprint'>): Exclude<Reached, 'nowhere'>
  /** @param id the rule's */
  reachesRule(id: string): Reached
}

/** The first rows of each rule, the worst rules first, until there are enough. */
export function pageRowsOf(view: View): PageRows {
  const { rules: shown, left } = shownRules(view)
  let room = MOST_OF_ALL
  const rules = shown.map(({ group, aside }): RuleRows => {
    const findings = [...group.violations, ...group.unseen]
    const written = findings.slice(0, Math.min(MOST_OF_RULE, room))
    room -= written.length
    return { group, aside, isAside: findings.length === 0, written }
  })
  const fingerprints = new Set(rules.flatMap(({ written }) => written.map((one) => one.fingerprint)))
  const blocks = new Map(
    rules.map(({ group, isAside }) => [group.id, isAside ? 'by-script' : 'at-once'] as const),
  )
  return {
    rules,
    left,
    reachesFinding: ({ fingerprint }) => (fingerprints.has(fingerprint) ? 'at-once' : 'by-script'),
    reachesRule: (id) => blocks.get(id) ?? 'nowhere',
  }
}
