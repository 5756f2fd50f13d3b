import { describe, expect, it } from '@jest/globals'
import type { ReportedAttribute } from '../../src/model/change.ts'
import { changeShown, happenedTo } from '../../src/words/change-words.ts'
import { GROUP } from '../support/place.ts'

const BUCKET = 'aws_s3_bucket'
const because = 'a sentence'

function shown(kind: string, ...parts: readonly Omit<ReportedAttribute, 'id'>[]) {
  const attributes = parts.map((part, index) => Object.assign({ id: String(index) }, part))
  const change = { operation: 'changed', acceptedAt: '', accepted: '', attributes } as const
  const { sentence, attributes: left } = changeShown({ kind, because, change })
  return [sentence, ...left.map((one) => `${one.path}: ${happenedTo(one)}`)]
}

describe('what reports say of a change', () => {
  it('is the sentence alone where the kind has words for it, or the resource came or went', () => {
    const permission = { operation: 'added', path: 'group_ip_permissions', before: null, after: {} } as const
    expect(shown(GROUP, permission)).toEqual([because])
    expect(shown(BUCKET, { operation: 'removed', path: '', before: null, after: null })).toEqual([because])
  })

  it('is from what to what, which the sentence would only repeat', () => {
    const length = { operation: 'changed', path: 'minimum_password_length', before: 8, after: 6 } as const
    expect(shown('aws_account', length)).toEqual([null, 'minimum_password_length: 8 → 6'])
  })

  it('makes one of an item that another one replaces, in names and values', () => {
    const path = 'bucket_encryption_rules'
    const [before, after] = [
      { sse_algorithm: 'AES256' },
      { sse_algorithm: 'aws:kms', bucket_key_enabled: true },
    ]
    const gone = { operation: 'removed', path, before, after: null } as const
    const come = { operation: 'added', path, before: null, after } as const
    const words = `${path}: sse_algorithm AES256 → sse_algorithm aws:kms, bucket_key_enabled true`
    expect(shown(BUCKET, gone, come)).toEqual([null, words])
    expect(shown(BUCKET, come, gone)).toEqual([null, words])
    expect(shown(BUCKET, come)).toEqual([
      null,
      `${path}: added sse_algorithm aws:kms, bucket_key_enabled true`,
    ])
  })

  it('says both where the sentence is of other attributes', () => {
    const permission = {
      operation: 'removed',
      path: 'group_ip_permissions',
      before: {},
      after: null,
    } as const
    const name = { operation: 'changed', path: 'group_description', before: 'a', after: '' } as const
    expect(shown(GROUP, permission, name)).toEqual([because, 'group_description: a → ""'])
  })
})
