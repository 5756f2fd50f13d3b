import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Refusal } from '../../repository/repository.ts'
import { openOctokit } from './octokit.ts'
import { refusalOf } from './repository.ts'

/** For some hundred megabytes over a slow line. */
const LIMIT_MS = 300_000

/**
 * Writes what GitHub sends into a file: it redirects to a storage that needs no token, and fetch sends none to another
 * origin. Gives why it could not; null: all of it is there.
 * @param name `owner/name` of the repository
 * @param route below the repository, with its leading slash
 */
export async function download(
  { token, name, signal }: { readonly token: string; readonly name: string; readonly signal: AbortSignal },
  route: string,
  file: string,
  mostBytes: number,
): Promise<Refusal | null> {
  const [owner = '', repo = ''] = name.split('/')
  const within = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)])
  try {
    const { data } = await openOctokit(token).request(`GET /repos/{owner}/{repo}${route}`, {
      owner,
      repo,
      request: { signal: within, parseSuccessResponseBody: false },
    })
    const body = Readable.fromWeb(data as ReadableStream)
    await pipeline(body, atMost(mostBytes), createWriteStream(file, { flags: 'wx' }), { signal: within })
    return null
  } catch (error) {
    return refusalOf(error, LIMIT_MS)
  }
}

function atMost(bytes: number): Transform {
  let left = bytes
  return new Transform({
    transform(chunk: Buffer, _, done) {
      left -= chunk.length
      if (left < 0) done(new Error(`more than ${bytes.toLocaleString('en-US')} bytes came`))
      else done(null, chunk)
    },
  })
}
