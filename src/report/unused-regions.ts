import type { Finding } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import { count } from '../text/words.ts'
import { isNews } from '../past/news.ts'

/**
 * Whether a finding is one of those that every region has in which nobody did anything: low, in a region of which all
 * was read that shows use, and there is none. What is news since the last run stands for itself.
 */
export function inUnusedRegion(run: Run): (finding: Finding) => boolean {
  const unused = new Map(run.coverage.unused?.map(({ account, regions }) => [account, new Set(regions)]))
  const knowsNew = run.past.status === 'loaded'
  return (finding) =>
    finding.severity === 'low' &&
    finding.standing === 'counted' &&
    !(knowsNew && isNews(finding)) &&
    unused.get(finding.account)?.has(finding.region) === true
}

/** `17 unused regions (without an instance, …): 21 low findings each`. Of findings that `inUnusedRegion` is true of. */
export function unusedWords(findings: readonly Finding[]): string {
  const numbers = [...Map.groupBy(findings, ({ account, region }) => `${account} ${region}`).values()].map(
    ({ length }) => length,
  )
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const each = numbers.length === 1 ? '' : ' each'
  const low = least === most ? count(most, 'low finding') : `${least} to ${count(most, 'low finding')}`
  return `${count(numbers.length, 'unused region')} (without an instance, a volume, a snapshot or a network interface): ${low}${each}`
}
