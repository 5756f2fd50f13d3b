import type { EventLine, Refused } from '../../model/send.ts'
import type { Address } from '../../model/settings.ts'
import { type Attempt, waitOf } from '../../net/attempt.ts'
import type { Answer, Request } from '../../net/post.ts'
import { under } from '../address-field.ts'
import type { Written } from '../batches.ts'
import { basicAuthorization } from '../login-field.ts'
import { oneLine, refusalOf } from '../refusal.ts'
import type { Parcel } from '../sender.ts'
import { itemsIn, type Item, reasonIn } from './bulk-answer.ts'

/** Without it the answer repeats index, id and shards of each document. */
const WANTED = 'errors,items.*.status,items.*.error.type,items.*.error.reason'
const CHECK = 'url and the key'
/** It may not write there, or there is nowhere to write: all documents fail so. */
const OF_SETTINGS = new Set([401, 403, 404])

/** Documents of one request. An attempt that only a part of was taken is followed by one with the rest. */
export class BulkParcel implements Parcel {
  readonly size: number
  readonly #address: Address
  readonly #refused = new Map<string, Refused>()
  #left: readonly Written[]

  constructor(batch: readonly Written[], address: Address) {
    this.size = batch.length
    this.#left = batch
    this.#address = address
  }

  get open(): number {
    return this.#left.length
  }

  get lines(): readonly EventLine[] {
    return this.#left.map(({ line }) => line)
  }

  get refused(): readonly Refused[] {
    return [...this.#refused.values()]
  }

  request(): Request {
    const { url, apiKey = null, login } = this.#address
    const address = new URL(under(url ?? '', '_bulk'))
    address.searchParams.set('filter_path', WANTED)
    return {
      url: address.href,
      body: this.#left.map(({ text }) => text).join(''),
      // Elasticsearch takes compressed requests (http.compression in its documentation).
      gzip: true,
      headers: {
        'Content-Type': 'application/x-ndjson',
        ...(apiKey === null ? basicAuthorization(login) : { Authorization: `ApiKey ${apiKey}` }),
      },
    }
  }

  judge(answer: Answer, now: number): Attempt {
    const { status } = answer
    const again = (error: string): Attempt => ({ kind: 'again', status, error, wait: waitOf(answer, now) })
    if (status === 200) {
      const items = itemsIn(answer.body, this.#left.length)
      return items === null ? again('the answer is not Elasticsearch’s') : this.#sort(items, again)
    }
    if (status === 429) return again('too many requests')
    if (status === 408 || status >= 500) return again(reasonIn(answer.body) ?? 'Elasticsearch is in trouble')
    const error = refusalOf(answer, reasonIn(answer.body), CHECK)
    return status === 400 || status === 413
      ? { kind: 'refused', status, error }
      : { kind: 'refused', status, error, stops: true }
  }

  /** Takes out what was taken and what is refused for good. */
  #sort(items: readonly Item[], again: (error: string) => Attempt): Attempt {
    const left: Written[] = []
    let last: Item | null = null
    let stop: Item | null = null
    for (const [at, item] of items.entries()) {
      const document = this.#left[at]
      if (document === undefined || isTaken(item)) continue
      const isBusy = item.status === 429 || item.status >= 500
      if (isBusy || OF_SETTINGS.has(item.status)) {
        left.push(document)
        if (isBusy) last = item
        else stop ??= item
      } else this.#refuse(item)
    }
    this.#left = left
    if (stop !== null) {
      return { kind: 'refused', status: stop.status, error: `${wordsOf(stop)}: check ${CHECK}`, stops: true }
    }
    if (last !== null) return again(`${left.length} of ${items.length} events: ${wordsOf(last)}`)
    return { kind: 'accepted', status: 200 }
  }

  /** By kind of fault: its words often name the document. */
  #refuse(item: Item): void {
    const { count = 0, reason = wordsOf(item) } = this.#refused.get(item.type) ?? {}
    this.#refused.set(item.type, { count: count + 1, reason })
  }
}

/** A document that is there already came with an attempt whose answer was lost. */
function isTaken({ status }: Item): boolean {
  return (status >= 200 && status < 300) || status === 409
}

function wordsOf({ status, type, reason }: Item): string {
  return oneLine(`status ${status}, ${type}: ${reason}`)
}
