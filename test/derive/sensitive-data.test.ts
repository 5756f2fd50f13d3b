import { describe, expect, it } from '@jest/globals'
import { AWS_DERIVED, AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { derive, type ReadScope } from '../../src/derive/derive.ts'
import { SENSITIVE_DATA } from '../../src/derive/sensitive-data.ts'
import { sensitiveWords } from '../../src/derive/sensitive-words.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { needOf } from '../../src/model/kind.ts'
import { GLOBAL_REGION, type Resource } from '../../src/model/resource.ts'
import { SENSITIVE_CLASSES } from '../../src/model/sensitive.ts'

const PLACE = { account: '111122223333', region: 'eu-west-1' }
const INSTANCE = 'aws_ec2_instance'
const VOLUME = 'aws_ec2_volume'
const USER_DATA = needOf(INSTANCE, 'instance_user_data')

function resource(kind: string, reported: JsonObject, unread?: readonly string[]): Resource {
  const common = { kind, id: 'one', name: 'one', ...reported }
  const region = AWS_KINDS.get(kind)?.level === 'account' ? GLOBAL_REGION : PLACE.region
  return {
    ...PLACE,
    region,
    kind,
    id: 'one',
    name: 'one',
    reported: common,
    edges: [],
    ...(unread && { unread }),
  }
}

/** In a scope of the resource alone. */
function derived(
  one: Resource,
  gaps: readonly Gap[] = [],
  level: 'region' | 'account' = 'region',
): ReadScope {
  const { account, region, kind } = one
  const properties = AWS_DERIVED.filter((property) => (property.level ?? 'region') === level)
  return derive(
    { account, region, resources: [one], complete: [{ account, region, kind, count: 1 }], gaps },
    new Set([needOf(kind, SENSITIVE_DATA)]),
    properties,
    { fingerprints: { of: (_, text) => `#${text.length}` } },
  )
}

function found(one: Resource, gaps: readonly Gap[] = []): readonly JsonObject[] {
  const [worked] = derived(one, gaps).resources
  return worked?.reported[SENSITIVE_DATA] as unknown as readonly JsonObject[]
}

/** The paths of what may be there as well, where something was not read. */
function open(one: Resource, gaps: readonly Gap[] = []): readonly unknown[] {
  const [{ doubts = [] } = {}] = derived(one, gaps).resources
  const items = doubts.flatMap((doubt) => doubt[SENSITIVE_DATA] as unknown as readonly JsonObject[])
  return [...new Set(items.filter(({ masked }) => masked === '').map(({ path }) => path))]
}

function gap(kind: string, properties: readonly string[], partial?: true): Gap {
  return {
    ...PLACE,
    kind,
    properties,
    reason: 'denied',
    action: 'ec2:X',
    message: 'no',
    ...(partial && { partial }),
  }
}

describe('sensitive_data', () => {
  it('is a property of every kind, on the level of the kind, and takes no call', () => {
    for (const { name, properties, costly = {}, level, bases } of AWS_KINDS.values()) {
      expect([name, properties[SENSITIVE_DATA]?.type, costly[SENSITIVE_DATA]]).toEqual([name, 'array', []])
      const own = AWS_DERIVED.filter((one) => one.kind === name && one.name === SENSITIVE_DATA)
      const isOfAccount = level === 'account' || bases.includes('account')
      expect(own.map((one) => [one.level ?? 'region', one.from])).toEqual([
        [isOfAccount ? 'account' : 'region', []],
      ])
    }
  })

  it('says what stands where, and never the text', () => {
    const owner = resource(VOLUME, { tags: { Owner: 'ask bob@example.com' }, volume_type: 'gp3' })
    expect(found(owner)).toEqual([
      {
        class: 'email',
        path: 'tags.Owner',
        confidence: 0.9,
        masked: 'b***@example.com',
        fingerprint: '#15',
      },
    ])
    expect(JSON.stringify(found(resource(VOLUME, { tags: { 'bob@example.com': 'x' } })))).not.toContain(
      'bob@',
    )
    expect(found(resource(VOLUME, { tags: { 'bob@example.com': 'x' } }))).toMatchObject([
      { path: 'tags.`[e-mail]`' },
    ])
  })

  it('says once what is the name, a tag and the end of the ARN', () => {
    const name = 'bob@example.com'
    expect(found(resource(VOLUME, { name, tags: { Name: name } }))).toMatchObject([{ path: 'tags.Name' }])
    const [user] = derived(
      resource('aws_iam_user', { name, id: 'AIDAEXAMPLE', arn: `arn:aws:iam::111122223333:user/${name}` }),
      [],
      'account',
    ).resources
    expect(user?.reported[SENSITIVE_DATA]).toMatchObject([{ path: 'name' }])
    const arn = 'arn:aws:x:::by/bob@example.com/it'
    expect(found(resource(VOLUME, { arn }))).toMatchObject([{ path: 'arn' }])
  })
})

describe('a text that was not read', () => {
  it('may hold anything, of the resource that lacks it', () => {
    const known = resource(VOLUME, { tags: { Owner: 'bob@example.com' } })
    expect(open(known)).toEqual([])
    const lost = resource(VOLUME, {}, ['tags'])
    expect(open(lost)).toEqual(['tags.*'])
    const [{ doubts = [] } = {}] = derived(lost).resources
    const classes = doubts.flatMap((doubt) => doubt[SENSITIVE_DATA] as unknown as readonly JsonObject[])
    expect(classes.map((one) => one['class'])).toEqual(SENSITIVE_CLASSES)
  })

  it('leaves what was found elsewhere certain, and what coverage says of it names the kind', () => {
    const one = resource(INSTANCE, { tags: { Owner: 'bob@example.com' } }, ['instance_key_name'])
    expect(found(one)).toHaveLength(1)
    const { gaps } = derived(one)
    expect(gaps).toMatchObject([{ kind: needOf(INSTANCE, SENSITIVE_DATA), partial: true }])
    expect(gaps[0]?.message).toContain(INSTANCE)
  })

  it('counts where a call failed that was to tell it, and only there', () => {
    const one = resource(INSTANCE, { tags: {} })
    expect(open(one, [gap(USER_DATA, ['instance_user_data'])])).toEqual(['instance_user_data'])
    expect(
      open(resource(INSTANCE, { instance_user_data: '#!/bin/sh' }), [gap(USER_DATA, ['instance_user_data'])]),
    ).toEqual([])
    expect(open(one, [gap('aws_vpc', ['tags'])])).toEqual([])
    // Single resources tell themselves what they lack.
    expect(open(one, [gap(INSTANCE, ['tags'], true)])).toEqual([])
  })

  it('is none where it is a number, a date or a word of a closed set', () => {
    expect(open(resource(VOLUME, {}, ['volume_size', 'ctime', 'volume_type', 'edges']))).toEqual([])
    expect(open(resource(VOLUME, {}, ['volume_attachments.device']))).toEqual(['volume_attachments.device'])
    expect(open(resource('aws_ec2_security_group', {}, ['group_ip_permissions']))).toContain(
      'group_ip_permissions[*].ip_ranges[*].description',
    )
  })
})

function item(index: number, members: JsonObject): readonly Evidence[] {
  return Object.entries(members).map(([name, value]) => ({ path: `sensitive_data[${index}].${name}`, value }))
}

describe('what is found, in words', () => {
  it('names the thing, its masked form and its place', () => {
    const address = item(0, { class: 'email', path: 'tags.Owner', masked: 'b***@example.com' })
    expect(sensitiveWords(address)).toBe('an e-mail address (b***@example.com) in tags.Owner')
    const card = item(2, { class: 'payment_card', form: 'Visa', path: 'description', masked: '****1111' })
    expect(sensitiveWords([...address, ...card])).toBe(
      'an e-mail address (b***@example.com) in tags.Owner and a payment card number (Visa, ****1111) in description',
    )
    const key = item(1, { class: 'credential', form: 'private key', path: 'instance_user_data', masked: '' })
    expect(sensitiveWords(key)).toBe('a private key in instance_user_data')
  })

  it('is silent of evidence that says no class', () => {
    expect(sensitiveWords([{ path: 'sensitive_data', value: [] }])).toBe('')
  })
})
