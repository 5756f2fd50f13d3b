import { type Random, seededRandom } from '../random.ts'
import type { AccountOptions } from './account.ts'
import { networkInterface, reservation, volume } from './machines.ts'
import { subnet, vpc } from './networks.ts'
import { Organisation } from './organisation.ts'
import type { Region } from './region.ts'
import { addSecurityGroup, authorizeIngress, permission, securityGroup } from './security-groups.ts'

/** How much of everything a region gets. */
export interface RegionSize {
  readonly securityGroups?: number
  readonly instances?: number
  /** Unattached ones; each instance brings one of its own. */
  readonly volumes?: number
}

export interface GenerationOptions extends RegionSize {
  readonly seed: string | number
  readonly accounts: readonly AccountOptions[]
  /** The cloud's regions; the real ones unless given. */
  readonly regions?: readonly string[]
  /** So many of each region's groups let the whole internet in on every port: the first ones. None unless given. */
  readonly openGroups?: number
}

/** The same seed gives the same organisation. Nothing but the open groups breaks a sensible rule. */
export function generateOrganisation(options: GenerationOptions): Organisation {
  const organisation = new Organisation(options.regions === undefined ? {} : { regions: options.regions })
  for (const one of options.accounts) {
    const account = organisation.addAccount(one)
    for (const region of account.regions) {
      if (!region.enabled) continue
      fillRegion(region, options, seededRandom(`${options.seed} ${account.id} ${region.code}`))
      for (const group of region.securityGroups.slice(1, 1 + (options.openGroups ?? 0))) {
        authorizeIngress(group, '-1', null, '0.0.0.0/0')
      }
    }
  }
  return organisation
}

const TEAMS = ['payments', 'search', 'platform', 'identity', 'logistics', 'data'] as const
const ROLES = ['web', 'api', 'worker', 'db', 'cache', 'alb', 'batch'] as const

/** A VPC with three subnets, its default group, more groups, and machines with their volumes and interfaces. */
export function fillRegion(region: Region, size: RegionSize, random: Random): void {
  const environment = { Environment: 'generated', Team: random.pick(TEAMS) }
  const network = vpc(region, { id: `vpc-0${random.hex(16)}`, tags: { ...environment, Name: 'main' } })
  region.vpcs.push(network)
  for (const zone of ['a', 'b', 'c']) {
    region.subnets.push(
      subnet(region, network, zone, { id: `subnet-0${random.hex(16)}`, tags: { Name: `private-${zone}` } }),
    )
  }
  addSecurityGroup(region, {
    id: `sg-0${random.hex(16)}`,
    name: 'default',
    description: 'default VPC security group',
    egress: [],
  })
  for (let index = 0; index < (size.securityGroups ?? 0); index += 1) {
    const team = random.pick(TEAMS)
    const role = random.pick(ROLES)
    region.securityGroups.push(
      securityGroup(region, {
        id: `sg-0${random.hex(16)}`,
        name: `${team}-${role}-${index + 1}`,
        description: `${role} tier of ${team}`,
        tags: { Name: `${team}-${role}-${index + 1}`, Team: team, ManagedBy: 'terraform' },
        permissions: permissionsOf(role, random),
      }),
    )
  }
  for (let index = 0; index < (size.instances ?? 0); index += 1) addMachine(region, random, index + 1)
  for (let index = 0; index < (size.volumes ?? 0); index += 1) {
    region.volumes.push(volume(region, { id: `vol-0${random.hex(16)}`, size: 8 + random.below(500) }))
  }
}

function permissionsOf(role: (typeof ROLES)[number], random: Random) {
  const inside = `10.${random.below(256)}.0.0/16`
  const ports = { web: 8080, api: 8443, worker: 9000, db: 5432, cache: 6379, alb: 443, batch: 9100 }
  const first = permission('tcp', ports[role], inside)
  return random.below(3) === 0 ? [first, permission('tcp', 22, `10.0.${random.below(256)}.0/24`)] : [first]
}

function addMachine(region: Region, random: Random, number: number): void {
  const place = random.pick(region.subnets)
  const group = random.pick(region.securityGroups)
  const root = volume(region, {
    id: `vol-0${random.hex(16)}`,
    size: 8 + random.below(100),
    ...(place.AvailabilityZone === undefined ? {} : { zone: place.AvailabilityZone }),
  })
  const card = networkInterface(region, {
    id: `eni-0${random.hex(16)}`,
    subnet: place,
    groups: [group],
    address: `10.0.${random.below(256)}.${4 + random.below(250)}`,
  })
  const machine = reservation(region, {
    id: `i-0${random.hex(16)}`,
    name: `${random.pick(TEAMS)}-${random.pick(ROLES)}-${number}`,
    type: random.pick(['t4g.small', 'm7g.large', 'c7i.xlarge', 'r7g.2xlarge']),
    card,
    root,
  })
  region.volumes.push(root)
  region.networkInterfaces.push(card)
  region.reservations.push(machine)
}
