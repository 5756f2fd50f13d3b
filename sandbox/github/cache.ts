import { randomUUID } from 'node:crypto'
import { jsonBody } from '../json-body.ts'

/** What a job's token may do with the caches of a branch. */
export interface CacheScope {
  readonly ref: string
  readonly mayWrite: boolean
}

interface CacheEntry {
  readonly id: number
  readonly ref: string
  readonly key: string
  readonly version: string
  /** Of its upload. */
  readonly blob: string
  isWhole: boolean
}

interface CacheAnswer {
  readonly status: number
  readonly body: object
}

type Body = Readonly<Record<string, unknown>>

/** GitHub's cache service of the second version: entries never change, and the newest with the prefix is restored. */
export class CacheService {
  readonly #entries: CacheEntry[] = []
  readonly blobs = new Map<string, Buffer>()
  /** Scopes by the job's runtime token, the nearest first; without any nothing can be read. */
  readonly tokens = new Map<string, readonly CacheScope[]>()
  #count = 0

  /** Keys of what can be restored, the oldest first. */
  get keys(): readonly string[] {
    return this.#entries.filter(({ isWhole }) => isWhole).map(({ key }) => key)
  }

  /** As GitHub removes what nobody read for seven days, or the oldest where the repository's room is full. */
  evict(isMeant: (key: string) => boolean = () => true): void {
    const kept = this.#entries.filter(({ key }) => !isMeant(key))
    this.#entries.splice(0, this.#entries.length, ...kept)
  }

  /** Spoils what was uploaded last. */
  spoil(): void {
    const last = this.#entries.at(-1)
    if (last !== undefined) this.blobs.set(last.blob, Buffer.from('no archive'))
  }

  /** A method of the service, as Twirp carries it in JSON. */
  answer(method: string, token: string | null, text: string, origin: string): CacheAnswer {
    const scopes = this.tokens.get(token ?? '')
    if (scopes === undefined) return error(401, 'unauthenticated', 'invalid token')
    const body = jsonBody(text)
    if (body === null) return error(400, 'malformed', 'the json request could not be decoded')
    if (method === 'CreateCacheEntry') return this.#create(body, scopes, origin)
    if (method === 'FinalizeCacheEntryUpload') return this.#finish(body)
    if (method === 'GetCacheEntryDownloadURL') return this.#find(body, scopes, origin)
    return error(404, 'bad_route', `no handler for ${method}`)
  }

  #create(body: Body, scopes: readonly CacheScope[], origin: string): CacheAnswer {
    const { key, version } = keyOf(body)
    if (key.length > 512 || key.includes(',')) return error(400, 'invalid_argument', 'invalid cache key')
    const scope = scopes.find(({ mayWrite }) => mayWrite)
    if (scope === undefined) {
      const message = 'cache write denied: the token of this run may only read'
      return { status: 200, body: { ok: false, signed_upload_url: '', message } }
    }
    const isTaken = this.#entries.some(
      (one) => one.key === key && one.version === version && one.ref === scope.ref,
    )
    if (isTaken)
      return error(409, 'already_exists', 'cache entry with the same key, version, and scope already exists')
    const blob = randomUUID()
    this.#count += 1
    this.#entries.push({ id: this.#count, ref: scope.ref, key, version, blob, isWhole: false })
    return { status: 200, body: { ok: true, signed_upload_url: `${origin}/blobs/${blob}?sig=${blob}` } }
  }

  #finish(body: Body): CacheAnswer {
    const { key, version } = keyOf(body)
    const entry = this.#entries.find((one) => one.key === key && one.version === version && !one.isWhole)
    const bytes = entry === undefined ? undefined : this.blobs.get(entry.blob)
    if (entry === undefined || bytes?.length !== Number(body['size_bytes']))
      return { status: 200, body: { ok: false, entry_id: '0', message: 'the upload is not whole' } }
    entry.isWhole = true
    return { status: 200, body: { ok: true, entry_id: String(entry.id) } }
  }

  #find(body: Body, scopes: readonly CacheScope[], origin: string): CacheAnswer {
    const { key, version } = keyOf(body)
    if (scopes.length === 0)
      return error(403, 'permission_denied', 'cache read denied: the token has no readable cache scopes')
    const others = (body['restore_keys'] ?? []) as readonly string[]
    for (const { ref } of scopes) {
      for (const prefix of [key, ...others]) {
        const found = this.#entries.filter(
          (one) => one.isWhole && one.ref === ref && one.version === version && one.key.startsWith(prefix),
        )
        const entry = found.find((one) => one.key === prefix) ?? found.at(-1)
        if (entry === undefined) continue
        const url = `${origin}/blobs/${entry.blob}?sig=${entry.blob}`
        return { status: 200, body: { ok: true, signed_download_url: url, matched_key: entry.key } }
      }
    }
    return { status: 200, body: { ok: false, signed_download_url: '', matched_key: '' } }
  }
}

function keyOf({ key, version }: Body): { readonly key: string; readonly version: string } {
  return { key: typeof key === 'string' ? key : '', version: typeof version === 'string' ? version : '' }
}

function error(status: number, code: string, msg: string): CacheAnswer {
  return { status, body: { code, msg } }
}
