import { constants, open, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { messageOf, UserError } from '../model/errors.ts'

/** A resource of 1,000 rules takes some 0.2 MB; a line far beyond that is not ours and must not fill the memory. */
const MAX_LINE = 16 * 1024 * 1024

/**
 * The lines of a file, gzipped or not, as they are needed. Throws a UserError with file and line where the file is
 * missing, or its compression ends early or is damaged.
 * @param thing what the file is called in the sentence
 */
export async function* linesOf(path: string, thing = 'inventory'): AsyncGenerator<string> {
  let read = 0
  let rest = ''
  try {
    for await (const chunk of await textOf(path, thing)) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > MAX_LINE)
        throw new UserError(`${path}:${read + 1}: The line is too long for this ${thing}.`)
      for (const line of lines) {
        read += 1
        yield line
      }
    }
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(path, thing, read, error)
  }
  if (rest !== '') yield rest
}

async function textOf(path: string, thing: string): Promise<AsyncIterable<string>> {
  // Opening a pipe that nobody writes to would wait forever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const stats = await file.stat()
  if (!stats.isFile() && !stats.isDirectory()) {
    await file.close()
    throw new UserError(`The ${thing} ${path} cannot be read: it is a pipe or a device, not a file.`)
  }
  const gzipped = await isGzip(file)
  const bytes = file.createReadStream({ start: 0 })
  if (!gzipped) return bytes.setEncoding('utf8') as AsyncIterable<string>
  // Errors reach the iterator; the callback only exists because pipeline requires it.
  return pipeline(bytes, createGunzip(), () => undefined).setEncoding('utf8') as AsyncIterable<string>
}

async function isGzip(file: FileHandle): Promise<boolean> {
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } catch (error) {
    await file.close()
    throw error
  }
}

function unreadable(path: string, thing: string, read: number, error: unknown): UserError {
  const code = (error as { readonly code?: unknown }).code
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    return new UserError(`The ${thing} ${path} cannot be read: ${messageOf(error)}.`)
  }
  return new UserError(
    `${path}:${read + 1}: The ${thing} is truncated or damaged (${messageOf(error)}). Collect it again, or copy it again in binary mode.`,
  )
}
