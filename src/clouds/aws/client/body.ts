import { MalformedAnswer } from './failure.ts'

interface Bounds {
  readonly bytes: number
  /** Milliseconds from the first byte to the last. */
  readonly duration: number
  /** Milliseconds that never jump. */
  readonly clock: () => number
}

const MEBIBYTE = 1024 * 1024

/** The largest pages that we know of have some 20 MB, and take seconds. */
const BOUNDS: Bounds = { bytes: 128 * MEBIBYTE, duration: 120_000, clock: () => performance.now() }

/**
 * The pieces of an answer's body, all of them. One that goes on for ever would fill the memory, or keep its place until the run
 * ends: such a one throws, a MalformedAnswer or a TimeoutError.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  { bytes, duration, clock }: Bounds = BOUNDS,
): Promise<readonly Uint8Array[]> {
  const began = clock()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length > bytes)
      throw new MalformedAnswer(`the answer did not end within ${Math.round(bytes / MEBIBYTE)} MB`)
    if (clock() - began > duration) {
      const error = new Error(`the answer did not end within ${duration / 1000} s`)
      throw Object.assign(error, { name: 'TimeoutError' })
    }
  }
  return chunks
}

/** The same in one piece, as the SDK wants it. */
export async function collectBody(body: unknown): Promise<Uint8Array> {
  return Buffer.concat(await readBody(body as AsyncIterable<Uint8Array>))
}
