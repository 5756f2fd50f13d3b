import { gunzipSync } from 'node:zlib'
import { fingerprint } from '../src/model/fingerprint.ts'
import { parseHistory } from '../src/past/format/parse.ts'
import { serializeHistory } from '../src/past/format/serialize.ts'
import { manyFindings } from '../sandbox/findings.ts'

export interface HistoryFigures {
  readonly bytes: number
  /** Milliseconds. */
  readonly writing: number
  /** The first time, as a run finds it. */
  readonly loading: number
  readonly again: number
  /** Unpacking and JSON.parse alone. */
  readonly floor: number
  /** Bytes of the heap that the loaded history takes. */
  readonly held: number
}

/** A history of so many findings, with ids of their own: written, and loaded as a run does it. */
export function benchHistory(number: number): HistoryFigures {
  const packed = written(number)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const [loading, history] = timed(() => parseHistory(packed.bytes))
  globalThis.gc?.()
  const held = process.memoryUsage().heapUsed - before
  const found = Object.keys(history.findings).length
  if (found !== number) throw new Error(`${found} of ${number} findings came back.`)
  const [again] = timed(() => parseHistory(packed.bytes))
  const [floor] = timed(() => JSON.parse(gunzipSync(packed.bytes).toString('utf8')) as unknown)
  return { bytes: packed.bytes.length, writing: packed.writing, loading, again, floor, held }
}

function written(number: number): { readonly bytes: Buffer; readonly writing: number } {
  const findings = manyFindings(number).map((finding) => [fingerprint(finding), finding] as const)
  const run = { id: 'run-1', at: '2026-11-20T03:00:00.000Z' }
  const rest = { schema: 2, run, ledgers: {}, sizes: {}, compliance: {}, scan: null } as const
  const history = { ...rest, findings: Object.fromEntries(findings) }
  const [writing, bytes] = timed(() => serializeHistory(history, 'packed'))
  return { bytes, writing }
}

function timed<T>(act: () => T): readonly [milliseconds: number, value: T] {
  const start = performance.now()
  const value = act()
  return [performance.now() - start, value]
}
