import { createReadStream, type Dirent, opendirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileReason } from '../files/file-reason.ts'
import { compareText } from '../text/compare.ts'
import { fitsGlob } from '../text/glob.ts'
import { withCommas } from '../text/words.ts'
import type { Source, Unread } from './source.ts'

/** More than reports and exports have; whoever names a whole disk by mistake gets an end. */
const MOST_FILES = 100_000
const DEEPEST = 64

/** Files that are named, and those of folders that are named. */
export interface Sought {
  /** Paths of files and folders; `-` is the standard input. */
  readonly operands: readonly string[]
  /** Globs for names and paths inside folders that are not looked at. */
  readonly exclude: readonly string[]
  readonly stdin: AsyncIterable<Uint8Array>
}

/** The files in the order of their names, and what of folders is none. Links inside folders are not followed: they may lead anywhere. */
export function* findFiles({ operands, exclude, stdin }: Sought): Generator<Source | Unread> {
  let found = 0
  for (const operand of operands) {
    if (operand === '-') {
      yield { file: operand, bytes: stdin }
      continue
    }
    for (const one of under(operand, exclude, 0)) {
      found += 1
      if (found > MOST_FILES) {
        yield {
          file: operand,
          line: null,
          why: `there are more than ${withCommas(MOST_FILES)} files; the others were not looked at`,
        }
        return
      }
      yield one
    }
  }
}

function* under(path: string, exclude: readonly string[], depth: number): Generator<Source | Unread> {
  const file = path.replaceAll(sep, '/')
  const not = (why: string): Unread => ({ file, line: null, why })
  try {
    const stats = statSync(path)
    if (stats.isFile()) yield { file, bytes: createReadStream(path) }
    else if (!stats.isDirectory()) yield not('it is a pipe or a device, not a file')
    else if (depth > DEEPEST) yield not(`it lies more than ${DEEPEST} folders deep`)
    else
      for (const entry of entriesOf(path)) {
        const inside = join(path, entry.name)
        if (isExcluded(inside, entry.name, exclude)) continue
        if (entry.isSymbolicLink())
          yield { file: inside.replaceAll(sep, '/'), line: null, why: 'it is a link, which is not followed' }
        else yield* under(inside, exclude, depth + 1)
      }
  } catch (error) {
    yield not(fileReason(error))
  }
}

function entriesOf(path: string): readonly Dirent[] {
  const folder = opendirSync(path)
  const entries: Dirent[] = []
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) entries.push(entry)
  } finally {
    folder.closeSync()
  }
  return entries.toSorted((one, other) => compareText(one.name, other.name))
}

function isExcluded(path: string, name: string, exclude: readonly string[]): boolean {
  const slashed = path.replaceAll(sep, '/')
  return exclude.some((glob) => fitsGlob(glob, name) || fitsGlob(glob, slashed))
}
