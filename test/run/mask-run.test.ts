import { describe, expect, it } from '@jest/globals'
import { maskedRun } from '../../src/run/mask-run.ts'
import { PAYMENTS } from '../support/account.ts'
import { gateOf } from '../support/privacy.ts'
import { runOf } from '../support/run.ts'

describe('a masked run with redact: strict', () => {
  it('pages as before, whatever resources are called by', () => {
    const gate = gateOf('strict')
    for (const name of ['production', 'aws', 'global']) gate.identity({ id: name, name })
    const run = runOf()
    const { accounts } = maskedRun(run, gate)
    expect(accounts.map(({ id, partition, environment }) => [id, partition, environment])).toEqual(
      run.accounts.map(({ id, partition, environment }) => [id, partition, environment]),
    )
    expect(accounts[0]?.id).toBe(PAYMENTS)
    expect(gate.value({ regions: ['global'], note: 'global' })).toEqual({
      regions: ['global'],
      note: expect.stringMatching(/^\[name #/),
    })
  })
})
