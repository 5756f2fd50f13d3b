import { describe, expect, it } from '@jest/globals'
import { withinLimit } from '../../../../src/clouds/aws/client/credentials-limit.ts'

describe('credentials', () => {
  it('are not waited for without end', async () => {
    await expect(withinLimit(new Promise(() => undefined), 50)).rejects.toMatchObject({
      reason: 'no-credentials',
      patience: 'none',
      message: expect.stringContaining('No AWS credentials came within 0.05 s: the credential_process of'),
    })
  })

  it('come as they are, and so do their failures', async () => {
    expect(await withinLimit(Promise.resolve('key'), 50)).toBe('key')
    await expect(withinLimit(Promise.reject(new Error('none')), 50)).rejects.toThrow('none')
  })
})
