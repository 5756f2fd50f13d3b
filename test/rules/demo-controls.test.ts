import { afterEach, expect, it } from '@jest/globals'
import { type AwsSandbox, awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import {
  demoOrganisation,
  EXTERNAL_ID,
  manageDemo,
  PRODUCTION,
  ROLE,
  TOOLS,
} from '../../sandbox/demo/organisation.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { useFakeAws } from '../clouds/aws/harness.ts'
import { scanSandbox } from './scan-sandbox.ts'

const rules = loadRules(['default'], {
  workspace: shippedPacks(),
  model: AWS_KINDS,
  now: new Date(),
  examples: 'own',
}).rules.filter(({ change, rule }) => change === null && rule.id.startsWith('aws-iam-'))
const fake = useFakeAws()
let aws: AwsSandbox
afterEach(() => aws.close())

/** Of the demo's accounts as an organisation. */
async function findings(): Promise<readonly string[]> {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = awsEnvironment(aws, TOOLS)
  Object.assign(process.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })
  fake.endpoint(aws.url)
  const request = { organization: true, role: ROLE, externalId: EXTERNAL_ID, regions: ['us-east-1'] }
  const { violations, gaps } = await scanSandbox(rules, request)
  expect(gaps).toEqual([])
  return violations.map(({ rule, account, name }) => `${rule} ${account} ${name}`)
}

it('a service control policy takes from the demo what it denies, and nothing else', async () => {
  const organisation = demoOrganisation()
  manageDemo(organisation)
  aws = await startAws(organisation)
  const bound = new Set(await findings())
  aws.faults.deny({ operation: 'ListPolicies', account: TOOLS })
  const free = await findings()
  expect(free.filter((one) => !bound.has(one)).toSorted()).toEqual([
    `aws-iam-role-administrator ${PRODUCTION} batch-functions`,
    `aws-iam-user-administrator ${PRODUCTION} release-bot`,
    `aws-iam-user-privilege-escalation ${PRODUCTION} function-developer`,
  ])
  expect(bound.size).toBe(free.length - 3)
})
