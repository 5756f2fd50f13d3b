/**
 * What on the way to an interface can stop what its groups let in: `address`: it has no public one; `interface`: it refuses
 * internet gateways; `block_public_access`: of the VPC or its region; `route`: none from an internet gateway; `gateway_route`:
 * the gateway's own table leads elsewhere; `network_acl`.
 */
export type Stop = (typeof STOPS)[number]

/** In the order in which traffic is tried against them. */
export const STOPS = [
  'address',
  'interface',
  'block_public_access',
  'route',
  'gateway_route',
  'network_acl',
] as const

export function isStop(value: unknown): value is Stop {
  return STOPS.some((stop) => stop === value)
}
