import { isDeepStrictEqual } from 'node:util'
import { DescribeInstances$, DescribeNetworkInterfaces$, DescribeSecurityGroups$ } from '@aws-sdk/client-ec2'
import { AwsEc2QueryProtocol } from '@aws-sdk/core/protocols'
import { operation } from '@smithy/core/schema'
import { PageProtocol } from '../src/clouds/aws/services/ec2/page-reader/protocol.ts'
import { answerOf } from './answers.ts'

/** Each reads a page that no round before it has seen, with ids of its own, as a listing does. */
const ROUNDS = 15
/** So many pages of groups are held, after so many others. */
const HELD = 100
const WARM = 5

export type Reader = 'sdk' | 'ours'

interface PageFigures {
  readonly operation: string
  readonly bytes: number
  /** Milliseconds of the quickest round, and of the one in the middle. */
  readonly best: Readonly<Record<Reader, number>>
  readonly median: Readonly<Record<Reader, number>>
}

/** Bytes of memory per page, while everything that was read of it is held, and while that is the groups' ids. */
export interface HeldFigures {
  readonly page: number
  readonly everything: number
  readonly ids: number
}

const SCHEMAS = {
  DescribeSecurityGroups: DescribeSecurityGroups$,
  DescribeInstances: DescribeInstances$,
  DescribeNetworkInterfaces: DescribeNetworkInterfaces$,
} as const

type Operation = keyof typeof SCHEMAS

const SETTINGS = {
  defaultNamespace: 'com.amazonaws.ec2',
  xmlNamespace: 'http://ec2.amazonaws.com/doc/2016-11-15',
  version: '2016-11-15',
}

const PROTOCOLS = { sdk: new AwsEc2QueryProtocol(SETTINGS), ours: new PageProtocol(SETTINGS) } as const

/** Both readers in turn, page by page. Throws where they differ. */
export async function benchPages(): Promise<readonly PageFigures[]> {
  const figures: PageFigures[] = []
  for (const name of Object.keys(SCHEMAS) as Operation[]) {
    const times: Record<Reader, number[]> = { sdk: [], ours: [] }
    let bytes = 0
    for (let round = 0; round < ROUNDS; round++) {
      const page = answerOf(name, `round ${round}`)
      bytes = page.length
      const theirs = await timed(times.sdk, () => read('sdk', name, page))
      const ours = await timed(times.ours, () => read('ours', name, page))
      if (!isDeepStrictEqual(ours, theirs)) throw new Error(`The two readers disagree about ${name}.`)
    }
    const best = { sdk: Math.min(...times.sdk), ours: Math.min(...times.ours) }
    figures.push({
      operation: name,
      bytes,
      best,
      median: { sdk: medianOf(times.sdk), ours: medianOf(times.ours) },
    })
  }
  return figures
}

/** In a process of its own that was started with --expose-gc. */
export async function benchHeld(reader: Reader): Promise<HeldFigures> {
  return {
    page: answerOf('DescribeSecurityGroups', 'held').length,
    everything: await heldBy(reader, (groups) => groups),
    ids: await heldBy(reader, (groups) => groups.map(({ GroupId }) => GroupId)),
  }
}

interface Group {
  readonly GroupId: string
}

async function heldBy(reader: Reader, keep: (groups: readonly Group[]) => unknown): Promise<number> {
  const kept: unknown[] = []
  let before = 0
  for (let page = 0; page < WARM + HELD; page++) {
    if (page === WARM) before = memoryAfterCollection()
    const body = answerOf('DescribeSecurityGroups', `held ${page}`)
    const { SecurityGroups } = await read(reader, 'DescribeSecurityGroups', body)
    kept.push(keep(SecurityGroups as readonly Group[]))
  }
  const held = memoryAfterCollection() - before
  return held / (kept.length - WARM)
}

async function read(
  reader: Reader,
  name: Operation,
  page: Buffer,
): Promise<Readonly<Record<string, unknown>>> {
  const [, namespace, short, traits, input, output] = SCHEMAS[name]
  const schema = operation(namespace, short, traits, input, output)
  // The SDK changes the prototype of the body that it is given.
  const response = { statusCode: 200, headers: {}, body: Uint8Array.from(page) }
  return { ...(await PROTOCOLS[reader].deserializeResponse(schema, {} as Context, response)) }
}

type Context = Parameters<AwsEc2QueryProtocol['deserializeResponse']>[1]

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  times.push(performance.now() - start)
  return result
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** With what lies beside it: texts of a megabyte and more do. */
function memoryAfterCollection(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
