import type { Json } from './json.ts'

/** A value that made a search true: where it stands in the resource and what it is. */
export interface Evidence {
  /** With array positions, such as group_ip_permissions[0].ip_ranges[2].cidr_ip. */
  readonly path: string
  /** `null` where the property is missing. */
  readonly value: Json
}
