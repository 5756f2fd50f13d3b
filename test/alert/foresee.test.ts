import { describe, expect, it } from '@jest/globals'
import { foreseeAlerts } from '../../src/alert/foresee.ts'
import type { SafeRun } from '../../src/model/run.ts'
import { findingOf, fixedOf, unseenOf } from '../support/finding.ts'
import { runOf } from '../support/run.ts'

function changes(before: SafeRun, after: SafeRun): readonly (readonly [string, string])[] {
  const foreseen = foreseeAlerts(before, after)
  const said = foreseen.flatMap(({ intents }) => intents.map(({ change, key }) => [change, key] as const))
  const held = foreseen.flatMap((one) => one.held.map(({ key }) => ['held', key] as const))
  return [...said, ...held]
}

const KEY = 'allow_ingress/111122223333'
const violated = runOf({ findings: [findingOf()] })

describe('foreseeAlerts', () => {
  it('opens what only the second run finds', () => {
    expect(changes(runOf(), runOf({ findings: [findingOf({ state: 'new' })] }))).toEqual([['opened', KEY]])
  })

  it('closes what only the first run found', () => {
    expect(changes(violated, runOf({ fixed: [fixedOf()] }))).toEqual([['closed', KEY]])
  })

  it('holds what the second run could not look at', () => {
    expect(changes(violated, runOf({ findings: [unseenOf()] }))).toEqual([['held', KEY]])
  })

  it('pages again what becomes worse', () => {
    const high = runOf({ findings: [findingOf({ severity: 'high' })] })
    const critical = runOf({ findings: [findingOf({ state: 'worsened', severityBefore: 'high' })] })
    expect(changes(high, critical)).toEqual([['worsened', KEY]])
  })

  it('says nothing of what stays as it is', () => {
    expect(changes(violated, violated)).toEqual([])
  })
})
