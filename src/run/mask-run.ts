import type { Finding, FixedFinding } from '../model/finding.ts'
import type { Run, SafeRun } from '../model/run.ts'
import { maskedAccount } from '../sensitive/masked-account.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import { maskedRoutes } from './masked-routes.ts'

/**
 * The run as everything may have it that leaves: what was found was masked with its resource at hand (maskedResult), what the
 * last run knew when it was loaded, and the rest here. Rules and settings are the user's own, what frameworks say is ours.
 */
export function maskedRun(run: Run, privacy: Privacy): SafeRun {
  const { accounts, leftOut, coverage, exceptions, warnings, misread, past } = run
  const texts = privacy.value({ exceptions, warnings, misread, past })
  const { settings } = run
  const masked: Run = Object.freeze({
    ...run,
    ...texts,
    accounts: accounts.map((one) => maskedAccount(one, privacy)),
    leftOut: leftOut.map((one) => maskedAccount(one, privacy)),
    coverage: { ...coverage, gaps: privacy.value(coverage.gaps) },
    findings: run.findings.map((one) => withMaskedWords(one, privacy)),
    fixed: run.fixed.map((one) => withMaskedAttribution(one, privacy)),
    settings: { ...settings, routes: maskedRoutes(settings.routes, run.findings, privacy) },
  })
  return masked as SafeRun
}

/** Who did it, and what the exceptions file says: both came after the resource was forgotten. */
function withMaskedWords(finding: Finding, privacy: Privacy): Finding {
  const { exception, expiredException } = finding
  const attributed = withMaskedAttribution(finding, privacy)
  if (exception === undefined && expiredException === undefined) return attributed
  return {
    ...attributed,
    ...(exception === undefined ? {} : { exception: privacy.value(exception) }),
    ...(expiredException === undefined ? {} : { expiredException: privacy.value(expiredException) }),
  }
}

function withMaskedAttribution<T extends Finding | FixedFinding>(finding: T, privacy: Privacy): T {
  if (finding.attribution === undefined) return finding
  return Object.assign({}, finding, { attribution: privacy.value(finding.attribution) })
}
