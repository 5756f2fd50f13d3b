import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { Scan } from '../../src/evaluate/scan.ts'
import type { Collected } from '../../src/model/collected.ts'
import { EVERYTHING, type Gap } from '../../src/model/coverage.ts'
import type { Kind, KindLink } from '../../src/model/kind.ts'
import { type Edge, GLOBAL_REGION, type Resource } from '../../src/model/resource.ts'
import type { ScanResult } from '../../src/model/scan.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import type { CompiledRule } from '../../src/rules/load/compiled-rule.ts'
import { accountOf, SHOP } from '../support/account.ts'
import { compiledRule } from '../support/compiled-rule.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { STANDARD } from '../support/privacy.ts'

const ACCOUNT = accountOf({ id: SHOP })
const INSTANCE = 'aws_ec2_instance'
const ROLE = 'aws_iam_role'
const POLICY = 'aws_iam_policy'
const HERE = 'eu-west-1'
const THERE = 'us-east-1'

/** Two kinds of the account's level, of which one has edges to instances, which have their own to it. */
const MODEL = new Map<string, Kind>([
  ...AWS_KINDS,
  [ROLE, ofAccount(ROLE, [link('in', INSTANCE), link('out', POLICY)])],
  [POLICY, ofAccount(POLICY, [])],
])

function ofAccount(name: string, links: readonly KindLink[]): Kind {
  const properties = { admin: { type: 'boolean' } } as const
  return { name, bases: ['resource'], level: 'account', properties, actions: [], links }
}

function link(direction: Edge['direction'], kind: string): KindLink {
  return { type: 'default', direction, kind, crossesScopes: false }
}

function rule(id: string, search: string): CompiledRule {
  return compiledRule(search, { id }, { model: MODEL })
}

const HOSTED = rule('hosted', `is(${INSTANCE}) --> is(${ROLE})`)
const HOST_OF_ADMIN = rule('host-of-admin', `is(${ROLE}) and admin = true <-- is(${INSTANCE})`)
const UNUSED_ROLE = rule('unused-role', `is(${ROLE}) with(empty, <-- is(${INSTANCE}))`)
const ADMIN = rule('admin', `is(${ROLE}) and admin = true`)
const NO_POLICY = rule('no-policy', `is(${ROLE}) with(empty, --> is(${POLICY}))`)
const SANDBOX = rule('sandbox', `is(aws_account) and unit = "Sandbox"`)
const IN_SANDBOX = rule('in-sandbox', `is(${INSTANCE}) and /ancestors.account.reported.unit = "Sandbox"`)
const NAMED = rule('named', `is(${INSTANCE}) and account.name = "shop"`)
const ALL = [HOSTED, HOST_OF_ADMIN, UNUSED_ROLE, ADMIN, NO_POLICY, SANDBOX, IN_SANDBOX, NAMED]

function resource(kind: string, id: string, region: string, edges: Edge[] = [], own = {}): Resource {
  return { account: ACCOUNT.id, region, kind, id, name: id, reported: { kind, id, name: id, ...own }, edges }
}

function collected(
  region: string,
  resources: readonly Resource[],
  kinds: readonly string[],
  gaps: Gap[] = [],
): Collected {
  const missing = new Set(gaps.filter(({ properties }) => properties === undefined).map(({ kind }) => kind))
  const complete = kinds
    .filter((kind) => !missing.has(kind))
    .map((kind) => ({
      account: ACCOUNT.id,
      region,
      kind,
      count: resources.filter((one) => one.kind === kind).length,
    }))
  return { account: ACCOUNT, region, resources, complete, gaps }
}

function gap(kind: string, region: string, properties?: readonly string[], account = ACCOUNT.id): Gap {
  const about = { account, region, kind, reason: 'denied', action: 'iam:X', message: 'no' } as const
  return properties === undefined ? about : { ...about, properties }
}

const ITSELF = resource('aws_account', ACCOUNT.id, GLOBAL_REGION, [], { unit: 'Sandbox' })
const TO_HOST: Edge = { type: 'default', direction: 'in', kind: INSTANCE, id: 'i-1', region: HERE }
const TO_ROLE: Edge = { type: 'default', direction: 'out', kind: ROLE, id: 'busy', region: GLOBAL_REGION }
const ROLES = [
  resource(ROLE, 'admin', GLOBAL_REGION, [TO_HOST], { admin: true }),
  resource(ROLE, 'busy', GLOBAL_REGION, [{ type: 'default', direction: 'out', kind: POLICY, id: 'p' }]),
  resource(ROLE, 'idle', GLOBAL_REGION),
  resource(POLICY, 'p', GLOBAL_REGION),
]
const KINDS = ['aws_account', ROLE, POLICY]
const WHOLE = collected(GLOBAL_REGION, [ITSELF, ...ROLES], KINDS)
const REGIONS = [
  collected(HERE, [resource(INSTANCE, 'i-1', HERE)], [INSTANCE]),
  collected(THERE, [resource(INSTANCE, 'i-2', THERE, [TO_ROLE])], [INSTANCE]),
]

function scan(scopes: readonly Collected[], rules: readonly CompiledRule[] = ALL): ScanResult {
  const settings = readSettings(() => '', '/nowhere')
  const run = new Scan(settings, new AccountRules(rules), { saw: () => undefined }, STANDARD)
  for (const one of scopes) run.add(one)
  run.endAccount(ACCOUNT.id)
  return run.finish()
}

