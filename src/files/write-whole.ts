import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { temporaryName } from './leftovers.ts'

/** Characters that are gathered before they are written. */
const CHUNK = 1 << 20

/** Writes a file that appears under its name whole or not at all, in a folder that is there. */
export async function writeWhole(
  path: string,
  parts: Iterable<string>,
  { gzip = false }: { readonly gzip?: boolean } = {},
): Promise<void> {
  const temporary = temporaryName(path)
  const file = createWriteStream(temporary, { flags: 'wx', flush: true })
  try {
    const text = Readable.from(inChunks(parts))
    await (gzip ? pipeline(text, createGzip(), file) : pipeline(text, file))
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

function* inChunks(parts: Iterable<string>): Generator<string> {
  let chunk: string[] = []
  let length = 0
  for (const part of parts) {
    chunk.push(part)
    length += part.length
    if (length < CHUNK) continue
    yield chunk.join('')
    chunk = []
    length = 0
  }
  if (length > 0) yield chunk.join('')
}
