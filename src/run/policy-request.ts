import type { CollectRequest } from '../clouds/cloud.ts'
import type { Settings } from '../model/settings.ts'
import { kindsToRead } from '../rules/load/needed-kinds.ts'
import type { LoadedRules } from '../rules/load/load.ts'
import { collectRequest, selectRules, withExceptions } from './prologue.ts'

/** What is asked of a cloud where the selected rules are to see everything that they ask about. */
export function policyRequest(
  settings: Settings,
  now: Date,
): { readonly request: CollectRequest; readonly loaded: LoadedRules } {
  const { exceptions, ...loaded } = withExceptions(selectRules(settings, now), settings, now)
  const kinds = kindsToRead(loaded.accountRules.all, settings)
  return { request: { ...collectRequest({ settings, exceptions }), kinds }, loaded }
}