function found({ violations }: ScanResult, { rule: { id } }: CompiledRule): readonly string[] {
  return violations.filter((one) => one.rule === id).map((one) => `${one.region}/${one.id}`)
}

function outcome(
  { outcomes }: ScanResult,
  { rule: { id } }: CompiledRule,
  account = ACCOUNT.id,
): object | undefined {
  const { regions, incomplete, passed } =
    outcomes.find((one) => one.rule === id && one.account === account) ?? {}
  return regions === undefined ? undefined : { regions, incomplete, passed }
}

describe('what belongs to an account as a whole', () => {
  const result = scan([WHOLE, ...REGIONS])

  it('is judged once, in the region global', () => {
    expect(found(result, ADMIN)).toEqual(['global/admin'])
    expect(found(result, NO_POLICY)).toEqual(['global/admin', 'global/idle'])
    expect(outcome(result, ADMIN)).toEqual({ regions: ['global'], incomplete: [], passed: 2 })
    expect(outcome(result, NO_POLICY)).toEqual({ regions: ['global'], incomplete: [], passed: 1 })
    expect(result.resources).toMatchObject({ aws_account: 1, [ROLE]: 3, [INSTANCE]: 2 })
  })

  it('and what belongs to a region are seen from each other, whoever knows of the edge', () => {
    expect([ADMIN.query.crossesScopes, NO_POLICY.query.crossesScopes]).toEqual([false, false])
    expect([UNUSED_ROLE, HOST_OF_ADMIN].map(({ query }) => query.crossesScopes)).toEqual([true, true])
    expect(found(result, UNUSED_ROLE)).toEqual(['global/idle'])
    expect(found(result, HOST_OF_ADMIN)).toEqual([`${HERE}/i-1`])
    expect(found(result, HOSTED)).toEqual(['global/admin', 'global/busy'])
    expect(outcome(result, HOST_OF_ADMIN)).toEqual({ regions: [HERE, THERE], incomplete: [], passed: 1 })
  })

  it('that was denied makes every rule unknown that looks at it, and no other', () => {
    const denied = collected(GLOBAL_REGION, [ITSELF], KINDS, [gap(ROLE, GLOBAL_REGION)])
    const blind = scan([denied, ...REGIONS])
    expect(blind.violations.map(({ rule: id }) => id)).toEqual([
      'in-sandbox',
      'in-sandbox',
      'named',
      'named',
      'sandbox',
    ])
    expect(outcome(blind, ADMIN)).toEqual({ regions: ['global'], incomplete: ['global'], passed: 0 })
    expect(outcome(blind, UNUSED_ROLE)).toEqual({ regions: ['global'], incomplete: ['global'], passed: 0 })
    expect(outcome(blind, HOST_OF_ADMIN)).toEqual({
      regions: [HERE, THERE],
      incomplete: [HERE, THERE],
      passed: 0,
    })
    expect(outcome(blind, NAMED)).toMatchObject({ incomplete: [] })
  })

  it('is unknown, too, where a region at the other end was not read', () => {
    const blind = scan([
      WHOLE,
      ...REGIONS.slice(0, 1),
      collected(THERE, [], [INSTANCE], [gap(INSTANCE, THERE)]),
    ])
    expect(found(blind, UNUSED_ROLE)).toEqual([])
    // The role of administrators is used in the region that was read.
    expect(outcome(blind, UNUSED_ROLE)).toEqual({ regions: ['global'], incomplete: ['global'], passed: 1 })
  })
})

describe('the account itself', () => {
  it('is judged once, and seen from each of its regions when that comes', () => {
    const result = scan([WHOLE, ...REGIONS])
    expect([SANDBOX, IN_SANDBOX].map(({ query }) => query.crossesScopes)).toEqual([false, false])
    expect(found(result, SANDBOX)).toEqual([`global/${ACCOUNT.id}`])
    expect(found(result, IN_SANDBOX)).toEqual([`${HERE}/i-1`, `${THERE}/i-2`])
    expect(outcome(result, SANDBOX)).toEqual({ regions: ['global'], incomplete: [], passed: 0 })
  })

  const unread = resource('aws_account', ACCOUNT.id, GLOBAL_REGION)

  it.each([
    ['it alone', [collected(GLOBAL_REGION, [unread], KINDS, [gap('aws_account', GLOBAL_REGION, ['unit'])])]],
    [
      'all accounts',
      [
        {
          account: { ...ACCOUNT, id: EVERYTHING },
          region: GLOBAL_REGION,
          resources: [],
          complete: [],
          gaps: [gap('aws_account', GLOBAL_REGION, ['unit'], EVERYTHING)],
        },
        collected(GLOBAL_REGION, [unread], KINDS),
      ],
    ],
  ])('of which something is not known of %s, leaves what hangs on that unknown', (_, first) => {
    const blind = scan([...first, ...REGIONS])
    expect(found(blind, SANDBOX).concat(found(blind, IN_SANDBOX))).toEqual([])
    expect(outcome(blind, SANDBOX)).toEqual({ regions: ['global'], incomplete: ['global'], passed: 0 })
    expect(outcome(blind, IN_SANDBOX)).toEqual({
      regions: [HERE, THERE],
      incomplete: [HERE, THERE],
      passed: 0,
    })
    expect(found(blind, NAMED)).toEqual([`${HERE}/i-1`, `${THERE}/i-2`])
  })
})
