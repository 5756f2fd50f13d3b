import { isProductionName } from '../accounts/environment.ts'
import type { AttributionQuestion } from '../clouds/cloud.ts'
import { CLOUD } from '../clouds/clouds.ts'
import type { Attribution } from '../model/attribution.ts'
import { messageOf } from '../model/errors.ts'
import type { Finding, FixedFinding } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import { isNews } from '../past/news.ts'
import { isViolated } from '../past/standing.ts'
import { reaches, severityRank } from '../model/severity.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import { count } from '../text/words.ts'
import { collectRequest, type Job } from './prologue.ts'

/** What somebody may be asked about, the least severe of it. */
const FROM = 'high'

/**
 * The run with who did it, as far as the cloud's log of calls says: of what is new, high or critical, of changes, and of
 * changes that were undone. The worst first, since there is a budget (see Cloud.attribute). What is not answered is said
 * beside the finding; it is no gap, and fails nothing.
 */
export async function attribute(
  run: Run,
  { settings, host, exceptions, privacy }: Pick<Job, 'settings' | 'host' | 'exceptions' | 'privacy'>,
): Promise<Run> {
  const { logger, signal, now, environment } = host
  // A saved inventory is judged without credentials, and nothing is asked of anybody.
  if (!settings.attribution || settings.inventory.length > 0) return run
  if (run.cancelled === true || signal.aborted) return run
  const asked = askedAbout(run)
  if (asked.length === 0) return run
  const accounts = new Set(asked.map(({ account }) => account))
  const request = {
    ...collectRequest({ settings, exceptions }),
    found: run.accounts.filter(({ id }) => accounts.has(id)),
    // The cloud knows what it is asked about by its own names.
    questions: asked.map((one) => withOriginal(questionOf(one), privacy)),
    until: new Date(run.finishedAt),
    masked: settings.personalData === 'mask',
  }
  try {
    const { answers, calls } = await CLOUD.attribute(request, { logger, signal, now, environment })
    const byFinding = new Map(asked.map((one, index) => [one, answers[index] ?? null]))
    if (answers.some((answer) => answer !== null)) logger.info(sentenceOf(answers, calls))
    return Object.freeze({
      ...run,
      findings: run.findings.map((one) => withAnswer(one, byFinding)),
      fixed: run.fixed.map((one) => withAnswer(one, byFinding)),
    })
  } catch (error) {
    // People are to be paged whatever comes of this.
    logger.warning(`Who did it could not be asked: ${messageOf(error)}`)
    return run
  }
}

type Asked = Finding | FixedFinding

/** The worst first, those of production before others. */
export function askedAbout({ findings, fixed, accounts }: Run): readonly Asked[] {
  const production = new Set(
    accounts.flatMap(({ id, environment: { name } }) => (isProductionName(name) ? id : [])),
  )
  const asked: readonly Asked[] = [...findings.filter(isAskedAbout), ...fixed.filter(isReverted)]
  return asked.toSorted(
    (a, b) =>
      severityRank(a.severity) - severityRank(b.severity) ||
      Number(production.has(b.account)) - Number(production.has(a.account)),
  )
}

function isAskedAbout(finding: Finding): boolean {
  const { standing, severity, change } = finding
  // Who made a change is known of it also where a violation of the state counts for both.
  if (change !== undefined) return isViolated(finding) && isNews(finding)
  return standing === 'counted' && isNews(finding) && reaches(severity, FROM)
}

function isReverted({ standing, how }: FixedFinding): boolean {
  return standing !== 'accepted' && how === 'reverted'
}

function questionOf(one: Asked): AttributionQuestion {
  const { rule, account, region, kind, id, name } = one
  const subject = { rule, account, region, kind, id, name }
  if ('how' in one) return { ...subject, evidence: [], isMending: true }
  const { evidence, homeRegion, permissions, change } = one
  return {
    ...subject,
    evidence,
    isMending: false,
    ...(homeRegion === undefined ? {} : { homeRegion }),
    ...(permissions === undefined ? {} : { permissions }),
    ...(change === undefined ? {} : { change }),
  }
}

function withOriginal(question: AttributionQuestion, privacy: Privacy): AttributionQuestion {
  const { id, name } = question
  return { ...question, id: privacy.original(id), name: privacy.original(name) }
}

function withAnswer<T extends Asked>(one: T, answers: ReadonlyMap<Asked, Attribution | null>): T {
  const attribution = answers.get(one) ?? null
  return attribution === null ? one : Object.assign({}, one, { attribution })
}

/** `Who did it: 15 findings, 12 found, 3 without a call (8 requests).` Nobody can be asked about the others. */
function sentenceOf(answers: readonly (Attribution | null)[], calls: number): string {
  const of = (status: Attribution['status'] | undefined): number =>
    answers.filter((answer) => answer?.status === status).length
  const parts = [
    `${of('found')} found`,
    ...(of('none-found') > 0 ? [`${of('none-found')} without a call`] : []),
    ...(of('not-answered') > 0 ? [`${of('not-answered')} not answered`] : []),
    ...(of('not-asked') > 0 ? [`${of('not-asked')} not asked`] : []),
  ]
  return `Who did it: ${count(answers.length - of(undefined), 'finding')}, ${parts.join(', ')} (${count(calls, 'request')}).`
}
