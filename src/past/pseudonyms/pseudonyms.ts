import { createHmac, randomBytes, scryptSync } from 'node:crypto'
import { EVERYTHING } from '../../model/coverage.ts'
import type { ResourcePlace } from '../../model/finding.ts'
import { isPseudonym, PSEUDONYM_MARK } from '../../text/pseudonym.ts'

/**
 * What an id of an account costs to try: 16 MB and some 40 ms. Account ids have 12 digits and no secret in them, so that
 * whoever has the salt can try them all; this makes it expensive, not impossible.
 */
const SCRYPT = { N: 2 ** 14, r: 8, p: 1 }
const KEY_BYTES = 32
const SALT_BYTES = 16
const PSEUDONYM_BYTES = 12

/** Stand-ins for ids: the same for the same id and salt, and themselves where they are given back. */
export interface Pseudonyms {
  account(id: string): string
  /** With account and id hidden. Who tries ids of resources has to know the account, too. */
  place(place: ResourcePlace): ResourcePlace
  /** Of any other text about an account. @param what keeps texts of different meaning apart */
  text(account: string, what: string, text: string): string
}

/** For a history that begins. */
export function newSalt(): string {
  return randomBytes(SALT_BYTES).toString('base64url')
}

export function pseudonymsOf(salt: string): Pseudonyms {
  const keys = new Map<string, Buffer>()
  const accounts = new Map<string, string>()
  const keyOf = (account: string): Buffer => {
    const known = keys.get(account)
    if (known !== undefined) return known
    const key = scryptSync(account, salt, KEY_BYTES, SCRYPT)
    keys.set(account, key)
    return key
  }
  const text = (account: string, what: string, value: string): string =>
    isPseudonym(value) ? value : hidden(keyOf(account), `${what}\n${value}`)
  const hideAccount = (id: string): string => {
    if (isPseudonym(id) || id === EVERYTHING) return id
    const known = accounts.get(id)
    if (known !== undefined) return known
    const pseudonym = hidden(keyOf(id), 'account')
    accounts.set(id, pseudonym)
    return pseudonym
  }
  return {
    text,
    account: hideAccount,
    place: ({ account, region, kind, id }) => ({
      account: hideAccount(account),
      region,
      kind,
      id: text(account, `id\n${kind}`, id),
    }),
  }
}

function hidden(key: Buffer, text: string): string {
  const digest = createHmac('sha256', key).update(text).digest()
  return `${PSEUDONYM_MARK}${digest.subarray(0, PSEUDONYM_BYTES).toString('base64url')}`
}
