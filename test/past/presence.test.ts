import { expect, it } from '@jest/globals'
import { newSalt, pseudonymsOf } from '../../src/past/pseudonyms/pseudonyms.ts'
import { openResources, watchFor } from '../../src/past/presence.ts'
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

it('knows by its id what the history has a pseudonym of, where that is among the known ones', () => {
  const salt = newSalt()
  const hidden = pseudonymsOf(salt).place(HERE)
  const presence = watchFor([hidden, pseudonymsOf(salt).place(GONE)], salt)
  const { account, region, kind } = HERE
  expect(presence.watched(account, region, kind, () => ['vpc-9', HERE.id])).toEqual([
    HERE.id,
    pseudonymsOf(salt).place(GONE).id,
  ])
  expect(watchFor([HERE]).watched(account, region, kind, () => [])).toEqual([HERE.id])
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
