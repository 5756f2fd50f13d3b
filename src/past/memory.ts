import { messageOf } from '../model/errors.ts'
import type { History, LoadedHistory, ScanIdentity } from '../model/history.ts'
import type { Safe } from '../model/safe.ts'
import { visible } from '../text/visible.ts'
import { DamagedHistoryError, NewerHistoryError } from './format/errors.ts'
import { parseHistory } from './format/parse.ts'
import { serializeHistory } from './format/serialize.ts'
import { mergeHistories } from './merge-histories.ts'
import { NO_VEIL, type Veil } from './pseudonyms/veil.ts'
import { isOwn } from './scan-record.ts'
import type { HistoryStore, Replaced } from './stores/store.ts'

/** Between attempts to save where other runs were quicker; as many attempts and one more. */
const WAITS_MS: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000]

/** A history as it was found, and the version that a save has to name; null: it cannot be replaced. */
interface Look {
  readonly loaded: LoadedHistory
  readonly replaced: Replaced | null
}

/**
 * What a run knows of the past, and where it leaves its own: whose history it is, whether it can be used and what becomes
 * of it where two runs save at once is decided here, for every store.
 */
export class Memory {
  readonly loaded: LoadedHistory
  readonly #store: HistoryStore | null
  readonly #scan: ScanIdentity
  readonly #wait: (milliseconds: number) => Promise<void>
  #replaced: Replaced | null
  /** What another run saved since this one loaded. */
  #others: History | null = null

  private constructor(
    store: HistoryStore | null,
    scan: ScanIdentity,
    look: Look,
    waiting: (milliseconds: number) => Promise<void>,
  ) {
    this.#store = store
    this.#scan = scan
    this.loaded = look.loaded
    this.#replaced = look.replaced
    this.#wait = waiting
  }

  /**
   * Loads the history; without a store none is kept. One that is there but cannot be used is `damaged`, `foreign` or
   * `newer`, which is not the same as nothing before; nor is `lost`, where there may have been one, or `unavailable`.
   */
  static async open(
    store: HistoryStore | null,
    scan: ScanIdentity,
    waiting: (milliseconds: number) => Promise<void> = wait,
  ): Promise<Memory> {
    const look: Look =
      store === null ? { loaded: { status: 'none' }, replaced: null } : await lookInto(store, scan)
    return new Memory(store, scan, look, waiting)
  }

  /** For a job that leaves no history. */
  static none(): Memory {
    const look: Look = { loaded: { status: 'none' }, replaced: null }
    return new Memory(null, { repository: null, workflow: null, name: '' }, look, wait)
  }

  /** Whether every save leaves something behind for good. */
  get isCostly(): boolean {
    return this.#store?.isCostly ?? false
  }

  /** Whether a step fails that cannot save. */
  get isVital(): boolean {
    return this.#store?.isVital ?? false
  }

