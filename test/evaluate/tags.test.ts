import { describe, expect, it } from '@jest/globals'
import { toViolation } from '../../src/evaluate/to-violation.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { accountOf } from '../support/account.ts'
import { compiledRule } from '../support/compiled-rule.ts'

const ACCOUNT = accountOf()

function tagsOf(kind: string, reported: JsonObject, changes: Partial<Resource> = {}): Finding['tags'] {
  const rule = compiledRule(`is(${kind})`, {}, { alertTags: ['team'] })
  const resource = { account: ACCOUNT.id, region: 'eu-west-1', kind, id: 'x', name: 'x', reported, edges: [] }
  return toViolation(rule, ACCOUNT, { ...resource, ...changes }, [], () => []).tags
}

describe('the tags by which alerts are routed', () => {
  it('are those of the resource that a route asks for', () => {
    expect(tagsOf('aws_vpc', { tags: { team: 'web', cost: '1' } })).toEqual({ team: 'web' })
    expect(tagsOf('aws_vpc', { tags: { cost: '1' } })).toEqual({})
  })

  it('are none where the kind has none', () => {
    expect(tagsOf('aws_account', {})).toEqual({})
  })

  it('are not known where they take a call that told nothing, or were lost', () => {
    expect(tagsOf('aws_s3_bucket', {})).toBeUndefined()
    expect(tagsOf('aws_vpc', { tags: {} }, { unread: ['tags'] })).toBeUndefined()
  })

  it('are read where a route asks and the list comes without', () => {
    const search = 'is(aws_s3_bucket) and name = x'
    expect(neededKinds([compiledRule(search)])).not.toContain('aws_s3_bucket.tags')
    expect(neededKinds([compiledRule(search, {}, { alertTags: ['team'] })])).toContain('aws_s3_bucket.tags')
    expect(neededKinds([compiledRule('is(aws_vpc)', {}, { alertTags: ['team'] })])).toEqual(['aws_vpc'])
  })
})
