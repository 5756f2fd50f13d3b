import { expect, it } from '@jest/globals'
import { openResources, watchFor } from '../../src/past/presence.ts'
import { pseudonymsOf } from '../../src/past/pseudonyms/pseudonyms.ts'
import type { LoadedHistory, RememberedFinding } from '../../src/model/history.ts'

const HERE = { account: '012345678901', region: 'eu-west-1', kind: 'aws_vpc', id: 'vpc-1' }
const GONE = { ...HERE, id: 'vpc-2' }
const ELSEWHERE = { ...HERE, region: 'us-east-1' }

it('tells what came of what was watched for, and claims of nothing else that it is gone', () => {
  const presence = watchFor([HERE, GONE])
  presence.saw(HERE)
  presence.saw(ELSEWHERE)
  expect([HERE, GONE, ELSEWHERE].map((place) => presence.has(place))).toEqual([true, false, true])
  expect(presence.seen()).toEqual([HERE])
})

it('finds the ids behind what a history that everybody can read has in their place', () => {
  const pseudonyms = pseudonymsOf('salt')
  const hidden = [HERE, GONE].map((place) => pseudonyms.place(place))
  const scope = { account: HERE.account, region: HERE.region }
  const [one, other] = hidden.map(({ id }) => id)
  expect(watchFor(hidden, 'salt').watched(scope, HERE.kind, () => ['vpc-0', HERE.id])).toEqual([
    { id: HERE.id, heldAs: one },
    { id: other, heldAs: other },
  ])
  expect(watchFor([HERE]).watched(scope, HERE.kind, () => [])).toEqual([{ id: HERE.id, heldAs: HERE.id }])
})

it('watches for the resources with open findings, each once', () => {
  const finding = (rule: string, place: typeof HERE, fixedAt: string | null): RememberedFinding => ({
    ...place,
    rule,
    name: '',
    arn: '',
    severity: 'low',
    environment: 'x',
    firstSeen: '',
    lastSeen: '',
    fixedAt,
    reopened: 0,
  })
  const findings = {
    a: finding('a', HERE, null),
    b: finding('b', HERE, null),
    c: finding('c', GONE, '2026-01-01T00:00:00Z'),
  }
  const history = {
    schema: 2,
    run: { id: '', at: '' },
    findings,
    ledgers: {},
    sizes: {},
    compliance: {},
    scan: null,
  } as const
  const loaded: LoadedHistory = { status: 'loaded', history }
  expect(openResources(loaded)).toEqual([HERE])
  expect(openResources({ status: 'none' })).toEqual([])
})