  /**
   * Saves what the next run will know. Where another run saved meanwhile, both are merged; another scan's history stays,
   * and a later version's. Gives a sentence where it could not be saved.
   * @param veil what stands between the histories that are stored and those that runs know
   */
  async save(history: Safe<History>, veil: Veil = NO_VEIL): Promise<string | null> {
    const store = this.#store
    if (store === null) return null
    if (this.#replaced === null) {
      if (this.loaded.status !== 'unavailable') return 'message' in this.loaded ? this.loaded.message : null
      const problem = await this.#lookAgain(store)
      if (problem !== null) return problem
    }
    for (const pause of [...WAITS_MS, null]) {
      const saved = await store.save(this.#bytes(history, store, veil), this.#replaced ?? NOTHING)
      if (saved.status === 'saved') {
        this.#replaced = { version: saved.version, damaged: false }
        return null
      }
      if (saved.status === 'refused') return unsaved(store, saved.reason)
      if (pause === null) break
      // Two runs that met once would meet again.
      await this.#wait(pause * (1 + Math.random()))
      const problem = await this.#lookAgain(store)
      if (problem !== null) return problem
    }
    return unsaved(store, `other runs were quicker ${WAITS_MS.length + 1} times`)
  }

  #bytes(history: History, { form }: HistoryStore, veil: Veil): Buffer {
    if (this.#others === null) return serializeHistory(veil.hide(history), form)
    const base = this.loaded.status === 'loaded' ? veil.reveal(this.loaded.history) : null
    const whole = mergeHistories(base, veil.reveal(this.#others), history)
    return serializeHistory(veil.hide(whole), form)
  }

  async #lookAgain(store: HistoryStore): Promise<string | null> {
    const { loaded, replaced } = await lookInto(store, this.#scan)
    if (replaced === null) return 'message' in loaded ? loaded.message : null
    this.#replaced = replaced
    if (loaded.status === 'loaded') this.#others = loaded.history
    return null
  }
}

const NOTHING: Replaced = { version: null, damaged: false }

async function lookInto(store: HistoryStore, scan: ScanIdentity): Promise<Look> {
  const found = await store.load()
  const { place } = store
  if (found.status === 'absent')
    return { loaded: { status: 'first', message: firstMessage(place) }, replaced: NOTHING }
  if (found.status === 'lost')
    return { loaded: { status: 'lost', message: lostMessage(place, found.reason) }, replaced: NOTHING }
  if (found.status === 'unavailable')
    return {
      loaded: { status: 'unavailable', message: unavailableMessage(place, found.reason) },
      replaced: null,
    }
  if (found.status === 'taken')
    return { loaded: { status: 'foreign', message: takenMessage(place, found.reason) }, replaced: null }
  const { version } = found
  const damaged = (reason: string): Look => ({
    loaded: { status: 'damaged', message: damagedMessage(store, reason) },
    replaced: { version, damaged: true },
  })
  if (found.status === 'unreadable') return damaged(found.reason)
  try {
    const history = parseHistory(found.bytes)
    if (history.scan === null || isOwn(history.scan, scan))
      return { loaded: { status: 'loaded', history }, replaced: { version, damaged: false } }
    const message = foreignMessage(store, history.scan, scan)
    return { loaded: { status: 'foreign', message }, replaced: null }
  } catch (error) {
    if (error instanceof NewerHistoryError)
      return { loaded: { status: 'newer', message: newerMessage(place, error) }, replaced: null }
    if (error instanceof DamagedHistoryError) return damaged(visible(error.message))
    return damaged(visible(messageOf(error)))
  }
}

function firstMessage(place: string): string {
  return (
    `No history was found ${place}: every violation counts as new, and alerts that an earlier ` +
    'run may have opened are known at most by their keys. The next run knows more if the history is kept.'
  )
}

const UNKNOWN =
  'What is new or fixed is not known in this run (every violation counts as new), and alerts that earlier runs opened are ' +
  'known at most by their keys.'

function lostMessage(place: string, reason: string): string {
  return `No history was found ${place}: ${reason}. ${UNKNOWN}`
}

function unavailableMessage(place: string, reason: string): string {
  return `The history ${place} could not be read: ${reason}. ${UNKNOWN}`
}

function damagedMessage({ place, ofDamaged }: HistoryStore, reason: string): string {
  return `The history ${place} could not be used: ${reason}. ${UNKNOWN} ${ofDamaged}`
}

function newerMessage(place: string, error: NewerHistoryError): string {
  return (
    `The history ${place} is neither used nor replaced, since ${error.message}. What is new or fixed is not ` +
    'known in this run (every violation counts as new), and no alert that earlier runs opened is closed. Use that ' +
    'version again, or a later one; to begin anew with this one, remove the history.'
  )
}

function foreignMessage({ place, ofForeign }: HistoryStore, of: ScanIdentity, scan: ScanIdentity): string {
  return (
    `The history ${place} is of another scan (${scanName(of)}; this one is ${scanName(scan)}), so it is ` +
    `neither used nor replaced: nothing that the other one opened is closed from here, and every violation counts as new. ${ofForeign}`
  )
}

function takenMessage(place: string, reason: string): string {
  return (
    `The history ${place} is not used, and none is saved there: ${reason}. Every violation counts as new, and no alert ` +
    'that earlier runs opened is closed.'
  )
}

function scanName({ repository, workflow, name }: ScanIdentity): string {
  const parts = [repository, workflow, name === '' ? null : `alert-scope ${name}`].filter(
    (part) => part !== null,
  )
  return parts.length === 0 ? 'one outside of GitHub' : visible(parts.join(', '))
}

function unsaved({ place }: HistoryStore, reason: string): string {
  return (
    `The history could not be saved ${place}: ${reason}. Without it the next run cannot ` +
    'tell what is new or fixed and cannot resolve the alerts of this one.'
  )
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
