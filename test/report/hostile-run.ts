import type { AlertReport } from '../../src/model/alert.ts'
import type { SafeRun } from '../../src/model/run.ts'
import { SHOP } from '../support/account.ts'
import { alertsOf, deliveryOf, findingOf, fixedOf, gapOf, intentOf, ruleOf, runOf } from './fixtures.ts'

/** Every place where text from outside can stand, with the same text in it. */
export function hostileRun(data: string): { run: SafeRun; alerts: AlertReport } {
  const rule = ruleOf({
    id: data,
    title: data,
    // Of text of more than one sentence only a part would stand before the fold: see below.
    risk: `In short. ${data}`,
    remediation: {
      text: data,
      console: data,
      cli: data,
      terraform: data,
      url: `https://example.com/${data}`,
    },
    references: [`https://example.org/${data}`, data],
    place: { file: `rules/${data}.yml`, line: 3, shipped: false },
  })
  const finding = findingOf({
    rule: data,
    id: data,
    name: `${data} name`,
    region: data,
    environment: data,
    evidence: [{ path: data, value: data }],
  })
  const unseen = findingOf({ ...finding, account: SHOP, state: 'unseen', result: 'unknown' })
  const run = runOf({
    rules: [rule],
    version: data,
    findings: [finding, unseen],
    fixed: [fixedOf({ rule: data, id: data, name: `${data} name`, region: data })],
    accounts: runOf().accounts.map(({ id }) => ({
      id,
      name: data,
      partition: 'aws',
      environment: { name: data, certain: true as const },
    })),
    coverage: {
      complete: runOf().coverage.complete,
      gaps: [gapOf({ region: data, action: data, message: data }), gapOf({ message: data })],
    },
    warnings: [data],
    past: { status: 'damaged', previousAt: null, message: data },
  })
  const event = intentOf({ key: data, rule: data })
  const alerts = alertsOf(
    [
      deliveryOf({ intent: { ...event, key: `${data} 1` }, outcome: 'refused', status: 400, error: data }),
      deliveryOf({ intent: { ...event, key: `${data} 2` }, outcome: 'pending', status: null, error: data }),
    ],
    { held: [{ key: data, rule: data, account: null, reason: data }], notes: [data] },
  )
  return { run, alerts }
}
