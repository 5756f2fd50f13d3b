import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../../src/model/json.ts'
import { route, routeTable, TO_INTERNET } from '../estate.ts'
import { exposure, lastReason } from '../interface-answers.ts'

function whyNot(...routes: readonly JsonObject[]): unknown {
  return lastReason(routeTable('rtb-2', ['subnet-1'], routes))
}

describe('the sentence on routes', () => {
  it('that stop it are told', () => {
    expect(whyNot(route('0.0.0.0/0', { gateway_id: 'vpce-1' }))).toBe(
      'rtb-2 sends 0.0.0.0/0 to vpce-1, a VPC endpoint, such as that of a firewall.',
    )
    expect(whyNot(route('0.0.0.0/0', { ...TO_INTERNET, state: 'blackhole' }))).toBe(
      'rtb-2 sends 0.0.0.0/0 to igw-1, which is gone (a blackhole).',
    )
    expect(whyNot()).toBe('rtb-2 has no route to the internet.')
    expect(whyNot(route('0.0.0.0/1', TO_INTERNET))).toBe(
      'rtb-2 sends only a part of the internet to an internet gateway: 0.0.0.0/1 to igw-1.',
    )
  })

  it('that let it in are told, a few of them', () => {
    const table = routeTable(
      'rtb-2',
      ['subnet-1'],
      [
        '0.0.0.0/3',
        '32.0.0.0/3',
        '64.0.0.0/3',
        '96.0.0.0/3',
        '128.0.0.0/3',
        '160.0.0.0/3',
        '192.0.0.0/3',
      ].map((to) => route(to, TO_INTERNET)),
    )
    expect(exposure(table)['reasons']).toContain(
      'rtb-2 sends 32.0.0.0/3, 64.0.0.0/3, 128.0.0.0/3, 192.0.0.0/3 and 3 more to igw-1.',
    )
  })
})
