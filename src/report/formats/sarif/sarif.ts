import { gzipSync } from 'node:zlib'
import { docsAddress } from '../../../text/docs-address.ts'
import { toJson } from '../../../text/json.ts'
import { type Row, rowMaker } from '../../rows.ts'
import type { View } from '../../view.ts'
import { isSafeToUpload, type LeftOut, notificationsOf } from './notifications.ts'
import { placeOf } from './places.ts'
import { resultOf } from './results.ts'
import { sarifRules } from './rules.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** What code scanning takes of one run: more, and it refuses the file (docs.github.com, "results exceed limit"). */
const MOST_RESULTS = 25_000
/** Of the 10 MB of gzip that a file may have, those for results: what is left is for rules and notifications. */
const MOST_BYTES = 8_000_000

/** So many results are measured at once. */
const BATCH = 500

/**
 * findings.sarif, SARIF 2.1.0 as GitHub's code scanning takes it: a result for each finding, worst first, accepted ones
 * last. What an earlier run saw and this one could not look at stays a result: code scanning closes the alert of each
 * result that is missing.
 */
export function* renderSarif(view: View): Generator<string> {
  const { run } = view
  const rules = sarifRules(run)
  const { alertScope } = run.settings
  yield `{"$schema":${toJson(SCHEMA)},"version":"2.1.0","runs":[{\n`
  yield `"tool":{"driver":{"name":"Cloud Baseline","version":${toJson(run.version)},`
  yield `"informationUri":${toJson(docsAddress('reports.md'))},"rules":`
  yield* list(rules.values())
  // Without a name of its own the scan gets the category that the upload makes of workflow and job.
  yield alertScope === '' ? '}},\n' : `}},\n"automationDetails":${toJson({ id: categoryOf(alertScope) })},\n`
  yield '"results":'
  const listed = yield* results(view, [...rules.keys()])
  const left = leftOut(view, listed)
  yield ',\n"invocations":[{'
  yield `"executionSuccessful":${isSafeToUpload(view)},`
  yield `"startTimeUtc":${toJson(run.startedAt)},"endTimeUtc":${toJson(run.finishedAt)},`
  yield '"toolExecutionNotifications":'
  yield* list(notificationsOf(view, left))
  const properties = {
    id: run.id,
    verdict: view.verdict,
    complete: view.isComplete,
    listed: listed.number,
    leftOut: left,
  }
  yield `}],\n"properties":${toJson(properties)}\n}]}\n`
}

/** The part before the last slash tells scans apart. */
function categoryOf(scope: string): string {
  return `cloud-baseline/${scope.replaceAll('/', '-')}/`
}

interface Listed {
  readonly number: number
  readonly withoutPlace: number
}

/** As many as the limits allow, in batches: the sum of their sizes is never less than the size of the whole. */
function* results(view: View, ids: readonly string[]): Generator<string, Listed> {
  const indexes = new Map(ids.map((id, index) => [id, index]))
  let [number, withoutPlace, bytes] = [0, 0, 0]
  for (const rows of batches(worstFirst(view), MOST_RESULTS)) {
    const lines = rows.map((row) => toJson(resultOf(view, row, indexes)))
    const text = `${number === 0 ? '[' : ','}\n${lines.join(',\n')}`
    bytes += gzipSync(text, { level: 1 }).length
    if (bytes > MOST_BYTES) break
    yield text
    number += rows.length
    withoutPlace += rows.filter((row) => placeOf(view.run, row) === null).length
  }
  yield number === 0 ? '[]' : '\n]'
  return { number, withoutPlace }
}

/** Of the first `most`. */
function* batches(rows: Iterable<Row>, most: number): Generator<readonly Row[]> {
  let number = 0
  let batch: Row[] = []
  for (const row of rows) {
    if (number === most) break
    number += 1
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** What counts and what could not be looked at, then what is accepted. */
function* worstFirst(view: View): Generator<Row> {
  const rowOf = rowMaker(view)
  for (const finding of view.run.findings)
    if (finding.standing === 'counted' || finding.standing === 'unseen') yield rowOf(finding)
  for (const finding of view.run.findings) if (finding.standing === 'accepted') yield rowOf(finding)
}

function leftOut({ run }: View, { number, withoutPlace }: Listed): LeftOut {
  const covered = run.findings.filter(({ standing }) => standing === 'covered').length
  return { beyondLimits: run.findings.length - covered - number, covered, withoutPlace }
}

function* list(items: Iterable<object>): Generator<string> {
  let before = '['
  for (const item of items) {
    yield `${before}\n${toJson(item)}`
    before = ','
  }
  yield before === '[' ? '[]' : '\n]'
}
