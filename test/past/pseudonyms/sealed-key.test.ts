import { describe, expect, it } from '@jest/globals'
import { parseHistory } from '../../../src/past/format/parse.ts'
import { serializeHistory } from '../../../src/past/format/serialize.ts'
import { withOpenedKey, withSealedKey } from '../../../src/past/pseudonyms/sealed-key.ts'
import { historyOf } from '../../support/history.ts'

const KEY = 'the key of the fingerprints'
const SALT = 'c2FsdA'
const HISTORY = historyOf([], { privacyKey: KEY, salt: SALT })
const SECRETS = new Map([
  ['here', 'secret-a'],
  ['there', 'secret-b'],
])
const SEALED = withSealedKey(HISTORY, SECRETS)

describe('the key of a history that everybody can read', () => {
  it('is opened by any of the secrets, and by no other', () => {
    for (const form of ['text', 'packed'] as const) {
      const stored = parseHistory(serializeHistory(SEALED, form))
      expect(JSON.stringify(stored)).not.toContain(KEY)
      for (const one of SECRETS) expect(withOpenedKey(stored, new Map([one]))).toEqual(HISTORY)
      const others = new Map([
        ['here', 'secret-b'],
        ['elsewhere', 'secret-a'],
      ])
      expect(withOpenedKey(stored, others)).toBe(stored)
    }
  })

  it('is opened with the salt of its history alone', () => {
    expect(withOpenedKey({ ...SEALED, salt: 'b3RoZXI' }, SECRETS).privacyKey).toBeUndefined()
  })

  it('stays as it is where there is no secret, or none was ever kept', () => {
    expect(withSealedKey(HISTORY, new Map())).toBe(HISTORY)
    const keyless = historyOf([], { salt: SALT })
    expect(withSealedKey(keyless, SECRETS)).toBe(keyless)
    expect(withOpenedKey(HISTORY, SECRETS)).toEqual(HISTORY)
  })

  it('takes the place of one that could not be opened', () => {
    const next = withSealedKey({ ...SEALED, privacyKey: 'a new key' }, new Map([['new', 'secret-c']]))
    expect(Object.keys(next.sealedKey ?? {})).toEqual(['new'])
    expect(withOpenedKey(next, new Map([['new', 'secret-c']])).privacyKey).toBe('a new key')
  })
})
