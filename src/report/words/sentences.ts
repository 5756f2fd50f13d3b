import { mayBeMaskedOtherwise, withdrawnPhrase } from './finding-words.ts'
import { idleRules } from '../../evaluate/idle-rules.ts'
import { EVERYTHING, type GapReason } from '../../model/coverage.ts'
import { leftOutWords } from '../../accounts/left-out.ts'
import { isNew } from '../../past/news.ts'
import { GLOBAL_REGION } from '../../model/resource.ts'
import type { Run } from '../../model/run.ts'
import { compareText } from '../../text/compare.ts'
import { count, enumerate, some, withArticle, withCommas } from '../../text/words.ts'
import type { Counts } from '../counts.ts'
import type { GapBlock } from '../gap-blocks.ts'
import { type Accounts, kindLabels, regionLabel, spanLabel, timeLabel } from './labels.ts'
import { wayOut } from '../way-out.ts'

/**
 * `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `7 of 8 rules` where one judged nothing, `2 of 3
 * accounts` where one was not read at all.
 */
export function checked(run: Run, idle = idleRules(run).length): string {
  const read = run.coverage.complete.filter(({ kind }) => kind !== EVERYTHING)
  const accounts = new Set(read.map(({ account }) => account)).size
  // Hundreds of thousands of entries share few lists.
  const lists = new Set(read.map(({ regions }) => regions))
  const regions = new Set([...lists].flat().filter((region) => region !== GLOBAL_REGION)).size
  const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0)
  const all = run.accounts.length
  const accountsRead = accounts < all ? `${accounts} of ${count(all, 'account')}` : count(accounts, 'account')
  const rules = run.rules.length
  const judging = idle > 0 ? `${rules - idle} of ${count(rules, 'rule')}` : count(rules, 'rule')
  return `${judging} on ${count(resources, 'resource')} in ${accountsRead} and ${count(regions, 'region')}`
}

/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
export function notToRead({ leftOut }: Run): string | null {
  if (leftOut.length === 0) return null
  const are = leftOut.length === 1 ? 'is' : 'are'
  return `${count(leftOut.length, 'account')} of the organisation ${are} left out (${leftOutWords(leftOut)})`
}

/** `3 resources are left to the 2 accounts that own and share them, which this run does not read`; null for none. */
export function notJudged({ leftToOwners }: Run): string | null {
  if (leftToOwners.length === 0) return null
  const resources = leftToOwners.reduce((sum, one) => sum + one.resources, 0)
  const [are, them] = resources === 1 ? ['is', 'it'] : ['are', 'them']
  const [accounts, own] =
    leftToOwners.length === 1
      ? ['the account', 'owns and shares']
      : [`the ${count(leftToOwners.length, 'account')}`, 'own and share']
  return `${count(resources, 'resource')} ${are} left to ${accounts} that ${own} ${them}, which this run does not read`
}

const MOST_LEFT_OPEN = 3

/** `2 results hang on regions that the settings leave out and are unknown (rule-a and rule-b)`; null for none. */
export function leftOpen({ outcomes }: Run): string | null {
  const open = outcomes.filter((outcome) => outcome.leftOpen !== undefined)
  const results = open.reduce((sum, outcome) => sum + (outcome.leftOpen?.length ?? 0), 0)
  if (results === 0) return null
  const rules = [...new Set(open.map(({ rule }) => rule))].toSorted(compareText)
  const [hang, are] = results === 1 ? ['hangs', 'is'] : ['hang', 'are']
  return `${count(results, 'result')} ${hang} on regions that the settings leave out and ${are} unknown (${some(rules, MOST_LEFT_OPEN, 'rule')})`
}

/** What is wrong with the history, where something is that has to be mended. Without a full stop. */
export function pastTrouble({ past }: Run): string | null {
  const isTrouble = past.status === 'damaged' || past.status === 'unavailable'
  return isTrouble ? past.message.trim().replace(/\.$/, '') : null
}

/** Why nobody knows what changed, where that is so: a note, since nothing is wrong. Without a full stop. */
export function noPast(run: Run): string | null {
  const { past } = run
  if (past.status === 'loaded' || pastTrouble(run) !== null) return null
  if (past.status === 'none') return 'No history is kept, so nothing can be called new or fixed'
  const message = past.message.trim().replace(/\.$/, '')
  return message === '' ? 'There is no last run to compare with' : message
}

