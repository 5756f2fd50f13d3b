import type { Settings, TargetAddress } from '../../model/settings.ts'
import type { Channel, Outlet } from './channel.ts'
import { DECLARED } from './declared.ts'
import { pagerduty } from './pagerduty/outlet.ts'
import { slack } from './slack/outlet.ts'
import { webhook } from './webhook/outlet.ts'

/** How each channel of the list in declared.ts is spoken to. A channel is a folder, a line there and a line here. */
const SPOKEN: Readonly<Record<(typeof DECLARED)[number]['name'], Channel>> = { pagerduty, slack, webhook }

/** By their names, in the order in which reports name them. */
export const CHANNELS: ReadonlyMap<string, Channel> = new Map(
  DECLARED.map(({ name }) => [name, SPOKEN[name]] as const),
)

/**
 * Where the settings send alerts: the targets of the inputs first. Where they name none, those stand for them that say
 * what would be sent.
 */
export function outletsOf(
  { inputTargets, targets }: Pick<Settings, 'inputTargets' | 'targets'>,
  channels: ReadonlyMap<string, Channel> = CHANNELS,
): readonly Outlet[] {
  const outlets = (given: readonly TargetAddress[]): readonly Outlet[] =>
    [...channels].flatMap(([name, channel]) =>
      given
        .filter((target) => target.channel === name)
        .map((target) => channel.outlet(target.name, target.address, 'input' in target)),
    )
  const all = [...outlets(inputTargets.filter(({ isSet }) => isSet)), ...outlets(targets)]
  if (all.length > 0) return all
  return outlets(inputTargets.filter(({ channel }) => channels.get(channel)?.standsIn === true))
}
