import { sourcedPermissions } from '../../network/ingress/group-permissions.ts'
import type { AttributeChange } from '../../model/change.ts'
import type { BrokenPermission } from '../../model/finding.ts'
import type { Json } from '../../model/json.ts'
import { type ChangedResource, rootOf, viewOf } from '../../rules/change/view.ts'
import { listOf, memberOf } from '../../text/members.ts'

/** What the items of a list are called among the permissions of findings (see brokenPermissions). */
const NAMES: Readonly<Record<string, (item: Json) => readonly string[]>> = {
  group_ip_permissions: (item) => sourcedPermissions(item).map(({ id }) => id),
  acl_entries: (item) => {
    const number = memberOf(item, 'rule_number')
    return memberOf(item, 'egress') === false && typeof number === 'number' ? [`entry ${number}`] : []
  },
}

/**
 * The permissions that were added or changed, by which findings about the state that report the same fault are known.
 * The change claims none of their ports. Undefined where it is about no permission.
 */
export function openedPermissions(
  changed: ChangedResource,
  attributes: readonly AttributeChange[],
): readonly BrokenPermission[] | undefined {
  const ids = attributes.flatMap((attribute) => {
    const now = viewOf(changed, attribute).after?.reported ?? {}
    const properties = attribute.path === '' ? Object.keys(NAMES) : [rootOf(attribute)]
    return properties.flatMap((property) => listOf(now[property]).flatMap(NAMES[property] ?? (() => [])))
  })
  return ids.length === 0 ? undefined : [...new Set(ids)].map((id) => ({ id, ports: 0 }))
}
