import type { Affected } from '../model/finding.ts'
import { isJsonObject, type Json } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'

/** One for all of the many findings that affect nothing else. */
const NOTHING: readonly Affected[] = []

/** The interfaces behind a resource, where its exposure was worked out (see exposure/): one finding tells of all. */
export function affectedBy({ reported }: Resource): readonly Affected[] {
  const exposure = reported['internet_exposure']
  const interfaces = isJsonObject(exposure) ? exposure['interfaces'] : undefined
  return Array.isArray(interfaces) ? (interfaces as readonly Json[]).flatMap(toAffected) : NOTHING
}

function toAffected(item: Json): Affected[] {
  if (!isJsonObject(item)) return []
  const { interface_id: id, instance_id: instance, grade } = item
  if (typeof id !== 'string' || typeof grade !== 'string') return []
  const about = { kind: 'aws_ec2_network_interface', id, grade }
  return [typeof instance === 'string' ? { ...about, instance } : about]
}
