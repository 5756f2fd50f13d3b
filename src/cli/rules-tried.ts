import { DERIVED } from '../clouds/clouds.ts'
import { sourcesOf } from '../derive/derive.ts'
import { idleRuleWarnings } from '../evaluate/idle-rules.ts'
import { EVERYTHING, type GapCause } from '../model/coverage.ts'
import type { Violation } from '../model/finding.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import { groupGaps, type GapBlock } from '../report/gap-blocks.ts'
import { Accounts } from '../report/words/labels.ts'
import { reasonOf, verbOf, whatAndWhere, who } from '../report/words/sentences.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { neededKinds } from '../rules/load/needed-kinds.ts'
import type { TriedRules } from '../run/try-rules.ts'
import { evidenceWords } from '../search/index.ts'
import { limitCodePoints } from '../text/limit.ts'
import { visible } from '../text/visible.ts'
import { count, some, withCommas } from '../text/words.ts'

/** Of a message, which whoever denies may make as long as they like. */
const SENTENCE = 200

/** Resources that the text shows of one rule; JSON has all. */
const MOST = 5

/** What one rule found. */
export interface TriedRule {
  readonly rule: string
  readonly violations: readonly Violation[]
  /** Resources that pass. */
  readonly passed: number
  /** Why it had nothing to judge, as a sentence; null: it judged something, or could not see. */
  readonly idle: string | null
  /** What was not read that it asks about. */
  readonly gaps: readonly GapBlock[]
  /** The number of accounts' regions in which it is unknown. */
  readonly unknown: number
}

export function triedRule(compiled: CompiledRule, tried: TriedRules): TriedRule {
  const { rule } = compiled
  const outcomes = tried.outcomes.filter((outcome) => outcome.rule === rule.id)
  const unread = new Set(
    outcomes.flatMap(({ account, incomplete }) => incomplete.map((region) => `${account} ${region}`)),
  )
  const judged = new Set(outcomes.map(({ account }) => account))
  const [idle = null] = rule.change === undefined ? idleRuleWarnings({ ...tried, rules: [rule] }) : []
  const gaps = idle === null ? gapsOf(compiled, tried, unread, judged) : []
  return {
    rule: rule.id,
    violations: tried.violations.filter((violation) => violation.rule === rule.id),
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    idle:
      rule.change === undefined ? idle : `${rule.id} judges changes, and no accepted state is compared here.`,
    gaps: groupGaps({ ...tried, coverage: { ...tried.coverage, gaps } }),
    unknown: unread.size,
  }
}

/** The gaps in what the rule asks about, in the places where it is unknown and in accounts of which nothing is known. */
function gapsOf(
  compiled: CompiledRule,
  { coverage }: TriedRules,
  unread: ReadonlySet<string>,
  judged: ReadonlySet<string>,
): readonly GapCause[] {
  const needs = new Set([...neededKinds([compiled]), ...(compiled.rule.needs ?? [])])
  const asked = new Set([EVERYTHING, ...needs, ...sourcesOf(needs, DERIVED)])
  // What is missing of an account as a whole leaves it open in each of its regions.
  const unreadAccounts = new Set([...unread].map((place) => place.split(' ', 1)[0]))
  return coverage.gaps
    .filter(({ kind }) => asked.has(kind) || asked.has(kind.split('.')[0] ?? kind))
    .flatMap((cause): GapCause[] => {
      const places = cause.places.flatMap(({ accounts, regions }) =>
        accounts.flatMap((account) => {
          const here = regions.filter(
            (region) =>
              !judged.has(account) ||
              region === EVERYTHING ||
              unread.has(`${account} ${region}`) ||
              (region === GLOBAL_REGION && unreadAccounts.has(account)),
          )
          return here.length === 0 ? [] : [{ accounts: [account], regions: here }]
        }),
      )
      return places.length === 0 ? [] : [{ ...cause, places }]
    })
}

/** Whether all of it is known. */
export function isWhole({ idle, gaps, unknown }: TriedRule): boolean {
  return idle === null && gaps.length === 0 && unknown === 0
}

export function printTried(
  tried: TriedRule,
  { accounts: known }: TriedRules,
  print: (text: string) => void,
): void {
  const { rule, violations, passed, idle, gaps, unknown } = tried
  const accounts = new Accounts(known)
  if (idle !== null) {
    print(visible(idle))
    return
  }
  print(visible(`${rule}: ${resultWords(violations.length, passed, isWhole(tried))}`))
  for (const { kind, id, name, region, account, severity, because, evidence } of violations.slice(0, MOST)) {
    const called = name === id ? id : `${id} (${name})`
    const why = because ?? evidenceWords(evidence)
    const where = `${region} of ${accounts.label(account)}`
    print(visible(`  ${severity}: ${kind} ${called} in ${where}${why === '' ? '' : `: ${why}`}`))
  }
  const more = violations.length - MOST
  if (more > 0) print(`  … and ${count(more, 'more resource')}; --json lists all.`)
  for (const block of gaps) {
    const [message] = block.messages
    const said = message === undefined ? '' : `: ${limitCodePoints(message, SENTENCE)}`
    const needs = block.actions.length === 0 ? said : `, ${verbOf(block)} ${some(block.actions, 4, 'action')}`
    print(
      visible(`  unknown in ${who(block, accounts, 3)}: ${whatAndWhere(block)}: ${reasonOf(block)}${needs}`),
    )
  }
  if (gaps.length === 0 && unknown > 0) print(`  unknown in ${count(unknown, 'region')}`)
}

function resultWords(violations: number, passed: number, whole: boolean): string {
  const judged = violations + passed
  if (judged === 0) return whole ? 'finds nothing: there is no such resource.' : 'judged nothing.'
  if (violations > 0) return `finds ${withCommas(violations)} of ${count(judged, 'resource')}.`
  return `finds nothing: ${judged === 1 ? 'the one resource that it judged passes' : `all ${count(judged, 'resource')} that it judged pass`}.`
}

export function jsonOfTried({ rule, violations, passed, idle, gaps, unknown }: TriedRule): object {
  return {
    rule,
    violations: violations.length,
    passed,
    idle,
    unknown,
    gaps,
    findings: violations.map(({ account, region, kind, id, name, severity, because, evidence }) => ({
      account,
      region,
      kind,
      id,
      name,
      severity,
      ...(because === undefined ? {} : { because }),
      evidence,
    })),
  }
}
