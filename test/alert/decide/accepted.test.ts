import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.ts'
import { PAYMENTS, SHOP, accountOf } from '../../support/account.ts'
import { findingOf, unseenOf } from '../../support/finding.ts'
import { ruleOf } from '../../support/rule.ts'
import { runOf, type RunParts } from '../../support/run.ts'
import { gapOf, outcomeOf } from '../../support/scope.ts'
import { entry, HERE, ledger, planAlerts } from '../fixtures.ts'

const EXCEPTION = {
  place: { file: 'exceptions.yml', line: 2 },
  reason: 'Until the VPN is there',
  owner: 'network',
  ticket: null,
  expires: '2026-12-31',
  daysLeft: 30,
}
const REASON = 'accepted by exception exceptions.yml:2 until 2026-12-31: Until the VPN is there (network)'

function accepted(changes: Partial<Finding> = {}): Finding {
  return findingOf({ exception: EXCEPTION, ...changes })
}

function decided(parts: RunParts, open = [entry()]) {
  const { events, held } = planAlerts(runOf(parts), ledger(...open), HERE)
  return [
    ...events.map(({ key, action, about }) => [action, key, 'reason' in about ? about.reason : '']),
    ...held.map(({ key, reason }) => ['hold', key, reason]),
  ]
}

describe('an open alert', () => {
  it('of an account closes with the reason where all that is left is accepted', () => {
    expect(decided({ findings: [accepted()] })).toEqual([['resolve', entry().key, REASON]])
  })

  it('stays open where only some of it is accepted', () => {
    const findings = [accepted(), findingOf({ id: 'sg-2' })]
    expect(decided({ findings }).map(([action]) => action)).not.toContain('resolve')
  })

  it('is held where the rest was not read', () => {
    const [decision] = decided({
      findings: [accepted()],
      outcomes: [outcomeOf({ complete: false })],
      gaps: [gapOf()],
    })
    expect(decision).toEqual(['hold', entry().key, expect.stringContaining('Not read: ')])
  })

  it('closes where what is accepted could not be looked at again, as long as nothing else is in doubt', () => {
    expect(decided({ findings: [unseenOf({ exception: EXCEPTION })] })).toEqual([
      ['resolve', entry().key, REASON],
    ])
  })

  it('of a resource closes by what was seen of it, whatever was denied elsewhere', () => {
    const finding = accepted()
    const key = `allow_ingress/${PAYMENTS}/${finding.fingerprint}`
    const open = [entry({ key, fingerprint: finding.fingerprint })]
    const elsewhere = {
      outcomes: [outcomeOf(), outcomeOf({ region: 'us-east-1', complete: false })],
      gaps: [gapOf({ region: 'us-east-1' })],
      settings: { alertPer: 'resource' as const },
    }
    expect(decided({ findings: [finding], ...elsewhere }, open)).toEqual([['resolve', key, REASON]])
  })

  it('of a rule closes with the reasons of all accounts', () => {
    const key = 'allow_ingress'
    const other = { ...EXCEPTION, place: { file: 'exceptions.yml', line: 9 }, reason: 'Lab' }
    const [decision] = decided(
      {
        accounts: [accountOf(), accountOf({ id: SHOP })],
        outcomes: [outcomeOf(), outcomeOf({ account: SHOP })],
        findings: [accepted(), accepted({ account: SHOP, exception: other })],
        settings: { alertPer: 'rule' },
      },
      [entry({ key, account: null })],
    )
    expect(decision?.slice(0, 2)).toEqual(['resolve', key])
    expect(decision?.[2]).toContain('exceptions.yml:2')
    expect(decision?.[2]).toContain('exceptions.yml:9')
  })

  it('is opened for none that is accepted, and for one that no longer is', () => {
    expect(decided({ findings: [accepted({ state: 'new' })] }, [])).toEqual([])
    expect(decided({ findings: [findingOf({ lapsed: true })] }, []).map(([action]) => action)).toEqual([
      'trigger',
    ])
  })
})

it('after the ledger was lost, keys whose findings are accepted are closed as a precaution', () => {
  const lost = runOf({
    rules: [ruleOf()],
    findings: [accepted()],
    past: { status: 'first', previousAt: null, message: 'no file' },
  })
  const { events } = planAlerts(lost, {}, HERE, null)
  expect(events.map(({ action, key }) => `${action} ${key}`)).toEqual([`resolve allow_ingress/${PAYMENTS}`])
})
