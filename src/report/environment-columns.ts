import { accountsWith } from '../evaluate/gap-causes.ts'
import type { Run } from '../model/run.ts'
import { SEVERITIES } from '../model/severity.ts'
import { count } from '../text/words.ts'
import type { Counts, SeverityCounts } from './counts.ts'

/** A column of the table of counts. */
export interface EnvironmentColumn {
  /** An environment's name, which is text from outside; `2 others`. */
  readonly title: string
  readonly counts: Readonly<SeverityCounts>
  /** Not everything was seen: the counts are the least that there is. */
  readonly open: boolean
}

/** More columns do not fit a phone. */
const MOST_ENVIRONMENTS = 3

/** Production first, then by name, then the others as one: a phone may cut the last ones off. */
export function environmentColumns(run: Run, counts: Counts): EnvironmentColumn[] {
  const unseen = unseenEnvironments(run)
  const names = [...counts.byEnvironment.keys()]
  const shown = names.length > MOST_ENVIRONMENTS + 1 ? names.slice(0, MOST_ENVIRONMENTS) : names
  const others = names.slice(shown.length)
  const columnOf = (title: string, members: readonly string[]): EnvironmentColumn => ({
    title,
    counts: sumOf(counts, members),
    open: members.some((name) => unseen.has(name)),
  })
  return [
    ...shown.map((name) => columnOf(name, [name])),
    ...(others.length > 0 ? [columnOf(count(others.length, 'other'), others)] : []),
  ]
}

function sumOf({ byEnvironment }: Counts, names: readonly string[]): SeverityCounts {
  const sum: SeverityCounts = { critical: 0, high: 0, medium: 0, low: 0 }
  for (const name of names) {
    for (const severity of SEVERITIES) sum[severity] += byEnvironment.get(name)?.[severity] ?? 0
  }
  return sum
}

/** A gap in an account that the run does not know may belong to any environment. */
function unseenEnvironments(run: Run): Set<string> {
  const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment.name]))
  const unknown = run.outcomes.filter(({ incomplete }) => incomplete.length > 0)
  const accounts = new Set([...accountsWith(run.coverage.gaps), ...unknown.map(({ account }) => account)])
  const names = [...accounts].map((account) => environments.get(account))
  return names.includes(undefined)
    ? new Set(environments.values())
    : new Set(names.filter((name) => name !== undefined))
}
