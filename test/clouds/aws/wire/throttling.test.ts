import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../../src/clouds/aws/kinds.ts'
import { Scan } from '../../../../src/evaluate/scan.ts'
import { watchFor } from '../../../../src/past/presence.ts'
import { AccountRules } from '../../../../src/rules/load/account-rules.ts'
import { loadRules } from '../../../../src/rules/load/load.ts'
import { shippedPacks } from '../../../../src/rules/load/shipped-packs.ts'
import { readSettings } from '../../../../src/settings/read-settings.ts'
import { QUICK } from '../harness.ts'
import { operationsOf } from '../played-operations.ts'
import { askedOf, OTHER_SERVICES, playedName } from './asked.ts'
import { claimed, gapsOf, readAll, told, useEstate } from './reading.ts'
import { faultOf, wordsOf } from './words.ts'
import { STANDARD } from '../../../support/privacy.ts'

const { rules } = loadRules(['default'], {
  workspace: shippedPacks(),
  withDisabled: true,
  model: AWS_KINDS,
  now: new Date('2026-11-29T00:00:00Z'),
})
const settings = readSettings(() => '', '/nowhere')

describe.each(OTHER_SERVICES)('$label', (service) => {
  const estate = useEstate()
  const asked = askedOf(service)
  const { throttled } = wordsOf(service.name)
  const ever = faultOf(service.name, throttled[0] ?? ['', 0])

  it.each(throttled)('that says %s with HTTP %i three times is asked again', async (...said) => {
    const whole = told(await readAll(service))
    const faults = asked.map(({ action }) =>
      estate.aws.faults.add({ ...operationsOf(action), times: 3 }, faultOf(service.name, said)),
    )
    expect(told(await readAll(service))).toEqual(whole)
    expect(faults.map(({ hits }) => hits)).toEqual(asked.map(() => 3))
  })

  it.each(asked)('that throttles $action for ever is a gap, after so many attempts', async (one) => {
    const fault = estate.aws.faults.add(operationsOf(one.action), ever)
    const all = await readAll(service)
    expect(new Set(gapsOf(one, all).map(({ reason }) => reason))).toEqual(new Set(['throttled']))
    expect(claimed(one, all)).toEqual([])
    // Several kinds may ask, and each resource; those that are made of the credential report share its failures.
    expect(fault.hits).toBeGreaterThanOrEqual(QUICK.attempts.long)
    const isShared = one.action.endsWith('CredentialReport')
    expect(isShared ? 0 : fault.hits % QUICK.attempts.long).toBe(0)
  })

  it('that throttles everything for ever passes no rule', async () => {
    estate.aws.faults.add({ service: playedName(service) }, ever)
    const { scopes, gaps } = await readAll(service)
    const kinds = new Set([...service.kinds, ...(service.settings ?? [])].map(({ name }) => name))
    const concerned = rules.filter(({ query }) => query.subjects.every((kind) => kinds.has(kind)))
    const scan = new Scan(settings, new AccountRules(concerned), watchFor([]), STANDARD)
    for (const scope of scopes) scan.add(scope)
    const { outcomes, violations } = scan.finish()
    expect(outcomes.filter(({ passed, incomplete }) => passed > 0 || incomplete.length === 0)).toEqual([])
    expect(violations).toEqual([])
    expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(['throttled']))
  })
})
