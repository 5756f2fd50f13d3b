import { describe, expect, it } from '@jest/globals'
import type { Resource } from '../../../../src/model/resource.ts'
import { operationsOf } from '../played-operations.ts'
import { askedOf, OTHER_SERVICES } from './asked.ts'
import { claimed, gapsOf, readAll, useEstate } from './reading.ts'
import { faultOf, wordsOf } from './words.ts'

describe.each(OTHER_SERVICES)('$label', (service) => {
  const estate = useEstate()
  const asked = askedOf(service)
  const { denied, notValid } = wordsOf(service.name)
  const [first] = asked
  if (first === undefined) throw new Error(`${service.name} is asked nothing.`)

  it.each(denied)('that says %s with HTTP %i denies it, and is not asked twice', async (...said) => {
    const fault = estate.aws.faults.add(operationsOf(first.action), faultOf(service.name, said))
    const all = await readAll(service)
    const gaps = gapsOf(first, all)
    expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(['denied']))
    expect(gaps[0]?.message).toContain(`It said ${said[0]}.`)
    expect(claimed(first, all)).toEqual([])
    expect(fault.hits).toBeLessThanOrEqual(first.lists.length + first.tells.length)
  })

  it.each([403, 401])('that answers HTTP %i without a body denies it', async (status) => {
    estate.aws.faults.body(operationsOf(first.action), '', status)
    const all = await readAll(service)
    const gaps = gapsOf(first, all)
    expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(['denied']))
    expect(gaps[0]?.message).toMatch(new RegExp(`: HTTP ${status} without AWS's error message$`))
    expect(claimed(first, all)).toEqual([])
  })

  it.each(notValid)('that says %s with HTTP %i wants other credentials', async (...said) => {
    estate.aws.faults.add(operationsOf(first.action), faultOf(service.name, said))
    const all = await readAll(service)
    const gaps = gapsOf(first, all)
    expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(['no-credentials']))
    expect(claimed(first, all)).toEqual([])
  })
})

describe('One resource alone', () => {
  const estate = useEstate()
  const byThemselves = OTHER_SERVICES.flatMap((service) =>
    askedOf(service)
      .filter(({ eachByItself }) => eachByItself)
      .map((one) => ({ label: one.action, one, service })),
  )

  it.each(byThemselves)(
    'that $label is denied of lacks what it tells, and no other does',
    async ({ one, service }) => {
      const [said] = wordsOf(service.name).denied
      const fault = faultOf(service.name, said ?? ['', 0])
      const whole = await readAll(service)
      estate.aws.faults.add({ ...operationsOf(one.action), times: 1 }, fault)
      const all = await readAll(service)
      expect(gapsOf(one, all).map(({ reason, partial }) => [reason, partial])).toEqual([['denied', true]])
      const isUnread = ({ kind, unread }: Resource): boolean =>
        one.tells.some(
          ({ kind: of, properties }) => kind === of && properties.some((name) => unread?.includes(name)),
        )
      const [denied, ...others] = all.resources.filter(isUnread)
      expect([denied === undefined, others]).toEqual([false, []])
      expect(all.resources.filter((resource) => resource !== denied)).toEqual(
        whole.resources.filter(({ kind, id }) => kind !== denied?.kind || id !== denied.id),
      )
    },
  )
})
