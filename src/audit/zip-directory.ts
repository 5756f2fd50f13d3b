/** A file of a ZIP archive, as the archive's directory has it: APPNOTE.TXT 6.3.10, 4.3.12. */
export interface ZipEntry {
  readonly name: string
  readonly flags: number
  /** 0: stored, 8: deflated. */
  readonly method: number
  readonly crc: number
  /** Bytes in the archive. */
  readonly packed: number
  /** Bytes of the file. */
  readonly size: number
  /** Where its own header begins. */
  readonly offset: number
  readonly comment: Uint8Array
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** Where it begins, behind all files. */
  readonly offset: number
  readonly comment: Uint8Array
}

/** The archive is not as archives are: a clause about it. */
export class ZipDamage extends Error {
  override readonly name = 'ZipDamage'
}

const END = 0x06054b50
const END_LENGTH = 22
const END_64 = 0x06064b50
const END_64_LENGTH = 56
const LOCATOR_64 = 0x07064b50
const LOCATOR_64_LENGTH = 20
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 0xffff
/** What stands in a field of 32 bits whose value has 64. */
const FULL = 0xffffffff
const UTF8 = 0x800

/** The directory at an archive's end. Throws ZipDamage where there is none, or bytes that belong to nothing beside it. */
export function zipDirectoryOf(archive: Buffer): ZipDirectory {
  const end = endOf(archive)
  const has64 = end >= LOCATOR_64_LENGTH && archive.readUInt32LE(end - LOCATOR_64_LENGTH) === LOCATOR_64
  const from = has64 ? Number(archive.readBigUInt64LE(end - LOCATOR_64_LENGTH + 8)) : end
  const { count, length, offset } = has64 ? summary64(archive, from) : summary(archive, end)
  if (offset + length !== from || (has64 && from + END_64_LENGTH + LOCATOR_64_LENGTH !== end))
    throw new ZipDamage('its directory is not where it should be')
  const entries: ZipEntry[] = []
  let at = offset
  while (at < from) {
    const { entry, next } = entryAt(archive, at, from)
    entries.push(entry)
    at = next
  }
  if (entries.length !== count) throw new ZipDamage('its directory has not as many entries as it says')
  return { entries, offset, comment: archive.subarray(end + END_LENGTH) }
}

/** The last record, whose comment ends with the archive. */
function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = archive.length - END_LENGTH; at >= first; at -= 1)
    if (
      archive.readUInt32LE(at) === END &&
      at + END_LENGTH + archive.readUInt16LE(at + 20) === archive.length
    )
      return at
  throw new ZipDamage('it has no directory at its end')
}

interface Summary {
  readonly count: number
  readonly length: number
  readonly offset: number
}

function summary(archive: Buffer, end: number): Summary {
  return {
    count: archive.readUInt16LE(end + 10),
    length: archive.readUInt32LE(end + 12),
    offset: archive.readUInt32LE(end + 16),
  }
}

function summary64(archive: Buffer, from: number): Summary {
  if (from + END_64_LENGTH > archive.length || archive.readUInt32LE(from) !== END_64)
    throw new ZipDamage('its directory is not where it should be')
  return {
    count: Number(archive.readBigUInt64LE(from + 32)),
    length: Number(archive.readBigUInt64LE(from + 40)),
    offset: Number(archive.readBigUInt64LE(from + 48)),
  }
}

function entryAt(archive: Buffer, at: number, end: number): { entry: ZipEntry; next: number } {
  const isEntry = at + ENTRY_LENGTH <= end && archive.readUInt32LE(at) === ENTRY
  const nameLength = isEntry ? archive.readUInt16LE(at + 28) : 0
  const extraLength = isEntry ? archive.readUInt16LE(at + 30) : 0
  const commentLength = isEntry ? archive.readUInt16LE(at + 32) : 0
  const extra = at + ENTRY_LENGTH + nameLength
  const next = extra + extraLength + commentLength
  if (!isEntry || next > end) throw new ZipDamage('an entry of its directory is cut')
  const flags = archive.readUInt16LE(at + 8)
  const wide = wideOf(archive.subarray(extra, extra + extraLength))
  const size = wide(archive.readUInt32LE(at + 24))
  const packed = wide(archive.readUInt32LE(at + 20))
  const offset = wide(archive.readUInt32LE(at + 42))
  const name = archive.toString((flags & UTF8) === 0 ? 'latin1' : 'utf8', at + ENTRY_LENGTH, extra)
  const [method, crc] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)]
  const comment = archive.subarray(extra + extraLength, next)
  return { entry: { name, flags, method, crc, packed, size, offset, comment }, next }
}

/** Gives for fields, in the order size, packed, offset, what the extra field of ZIP64 (4.5.3) has for those that are full. */
function wideOf(extra: Buffer): (field: number) => number {
  const values: number[] = []
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const last = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1)
      for (let value = at + 4; value + 8 <= last; value += 8)
        values.push(Number(extra.readBigUInt64LE(value)))
  }
  return (field) => (field === FULL ? (values.shift() ?? field) : field)
}
