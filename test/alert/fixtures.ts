import type { Outlet } from '../../src/alert/channels/channel.ts'
import { bodyOf, pagerduty } from '../../src/alert/channels/pagerduty/outlet.ts'
import { planAlerts as decide } from '../../src/alert/decide/plan.ts'
import { viewOf } from '../../src/alert/decide/view.ts'
import { destinationsOf } from '../../src/alert/ledger.ts'
import { formerLedgers } from '../../src/past/former-ledgers.ts'
import { compareFindings } from '../../src/evaluate/finding-order.ts'
import type { Complete, Coverage, Gap } from '../../src/model/coverage.ts'
import type { Finding, Outcome, ScopeOutcome } from '../../src/model/finding.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'
import type { AlertPlan, Intent } from '../../src/model/alert.ts'
import type { LedgerEntry, ScanIdentity, Unswept } from '../../src/model/history.ts'
import type { Json, JsonObject } from '../../src/model/json.ts'
import type { ScannedAccount } from '../../src/model/resource.ts'
import type { Run } from '../../src/model/run.ts'
import type { Settings } from '../../src/model/settings.ts'
import { withEnvironments } from '../../src/accounts/environment.ts'
import { standingOf } from '../../src/past/standing.ts'
import { RegionTally } from '../../src/evaluate/region-tally.ts'
import { byCause } from '../../src/evaluate/gap-causes.ts'
import { settingsOf } from '../support/settings.ts'
import { ruleOf } from '../support/rule.ts'

export { ruleOf as rule } from '../support/rule.ts'

export const NOW = '2026-03-01T12:00:00.000Z'
export const EARLIER = '2026-02-28T12:00:00.000Z'
export const PROD = '011111111111'
export const PROD_2 = '022222222222'
export const DEV = '033333333333'
export const KIND = 'aws_ec2_security_group'
export const HERE = 'feedfacefeedface'
export const SCAN: ScanIdentity = { repository: null, workflow: null, name: '' }

export function settings(changes: Partial<Settings> = {}): Settings {
  return settingsOf({ productionAccounts: [PROD, PROD_2], ...changes })
}

export function account(id: string, changes: Partial<ScannedAccount> = {}): ScannedAccount {
  const environment = id === DEV ? 'non-production' : 'production'
  return { id, name: `acme-${id.slice(0, 3)}`, partition: 'aws', environment, ...changes }
}

export function finding(id: string, changes: Partial<Finding> = {}): Finding {
  const of = {
    rule: 'open-to-the-world',
    account: PROD,
    region: 'eu-west-1',
    kind: KIND,
    id,
    name: `name of ${id}`,
    arn: `arn:aws:ec2:eu-west-1:${PROD}:security-group/${id}`,
    severity: 'critical' as const,
    environment: 'production',
    affected: [],
    coveredBy: null,
    evidence: [{ path: 'group_ip_permissions[0].ip_ranges[0].cidr_ip', value: '0.0.0.0/0' }],
    result: 'violation' as const,
    state: 'known' as const,
    firstSeen: EARLIER,
    lastSeen: NOW,
    reopened: 0,
    ...changes,
  }
  return { ...of, standing: standingOf(of), fingerprint: changes.fingerprint ?? fingerprint(of) }
}

export function unseen(id: string, changes: Partial<Finding> = {}): Finding {
  return finding(id, { result: 'unknown', state: 'unseen', evidence: [], lastSeen: EARLIER, ...changes })
}

export function outcome(region: string, changes: Partial<ScopeOutcome> = {}): ScopeOutcome {
  return {
    rule: 'open-to-the-world',
    account: PROD,
    region,
    complete: true,
    passed: 1,
    violations: 0,
    ...changes,
  }
}

export function gap(region: string, changes: Partial<Gap> = {}): Gap {
  return {
    account: PROD,
    region,
    kind: KIND,
    reason: 'denied',
    action: 'ec2:DescribeSecurityGroups',
    message: 'You are not authorized to perform this operation.',
    ...changes,
  }
}

export function complete(region: string, changes: Partial<Complete> = {}): Complete {
  return { account: PROD, region, kind: KIND, count: 1, ...changes }
}

