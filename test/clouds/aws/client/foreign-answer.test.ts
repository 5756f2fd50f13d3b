import { describe, expect, it } from '@jest/globals'
import { refuseForeign } from '../../../../src/clouds/aws/client/foreign-answer.ts'

const OF_AWS = { requestId: 'a1b2', httpStatusCode: 200 }
const OF_OTHERS = { httpStatusCode: 200 }

describe('an answer without the id that AWS gives each', () => {
  it.each([
    [{}],
    [{ Status: undefined, MFADelete: undefined }],
    [{ OwnershipControls: {} }],
    [{ PolicyStatus: { IsPublic: undefined } }],
  ])('is none if it says nothing: %j', (told) => {
    expect(() => refuseForeign({ ...told, $metadata: OF_OTHERS })).toThrow(
      'the answer is empty, and has no id of a request as AWS gives each',
    )
    expect(() => refuseForeign(told)).toThrow('the answer is empty')
    expect(() => refuseForeign({ ...told, $metadata: OF_AWS })).not.toThrow()
  })

  it.each([
    [{ Keys: [] }],
    [{ Truncated: false }],
    [{ MaxSessionDuration: 0 }],
    [{ Policy: '' }],
    [{ GeneratedTime: new Date(0) }],
    [{ Content: new Uint8Array() }],
    [{ PolicyStatus: { IsPublic: false } }],
  ])('is one if it says something: %j', (told) => {
    expect(() => refuseForeign({ ...told, $metadata: OF_OTHERS })).not.toThrow()
  })
})
