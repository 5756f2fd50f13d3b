import { describe, expect, it } from '@jest/globals'
import { MalformedAnswer } from '../../../../../src/clouds/aws/client/failure.ts'
import { requireAccount } from '../../../../../src/clouds/aws/services/inspector2/require-account.ts'

describe('what Inspector answers of the account', () => {
  it('is taken where it says something of it', () => {
    const answer = { accounts: [{ accountId: '111122223333' }], failedAccounts: [] }
    expect(requireAccount(answer)).toBe(answer)
  })

  it('is an error where Inspector says that it cannot', () => {
    const failed = { accountId: '111122223333', errorCode: 'ACCESS_DENIED', errorMessage: 'Not authorized' }
    expect(() => requireAccount({ accounts: [], failedAccounts: [failed] })).toThrow(
      expect.objectContaining({ name: 'AccessDeniedException', message: 'Not authorized' }),
    )
    const broken = { accountId: '111122223333', errorCode: 'INTERNAL_ERROR' }
    expect(() => requireAccount({ accounts: [], failedAccounts: [broken] })).toThrow(
      expect.objectContaining({ name: 'INTERNAL_ERROR', message: 'INTERNAL_ERROR' }),
    )
  })

  // Nothing would be off then, and everything would pass.
  it.each([{ accounts: [], failedAccounts: [] }, { failedAccounts: [] }, {}])(
    'is malformed where it says nothing of it: %j',
    (answer) => {
      expect(() => requireAccount(answer)).toThrow(MalformedAnswer)
    },
  )
})
