import { seededRandom } from '../random.ts'
import { fillRegion } from '../aws/generate.ts'
import { networkInterface, reservation, volume } from '../aws/machines.ts'
import { Organisation } from '../aws/organisation.ts'
import type { Region } from '../aws/region.ts'
import { addSecurityGroup, permission } from '../aws/security-groups.ts'

export const PRODUCTION = '111122223333'
export const STAGING = '444455556666'
export const TOOLS = '777788889999'
export const ROLE = 'cloud-baseline-read'
export const EXTERNAL_ID = 'acme-cloud-baseline'

/** The group that lets the whole internet in, until somebody repairs it; and the one that somebody opens. */
export const OPEN_GROUP = { region: 'us-east-1', name: 'legacy-jenkins' }
export const CLOSED_GROUP = { region: 'eu-central-1', name: 'reporting-desktop' }

const REGIONS = ['us-east-1', 'us-west-2', 'eu-central-1', 'eu-west-1', 'ap-southeast-2', 'eu-south-1']
const OFFICE = '203.0.113.0/24'

/** Whoever may name a security group may try this on whoever reads the report. */
export const HOSTILE_TEXT =
  '::error::all clear ##[error]all clear | <img src=x> </details> [0 findings](//evil.test) \u202e'

/** ACME: a production account, a staging account, and the one where its tools (and this action) run. */
export function demoOrganisation(): Organisation {
  const organisation = new Organisation({ regions: REGIONS })
  const role = { role: ROLE, externalId: EXTERNAL_ID, trusted: [TOOLS] }
  const production = organisation.addAccount({ id: PRODUCTION, name: 'acme-production', ...role })
  const staging = organisation.addAccount({ id: STAGING, name: 'acme-staging', ...role })
  const tools = organisation.addAccount({ id: TOOLS, name: 'acme-tools', ...role })
  production.enable('eu-south-1')
  const sizes = [
    { account: production, size: { securityGroups: 40, instances: 18, volumes: 3 } },
    { account: staging, size: { securityGroups: 18, instances: 7, volumes: 2 } },
    { account: tools, size: { securityGroups: 6, instances: 2, volumes: 1 } },
  ]
  for (const { account, size } of sizes) {
    for (const region of account.regions) {
      if (region.enabled) fillRegion(region, size, seededRandom(`demo ${account.id} ${region.code}`))
    }
  }
  breakProduction(
    production.region(OPEN_GROUP.region),
    production.region('us-west-2'),
    production.region(CLOSED_GROUP.region),
  )
  breakStaging(staging.region('eu-west-1'), staging.region('us-east-1'))
  return organisation
}

function breakProduction(east: Region, west: Region, frankfurt: Region): void {
  addSecurityGroup(east, {
    name: OPEN_GROUP.name,
    description: 'temporary, remove after migration',
    tags: { Name: OPEN_GROUP.name, Team: 'platform', Environment: 'production' },
    permissions: [permission('tcp', 8080, '10.0.0.0/8'), permission('-1', null, '0.0.0.0/0')],
  })
  addSecurityGroup(west, {
    name: 'bastion',
    description: 'jump host of the operations team',
    tags: { Name: 'bastion', Team: 'platform', Environment: 'production' },
    permissions: [permission('tcp', 22, OFFICE, '0.0.0.0/0', '::/0')],
  })
  addSecurityGroup(west, {
    name: HOSTILE_TEXT,
    description: HOSTILE_TEXT,
    tags: { Name: HOSTILE_TEXT, Note: '**bold** `code`\n# Heading\n::warning::all clear' },
    permissions: [permission('tcp', [20, 25], '0.0.0.0/0')],
  })
  addSecurityGroup(frankfurt, {
    name: CLOSED_GROUP.name,
    description: 'Windows desktop of the reporting team',
    tags: { Name: CLOSED_GROUP.name, Team: 'data', Environment: 'production' },
    permissions: [permission('tcp', 3389, OFFICE)],
  })
  frankfurt.volumes.push(
    volume(frankfurt, {
      id: 'vol-0d0c0b0a090807060',
      size: 2000,
      encrypted: false,
      tags: { Name: 'orders-archive', Team: 'data' },
    }),
  )
}

function breakStaging(ireland: Region, virginia: Region): void {
  addSecurityGroup(ireland, {
    name: 'load-test',
    tags: { Name: 'load-test', Team: 'search', Environment: 'staging' },
    permissions: [permission('-1', null, '0.0.0.0/0', '::/0')],
  })
  const [place] = virginia.subnets
  if (place === undefined) throw new Error('The staging account has no subnet in us-east-1')
  const groups = virginia.securityGroups.slice(0, 1)
  const card = networkInterface(virginia, {
    id: 'eni-0a0b0c0d0e0f01020',
    subnet: place,
    groups,
    address: '10.0.0.77',
  })
  const root = volume(virginia, { id: 'vol-0f0e0d0c0b0a09080', size: 30, encrypted: false })
  virginia.networkInterfaces.push(card)
  virginia.volumes.push(root)
  virginia.reservations.push(
    reservation(virginia, {
      id: 'i-0c0ffee0c0ffee012',
      name: 'old-build-agent',
      type: 't3.large',
      card,
      root,
      tokensRequired: false,
    }),
  )
}
