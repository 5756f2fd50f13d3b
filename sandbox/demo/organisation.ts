import { seededRandom } from '../random.ts'
import type { Account } from '../aws/account.ts'
import { tightenAccount } from '../aws/careful.ts'
import { fillRegion, startOfDay } from '../aws/generate.ts'
import { daysBefore } from '../aws/estate/place.ts'
import { Organisation } from '../aws/organisation.ts'
import { addPolicy } from '../aws/organizations/state.ts'
import { addSecurityGroup, permission } from '../aws/security-groups.ts'
import { breakProductionAccount, breakStagingAccount } from './accounts.ts'
import { addDemoHost } from './host.ts'
import { addProductionMessages, addStagingMessages } from './keys-and-messages.ts'
import { breakProduction } from './production.ts'
import { breakProductionWatching, breakStagingWatching } from './watching.ts'

export const PRODUCTION = '111122223333'
export const STAGING = '444455556666'
export const TOOLS = '777788889999'
export const ROLE = 'cloud-baseline-read'
export const EXTERNAL_ID = 'acme-cloud-baseline'

const REGIONS = ['us-east-1', 'us-west-2', 'eu-central-1', 'eu-west-1', 'ap-southeast-2', 'eu-south-1']

/** ACME: a production account, a staging account, and the one where its tools (and this action) run. */
export function demoOrganisation(today = startOfDay()): Organisation {
  const organisation = new Organisation({ regions: REGIONS })
  const role = { role: ROLE, externalId: EXTERNAL_ID, trusted: [TOOLS] }
  const production = organisation.addAccount({ id: PRODUCTION, name: 'acme-production', ...role })
  const staging = organisation.addAccount({ id: STAGING, name: 'acme-staging', ...role })
  const tools = organisation.addAccount({ id: TOOLS, name: 'acme-tools', ...role })
  production.enable('eu-south-1')
  const sizes = [
    { account: production, size: { securityGroups: 40, instances: 18, volumes: 3, today } },
    { account: staging, size: { securityGroups: 18, instances: 7, volumes: 2, today } },
    { account: tools, size: { securityGroups: 6, instances: 2, volumes: 1, today } },
  ]
  for (const { account, size } of sizes) {
    tightenAccount(account)
    for (const region of account.regions) {
      if (region.enabled) fillRegion(region, size, seededRandom(`demo ${account.id} ${region.code}`))
    }
  }
  breakProduction(production, today)
  breakProductionAccount(production)
  breakProductionWatching(production, today)
  breakStaging(staging, today)
  breakStagingAccount(staging)
  breakStagingWatching(staging)
  addProductionMessages(production, today)
  addStagingMessages(staging)
  return organisation
}

/**
 * The accounts as an organisation that the one for tools manages. Above production nobody hands out rights but the pipeline: a
 * service control policy such as companies have whose roles come from Terraform.
 */
export function manageDemo(organisation: Organisation): void {
  organisation.management = TOOLS
  addPolicy(organisation.organizations, 'SERVICE_CONTROL_POLICY', {
    name: 'rights-from-the-pipeline',
    targets: [PRODUCTION],
    document: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'RightsFromThePipeline',
          Effect: 'Deny',
          Action: ['iam:Attach*', 'iam:Put*', 'iam:Create*', 'iam:Update*', 'iam:Set*', 'sso:*'],
          Resource: '*',
          Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/pipeline' } },
        },
      ],
    },
  })
}

/** A load generator in a private subnet that lets everybody in, and a machine that nobody looks after. */
function breakStaging(account: Account, today: Date): void {
  const ireland = account.region('eu-west-1')
  const group = addSecurityGroup(ireland, {
    name: 'load-test',
    tags: { Name: 'load-test', Team: 'search', Environment: 'staging' },
    permissions: [permission('-1', null, '0.0.0.0/0', '::/0')],
  })
  addDemoHost(ireland, {
    name: 'load-generator',
    digits: '10ad6e10ad6e10ad',
    subnet: 'private-a',
    group,
    address: '10.0.15.10',
    launched: daysBefore(today, 20),
  })
  const virginia = account.region('us-east-1')
  addDemoHost(virginia, {
    name: 'old-build-agent',
    digits: 'c0ffee0c0ffee012',
    subnet: 'private-b',
    group: virginia.securityGroup('vpc-endpoints'),
    address: '10.0.31.10',
    launched: daysBefore(today, 150),
    neglected: true,
  })
}
