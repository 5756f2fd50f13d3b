import { createHash } from 'node:crypto'
import type { Call } from '../call.ts'
import { invalidValue } from '../errors.ts'

interface Page<T> {
  readonly items: readonly T[]
  /** Null on the last page. */
  readonly nextToken: string | null
}

/**
 * The page that the call asks for. `most` is the operation's largest MaxResults, which without MaxResults is the page
 * too; `weigh` says how many results an entry holds (a reservation holds instances). Throws InvalidParameterValue.
 */
export function pageOf<T>(
  call: Call,
  all: readonly T[],
  most: number,
  weigh: (item: T) => number = () => 1,
): Page<T> {
  const limit = Math.min(maxResults(call, most), call.pageLimit)
  const from = readToken(call)
  let results = 0
  let to = from
  for (; to < all.length; to += 1) {
    results += weigh(all[to] as T)
    if (results > limit && to > from) break
  }
  return { items: all.slice(from, to), nextToken: to < all.length ? writeToken(call, to) : null }
}

const LEAST_RESULTS = 5

function maxResults(call: Call, most: number): number {
  const text = call.parameters.get('MaxResults')
  if (text === null) return most
  const number = Number(text)
  if (!/^\d{1,9}$/.test(text))
    throw invalidValue(`Invalid value '${text}' for maxResults. Expecting an integer.`)
  if (number < LEAST_RESULTS) {
    throw invalidValue(
      `Value ( ${number} ) for parameter maxResults is invalid. Expecting a value greater than or equal to ${LEAST_RESULTS}.`,
    )
  }
  if (number > most) {
    throw invalidValue(
      `Value ( ${number} ) for parameter maxResults is invalid. Expecting a value less than or equal to ${most}.`,
    )
  }
  return number
}

/** Only the place that it was made for understands a token: another account, region or operation refuses it. */
function seal(call: Call, offset: number): string {
  const secret = `${call.operation} ${call.account} ${call.region} ${offset}`
  return createHash('sha256').update(secret).digest('hex').slice(0, 24)
}

function writeToken(call: Call, offset: number): string {
  return Buffer.from(`${seal(call, offset)}${offset}`).toString('base64')
}

function readToken(call: Call): number {
  const token = call.parameters.get('NextToken')
  if (token === null) return 0
  const text = Buffer.from(token, 'base64').toString('latin1')
  const offset = Number(text.slice(24))
  if (!/^[0-9a-f]{24}\d+$/.test(text) || text.slice(0, 24) !== seal(call, offset)) {
    throw invalidValue('Invalid value for nextToken: the token was not issued for this request.')
  }
  return offset
}
