import { COMMON_PROPERTIES, type Kind } from '../../../model/kind.ts'
import type { Detail } from './detail.ts'
import { propertiesOf } from './kind-source.ts'
import { typesOf } from './shape.ts'

/** A kind of which an account has one in each region, with the region's code for an id. AWS has no ARNs for it. */
export interface Ec2Setting {
  readonly name: string
  /** Bases besides aws_resource and resource. */
  readonly bases: readonly string[]
  /** Each is read, and fails, by itself. */
  readonly details: readonly Detail[]
}

/** The kind as rules know it. */
export function settingKindOf({ name, bases, details }: Ec2Setting): Kind {
  return {
    name,
    bases: [...bases, 'aws_resource', 'resource'],
    properties: { ...COMMON_PROPERTIES, ...typesOf(propertiesOf(details)) },
    actions: details.map(({ action }) => action),
    links: [],
  }
}
