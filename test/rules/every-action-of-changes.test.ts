import { STANDARD } from '../support/privacy.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from '../../sandbox/aws/account.ts'
import { addAccessPoint, s3AccountState } from '../../sandbox/aws/s3/account-state.ts'
import { addBucket, blockPublicAccess, s3State } from '../../sandbox/aws/s3/state.ts'
import { type AwsSandbox, awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import { actionsFor } from '../../src/clouds/actions.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { accept } from '../../src/drift/state/accept.ts'
import { AcceptedState } from '../../src/drift/state/accepted-state.ts'
import { ChangeScan } from '../../src/evaluate/changes/change-scan.ts'
import type { ScopeOutcome } from '../../src/model/finding.ts'
import type { ScopeResult } from '../../src/evaluate/evaluate-scope.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { watchedKinds } from '../../src/rules/change/watched-kinds.ts'
import { IMMUTABLE, MANAGEMENT, MEMBER } from '../bundle/every-change/all.ts'
import { changeOf, findingsOf, playAll, type PlayedCase, REGIONS } from '../bundle/every-change/play.ts'
import { organisationOf } from '../bundle/support.ts'
import { collectAll, type Everything, useFakeAws } from '../clouds/aws/harness.ts'
import { operationsOf } from '../clouds/aws/played-operations.ts'
import { accountOf } from '../support/account.ts'

const rules = loadRules(['default'], {
  workspace: shippedPacks(),
  withDisabled: true,
  model: AWS_KINDS,
  now: new Date(),
  examples: 'own',
}).rules.filter(({ change, rule }) => change !== null && rule.change?.immutableOnly !== true)
const actionsOfRule = new Map(
  rules.map((rule) => [rule, new Set(actionsFor([...neededKinds([rule])], AWS_KINDS))] as const),
)
const ACTIONS = actionsFor([...neededKinds(rules)], AWS_KINDS)
const PROPERTIES = Object.fromEntries(
  [...AWS_KINDS.values()].map(({ name, properties }) => [name, Object.keys(properties)]),
)
const account = accountOf({ id: MANAGEMENT })
const folder = mkdtempSync(join(tmpdir(), 'every-action-'))
const fake = useFakeAws()
let aws: AwsSandbox
let accepted: AcceptedState
let cases: readonly PlayedCase[]
let whole: Awaited<ReturnType<typeof judge>>

beforeAll(async () => {
  const organisation = organisationOf([MANAGEMENT, MEMBER, IMMUTABLE], REGIONS)
  organisation.management = MANAGEMENT
  cases = playAll(organisation).filter((one) => one.account === MANAGEMENT)
  addRareThings(organisation.account(MANAGEMENT))
  aws = await startAws(organisation)
  accepted = await AcceptedState.open(folder)
  const { scopes } = await read(rules)
  const source = {
    name: 'inventory',
    at: '2026-11-01T00:00:00Z',
    properties: PROPERTIES,
    async *scopes() {
      yield* scopes
    },
  }
  await accept(accepted, [source], { by: 'alice', reason: 'as it is', gate: STANDARD, keeping: STANDARD })
  changeOf(cases).make()
  whole = await judge(rules)
})
afterAll(async () => {
  await aws.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What no change is about, but is asked before a bucket is called public. */
function addRareThings(owner: Account): void {
  const region = 'eu-central-1'
  addBucket(owner.of(s3State), {
    name: 'old',
    region,
    ownership: null,
    publicAccessBlock: blockPublicAccess(false),
  })
  const state = owner.of(s3AccountState)
  const open = blockPublicAccess(false)
  addAccessPoint(state, owner.id, { Name: 'point', Bucket: 'old', region, publicAccessBlock: open })
  state.multiRegionAccessPoints.push({
    Name: 'points',
    Alias: 'mfzwi23gnjvgw.mrap',
    Status: 'READY',
    CreatedAt: new Date('2025-02-03T04:05:06Z'),
    PublicAccessBlock: open,
    Regions: [{ Bucket: 'old', Region: region, BucketAccountId: owner.id }],
    policy: null,
  })
}

function read(asked: typeof rules): Promise<Everything> {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = awsEnvironment(aws, MANAGEMENT)
  Object.assign(process.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })
  fake.endpoint(aws.url)
  return collectAll(
    { regions: [...REGIONS], kinds: neededKinds(asked) },
    { environment: { AWS_REGION: 'us-east-1' } },
  )
}

/** What the rules say of what differs from the accepted state. */
async function judge(
  asked: typeof rules,
): Promise<Pick<ScopeResult, 'violations' | 'outcomes'> & Pick<Everything, 'gaps'>> {
  const changes = new ChangeScan({
    rules: new AccountRules(asked),
    kinds: watchedKinds(asked),
    accepted,
    texts: 'read',
    privacy: STANDARD,
    isImmutable: () => false,
    openIn: () => [],
  })
  const { scopes, gaps } = await read(asked)
  const results: ScopeResult[] = []
  for (const scope of scopes) results.push((await changes.judge(scope, account)).result)
  return {
    violations: results.flatMap(({ violations }) => violations),
    outcomes: results.flatMap(({ outcomes }) => outcomes),
    gaps,
  }
}

type Found = ScopeResult['violations'][number]

function byName({ rule, region, name }: Found): string {
  return `${rule} ${MANAGEMENT} ${region} ${name}`
}

function byId({ rule, region, id }: Found): string {
  return `${rule} ${region} ${id}`
}

/** How many resources passed, by rule and region. */
function sums(outcomes: readonly ScopeOutcome[]): ReadonlyMap<string, number> {
  return new Map(outcomes.map(({ rule, region, passed }) => [`${rule} ${region}`, passed]))
}

describe('with every permission, the rules about changes', () => {
  it('find their changes, and are all decided', () => {
    const { violations, outcomes, gaps } = whole
    expect(gaps).toEqual([])
    expect(violations.map(byName).toSorted()).toEqual(findingsOf(cases))
    expect(outcomes.filter(({ complete }) => !complete)).toEqual([])
  })
})

describe('without the permission for', () => {
  it.each(ACTIONS)('%s no rule about changes calls reverted what it could not see', async (action) => {
    const concerned = rules.filter((rule) => actionsOfRule.get(rule)?.has(action))
    const ids = new Set(concerned.map(({ rule }) => rule.id))
    const own = whole.violations.filter(({ rule }) => ids.has(rule))
    const denied = aws.faults.deny(operationsOf(action))
    try {
      const { violations, outcomes, gaps } = await judge(concerned)
      expect(denied.hits).toBeGreaterThan(0)
      expect(gaps.map((gap) => gap.action)).toContain(action)
      const still = new Set(violations.map(byId))
      const complete = new Set(outcomes.flatMap((one) => (one.complete ? `${one.rule} ${one.region}` : [])))
      const lost = own.filter((one) => !still.has(byId(one)) && complete.has(`${one.rule} ${one.region}`))
      expect(lost.map(byId)).toEqual([])
      const known = new Set(own.map(byId))
      expect([...still].filter((one) => !known.has(one))).toEqual([])
      const passed = sums(outcomes)
      const before = sums(whole.outcomes)
      expect([...passed].filter(([place, count]) => count > (before.get(place) ?? 0))).toEqual([])
    } finally {
      denied.remove()
    }
  })
})
