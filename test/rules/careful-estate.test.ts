import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { tightenOrganization } from '../../sandbox/aws/organizations/state.ts'
import { type AwsSandbox, awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { NATIONAL_ID_COUNTRIES } from '../../src/sensitive/national-id-countries.ts'
import { organisationOf, PRODUCTION, STAGING } from '../bundle/support.ts'
import { useFakeAws } from '../clouds/aws/harness.ts'
import { scanSandbox } from './scan-sandbox.ts'

const rules = loadRules(['default'], {
  workspace: shippedPacks(),
  model: AWS_KINDS,
  now: new Date(),
  examples: 'own',
  nationalIds: NATIONAL_ID_COUNTRIES,
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
    const { violations, outcomes, gaps } = await scanSandbox(rules)
    expect(violations.map(({ rule, region, id }) => `${rule} ${region} ${id}`)).toEqual([])
    expect(gaps).toEqual([])
    expect(outcomes.filter(({ incomplete }) => incomplete.length > 0)).toEqual([])
    expect(outcomes.length).toBeGreaterThan(150)
  })
})
