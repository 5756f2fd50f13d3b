import { describe, expect, it } from '@jest/globals'
import { operationsOf } from '../played-operations.ts'
import { askedOf, OTHER_SERVICES } from './asked.ts'
import { claimed, gapsOf, readAll, told, useEstate } from './reading.ts'

/** Of GuardDuty a region has one detector at most. */
const HAS_ONE = 'guardduty:ListDetectors'

const SERVICES = OTHER_SERVICES.map((service) => ({
  service,
  label: service.label,
  lists: askedOf(service).filter(({ inPages }) => inPages),
})).filter(({ lists }) => lists.length > 0)

describe.each(SERVICES)('$label', ({ service, lists }) => {
  const estate = useEstate(1)

  it.each(lists)('$action is asked for its second page', async ({ action }) => {
    const all = await readAll(service)
    expect(all.gaps).toEqual([])
    const { service: name, operation } = operationsOf(action)
    const requests = operation.map((one) => estate.aws.log.count({ service: name, operation: one }))
    expect(requests[0]).toBeGreaterThanOrEqual(action === HAS_ONE ? 1 : 2)
  })

  it.each(lists)('$action goes on behind a page without anything on it', async ({ action }) => {
    const whole = told(await readAll(service))
    const fault = estate.aws.faults.emptyPage({ ...operationsOf(action), times: 1 })
    expect(told(await readAll(service))).toEqual(whole)
    expect(fault.hits).toBe(1)
  })

  it.each(lists)('$action that sends one token again and again is a gap', async (asked) => {
    estate.aws.faults.emptyPage(operationsOf(asked.action))
    const all = await readAll(service)
    const gaps = gapsOf(asked, all)
    expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(['malformed']))
    expect(gaps[0]?.message).toMatch(/AWS sent the same \w+ twice/)
    expect(claimed(asked, all)).toEqual([])
  })
})
