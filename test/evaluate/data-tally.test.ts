import { describe, expect, it } from '@jest/globals'
import { DERIVED } from '../../src/clouds/clouds.ts'
import { derive } from '../../src/derive/derive.ts'
import { SENSITIVE_DATA } from '../../src/derive/sensitive-data.ts'
import { DataTally } from '../../src/evaluate/data-tally.ts'
import type { SensitiveFacts } from '../../src/model/data-map.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { needOf } from '../../src/model/kind.ts'
import type { Resource } from '../../src/model/resource.ts'
import { PAYMENTS, SHOP } from '../support/account.ts'

const REGION = 'eu-west-1'
const VOLUME = 'aws_ec2_volume'
const INSTANCE = 'aws_ec2_instance'
const BOB = 'bob@example.com'
const ANN = 'ann@example.com'

function resource(kind: string, id: string, own: JsonObject, more: Partial<Resource> = {}): Resource {
  const reported = { kind, id, name: id, ...own }
  return { account: PAYMENTS, region: REGION, kind, id, name: id, reported, edges: [], ...more }
}

/** The resources with what they hold worked out, of these kinds alone. */
function derived(kinds: readonly string[], resources: readonly Resource[]): readonly Resource[] {
  const complete = kinds.map((kind) => ({ account: PAYMENTS, region: REGION, kind, count: 0 }))
  const needs = new Set(kinds.map((kind) => needOf(kind, SENSITIVE_DATA)))
  return derive({ account: PAYMENTS, region: REGION, resources, complete, gaps: [] }, needs, DERIVED)
    .resources
}

function tallied(...scopes: readonly (readonly Resource[])[]): SensitiveFacts {
  const tally = new DataTally()
  for (const scope of scopes) tally.addResources(scope)
  return tally.result()
}

const AT = { account: PAYMENTS, region: REGION }

describe('DataTally', () => {
  it('counts a resource once for each class, and every place of it', () => {
    const facts = tallied(
      derived(
        [VOLUME],
        [
          resource(VOLUME, 'vol-1', { tags: { Owner: BOB, Contact: ANN, Night: '+44 20 7946 0958' } }),
          resource(VOLUME, 'vol-2', { tags: { Owner: BOB } }),
          resource(VOLUME, 'vol-3', { tags: { Team: 'payments' } }),
        ],
      ),
    )
    expect(facts).toEqual({
      held: [
        { ...AT, kind: VOLUME, class: 'phone', resources: 1, places: 1 },
        { ...AT, kind: VOLUME, class: 'email', resources: 2, places: 3 },
      ],
      looked: [{ kind: VOLUME, resources: 3, inPart: 0 }],
    })
  })

  it('says of how many not every text was read, and counts what was found in the others', () => {
    const facts = tallied(
      derived(
        [INSTANCE],
        [
          resource(INSTANCE, 'i-1', { tags: { Owner: BOB } }, { unread: ['instance_user_data'] }),
          resource(INSTANCE, 'i-2', {}, { unread: ['instance_user_data'] }),
          resource(INSTANCE, 'i-3', {}),
        ],
      ),
    )
    expect(facts).toEqual({
      held: [{ ...AT, kind: INSTANCE, class: 'email', resources: 1, places: 1 }],
      looked: [{ kind: INSTANCE, resources: 3, inPart: 2 }],
    })
  })

  it('does not count what nobody asked for as looked through', () => {
    const tags = { tags: { Owner: BOB } }
    const both = [resource(VOLUME, 'vol-1', tags), resource(INSTANCE, 'i-1', tags)]
    expect(tallied(derived([VOLUME], both)).looked).toEqual([{ kind: VOLUME, resources: 1, inPart: 0 }])
    expect(tallied(derived([], both))).toEqual({ held: [], looked: [] })
  })

  it('counts what is gone but listed, and what others own, where it was read', () => {
    const tags = { tags: { Owner: BOB } }
    const facts = tallied(
      derived(
        [INSTANCE, 'aws_ec2_subnet'],
        [
          resource(INSTANCE, 'i-1', tags, { gone: ['instance_state'] }),
          resource('aws_ec2_subnet', 'subnet-1', { ...tags, owner_id: SHOP }),
        ],
      ),
    )
    expect(facts.held.map(({ kind, account, resources }) => [kind, account, resources])).toEqual([
      [INSTANCE, PAYMENTS, 1],
      ['aws_ec2_subnet', PAYMENTS, 1],
    ])
  })

  it('does not drop what has a class that it does not know, such as one that is hidden in an inventory', () => {
    const hidden = { [SENSITIVE_DATA]: [{ class: '[name #q3bfcbsuor56]', path: 'tags.Owner' }] }
    expect(tallied([resource(VOLUME, 'vol-1', hidden)])).toEqual({
      held: [],
      looked: [{ kind: VOLUME, resources: 1, inPart: 1 }],
    })
  })

  it('brings a region that comes in parts together, in the same order whichever came first', () => {
    const one = derived([VOLUME], [resource(VOLUME, 'vol-1', { tags: { Owner: BOB } })])
    const other = derived(
      [VOLUME],
      [resource(VOLUME, 'vol-2', { tags: { Owner: BOB, password: 'hunter2222' } })],
    )
    const facts = tallied(one, other)
    expect(facts.held).toEqual([
      { ...AT, kind: VOLUME, class: 'credential', resources: 1, places: 1 },
      { ...AT, kind: VOLUME, class: 'email', resources: 2, places: 2 },
    ])
    expect(tallied(other, one)).toEqual(facts)
    const merged = new DataTally()
    for (const part of [tallied(other), tallied(one)]) merged.add(part)
    expect(merged.result()).toEqual(facts)
  })
})
