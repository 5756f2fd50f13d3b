import { join } from 'node:path'
import type { Scope } from '../../model/resource.ts'

/** Names of accounts' ids, regions and kinds: nothing that leads elsewhere, and nothing that a file system reads otherwise. */
const SAFE = /^[a-z0-9][a-z0-9_-]{0,99}$/i
/** Windows keeps these for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Where in the folder a kind's file lies; null: what was given is no account, region or kind. */
export function statePath(folder: string, { account, region }: Scope, kind: string): string | null {
  return [account, region, kind].every(isSafe) ? join(folder, account, region, `${kind}.json`) : null
}

export function isSafe(name: string): boolean {
  return SAFE.test(name) && !DEVICE.test(name)
}
