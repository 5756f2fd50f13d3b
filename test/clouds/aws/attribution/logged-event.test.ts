import { describe, expect, it } from '@jest/globals'
import { mentions, readEvent } from '../../../../src/clouds/aws/attribution/logged-event.ts'
import { nested } from '../../../support/nested.ts'

function event(requestParameters: string): unknown {
  const CloudTrailEvent = `{"eventName":"PutBucketPolicy","eventTime":"2026-11-30T10:00:00Z","requestParameters":${requestParameters}}`
  return { CloudTrailEvent }
}

describe('an event of CloudTrail', () => {
  it('is asked at any place of its request whether it mentions a text', () => {
    const read = readEvent(event('{"a":[{"bucketName":"invoices"}]}'))
    expect(read).toMatchObject({ event: 'PutBucketPolicy', at: '2026-11-30T10:00:00.000Z' })
    if (read === null) throw new Error('There is an event')
    expect(mentions(read, new Set(['invoices']))).toBe(true)
    expect(mentions(read, new Set(['reports']))).toBe(false)
  })

  it('is none where what a caller sent nests as no request does', () => {
    expect(readEvent(event(`{"policy":${nested(5_000)}}`))).toBeNull()
  })
})
