import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { fileReason } from '../files/file-reason.ts'
import { isTar } from '../files/tar.ts'
import { withCommas } from '../text/words.ts'
import type { Source, Unread } from './source.ts'
import { LARGEST_ARCHIVE, unzip } from './unzip.ts'

/** An archive in an archive in an archive is enough; one that holds itself has no end. */
const MOST_WRAPPINGS = 4
/** Bytes that one gzipped file may become: 1 MB of zeros takes 1 kB. */
const MOST_UNPACKED = 16 * 1024 * 1024 * 1024
/** As many as tell what it is: a tar archive by the end of its first header. */
const MAGIC = 512

/** The bytes as they are, unpacked where they are gzipped, or the files of the ZIP archive that they are. */
export async function* unpack(source: Source, wrappings = 0): AsyncGenerator<Source | Unread> {
  const { file } = source
  const { head, bytes, close } = await peek(source.bytes)
  // With a file, or as an archive without one.
  const isZip = startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])
  const isPacked = isZip || startsWith(head, [0x1f, 0x8b])
  if (isTar(head)) {
    await close()
    yield { file, line: null, why: 'it is a tar archive, which is not unpacked' }
  } else if (!isPacked) yield { file, bytes }
  else if (wrappings === MOST_WRAPPINGS) {
    await close()
    yield { file, line: null, why: `it is packed more than ${MOST_WRAPPINGS} times over` }
  } else if (isZip) yield* files(file, await whole(bytes), wrappings + 1)
  else yield* unpack({ file, bytes: gunzip(bytes) }, wrappings + 1)
}

/** What is damaged inside an archive does not keep the others from being looked at. */
async function* files(
  file: string,
  archive: Buffer | null,
  wrappings: number,
): AsyncGenerator<Source | Unread> {
  if (archive === null) {
    yield { file, line: null, why: `the archive has more than ${withCommas(LARGEST_ARCHIVE)} bytes` }
    return
  }
  for (const one of unzip(file, archive))
    try {
      if ('why' in one) yield one
      else yield* unpack(one, wrappings)
    } catch (error) {
      yield { file: one.file, line: null, why: fileReason(error) }
    }
}

/** Damage is thrown where it is read. */
async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  let end = 0
  let fed = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      const last = chunk.findLastIndex((byte) => byte !== 0)
      if (last >= 0) end = fed + last + 1
      fed += chunk.length
      yield chunk
    }
  }
  const gunzipped = createGunzip()
  // Errors reach the iterator; the callback tells that all was written.
  const written = new Promise<void>((resolve) => {
    pipeline(Readable.from(counted()), gunzipped, () => resolve())
  })
  for await (const chunk of gunzipped as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > MOST_UNPACKED) throw new Error(`unpacked it has more than ${withCommas(MOST_UNPACKED)} bytes`)
    yield chunk
  }
  await written
  // Zeros may follow, as padding; zlib looks at nothing behind them.
  if (gunzipped.bytesWritten < end) throw new Error('there is something behind the end of what is gzipped')
}

/** Null where there are more than an archive may have. */
async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > LARGEST_ARCHIVE) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

interface Peeked {
  readonly head: Buffer
  /** All of them; damage is thrown behind what came before it. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** For whoever wants no more: the file stays open else. */
  readonly close: () => Promise<unknown>
}

/** The first bytes. */
async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let damage: { readonly error: unknown } | null = null
  try {
    for (let size = 0; size < MAGIC;) {
      const next = await iterator.next()
      if (next.done === true) break
      first.push(next.value)
      size += next.value.length
    }
  } catch (error) {
    damage = { error }
  }
  const head = Buffer.concat(first)
  const close = async (): Promise<unknown> => iterator.return?.()
  return { head, bytes: resumed(head, damage, iterator), close }
}

async function* resumed(
  head: Uint8Array,
  damage: { readonly error: unknown } | null,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    if (damage !== null) throw damage.error
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
