import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { tightenOrganization } from '../../sandbox/aws/organizations/state.ts'
import { type AwsSandbox, awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { Scan } from '../../src/evaluate/scan.ts'
import { watchFor } from '../../src/past/presence.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { organisationOf, PRODUCTION, STAGING } from '../bundle/support.ts'
import { collectAll, useFakeAws } from '../clouds/aws/harness.ts'

const rules = loadRules(['default'], {
  workspace: shippedPacks(),
  model: AWS_KINDS,
  now: new Date(),
  examples: 'own',
}).rules.filter(({ change }) => change === null)
const fake = useFakeAws()
let aws: AwsSandbox

beforeAll(async () => {
  const organisation = organisationOf([PRODUCTION, STAGING], ['eu-central-1', 'us-east-1'])
  organisation.management = PRODUCTION
  tightenOrganization(organisation.organizations)
  aws = await startAws(organisation)
})
afterAll(() => aws.close())

describe('an account as careful people set it up', () => {
  it('violates no rule that is on by default, and leaves none undecided', async () => {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = awsEnvironment(aws, PRODUCTION)
    Object.assign(process.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })
    fake.endpoint(aws.url)
    const scan = new Scan(
      readSettings(() => '', '/nowhere'),
      new AccountRules(rules),
      watchFor([]),
    )
    const { scopes, gaps } = await collectAll(
      { kinds: neededKinds(rules) },
      { environment: { AWS_REGION: 'us-east-1' } },
    )
    for (const scope of scopes) scan.add(scope)
    const { violations, outcomes } = scan.finish()
    expect(violations.map(({ rule, region, id }) => `${rule} ${region} ${id}`)).toEqual([])
    expect(gaps).toEqual([])
    expect(outcomes.filter(({ incomplete }) => incomplete.length > 0)).toEqual([])
    expect(outcomes.length).toBeGreaterThan(150)
  })
})
