import type { SecurityGroup } from '@aws-sdk/client-ec2'
import { type InterfaceService, serviceInterface } from '../service-interfaces.ts'
import type { RoleGroup } from './groups.ts'
import type { Place } from './place.ts'

/** What runs behind groups that no machine has. */
const SERVICES: Readonly<Record<string, InterfaceService>> = {
  alb: 'load-balancer',
  cache: 'cache',
  db: 'database',
}

export function isOfService({ role }: RoleGroup): boolean {
  return Object.hasOwn(SERVICES, role)
}

/**
 * An interface in front of which the group stands: a public one in two zones for a load balancer, a private one for a
 * database or a cache, and for everything else that of a function.
 */
export function addService(place: Place, { role, group }: RoleGroup): void {
  const service = SERVICES[role] ?? 'function'
  const count = service === 'load-balancer' ? 2 : 1
  for (let index = 0; index < count; index += 1) addInterface(place, service, group, index)
}

function addInterface(place: Place, service: InterfaceService, group: SecurityGroup, index: number): void {
  const { region, random, addresses, publicSubnets, privateSubnets } = place
  const isPublic = service === 'load-balancer'
  const subnet = (isPublic ? publicSubnets : privateSubnets)[index]
  if (subnet === undefined) return
  region.networkInterfaces.push(
    serviceInterface(region, service, group.GroupName ?? '', {
      id: `eni-0${random.hex(16)}`,
      subnet,
      groups: [group],
      address: addresses.inside(subnet),
      ...(isPublic ? { publicAddress: addresses.outside() } : {}),
    }),
  )
}
