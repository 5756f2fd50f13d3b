import { type Channel, type Outlet, placeOf } from '../channel.ts'
import { originOf, partsOf, secretsIn } from '../secret-url.ts'
import { messageOf } from './message.ts'
import { slackReceipt } from './receipt.ts'

const NAME = 'slack'
const LABEL = 'Slack'
/** Slack takes a message a second for each webhook (docs.slack.dev, "Rate limits"). */
const PER_MINUTE = 60

/** An incoming webhook: one message for each run in which anything changed. */
export const slack: Channel = {
  name: NAME,
  // A message stays where it is: there is nothing to close.
  keepsOpen: false,
  outlets: ({ slackWebhookUrl, targets }) => [
    ...(slackWebhookUrl === null ? [] : [outletOf(NAME, true, slackWebhookUrl)]),
    ...targets.flatMap((target) =>
      target.channel === NAME ? [outletOf(target.name, false, target.url)] : [],
    ),
  ],
}

function outletOf(name: string, isUsual: boolean, url: string | null): Outlet {
  const setting = isUsual ? 'slack-webhook-url' : `url-from of the target ${name}`
  return {
    target: { name, channel: NAME, label: isUsual ? LABEL : `${LABEL} (${name})` },
    traits: { ignoresUnknown: false, reachedBy: 'webhook', credential: 'webhook' },
    noun: 'message',
    isUsual,
    place: url === null ? null : placeOf(...partsOf(url)),
    unset: `no webhook of ${name} is set`,
    secrets: secretsIn(url),
    origin: originOf(url),
    perMinute: PER_MINUTE,
    say: (plan, view) => {
      const message = messageOf(plan, view)
      return message === null ? [] : [message]
    },
    request: ({ body }) => ({ url: url ?? '', body: JSON.stringify(body), headers: {} }),
    receipt: () => slackReceipt(setting),
    redact: (body) => body,
  }
}
