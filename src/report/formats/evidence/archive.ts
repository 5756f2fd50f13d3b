import { createHash } from 'node:crypto'
import { Zip, ZipDeflate } from 'fflate'
import type { ArchivedFile } from '../../render.ts'

const SUMS = 'SHA256SUMS'

/**
 * The beginning of time as zip knows it, at noon. It stands in files without a time zone: the library writes what the clock
 * of the place showed then, which is what is said here, wherever that is.
 */
const TIME = new Date(1980, 0, 1, 12)

/** Of 9. The sixth, which is usual, takes half as long again for these tables and saves 2 %. */
const LEVEL = 2
/** Of 12: tables of 128 KB for what was seen before, which files of this size fill. By itself the library takes 2 MB for each file. */
const MEMORY = 3

const NOTHING = new Uint8Array(0)

/**
 * The files as a zip, in their order, and behind them their digests, as `sha256sum --check` takes them. The same files give the
 * same bytes everywhere: times are fixed, and it is packed by a library in JavaScript, since Node's own zlib is not the same in
 * all versions of Node.
 */
export function* zipOf(files: Iterable<ArchivedFile>): Generator<Uint8Array> {
  const packed: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    packed.push(bytes)
  })
  for (const { path, parts } of withSums(files)) {
    const file = new ZipDeflate(path, { level: LEVEL, mem: MEMORY })
    file.mtime = TIME
    zip.add(file)
    for (const part of parts) {
      file.push(part)
      yield* packed.splice(0)
    }
    file.push(NOTHING, true)
  }
  zip.end()
  yield* packed
}

interface PackedFile {
  readonly path: string
  readonly parts: Iterable<Uint8Array>
}

/** Each has to be read to its end before the next one is asked for. */
function* withSums(files: Iterable<ArchivedFile>): Generator<PackedFile> {
  const lines: string[] = []
  for (const { path, parts } of files) {
    const hash = createHash('sha256')
    yield { path, parts: hashed(parts, hash) }
    lines.push(`${hash.digest('hex')}  ${path}\n`)
  }
  yield { path: SUMS, parts: [Buffer.from(lines.join(''))] }
}

function* hashed(parts: Iterable<string>, hash: ReturnType<typeof createHash>): Generator<Uint8Array> {
  for (const part of parts) {
    const bytes = Buffer.from(part)
    hash.update(bytes)
    yield bytes
  }
}
