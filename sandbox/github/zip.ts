import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP archive of the files, by name, as actions/upload-artifact packs them. */
export function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, bytes] of Object.entries(files)) {
    const packed = deflateRawSync(bytes)
    const path = Buffer.from(name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(bytes), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(bytes.length, 8)
    const method = header('', 20, 0x08_00, 8, 0, 0)
    const lengths = header('', path.length, 0)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), method, sizes, lengths, path, packed])
    const place = Buffer.alloc(4)
    place.writeUInt32LE(at)
    // Comment, disk, internal and external attributes: none.
    const rest = Buffer.concat([Buffer.alloc(10), place])
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), header('', 20), method, sizes, lengths, rest, path]),
    )
    parts.push(local)
    at += local.length
  }
  const list = Buffer.concat(directory)
  const ends = Buffer.alloc(8)
  ends.writeUInt32LE(list.length, 0)
  ends.writeUInt32LE(at, 4)
  const end = [header('PK\u0005\u0006', 0, 0, directory.length, directory.length), ends, header('', 0)]
  return Buffer.concat([...parts, list, ...end])
}

/** Numbers of two bytes behind a signature. */
function header(signature: string, ...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * numbers.length)
  for (const [index, number] of numbers.entries()) bytes.writeUInt16LE(number, 2 * index)
  return Buffer.concat([Buffer.from(signature), bytes])
}