/** What a run keeps of these outcomes of scopes. */
export function outcomesOf(told: readonly ScopeOutcome[]): readonly Outcome[] {
  const tally = new RegionTally()
  tally.addOutcomes(told)
  return tally.result().outcomes
}

/** What a run keeps of these listings. */
export function completeOf(told: readonly Complete[]): Coverage['complete'] {
  const tally = new RegionTally()
  tally.addComplete(told)
  return tally.result().complete
}

export interface RunParts extends Partial<Omit<Run, 'settings' | 'coverage' | 'outcomes' | 'accounts'>> {
  readonly accounts?: readonly ScannedAccount[]
  readonly outcomes?: readonly ScopeOutcome[]
  readonly settings?: Partial<Settings>
  readonly gaps?: readonly Gap[]
  readonly complete?: Coverage['complete']
}

export function run({
  settings: changed,
  gaps = [],
  complete: read = [],
  outcomes = [outcome('eu-west-1')],
  accounts = [account(PROD)],
  leftOut = [],
  ...parts
}: RunParts = {}): Run {
  return {
    id: 'run-2',
    startedAt: NOW,
    finishedAt: NOW,
    version: '1.0.0',
    settings: settings(changed),
    links: {
      run: 'https://github.com/acme/infra/actions/runs/7',
      files: 'https://github.com/acme/infra/blob/abc/',
      packs: 'https://github.com/acme/cloud-baseline/blob/v1/',
    },
    accounts: withEnvironments(accounts, leftOut, settings(changed)),
    leftOut,
    leftToOwners: [],
    rules: [ruleOf()],
    warnings: [],
    coverage: { complete: read, gaps: byCause(gaps) },
    resources: {},
    outcomes: outcomesOf(outcomes),
    fixed: [],
    compliance: [],
    past: { status: 'loaded', previousAt: EARLIER, message: '' },
    before: null,
    misread: [],
    ...parts,
    findings: (parts.findings ?? []).toSorted(compareFindings),
  }
}

/** An entry, and the place that it is of. */
export type PlacedEntry = LedgerEntry & { readonly sentTo: string }
export type PlacedLedger = Readonly<Record<string, PlacedEntry>>

export function entry(changes: Partial<PlacedEntry> = {}): PlacedEntry {
  return {
    key: `allow_ingress/${PROD}`,
    rule: 'open-to-the-world',
    account: PROD,
    fingerprint: null,
    sentTo: HERE,
    status: 'open',
    firstTriggered: EARLIER,
    lastTriggered: EARLIER,
    pending: null,
    ...changes,
  }
}

export function ledger(...entries: readonly PlacedEntry[]): PlacedLedger {
  return Object.fromEntries(entries.map((one) => [one.key, one]))
}

/** The service of PagerDuty that the inputs give, at this place; null: its key is not set. */
export function pagerdutyAt(place: string | null): Outlet {
  const address = { routingKey: 'k'.repeat(32), endpoint: 'https://events.pagerduty.com' }
  return { ...pagerduty.outlet('pagerduty', address, true), place }
}

/** A plan with the bodies that PagerDuty would get. */
export interface PlanWithBodies extends AlertPlan {
  readonly events: readonly (Intent & { readonly body: JsonObject })[]
}

/** What is decided for PagerDuty, the only target, at this place. */
export function planAlerts(
  of: Run,
  entries: PlacedLedger,
  place: string | null,
  unswept: Unswept | null = {},
): PlanWithBodies {
  const view = viewOf(of, ['pagerduty'])
  const [destination] = destinationsOf([pagerdutyAt(place)], formerLedgers(entries, {}))
  if (destination === undefined) throw new Error('An outlet makes a destination.')
  const [plan] = decide(view, [{ ...destination, unswept }])
  if (plan === undefined) throw new Error('A destination makes a plan.')
  return {
    ...plan,
    events: plan.intents.map((intent) => Object.assign({}, intent, { body: bodyOf(intent, view) })),
  }
}

/** The value at a path of a JSON object; undefined where it leads nowhere. */
export function at(body: JsonObject, ...path: readonly string[]): Json | undefined {
  let value: Json | undefined = body
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, Json>)[key]
  }
  return value
}

/** Small, seeded, good enough to wander through states: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
