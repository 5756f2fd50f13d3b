import type { ScopeView } from '../../model/derived-property.ts'
import { NETWORK_INTERFACE } from './place.ts'
import type { Target } from './route-target.ts'

/**
 * Whether the target of a route passes on packets that are not for itself: firewall endpoints do, and interfaces whose
 * source/destination check is off (EC2 guide, "Source/destination checking"). Null: not read.
 */
export function passesOn(
  scope: ScopeView,
  { isAppliance, isBlackhole, interfaceId }: Target,
): boolean | null {
  if (!isAppliance || isBlackhole) return false
  if (interfaceId === undefined) return true
  const check = scope.byId(NETWORK_INTERFACE, interfaceId)?.reported['nic_source_dest_check']
  return typeof check === 'boolean' ? !check : null
}
