import { Readable } from 'node:stream'
import { crc32, inflateRawSync } from 'node:zlib'
import { codeOf } from '../files/file-reason.ts'
import { messageOf } from '../model/errors.ts'
import { withCommas } from '../text/words.ts'
import type { Source, Unread } from './source.ts'
import { ZipDamage, type ZipDirectory, zipDirectoryOf, type ZipEntry } from './zip-directory.ts'

/** Bytes of a ZIP archive, which is in memory, and of each of its files. */
export const LARGEST_ARCHIVE = 512 * 1024 * 1024

const HEADER = 0x04034b50
const HEADER_LENGTH = 30
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1
/** The sizes stand behind the bytes, in a record that may have as many bytes (4.3.9). */
const SIZES_BEHIND = 8
const LARGEST_SIZES = 24

const MORE_BYTES = 'it has more bytes than the archive says'
const BELONGS_TO_NONE = 'it has bytes that belong to no file of its directory'

/** An entry with its bytes, as they are in the archive. */
interface Packed {
  readonly entry: ZipEntry
  readonly bytes: Buffer
}

/**
 * The files of an archive, in the order of their bytes, one at a time, so that memory holds one. What its directory says is not
 * trusted: a file that is not as long as it says, or has another checksum, is unread, and so is what belongs to none.
 */
export function* unzip(file: string, archive: Buffer): Generator<Source | Unread> {
  try {
    const directory = zipDirectoryOf(archive)
    yield* commentOn(file, directory)
    for (const one of packedIn(archive, directory)) {
      if (typeof one === 'string') {
        yield { file, line: null, why: one }
        continue
      }
      const path = `${file}/${one.entry.name}`
      yield* commentOn(path, one.entry)
      if (one.entry.name.endsWith('/') && one.entry.size === 0 && one.bytes.length === 0) continue
      const content = contentOf(one)
      yield typeof content === 'string'
        ? { file: path, line: null, why: content }
        : { file: path, bytes: Readable.from([content]) }
    }
  } catch (error) {
    if (!(error instanceof ZipDamage)) throw error
    yield { file, line: null, why: `the archive is damaged: ${error.message}` }
  }
}

function* commentOn(file: string, { comment }: { readonly comment: Uint8Array }): Generator<Source> {
  if (comment.length > 0) yield { file: `${file} (its comment)`, bytes: Readable.from([comment]) }
}

/** The files; a clause where bytes belong to none. */
function* packedIn(archive: Buffer, { entries, offset: last }: ZipDirectory): Generator<Packed | string> {
  let end = 0
  let slack = 0
  for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
    const { offset, packed, flags } = entry
    const isHeader = offset + HEADER_LENGTH <= last && archive.readUInt32LE(offset) === HEADER
    const start = isHeader
      ? offset + HEADER_LENGTH + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
      : last
    if (!isHeader || start + packed > last) throw new ZipDamage(`the file "${entry.name}" is cut`)
    if (offset < end) throw new ZipDamage(`the file "${entry.name}" begins in another one`)
    if (offset - end > slack) yield BELONGS_TO_NONE
    end = start + packed
    slack = (flags & SIZES_BEHIND) === 0 ? 0 : LARGEST_SIZES
    yield { entry, bytes: archive.subarray(start, end) }
  }
  if (last - end > slack) yield BELONGS_TO_NONE
}

/** The bytes of a file, or a clause that says why they are not known. */
function contentOf({ entry: { flags, method, crc, size }, bytes }: Packed): Buffer | string {
  if ((flags & ENCRYPTED) !== 0) return 'it is encrypted'
  if (method !== STORED && method !== DEFLATED) return `it is packed in a way that is not known (${method})`
  if (size > LARGEST_ARCHIVE) return `it has more than ${withCommas(LARGEST_ARCHIVE)} bytes`
  const content = method === STORED ? bytes : inflated(bytes, size)
  if (typeof content === 'string') return content
  if (content.length > size) return MORE_BYTES
  if (content.length < size) return 'it has fewer bytes than the archive says'
  return crc32(content) === crc ? content : 'its checksum is not that of the archive'
}

function inflated(bytes: Buffer, size: number): Buffer | string {
  try {
    // One byte more is asked for, so that what is longer shows.
    const { buffer, engine } = inflateRawSync(bytes, {
      info: true,
      maxOutputLength: size + 1,
    }) as unknown as {
      readonly buffer: Buffer
      readonly engine: { readonly bytesWritten: number }
    }
    return engine.bytesWritten === bytes.length ? buffer : 'there are bytes behind its end'
  } catch (error) {
    const isLonger = codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
    return isLonger ? MORE_BYTES : `it is damaged (${messageOf(error)})`
  }
}
