import { describe, expect, it } from '@jest/globals'
import { KINDS } from '../../src/clouds/clouds.ts'
import { changeId, diffOf } from '../../src/drift/diff.ts'
import { Normaliser } from '../../src/drift/normalise/normaliser.ts'
import { unknownPath, shapeOf } from '../../src/drift/normalise/shape.ts'
import type { AttributeChange } from '../../src/model/change.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { GROUP, REGION } from '../support/place.ts'
import { gapOf } from '../support/scope.ts'
import { ACCOUNT, normalised, presentOf, resourceOf, scopeOf } from './support.ts'

const AT = '2026-11-01T00:00:00Z'

function diff(
  before: JsonObject,
  after: JsonObject,
  changes: Partial<Resource> = {},
): readonly AttributeChange[] {
  return diffOf(normalised(before, changes), normalised(after, changes), AT)?.attributes ?? []
}

function permission(from: number, to: number, ...ranges: readonly JsonObject[]): JsonObject {
  return { ip_protocol: 'tcp', from_port: from, to_port: to, ip_ranges: ranges }
}

describe('what differs of a resource', () => {
  const office = { cidr_ip: '192.0.2.0/24', description: 'office' }
  const world = { cidr_ip: '0.0.0.0/0' }

  it('is an address in a permission, not the permission', () => {
    const before = { group_ip_permissions: [permission(22, 22, office), permission(443, 443, world)] }
    const after = { group_ip_permissions: [permission(443, 443, world), permission(22, 22, world, office)] }
    expect(diff(before, after)).toEqual([
      { operation: 'added', path: 'group_ip_permissions/tcp 22/ip_ranges', before: null, after: world },
    ])
    expect(diff(after, before)).toEqual([
      { operation: 'removed', path: 'group_ip_permissions/tcp 22/ip_ranges', before: world, after: null },
    ])
  })

  it('is a whole permission where the ports are new', () => {
    const before = { group_ip_permissions: [permission(22, 22, office)] }
    const after = { group_ip_permissions: [permission(22, 23, office)] }
    expect(diff(before, after).map(({ operation, path }) => [operation, path])).toEqual([
      ['removed', 'group_ip_permissions'],
      ['added', 'group_ip_permissions'],
    ])
  })

  it('is what is said of an address, not the address', () => {
    const before = { group_ip_permissions: [permission(8000, 8080, office)] }
    const after = { group_ip_permissions: [permission(8000, 8080, { ...office, description: 'home' })] }
    expect(diff(before, after)).toEqual([
      {
        operation: 'changed',
        path: 'group_ip_permissions/tcp 8000-8080/ip_ranges/192.0.2.0~124/description',
        before: 'office',
        after: 'home',
      },
    ])
  })

  it('is one change for each tag', () => {
    const before = { tags: { Name: 'web', 'team/owner': 'a', 'aws:stack': 'x' } }
    const after = { tags: { Name: 'web', 'team/owner': 'b', empty: '' } }
    expect(diff(before, after)).toEqual([
      { operation: 'removed', path: 'tags/aws:stack', before: 'x', after: null },
      { operation: 'added', path: 'tags/empty', before: null, after: '' },
      { operation: 'changed', path: 'tags/team~1owner', before: 'a', after: 'b' },
    ])
    expect(diff({}, { tags: { a: '1' } })).toEqual([
      { operation: 'added', path: 'tags/a', before: null, after: '1' },
    ])
  })

  it('is an entry of an ACL by its number', () => {
    const entry = {
      egress: false,
      rule_number: 100,
      protocol: '6',
      rule_action: 'deny',
      cidr_block: '0.0.0.0/0',
    }
    const kind = { kind: 'aws_ec2_network_acl' }
    expect(
      diff({ acl_entries: [entry] }, { acl_entries: [{ ...entry, rule_action: 'allow' }] }, kind),
    ).toEqual([
      { operation: 'changed', path: 'acl_entries/false 100/rule_action', before: 'deny', after: 'allow' },
    ])
  })

  it('is nothing where AWS says the same in another way', () => {
    const policy = { Statement: [{ Sid: 'a', Action: ['s3:GetObject'], Principal: '*' }] }
    const same = { Statement: { Sid: 'a', Action: 'S3:getobject', Principal: ['*'] } }
    expect(diff({ bucket_policy: policy }, { bucket_policy: same }, { kind: 'aws_s3_bucket' })).toEqual([])
    expect(diff({ description: '', group_ip_permissions: [] }, {})).toEqual([])
    const texts = [JSON.stringify(policy), JSON.stringify(policy, null, 2)]
    const [one, other] = texts.map((text) => ({ endpoint_policy_document: text }))
    expect(diff(one ?? {}, other ?? {}, { kind: 'aws_vpc_endpoint' })).toEqual([])
  })

  it('is a statement by its id', () => {
    const before = {
      bucket_policy: { Statement: [{ Sid: 'read', Action: 's3:getobject', Principal: { AWS: 'a' } }] },
    }
    const after = {
      bucket_policy: { Statement: [{ Sid: 'read', Action: 's3:getobject', Principal: { AWS: ['a', 'b'] } }] },
    }
    expect(diff(before, after, { kind: 'aws_s3_bucket' })).toEqual([
      { operation: 'added', path: 'bucket_policy/Statement/read/Principal/AWS', before: null, after: 'b' },
    ])
  })

  it('is never what changes by itself or with other resources', () => {
    const kind = { kind: 'aws_ec2_instance' }
    const before = {
      instance_launch_time: '2026-11-01T00:00:00Z',
      instance_state: { code: 16, name: 'running' },
    }
    const after = {
      instance_launch_time: '2026-11-02T00:00:00Z',
      instance_state: { code: 80, name: 'running' },
      internet_exposure: { grade: 'reachable' },
    }
    expect(diff(before, after, kind)).toEqual([])
    expect(diff({ mtime: 'a', name: 'a' }, { mtime: 'b', name: 'b' })).toEqual([])
  })

  it('is the resource where it is new or gone', () => {
    const now = normalised({ description: 'web' })
    const whole = { path: '', before: null, after: { description: 'web' } }
    expect(diffOf(undefined, now, AT)).toEqual({
      operation: 'added',
      attributes: [{ operation: 'added', ...whole }],
      acceptedAt: AT,
    })
    expect(diffOf(now, undefined, AT)?.attributes).toEqual([
      { operation: 'removed', path: '', before: whole.after, after: null },
    ])
  })

  it('is the same for a text that inventories hash', () => {
    const kind = 'aws_ec2_instance'
    const hashed = normalised({ instance_user_data: 'password=1' }, { kind }).value
    expect(JSON.stringify(hashed)).not.toContain('password')
    const kept = presentOf(scopeOf([resourceOf(hashed, { kind })], [], [kind]), 'withheld')
    expect([...kept.resources.values()].map(({ value }) => value)).toEqual([hashed])
    // A text that looks like the hash of what was accepted is not that.
    const forged = normalised(hashed, { kind }).value
    expect(forged).not.toEqual(hashed)
  })
})

