import { CONNECTION_CHANGES } from './connections.ts'
import type { Changes } from './cloud.ts'
import { GROUP_CHANGES } from './groups.ts'
import { INSTANCE_CHANGES } from './instances.ts'
import { INTERFACE_CHANGES } from './interfaces.ts'
import { NETWORK_CHANGES } from './networks.ts'
import { SETTING_CHANGES } from './settings.ts'
import { STORAGE_CHANGES } from './storage.ts'
import { TAG_CHANGES } from './tags.ts'
import { TEMPLATE_CHANGES } from './templates.ts'

/** What people do to a region, by EC2's operations: as much of it as the remedies of our rules use. */
export const CHANGES: Changes = {
  ...CONNECTION_CHANGES,
  ...GROUP_CHANGES,
  ...INSTANCE_CHANGES,
  ...INTERFACE_CHANGES,
  ...NETWORK_CHANGES,
  ...SETTING_CHANGES,
  ...STORAGE_CHANGES,
  ...TAG_CHANGES,
  ...TEMPLATE_CHANGES,
}
