import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { messageOf } from '../model/errors.ts'
import { withCommas } from '../text/words.ts'
import type { Source, Unread } from './source.ts'

/** An archive in an archive in an archive is enough; one that holds itself has no end. */
const MOST_WRAPPINGS = 4
/** Bytes of a ZIP archive, which is in memory, and of each of its files. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024
/** Bytes that one gzipped file may become: 1 MB of zeros takes 1 kB. */
const MOST_UNPACKED = 16 * 1024 * 1024 * 1024
/** As many as tell what it is. */
const MAGIC = 4

/** The bytes as they are, unpacked where they are gzipped, or the files of the ZIP archive that they are. */
export async function* unpack(source: Source, wrappings = 0): AsyncGenerator<Source | Unread> {
  const { file } = source
  const { head, bytes } = await peek(source.bytes)
  const isZip = startsWith(head, [0x50, 0x4b, 0x03, 0x04])
  if (!isZip && !startsWith(head, [0x1f, 0x8b])) yield { file, bytes }
  else if (wrappings === MOST_WRAPPINGS)
    yield { file, line: null, why: `it is packed more than ${MOST_WRAPPINGS} times over` }
  else if (isZip) for await (const one of unzip({ file, bytes })) yield* again(one, wrappings + 1)
  else yield* unpack({ file, bytes: gunzip(bytes) }, wrappings + 1)
}

async function* again(one: Source | Unread, wrappings: number): AsyncGenerator<Source | Unread> {
  if ('why' in one) yield one
  else yield* unpack(one, wrappings)
}

/** Damage is thrown where it is read. */
async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  // Errors reach the iterator; the callback only exists because pipeline requires it.
  const unpacked = pipeline(Readable.from(bytes), createGunzip(), () => undefined)
  for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > MOST_UNPACKED) throw new Error(`unpacked it has more than ${withCommas(MOST_UNPACKED)} bytes`)
    yield chunk
  }
}

async function* unzip({ file, bytes }: Source): AsyncGenerator<Source | Unread> {
  const archive = await whole(bytes)
  if (archive === null) {
    yield {
      file,
      line: null,
      why: `the archive has more than ${withCommas(LARGEST_ARCHIVE)} bytes`,
    }
    return
  }
  try {
    const infos: UnzipFileInfo[] = []
    unzipSync(archive, { filter: (info) => infos.push(info) < 0 })
    for (const { name, originalSize } of infos.filter((info) => !info.name.endsWith('/'))) {
      const path = `${file}/${name}`
      if (originalSize > LARGEST_ARCHIVE)
        yield { file: path, line: null, why: `it has more than ${withCommas(LARGEST_ARCHIVE)} bytes` }
      // One at a time, so that memory holds one.
      else
        for (const content of Object.values(unzipSync(archive, { filter: (info) => info.name === name })))
          yield { file: path, bytes: Readable.from([content]) }
    }
  } catch (error) {
    yield { file, line: null, why: `the archive is damaged (${messageOf(error)})` }
  }
}

/** Null where there are more than an archive may have. */
async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > LARGEST_ARCHIVE) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The first bytes, and all of them. */
async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  for (let size = 0; size < MAGIC;) {
    const next = await iterator.next()
    if (next.done === true) break
    first.push(next.value)
    size += next.value.length
  }
  return { head: Buffer.concat(first), bytes: resumed(first, iterator) }
}

async function* resumed(
  first: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
