import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { withCommas } from '../text/words.ts'

/**
 * The bytes of a regular file. Throws an error whose message is a clause: reading a pipe could wait forever, a device
 * may have no end, and neither would let the process end. @param most bytes; a file beyond them is refused
 */
export function readRegularFile(path: string, most = Infinity): Buffer {
  // O_NONBLOCK: opening a pipe that nobody writes to returns at once.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) throw new NoRegularFile('it is a folder, not a file')
    if (!stats.isFile())
      throw new NoRegularFile(`it is ${stats.isFIFO() ? 'a pipe' : 'a device'}, not a file`)
    if (stats.size > most) throw new NoRegularFile(`it has more than ${withCommas(most)} bytes`)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** The same as text. */
export function readTextFile(path: string, most = Infinity): string {
  const bytes = readRegularFile(path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new NoRegularFile('it is not UTF-8 text')
  }
}

/** The path does not lead to a file that can be read to its end. */
export class NoRegularFile extends Error {
  override readonly name = 'NoRegularFile'
}
