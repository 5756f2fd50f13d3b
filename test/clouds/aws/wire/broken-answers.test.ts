import { describe, expect, it } from '@jest/globals'
import type { FaultKind } from '../../../../sandbox/aws/faults.ts'
import type { GapReason } from '../../../../src/model/coverage.ts'
import { QUICK } from '../harness.ts'
import { operationsOf } from '../played-operations.ts'
import { type Asked, askedOf, OTHER_SERVICES } from './asked.ts'
import { claimed, gapsOf, readAll, useEstate } from './reading.ts'
import { faultOf, wordsOf } from './words.ts'

const PAGE =
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body><p>Please sign in<br></body></html>'
const WELL_FORMED = '<html><body>Please sign in</body></html>'
const html = (status: number, body: string): FaultKind => ({ kind: 'body', status, body, type: 'text/html' })

/** What comes in place of an answer, and what is made of it. */
const BROKEN: readonly (readonly [name: string, fault: FaultKind, reason: GapReason])[] = [
  ['half an answer', { kind: 'truncate' }, 'malformed'],
  ['nothing at all', { kind: 'body', status: 200, body: '', type: 'application/json' }, 'malformed'],
  ['a web page', html(200, PAGE), 'malformed'],
  ['a web page that is XML', html(200, WELL_FORMED), 'malformed'],
  ['a list in JSON', { kind: 'body', status: 200, body: '[]', type: 'application/json' }, 'malformed'],
  ['a proxy’s page with HTTP 503', html(503, PAGE), 'error'],
  ['a proxy’s page with HTTP 502', html(502, WELL_FORMED), 'error'],
  ['a page with HTTP 404', html(404, PAGE), 'malformed'],
  ['a page with HTTP 400', html(400, WELL_FORMED), 'malformed'],
  ['a page with HTTP 429', html(429, PAGE), 'throttled'],
  ['an answer that breaks off', { kind: 'abort' }, 'unreachable'],
  ['a connection that closes', { kind: 'close' }, 'unreachable'],
  ['a page with HTTP 403', html(403, PAGE), 'denied'],
]

describe.each(OTHER_SERVICES)('$label', (service) => {
  const estate = useEstate()
  const asked = askedOf(service)
  /** A list and an answer about one resource are read in different places. */
  const [first, second] = [
    asked.find(({ lists }) => lists.length > 0),
    asked.find(({ tells, inPages }) => tells.length > 0 && !inPages),
  ]
  const either: readonly Asked[] = [first ?? [], second ?? []].flat()

  it.each(BROKEN.flatMap((broken) => either.map((one) => [broken[0], one.action, broken, one] as const)))(
    'that sends %s for %s is a gap',
    async (_name, _action, [, fault, reason], one) => {
      estate.aws.faults.add(operationsOf(one.action), fault)
      const all = await readAll(service)
      expect(new Set(gapsOf(one, all).map((gap) => gap.reason))).toEqual(new Set([reason]))
      expect(claimed(one, all)).toEqual([])
    },
  )

  it.each(wordsOf(service.name).failed)('that says %s with HTTP %i fails, five times', async (...said) => {
    for (const one of either) {
      estate.aws.faults.clear()
      const fault = estate.aws.faults.add(operationsOf(one.action), faultOf(service.name, said))
      const all = await readAll(service)
      expect(new Set(gapsOf(one, all).map(({ reason }) => reason))).toEqual(new Set(['error']))
      expect(claimed(one, all)).toEqual([])
      expect(fault.hits).toBeGreaterThanOrEqual(5)
    }
  })
})

describe.each(OTHER_SERVICES)('$label', (service) => {
  const estate = useEstate()
  const [one] = askedOf(service)
  if (one === undefined) throw new Error(`${service.name} is asked nothing.`)

  it('that never answers is given up when the time is over', async () => {
    const hangs = estate.aws.faults.hang(operationsOf(one.action))
    const limit = new AbortController()
    const reading = readAll(service, limit.signal)
    while (hangs.hits === 0) await new Promise((resolve) => setImmediate(resolve))
    limit.abort()
    const all = await reading
    expect(new Set(gapsOf(one, all).map(({ reason }) => reason))).toEqual(new Set(['timeout']))
    expect(claimed(one, all)).toEqual([])
  })
})

describe.each(OTHER_SERVICES.filter(({ name }) => name === 'iam' || name === 'kms' || name === 's3'))(
  '$label',
  (service) => {
    const estate = useEstate()

    it('that sends an answer without an end is given up', async () => {
      const one = askedOf(service).find(({ lists }) => lists.length > 0)
      if (one === undefined) throw new Error(`${service.name} lists nothing.`)
      const fault = estate.aws.faults.endless(operationsOf(one.action))
      const all = await readAll(service)
      const gaps = gapsOf(one, all)
      expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(['malformed']))
      expect(gaps[0]?.message).toMatch(/the answer did not end within 128 MB$/)
      expect(claimed(one, all)).toEqual([])
      expect(fault.hits % QUICK.attempts.short).toBe(0)
    })
  },
)
