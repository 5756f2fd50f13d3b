import type { Settings } from '../../model/settings.ts'
import type { Channel, Outlet } from './channel.ts'
import { pagerduty } from './pagerduty/outlet.ts'
import { slack } from './slack/outlet.ts'
import { webhook } from './webhook/outlet.ts'

/** All channels, in the order in which reports name them. A channel is a folder, and a line here. */
export const CHANNELS: readonly Channel[] = [pagerduty, slack, webhook]

/**
 * Where the settings send alerts: the targets of the inputs first. Where they name none, those stand for them that say
 * what would be sent.
 */
export function outletsOf(settings: Settings): readonly Outlet[] {
  const all = CHANNELS.flatMap((channel) => channel.outlets(settings)).toSorted(usualFirst)
  if (all.length === 0) return CHANNELS.flatMap((channel) => channel.unset?.(settings) ?? [])
  return all
}

function usualFirst(a: Outlet, b: Outlet): number {
  return Number(b.isUsual) - Number(a.isUsual)
}