/** What changed since the last run; null where that is not known. Without a full stop. */
export function changes(run: Run, counts: Counts): string | null {
  if (run.past.status !== 'loaded') return null
  const fresh = run.findings.filter(
    (one) => one.standing === 'counted' && one.change !== undefined && isNew(one),
  ).length
  const among = [
    counts.reopened === 0 ? '' : `${withCommas(counts.reopened)} reopened`,
    fresh === 0 ? '' : `${count(fresh, 'change')} since the accepted state`,
  ].filter((part) => part !== '')
  const which = among.length === 0 ? '' : ` (${among.join(', ')})`
  const parts = [
    counts.new === 0 ? '' : `${withCommas(counts.new)} new${which}`,
    counts.worsened === 0 ? '' : `${withCommas(counts.worsened)} worsened`,
    counts.known === 0 ? '' : `${withCommas(counts.known)} known`,
    counts.fixed === 0 ? '' : `${withCommas(counts.fixed)} fixed`,
    counts.withdrawn === 0
      ? ''
      : `${withCommas(counts.withdrawn)} ${withdrawnPhrase(run.fixed)} (rule, account or region left out${run.fixed.some(mayBeMaskedOtherwise) ? ', or masked otherwise than before' : ''})`,
  ].filter((part) => part !== '')
  if (parts.length === 0) return 'Nothing new and nothing fixed since the last run'
  return `${enumerate(parts)} since the last run`
}

/** `3 findings are accepted by exceptions`; null where none is. */
export function acceptedByExceptions({ accepted }: Counts): string | null {
  if (accepted === 0) return null
  return `${count(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted by exceptions`
}

/** What was evaluated in place of AWS, and how old it is; null where AWS was read. */
export function asOf({ inventories }: Run): string | null {
  const [first, ...others] = inventories ?? []
  if (first === undefined) return null
  if (others.length === 0)
    return `As of ${timeLabel(first.at)}: read from ${first.file} (run ${first.run}), not from AWS`
  const times = [first, ...others].map(({ at }) => timeLabel(at)).toSorted()
  const [oldest = '', newest = ''] = [times[0], times.at(-1)]
  const when = oldest === newest ? oldest : `${oldest} to ${newest}`
  const files = some(
    [first, ...others].map(({ file }) => file),
    3,
    'file',
  )
  return `As of ${when}: read from ${count(times.length, 'inventory', 'inventories')} (${files}), not from AWS`
}

/** `Last run: 2026-11-20 03:00 UTC, 24 hours before this one`; null where there is none. */
export function lastRun(run: Run): string | null {
  const { previousAt } = run.past
  if (previousAt === null) return null
  const { startedAt } = run
  return Date.parse(previousAt) <= Date.parse(startedAt)
    ? `Last run: ${timeLabel(previousAt)}, ${spanLabel(previousAt, startedAt)} before this one`
    : `Last run: ${timeLabel(previousAt)}, ${spanLabel(startedAt, previousAt)} after this one, so a clock is wrong`
}

/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
export function whatAndWhere(block: GapBlock): string {
  const kinds = some(kindLabels(block.kinds), 4, 'kind')
  if (block.regions.includes(EVERYTHING)) return `${kinds} in ${regionLabel(EVERYTHING)}`
  return `${kinds} in ${some(block.regions.map(regionLabel), 3, 'region')}`
}

/** `denied, needs ec2:DescribeVpcs`. */
export function why(run: Run, block: GapBlock): string {
  const way = wayOut(run, block)
  if (way !== null) return `${reasonOf(block)}: ${way}`
  if (block.actions.length === 0) return reasonOf(block)
  return `${reasonOf(block)}, ${verbOf(block)} ${some(block.actions, 4, 'action')}`
}

/** `denied by a service control policy`, where AWS says so. */
export function reasonOf({ reason, deniedBy }: GapBlock): string {
  return deniedBy === null ? reasonWords(reason) : `${reasonWords(reason)} by ${withArticle(deniedBy)}`
}

/** Whoever owns the role cannot allow what the organisation forbids. */
export function verbOf({ reason, deniedBy }: GapBlock): 'needs' | 'calling' {
  const isAbove = deniedBy === 'service control policy' || deniedBy === 'resource control policy'
  return reason === 'denied' && !isAbove ? 'needs' : 'calling'
}

/** What people read instead of the word that programs do. */
export function reasonWords(reason: GapReason): string {
  if (reason === 'part-missing') return 'the job that should have read it left no result'
  if (reason === 'not-held') return 'not in the inventory'
  if (reason === 'kept-on-runner') return 'kept on the runner that read it (data-region)'
  if (reason === 'not-decided') return 'the settings leave it open'
  if (reason === 'not-listed') return 'depends on what AWS did not list'
  return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ')
}

/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
export function who(block: GapBlock, accounts: Accounts, most: number): string {
  return some(
    block.accounts.map((id) => accounts.label(id)),
    most,
    'account',
  )
}
