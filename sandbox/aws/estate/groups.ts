import type { IpPermission, SecurityGroup } from '@aws-sdk/client-ec2'
import { cloudFrontList } from '../prefix-lists.ts'
import { addSecurityGroup, permission } from '../security-groups.ts'
import type { Place } from './place.ts'

export const TEAMS = ['payments', 'search', 'platform', 'identity', 'logistics', 'data'] as const
export const ROLES = ['web', 'api', 'worker', 'db', 'cache', 'alb', 'batch'] as const

type Role = (typeof ROLES)[number]

export interface RoleGroup {
  readonly role: Role
  readonly group: SecurityGroup
}

/** Groups of many roles. Only those of load balancers let anybody outside in, on the HTTPS port. */
export function addGroups(place: Place, count: number): readonly RoleGroup[] {
  const { region, random } = place
  return Array.from({ length: count }, (_, index) => {
    const team = random.pick(TEAMS)
    const role = random.pick(ROLES)
    const name = `${team}-${role}-${index + 1}`
    const group = addSecurityGroup(region, {
      id: `sg-0${random.hex(16)}`,
      name,
      description: `${role} tier of ${team}`,
      tags: { Name: name, Team: team, ManagedBy: 'terraform' },
      permissions: permissionsOf(role, place),
    })
    return { role, group }
  })
}

const PORTS = { web: 8080, api: 8443, worker: 9000, db: 5432, cache: 6379, batch: 9100 }

function permissionsOf(role: Role, { region, random }: Place): readonly IpPermission[] {
  if (role === 'alb') {
    const outside = random.below(2) === 0 ? ['0.0.0.0/0', '::/0'] : [cloudFrontList(region)]
    return [permission('tcp', 443, ...outside)]
  }
  const first = permission('tcp', PORTS[role], `10.${random.below(256)}.0.0/16`)
  return random.below(3) === 0 ? [first, permission('tcp', 22, `10.0.${random.below(256)}.0/24`)] : [first]
}
