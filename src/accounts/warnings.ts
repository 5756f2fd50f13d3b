import type { NamedAccount } from './account-pattern.ts'
import type { Coverage } from '../model/coverage.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import { nearestRegion, patternsIn, patternsOut, regionsOf } from './region-pattern.ts'
import type { ScanResult } from '../model/scan.ts'
import type { Settings } from '../model/settings.ts'
import { fitsGlob } from '../text/glob.ts'
import { enumerate } from '../text/words.ts'
import { asFarAsKnown, isProductionName, namesProduction, unusedPatterns } from './environment.ts'
import { nobodyPaged } from './nobody-paged.ts'

/**
 * What is allowed and yet hardly meant: each a sentence for log and summary.
 * @param known codes of the regions that the cloud is known to have
 */
export function settingsWarnings(
  settings: Settings,
  { accounts, leftOut, coverage }: Pick<ScanResult, 'accounts' | 'leftOut' | 'coverage'>,
  known: readonly string[],
): readonly string[] {
  const warnings = [...unusedNames(settings, accounts, leftOut), ...unusedRegions(settings, coverage, known)]
  const given = alertSettings(settings)
  const unpaged = nobodyPaged(settings, isForProduction(settings))
  if (unpaged !== null) warnings.push(unpaged)
  if (given.length === 0) return warnings
  const areSet = `${enumerate(given)} ${given.length === 1 ? 'is' : 'are'} set`
  const isIdle = !namesProduction(settings) && !settings.withoutProduction && isForProduction(settings)
  if (isIdle && unpaged === null) {
    warnings.push(`${areSet}, but production-accounts is empty: no account pages.`)
  }
  const partial = accounts.filter(({ id }) => patternsIn(regionsOf(settings, id)).length > 0)
  if (partial.length > 0 && settings.alertScope === '' && namesProduction(settings)) {
    warnings.push(
      'regions names regions, and alert-scope is empty: a scan of other regions of the same accounts has the same deduplication keys, and each closes what the other opened. If there is one, give each an alert-scope of its own.',
    )
  }
  if (settings.history.store === 'none' && !settings.dryRun) {
    warnings.push(
      `${areSet}, but no history is kept: what was opened is not known by the next run. Set history to cache, to branch:NAME or to the path of a file that the next run finds again.`,
    )
  }
  return warnings
}

/** The inputs and the key of the configuration that say where alerts go, as far as they are given. */
function alertSettings(settings: Settings): readonly string[] {
  const { inputTargets, targets } = settings
  return [
    ...inputTargets.filter(({ isSet }) => isSet).map(({ input }) => input),
    ...(targets.length === 0 ? [] : ['targets of the configuration']),
  ]
}

/** Whether any alert is about production: all are but those of routes that name other environments. */
function isForProduction(settings: Settings): boolean {
  const { inputTargets, routes } = settings
  return (
    inputTargets.some(({ isSet }) => isSet) ||
    routes.some(({ environments }) => environments.length === 0 || environments.some(isProductionName))
  )
}

/** Patterns and entries about accounts that the run does not know: what they say is said in vain. */
function unusedNames(
  settings: Settings,
  accounts: readonly NamedAccount[],
  leftOut: readonly LeftOutAccount[],
): string[] {
  const excluded = leftOut.filter(({ why }) => why === 'excluded')
  const all = [...accounts, ...leftOut]
  const known = new Set(all.map(({ id }) => id))
  const wanted = (id: string): boolean =>
    settings.accounts.length > 0 ? settings.accounts.includes(id) : known.has(id)
  return [
    ...unused('production-accounts', unusedPatterns(settings.productionAccounts, accounts), accounts),
    ...Object.entries(settings.environments).flatMap(([environment, patterns]) =>
      unused(`environments.${environment}`, unusedPatterns(patterns, accounts), accounts),
    ),
    ...unused('exclude-accounts', unusedPatterns(settings.excludeAccounts, excluded), all),
    ...unused(
      'accounts of the configuration',
      Object.keys(settings.perAccount).filter((id) => !wanted(id)),
      all,
    ),
  ]
}

/** What leaves out nothing is hardly meant so; what takes in nothing is a gap of its own (see chooseRegions). */
function unusedRegions(settings: Settings, coverage: Coverage, listed: readonly string[]): readonly string[] {
  const lists = new Set([
    settings.regions,
    ...Object.values(settings.perAccount).map(({ regions }) => regions ?? []),
  ])
  const out = [...new Set([...lists].flatMap(patternsOut))]
  const read = new Set([
    ...coverage.complete.flatMap(({ regions }) => regions),
    ...coverage.gaps.flatMap(({ places }) => places.flatMap(({ regions }) => regions)),
  ])
  const known = new Set([...listed, ...read])
  return out
    .filter((pattern) => ![...known].some((region) => fitsGlob(pattern, region)))
    .map((pattern) => {
      const guess = nearestRegion(pattern, known)
      const perhaps = guess === null ? '' : `; perhaps you mean "!${guess}"`
      return `regions: "!${pattern}" leaves out no region that is known${perhaps}.`
    })
}

function unused(
  where: string,
  patterns: readonly string[],
  accounts: readonly NamedAccount[],
): readonly string[] {
  if (patterns.length === 0) return []
  const quoted = enumerate(patterns.map((pattern) => `"${pattern}"`))
  const match = patterns.length === 1 ? 'matches' : 'match'
  return [`${where}: ${quoted} ${match} no account ${asFarAsKnown(patterns, accounts)}.`]
}
