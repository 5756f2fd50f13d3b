import type { Declaration } from '../alert/channels/declaration.ts'
import { DECLARED } from '../alert/channels/declared.ts'
import { reports } from '../model/mode.ts'
import type { Settings } from '../model/settings.ts'
import { openNetwork } from '../net/network.ts'
import { SENDERS_DECLARED } from '../send/declared.ts'

/** Any of AWS's: all are https, and NO_PROXY seldom names one of them. */
const AWS = 'https://ec2.us-east-1.amazonaws.com'

/**
 * Refuses proxies and certificates of the environment that cannot be used, before anything is asked: a scan that hears
 * of them from its first request has nothing but gaps to report. Throws a UserError.
 */
export function checkNetwork(settings: Settings, environment: NodeJS.ProcessEnv): void {
  const network = openNetwork(environment, { keepAlive: false, maxSockets: 1 })
  const asked = environment['AWS_ENDPOINT_URL'] || AWS
  const isAsking = settings.mode.name !== 'merge' && settings.inventory.length === 0
  if (isAsking && URL.canParse(asked)) network.check(asked)
  if (settings.dryRun) return
  for (const url of [...alertAddresses(settings), ...sendAddresses(settings)]) network.check(url)
  if (settings.heartbeatUrl !== null && reports(settings.mode))
    network.check(new URL(settings.heartbeatUrl).origin)
}

/** Where alerts are sent. */
export function alertAddresses(
  { inputTargets, targets }: Pick<Settings, 'inputTargets' | 'targets'>,
  channels: readonly Declaration[] = DECLARED,
): readonly string[] {
  return [...inputTargets, ...targets].flatMap(({ channel, address }) => {
    const declared = channels.find(({ name }) => name === channel)
    if (declared === undefined || (address[declared.reachedBy] ?? null) === null) return []
    return address[declared.sentTo] ?? []
  })
}

/** Where events and metrics are sent. */
function sendAddresses({ senders }: Pick<Settings, 'senders'>): readonly string[] {
  return senders.flatMap(({ to, address }) => {
    const declared = SENDERS_DECLARED.find(({ name }) => name === to)
    return (declared && address[declared.sentTo]) ?? []
  })
}
