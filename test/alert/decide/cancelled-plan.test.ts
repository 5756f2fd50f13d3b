import { describe, expect, it } from '@jest/globals'
import { cancelledPlan } from '../../../src/alert/decide/cancelled-plan.ts'
import type { Destination } from '../../../src/alert/decide/destination.ts'
import { updateLedger } from '../../../src/alert/ledger.ts'
import type { LedgerEntry } from '../../../src/model/history.ts'
import { pagerdutyAt } from '../fixtures.ts'

const open: LedgerEntry = {
  key: 'open_to_the_world/111122223333',
  rule: 'aws-open',
  account: '111122223333',
  fingerprint: null,
  status: 'open',
  firstTriggered: '2026-11-01T00:00:00.000Z',
  lastTriggered: '2026-11-20T00:00:00.000Z',
  pending: null,
}
const unsent: LedgerEntry = {
  ...open,
  key: 'a_key',
  status: 'unsent',
  pending: { action: 'trigger', body: {}, since: '2026-11-20T00:00:00.000Z', error: 'HTTP 500' },
}
const ledger = { [open.key]: open, [unsent.key]: unsent }
const { target, traits } = pagerdutyAt('here')
const destination: Destination = { target, traits, isSet: true, ledger, orphans: [], unswept: {} }

describe('a run that was cancelled', () => {
  it('sends nothing and holds what is open', () => {
    const { intents, held, notes } = cancelledPlan(destination)
    expect(intents).toEqual([])
    expect(held.map(({ key }) => key)).toEqual(['a_key', open.key])
    expect(notes).toEqual([expect.stringContaining('no alert was opened and none was closed')])
  })

  it('leaves the ledger as it is, pending events included', () => {
    expect(updateLedger(ledger, [], '2026-11-21T00:00:00.000Z')).toEqual(ledger)
  })

  it('has nothing to say where nothing is ever sent', () => {
    const unset = { ...destination, isSet: false, ledger: {} }
    expect(cancelledPlan(unset)).toEqual({ intents: [], held: [], notes: [], unswept: {} })
  })
})
