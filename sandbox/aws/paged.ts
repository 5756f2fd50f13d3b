import type { Call } from './call.ts'
import { AwsFault } from './errors.ts'

interface Paged<T> {
  readonly page: readonly T[]
  /** Null: this is the last page. */
  readonly next: string | null
}

interface Names {
  /** The parameter with the most entries, and how many there are without it; null: the operation takes none. */
  readonly size: string | null
  readonly without: number
  /** The most that may be asked for. */
  readonly most: number
  readonly token: string
  /** What is answered to a token that nobody was given. */
  readonly wrongToken: AwsFault
  /** What is answered to a size that is out of bounds. */
  readonly wrongSize: AwsFault
}

/** The page that the call asks for of all entries. */
export function pageOf<T>(all: readonly T[], { parameters, pageLimit }: Call, names: Names): Paged<T> {
  const start = startOf(parameters.get(names.token), names)
  const size = Math.min(sizeOf(parameters, names), pageLimit)
  const end = start + size
  return { page: all.slice(start, end), next: end < all.length ? tokenOf(end) : null }
}

function sizeOf(parameters: URLSearchParams, { size, without, most, wrongSize }: Names): number {
  const wanted = size === null ? null : parameters.get(size)
  if (wanted === null) return without
  const number = Number(wanted)
  if (!Number.isInteger(number) || number < 1 || number > most) throw wrongSize
  return number
}

function tokenOf(offset: number): string {
  return Buffer.from(`sandbox ${offset}`).toString('base64url')
}

function startOf(token: string | null, { wrongToken }: Names): number {
  if (token === null) return 0
  const [, offset] = /^sandbox (\d+)$/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? []
  if (offset === undefined) throw wrongToken
  return Number(offset)
}

/** As AWS's JSON protocols write it: times are numbers, seconds since 1970. */
export function jsonOf(value: object): string {
  return JSON.stringify(value, inSeconds)
}

function inSeconds(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  const own = this[name]
  return own instanceof Date ? own.getTime() / 1000 : value
}