describe('what was not read of a resource', () => {
  it('is neither equal nor changed', () => {
    const before = { description: 'a', vpc_id: 'vpc-1' }
    const after = { description: 'b' }
    expect(diff(before, after, { unread: ['vpc_id', 'description'] })).toEqual([])
    expect(diff(before, after, { doubts: [{ description: 'c', vpc_id: 'vpc-2' }] })).toEqual([])
  })

  it('makes a list unknown where it is part of an item', () => {
    const shape = shapeOf(KINDS.get(GROUP) ?? { name: '', bases: [], properties: {}, actions: [], links: [] })
    expect(unknownPath(shape, 'group_ip_permissions.from_port')).toBe('group_ip_permissions')
    expect(unknownPath(shape, 'description')).toBe('description')
  })

  it('is known of the kind: costly properties that nobody asked for', () => {
    const scope = scopeOf([resourceOf({ tags: {} }, { kind: 'aws_s3_bucket' })], [], ['aws_s3_bucket'])
    const complete = scope.complete.filter(({ kind }) => kind === 'aws_s3_bucket')
    const { properties, listed, gaps } = presentOf({ ...scope, complete })
    expect(listed).toBe(true)
    expect(gaps).toEqual([])
    expect(properties).not.toContain('bucket_policy')
    expect(presentOf(scope).properties).toContain('bucket_policy')
  })

  it('is known of the program that read it: a property that it did not know of', () => {
    const { complete, ...scope } = scopeOf([resourceOf({ description: 'a' })])
    const [present] = new Normaliser(KINDS, 'withheld').kindsOf(
      { ...scope, complete },
      { [GROUP]: ['vpc_id'] },
    )
    expect(present?.properties).toEqual(['vpc_id'])
  })

  it('is a gap where it is compared', () => {
    const resources = [resourceOf({})]
    expect(presentOf(scopeOf(resources, [gapOf({ account: ACCOUNT })]))).toMatchObject({
      listed: false,
      gaps: [{}],
    })
    const derived = gapOf({
      account: ACCOUNT,
      kind: `${GROUP}.internet_exposure`,
      properties: ['internet_exposure'],
    })
    expect(presentOf(scopeOf(resources, [derived]))).toMatchObject({ listed: true, gaps: [] })
    const lost = gapOf({ account: ACCOUNT, properties: ['description'], partial: true, reason: 'malformed' })
    expect(presentOf(scopeOf(resources, [lost]))).toMatchObject({ listed: true, gaps: [{}] })
    const others = gapOf({ account: ACCOUNT, others: true, partial: true })
    expect(presentOf(scopeOf(resources, [others]))).toMatchObject({ listed: true, gaps: [] })
  })

  it('leaves out what is gone', () => {
    expect(presentOf(scopeOf([resourceOf({}, { gone: ['state'] })])).resources.size).toBe(0)
  })
})

describe('the id of a change', () => {
  it('is of the place, the resource, the path and both values', () => {
    const where = { account: ACCOUNT, region: REGION, kind: GROUP, id: 'sg-1' }
    const change = { operation: 'changed', path: 'description', before: 'a', after: 'b' } as const
    const ids = [
      changeId(where, change),
      changeId({ ...where, id: 'sg-2' }, change),
      changeId(where, { ...change, before: 'c' }),
      changeId(where, { ...change, after: null }),
      changeId(where, { ...change, path: 'tags/description' }),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true)
    expect(changeId(where, change)).toBe(ids[0])
  })
})

describe('what kinds declare about comparing', () => {
  it('names properties that they have', () => {
    for (const { name, properties, compared = {} } of KINDS.values()) {
      const { volatile = [], keys = {}, caseless = [], documents = [] } = compared
      const lists = Object.entries(keys).flatMap(([path, members]) =>
        members.map((member) => `${path}.${member}`),
      )
      for (const path of [...volatile, ...lists, ...caseless, ...documents])
        expect([name, path, hasPath({ type: 'object', properties }, path.split('.'))]).toEqual([
          name,
          path,
          true,
        ])
    }
  })
})

function hasPath(type: object, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true
  if ('items' in type) return hasPath(type.items as object, [step, ...rest])
  if ('properties' in type) {
    const inner = (type.properties as Readonly<Record<string, object>>)[step]
    return inner !== undefined && hasPath(inner, rest)
  }
  // Inside of documents anything goes.
  const { type: word } = type as { readonly type?: unknown }
  return word === 'any' || (word === 'string' && step === 'Statement')
}
