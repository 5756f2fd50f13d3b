import type { Settings } from '../model/settings.ts'
import { openNetwork } from '../net/network.ts'

/** Any of AWS's: all are https, and NO_PROXY seldom names one of them. */
const AWS = 'https://ec2.us-east-1.amazonaws.com'

/**
 * Refuses proxies and certificates of the environment that cannot be used, before anything is asked: a scan that hears
 * of them from its first request has nothing but gaps to report. Throws a UserError.
 */
export function checkNetwork(settings: Settings, environment: NodeJS.ProcessEnv): void {
  const network = openNetwork(environment, { keepAlive: false, maxSockets: 1 })
  const asked = environment['AWS_ENDPOINT_URL'] || AWS
  if (settings.mode.name !== 'merge' && URL.canParse(asked)) network.check(asked)
  if (!settings.dryRun) for (const url of alertAddresses(settings)) network.check(url)
}

/** Where alerts are sent. */
function alertAddresses(settings: Settings): readonly string[] {
  const { pagerdutyRoutingKey, pagerdutyEndpoint, slackWebhookUrl, webhookUrl, targets } = settings
  const addresses = [
    pagerdutyRoutingKey === null ? null : pagerdutyEndpoint,
    slackWebhookUrl,
    webhookUrl,
    ...targets.map((target) => {
      if (target.channel !== 'pagerduty') return target.url
      return target.routingKey === null ? null : target.endpoint
    }),
  ]
  return addresses.filter((address) => address !== null)
}
