import schema from '../../schema/part.json' with { type: 'json' }
import { linesOf } from '../inventory/lines.ts'
import { UserError } from '../model/errors.ts'
import { parseJson, TooDeepError, toJson } from '../text/json.ts'
import { schemaCheck, show } from '../text/schema-problems.ts'
import { PART_SCHEMA, type PartContent, type PartHeader, type PartRecord } from './part.ts'

/** What a part holds cannot be used: no better than if it were not there. The message is a clause. */
export class DamagedPart extends Error {
  override readonly name = 'DamagedPart'
}

interface PartLine {
  readonly record: PartRecord
  readonly text: string
}

const problemsOf = schemaCheck(schema)

/** A part's text, a line per record. */
export function* serializePart(header: PartHeader, content: PartContent): Generator<string> {
  let records = 0
  for (const record of recordsOf(header, content)) {
    yield `${toJson(record)}\n`
    records += 1
  }
  yield `${JSON.stringify({ end: { records } } satisfies PartRecord)}\n`
}

function* recordsOf(header: PartHeader, { scan, present, sealed }: PartContent): Generator<PartRecord> {
  yield { header }
  for (const account of scan.accounts) yield { account }
  for (const complete of scan.coverage.complete) yield { complete }
  for (const gap of scan.coverage.gaps) yield { gap }
  for (const unused of scan.coverage.unused ?? []) yield { unused }
  for (const [kind, count] of Object.entries(scan.resources)) yield { resources: { kind, count } }
  for (const outcome of scan.outcomes) yield { outcome }
  for (const violation of scan.violations) yield { violation }
  for (const shared of scan.shared.resources) yield { shared }
  for (const hinge of scan.shared.hinges) yield { hinge }
  for (const looked of scan.sensitive.looked) yield { looked }
  for (const sensitive of scan.sensitive.held) yield { sensitive }
  const { unjudged, ...drift } = scan.drift
  for (const one of unjudged) yield { unjudged: one }
  if (drift.compared > 0 || drift.withoutState.length + drift.unusable.length > 0) yield { drift }
  for (const place of present) yield { present: place }
  for (const one of sealed) yield { sealed: one }
}

/**
 * The records of a part in their order, the header first and `end` last, one at a time. Throws DamagedPart where
 * anything is missing or wrong, and a UserError for a part in another version's format.
 */
export async function* readRecords(path: string): AsyncGenerator<PartLine> {
  let records = 0
  let ended = false
  for await (const text of partLines(path)) {
    if (ended) throw new DamagedPart('it continues after its end')
    const record = parse(path, text, records + 1)
    if ((records === 0) !== (record.header !== undefined)) {
      throw new DamagedPart(records === 0 ? 'it does not start with a header' : 'it has a second header')
    }
    ended = record.end !== undefined
    if (record.end !== undefined && record.end.records !== records) {
      throw new DamagedPart(`it should have ${record.end.records} lines before its end and has ${records}`)
    }
    yield { record, text }
    records += 1
  }
  if (!ended) throw new DamagedPart('it breaks off before its end')
}

async function* partLines(path: string): AsyncGenerator<string> {
  try {
    yield* linesOf(path, 'part')
  } catch (error) {
    throw error instanceof UserError ? new DamagedPart(error.message) : error
  }
}

function parse(path: string, text: string, line: number): PartRecord {
  const record = jsonOf(text, line)
  const header = line === 1 ? (record as { header?: { schema?: unknown } } | null)?.header : undefined
  if (typeof header?.schema === 'number' && header.schema !== PART_SCHEMA) {
    throw new UserError(
      `${path}: received a part in format ${show(header.schema)}, expected ${PART_SCHEMA}; let one version of Cloud Baseline do all jobs of a run.`,
    )
  }
  const [problem] = problemsOf(record)
  if (problem !== undefined) throw new DamagedPart(`line ${line}: ${problem.message.replace(/\.$/, '')}`)
  return record as PartRecord
}

function jsonOf(text: string, line: number): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    const why = error instanceof TooDeepError ? `: ${error.message}` : ' is not JSON'
    throw new DamagedPart(`line ${line}${why}`)
  }
}
