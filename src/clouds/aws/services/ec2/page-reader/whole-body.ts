import { readBody } from '../../../client/body.ts'

/** What the SDK's HTTP handler gives is a stream. */
export type Body = AsyncIterable<Uint8Array> | Uint8Array

/** Grows to the largest answer. */
let shared = Buffer.alloc(0)

/**
 * Reads a body to its end and hands it over in one piece, which is valid until `use` returns: all answers are put together
 * in the same place, since memory beside V8's heap is given back late.
 */
export async function useWholeBody<T>(body: Body, use: (bytes: Buffer) => T): Promise<T> {
  if (body instanceof Uint8Array) return use(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
  const chunks = await readBody(body)
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  if (length > shared.length) shared = Buffer.allocUnsafeSlow(length)
  let at = 0
  for (const chunk of chunks) {
    shared.set(chunk, at)
    at += chunk.length
  }
  return use(shared.subarray(0, length))
}
