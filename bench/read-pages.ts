import { DescribeInstances$, DescribeNetworkInterfaces$, DescribeSecurityGroups$ } from '@aws-sdk/client-ec2'
import { AwsEc2QueryProtocol } from '@aws-sdk/core/protocols'
import { operation } from '@smithy/core/schema'
import { isDeepStrictEqual } from 'node:util'
import { PageProtocol } from '../src/collect/aws/page-reader/protocol.ts'
import { answers, type PageOperation } from './answers.ts'

/** Each round reads a page that no round before it has seen: other ids, as in a listing. */
const ROUNDS = 15
/** So many pages of groups are held for the heap. */
const HELD = 20

export type Reader = 'sdk' | 'ours'

export interface PageFigures {
  readonly operation: PageOperation
  readonly bytes: number
  /** Per page, by reader: the median of the rounds, and the quickest. */
  readonly median: Readonly<Record<Reader, number>>
  readonly best: Readonly<Record<Reader, number>>
}

export interface HeldFigures {
  /** Bytes per page of groups that its values take while they live, page's text included. */
  readonly all: number
  /** While only the id of each group lives. */
  readonly ids: number
}

const SCHEMAS = {
  DescribeSecurityGroups: DescribeSecurityGroups$,
  DescribeInstances: DescribeInstances$,
  DescribeNetworkInterfaces: DescribeNetworkInterfaces$,
} as const

const SETTINGS = {
  defaultNamespace: 'com.amazonaws.ec2',
  xmlNamespace: 'http://ec2.amazonaws.com/doc/2016-11-15',
  version: '2016-11-15',
}

const READERS = { sdk: new AwsEc2QueryProtocol(SETTINGS), ours: new PageProtocol(SETTINGS) } as const

/** Both readers in turn, page by page. Throws where they differ. */
export async function benchPages(): Promise<readonly PageFigures[]> {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => answers(`pages ${round}`))
  const figures: PageFigures[] = []
  for (const name of Object.keys(SCHEMAS) as PageOperation[]) {
    const times = { sdk: [] as number[], ours: [] as number[] }
    for (const pages of rounds) {
      const [theirs, theirTime] = await timed(() => read('sdk', name, pages[name]))
      const [ours, ourTime] = await timed(() => read('ours', name, pages[name]))
      if (!isDeepStrictEqual(ours, theirs)) throw new Error(`The two readers disagree about ${name}.`)
      times.sdk.push(theirTime)
      times.ours.push(ourTime)
    }
    figures.push({
      operation: name,
      bytes: rounds[0]?.[name].length ?? 0,
      median: { sdk: medianOf(times.sdk), ours: medianOf(times.ours) },
      best: { sdk: Math.min(...times.sdk), ours: Math.min(...times.ours) },
    })
  }
  return figures
}

/** In a process that was started with --expose-gc. */
export async function benchHeld(reader: Reader): Promise<HeldFigures> {
  return { all: await heldBy(reader, (groups) => groups), ids: await heldBy(reader, idsOf) }
}

async function heldBy(reader: Reader, keep: (groups: readonly Group[]) => unknown): Promise<number> {
  const kept: unknown[] = []
  const before = heapAfterCollection()
  for (let page = 0; page < HELD; page++) {
    const { SecurityGroups: groups } = await read(
      reader,
      'DescribeSecurityGroups',
      answers(`held ${page}`).DescribeSecurityGroups,
    )
    kept.push(keep(groups as readonly Group[]))
  }
  const held = heapAfterCollection() - before
  return kept.length === HELD ? held / HELD : Number.NaN
}

interface Group {
  readonly GroupId?: string
}

function idsOf(groups: readonly Group[]): unknown {
  return groups.map(({ GroupId }) => GroupId)
}

async function read(
  reader: Reader,
  name: PageOperation,
  body: Buffer,
): Promise<Readonly<Record<string, unknown>>> {
  const [, namespace, short, traits, input, output] = SCHEMAS[name]
  const response = { statusCode: 200, headers: {}, body: Buffer.from(body) }
  const context = {} as Context
  const schema = operation(namespace, short, traits, input, output)
  return { ...(await READERS[reader].deserializeResponse(schema, context, response)) }
}

type Context = Parameters<AwsEc2QueryProtocol['deserializeResponse']>[1]

async function timed<T>(work: () => Promise<T>): Promise<readonly [result: T, milliseconds: number]> {
  const start = performance.now()
  const result = await work()
  return [result, performance.now() - start]
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function heapAfterCollection(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
