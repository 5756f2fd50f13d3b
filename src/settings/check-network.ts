import type { Settings } from '../model/settings.ts'
import { openNetwork } from '../net/network.ts'

/** Any of AWS's: all are https, and NO_PROXY seldom names one of them. */
const AWS = 'https://ec2.us-east-1.amazonaws.com'

/**
 * Refuses proxies and certificates of the environment that cannot be used, before anything is asked: a scan that hears
 * of them from its first request has nothing but gaps to tell. Throws a UserError.
 */
export function checkNetwork(
  { mode, pagerdutyRoutingKey, pagerdutyEndpoint, dryRun }: Settings,
  environment: NodeJS.ProcessEnv,
): void {
  const network = openNetwork(environment, { keepAlive: false, maxSockets: 1 })
  const asked = environment['AWS_ENDPOINT_URL'] || AWS
  if (mode.name !== 'merge' && URL.canParse(asked)) network.check(asked)
  if (pagerdutyRoutingKey !== null && !dryRun) network.check(pagerdutyEndpoint)
}
