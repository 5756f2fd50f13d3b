import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addLaunchTemplate } from '../../sandbox/aws/images.ts'
import type { Organisation } from '../../sandbox/aws/organisation.ts'
import { addPolicy, onlyRegions, optOut } from '../../sandbox/aws/organizations/state.ts'
import type { Region } from '../../sandbox/aws/region.ts'
import { type AwsSandbox, awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import { demoOrganisation, PRODUCTION, STAGING } from '../../sandbox/demo/organisation.ts'
import { actionsFor } from '../../src/clouds/actions.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { SERVICES } from '../../src/clouds/aws/services.ts'
import { Scan } from '../../src/evaluate/scan.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { ScanResult } from '../../src/model/scan.ts'
import { watchFor } from '../../src/past/presence.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { collectAll, useFakeAws } from '../clouds/aws/harness.ts'
import { operationsOf } from '../clouds/aws/played-operations.ts'
import { STANDARD } from '../support/privacy.ts'

const REGIONS = ['us-east-1', 'eu-west-1']
const loaded = loadRules(['default'], {
  workspace: shippedPacks(),
  withDisabled: true,
  model: AWS_KINDS,
  now: new Date(),
})
const rules = loaded.rules.filter(({ change }) => change === null)
const actionsOfRule = new Map(
  rules.map((rule) => [rule, new Set(actionsFor([...neededKinds([rule])], AWS_KINDS))] as const),
)
const ACTIONS = actionsFor([...neededKinds(rules)], AWS_KINDS)
/** By kind, the action without which nothing of it is known. */
const LISTED_BY = new Map(
  SERVICES.flatMap(({ kinds: own }) => own.map(({ name, action }) => [name, action] as const)),
)
const settings = readSettings(() => '', '/nowhere')
const fake = useFakeAws()

let aws: AwsSandbox
let whole: Seen

beforeAll(async () => {
  const organisation = demoOrganisation()
  addRareThings(organisation.account(PRODUCTION).region('us-east-1'))
  manage(organisation)
  aws = await startAws(organisation)
  whole = await scan()
})
afterAll(() => aws.close())

/** What the demo has none of, so that every call has something to tell. */
function addRareThings(region: Region): void {
  addLaunchTemplate(region, 'lt-0123456789abcdef0', [{ ImageId: 'ami-0123456789abcdef0' }])
  region.endpointServices.push({
    ServiceId: 'vpce-svc-0123456789abcdef0',
    AcceptanceRequired: true,
    Tags: [],
  })
}

/** The account manages the organisation, so that it may be asked about all of it. */
function manage(organisation: Organisation): void {
  organisation.management = PRODUCTION
  const { organizations } = organisation
  organizations.delegatedServices.set(STAGING, ['guardduty.amazonaws.com'])
  addPolicy(organizations, 'SERVICE_CONTROL_POLICY', { document: onlyRegions('eu-west-1') })
  addPolicy(organizations, 'AISERVICES_OPT_OUT_POLICY', { document: optOut() })
}

type Seen = ScanResult & { readonly gaps: readonly Gap[] }

async function scan(asked = rules): Promise<Seen> {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = awsEnvironment(aws, PRODUCTION)
  Object.assign(process.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })
  fake.endpoint(aws.url)
  const running = new Scan(settings, new AccountRules(asked), watchFor([]), STANDARD)
  const { scopes, gaps } = await collectAll(
    { regions: REGIONS, kinds: neededKinds(asked) },
    { environment: { AWS_REGION: 'us-east-1' } },
  )
  for (const scope of scopes) running.add(scope)
  return { ...running.finish(), gaps }
}

function named({ rule, region, id }: ScanResult['violations'][number]): string {
  return `${rule} ${region} ${id}`
}

describe('with every permission, the rules', () => {
  it('are all decided', () => {
    expect(whole.gaps).toEqual([])
    expect(whole.outcomes.flatMap(({ rule, incomplete }) => (incomplete.length > 0 ? [rule] : []))).toEqual(
      [],
    )
    expect(whole.violations.length).toBeGreaterThan(100)
  })
})

describe('without the permission for', () => {
  it.each(ACTIONS)('%s no rule passes what it could not see', async (action) => {
    const denied = aws.faults.deny(operationsOf(action))
    try {
      const concerned = rules.filter((rule) => actionsOfRule.get(rule)?.has(action))
      const ids = new Set(concerned.map(({ rule }) => rule.id))
      const blind = await scan(concerned)
      expect(denied.hits).toBeGreaterThan(0)
      expect(blind.gaps.map((gap) => gap.action)).toContain(action)
      const outcomes = new Map(blind.outcomes.map((outcome) => [outcome.rule, outcome]))
      const still = new Set(blind.violations.map(named))
      const lost = whole.violations.filter(
        (one) =>
          ids.has(one.rule) &&
          !still.has(named(one)) &&
          outcomes.get(one.rule)?.incomplete.includes(one.region) !== true,
      )
      expect(lost.map(named)).toEqual([])
      const more = whole.outcomes.filter(({ rule, passed }) => (outcomes.get(rule)?.passed ?? 0) > passed)
      expect(more.map(({ rule }) => rule)).toEqual([])
      const certain = concerned.filter(
        ({ rule, query }) =>
          query.subjects.some((kind) => LISTED_BY.get(kind) === action) &&
          outcomes.get(rule.id)?.incomplete.length === 0,
      )
      expect(certain.map(({ rule }) => rule.id)).toEqual([])
    } finally {
      denied.remove()
    }
  })
})
