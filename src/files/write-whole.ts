import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { WholeFile, type WholeFileOptions } from './whole-file.ts'

/**
 * Characters that are gathered before they are written: so few that V8 still has them among its young objects. A million at
 * a time left 100 MB of garbage among the old ones when all files of a report were written (bench/README.md).
 */
const CHUNK = 1 << 16

/** Writes a file that appears under its name whole or not at all, in a folder that is there. */
export async function writeWhole(
  path: string,
  content: Iterable<string | Uint8Array> | Buffer,
  { gzip = false, ...options }: WholeFileOptions & { readonly gzip?: boolean } = {},
): Promise<void> {
  const file = await WholeFile.create(path, options)
  try {
    const chunks = Readable.from(Buffer.isBuffer(content) ? [content] : inChunks(content))
    await (gzip ? pipeline(chunks, createGzip(), file.stream) : pipeline(chunks, file.stream))
    await file.keep()
  } catch (error) {
    await file.discard()
    throw error
  }
}

/** Bytes come in parts that are large enough. */
function* inChunks(parts: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let chunk: string[] = []
  let length = 0
  for (const part of parts) {
    if (typeof part !== 'string') {
      if (length > 0) yield chunk.join('')
      chunk = []
      length = 0
      yield part
      continue
    }
    chunk.push(part)
    length += part.length
    if (length < CHUNK) continue
    yield chunk.join('')
    chunk = []
    length = 0
  }
  if (length > 0) yield chunk.join('')
}
