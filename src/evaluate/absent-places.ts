import { KINDS } from '../clouds/clouds.ts'
import { EVERYTHING } from '../model/coverage.ts'
import type { Run } from '../model/run.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { parameterValues } from '../rules/load/parameters.ts'
import { compileSearch, type Held } from '../search/index.ts'
import { compareText } from '../text/compare.ts'

/** What of a run tells where it was. */
type ReadRun = Pick<Run, 'accounts' | 'coverage'>

/**
 * Accounts, regions and environments that rules ask for and the run does not have, a sentence for each: such a rule passes
 * everywhere, and nobody would know that a name is misspelt. Nothing is said of what the rule denies.
 */
export function absentPlaceWarnings(
  rules: readonly CompiledRule[],
  run: ReadRun,
  now: Date,
): readonly string[] {
  const asking = rules.filter(({ rule }) => /\b(?:account|region|environment)\b/.test(rule.search))
  if (asking.length === 0 || run.accounts.length === 0) return []
  const held = heldBy(run)
  return asking.flatMap(({ rule, query }) => {
    const options = { model: KINDS, now, values: parameterValues(rule), held }
    const { warnings } = compileSearch(rule.search, options)
    return warnings
      .filter((warning) => !query.warnings.includes(warning))
      .map((warning) => `${rule.id}: ${warning}`)
  })
}

/** What is not certain is left out: a misspelt name is not told from an account that could not be read. */
function heldBy({ accounts, coverage }: ReadRun): Held {
  const unread = coverage.gaps.filter(({ kind }) => kind === EVERYTHING)
  const places = unread.flatMap((gap) => gap.places)
  const areAccountsKnown = places.every(({ regions }) => !regions.includes(EVERYTHING))
  const regions = [...coverage.complete, ...coverage.gaps.flatMap((gap) => gap.places)].flatMap(
    (place) => place.regions,
  )
  const environments = accounts.map(({ environment }) => environment)
  return {
    where: 'this run',
    isOneOfMany: true,
    ...(areAccountsKnown && { accounts: accounts.toSorted((a, b) => compareText(a.name, b.name)) }),
    ...(areAccountsKnown && { regions: sortedOnce(regions) }),
    ...(areAccountsKnown &&
      environments.every(({ certain }) => certain) && {
        environments: sortedOnce(environments.map(({ name }) => name)),
      }),
  }
}

function sortedOnce(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted(compareText)
}
