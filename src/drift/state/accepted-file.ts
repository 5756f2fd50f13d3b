import { hash } from 'node:crypto'
import schema from '../../../schema/accepted-state.json' with { type: 'json' }
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Scope } from '../../model/resource.ts'
import { compareText } from '../../text/compare.ts'
import { parseJson, TooDeepError, withoutHidden } from '../../text/json.ts'
import { schemaCheck, show } from '../../text/schema-problems.ts'
import { EPOCH } from '../normalise/normalised.ts'

const STATE_SCHEMA = 1

/** A resource as a file has it. */
export interface WrittenResource {
  readonly name: string
  readonly value: JsonObject
}

/** What a file holds besides its schema, epoch and digest. */
export interface WrittenState extends Scope {
  readonly version: string
  readonly kind: string
  readonly capturedAt: string
  readonly acceptedBy: string
  readonly reason: string
  /** Sorted. */
  readonly properties: readonly string[]
  readonly resources: Readonly<Record<string, WrittenResource>>
}

/** Says what is wrong with a file, as a clause, and in which line where one is to blame. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile'
  readonly line: number | null

  constructor(problem: string, line: number | null = null) {
    super(problem)
    this.line = line
  }
}

/** The text of a file, in parts: the header with a field in a line, then the resources with a value in a line. */
export function* writtenParts(state: WrittenState): Generator<string> {
  const { resources, ...header } = headed(state)
  yield '{\n'
  for (const [name, value] of Object.entries({ ...header, digest: digestOf(state) }))
    yield withoutHidden(` ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  const all = inOrder(resources)
  if (all.length === 0) yield ' "resources": {}\n'
  else yield ' "resources": {'
  for (const [index, [id, resource]] of all.entries()) {
    const text = JSON.stringify(resource, null, 1).replaceAll('\n', '\n  ')
    yield withoutHidden(`${index === 0 ? '' : ','}\n  ${JSON.stringify(id)}: ${text}`)
  }
  yield all.length === 0 ? '}\n' : '\n }\n}\n'
}

/** Throws an UnusableFile. Line ends of any kind will do: git may have changed them. */
export function parseState(text: string): WrittenState {
  const value = jsonOf(text)
  const written = isJsonObject(value) ? value : {}
  checkVersions(written)
  const [problem] = problemsOf(value)
  if (problem !== undefined) throw new UnusableFile(problem.message.replace(/\.$/, ''))
  const { schema: _, epoch: __, complete: ___, digest, ...state } = written
  const read = state as unknown as WrittenState
  if (digestOf(read) !== digest)
    throw new UnusableFile('it was changed after it was accepted: its digest is another one')
  return read
}

const problemsOf = schemaCheck(schema)

function jsonOf(text: string): Json {
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text)
  if (conflict !== null)
    throw new UnusableFile('a merge conflict is left in it', lineAt(text, conflict.index))
  try {
    return parseJson(text) as Json
  } catch (error) {
    if (error instanceof TooDeepError) throw new UnusableFile(error.message)
    const at = / position (\d+)/.exec(String(error))?.[1]
    const line = at === undefined ? lineAt(text, text.length) : lineAt(text, Number(at))
    throw new UnusableFile('it is not JSON: perhaps it was cut off or edited', line)
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length
}

/** First of all: another version may ask for other fields. */
function checkVersions({ schema: version, epoch }: JsonObject): void {
  if (version !== undefined && version !== STATE_SCHEMA)
    throw new UnusableFile(
      `its schema is ${show(version)}, and this version of Cloud Baseline reads ${STATE_SCHEMA}`,
    )
  if (Number.isInteger(epoch) && epoch !== EPOCH)
    throw new UnusableFile(
      `its epoch is ${show(epoch)}, and this version of Cloud Baseline compares by epoch ${EPOCH}`,
    )
}

function headed(state: WrittenState): Omit<WrittenState, 'resources'> & {
  readonly schema: number
  readonly epoch: number
  readonly complete: true
  readonly resources: WrittenState['resources']
} {
  const { version, account, region, kind, capturedAt, acceptedBy, reason, properties, resources } = state
  return {
    schema: STATE_SCHEMA,
    epoch: EPOCH,
    version,
    account,
    region,
    kind,
    capturedAt,
    complete: true,
    acceptedBy,
    reason,
    properties,
    resources,
  }
}

/** Of everything that a file says. */
function digestOf(state: WrittenState): string {
  const { resources, ...header } = headed(state)
  return hash('sha256', JSON.stringify([header, contentOf({ ...state, resources })]))
}

/** What was accepted, without who did it, when and why: equal content need not be written again. */
export function contentDigest(state: Pick<WrittenState, 'properties' | 'resources'>): string {
  return hash('sha256', JSON.stringify(contentOf(state)))
}

function contentOf({
  properties,
  resources,
}: Pick<WrittenState, 'properties' | 'resources'>): readonly unknown[] {
  return [properties, inOrder(resources)]
}

function inOrder(resources: WrittenState['resources']): readonly (readonly [string, WrittenResource])[] {
  return Object.entries(resources)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, { name, value }]) => [id, { name, value }] as const)
}
