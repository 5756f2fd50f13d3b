import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { WholeFile, type WholeFileOptions } from './whole-file.ts'

/** Bytes that are gathered before they are written. */
const CHUNK = 1 << 18
/** Of UTF-8, for a unit of a string. */
const MOST_BYTES = 3

/**
 * Writes a file that appears under its name whole or not at all, in a folder that is there.
 * @param content in parts, none of which ends within a character
 */
export async function writeWhole(
  path: string,
  content: Iterable<string | Uint8Array> | Buffer,
  { gzip = false, ...options }: WholeFileOptions & { readonly gzip?: boolean } = {},
): Promise<void> {
  const parts = Buffer.isBuffer(content) ? [content] : content
  const file = await WholeFile.create(path, options)
  try {
    if (gzip) await pipeline(Readable.from(copied(inChunks(parts))), createGzip(), file.stream())
    else {
      for (const chunk of inChunks(parts)) await file.write(chunk)
      await file.end()
    }
    await file.keep()
  } catch (error) {
    await file.discard()
    throw error
  }
}

/** One buffer for all chunks: each holds until the next is asked for. A new one for each was garbage of the size of the file. */
function* inChunks(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CHUNK)
  let length = 0
  for (const part of parts) {
    const most = typeof part === 'string' ? part.length * MOST_BYTES : part.length
    if (length > 0 && length + most > CHUNK) {
      yield buffer.subarray(0, length)
      length = 0
    }
    if (most > CHUNK) yield typeof part === 'string' ? Buffer.from(part) : part
    else if (typeof part === 'string') length += buffer.write(part, length)
    else {
      buffer.set(part, length)
      length += part.length
    }
  }
  if (length > 0) yield buffer.subarray(0, length)
}

function* copied(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}
