import { type Channel, type Outlet, placeOf, secretOf } from '../channel.ts'
import { originOf, partsOf, secretsIn } from '../../../net/secret-url.ts'
import { SLACK } from './declaration.ts'
import { messageOf } from './message.ts'
import { slackReceipt } from './receipt.ts'

const { name: NAME, label: LABEL } = SLACK
/** Slack takes a message a second for each webhook (docs.slack.dev, "Rate limits"). */
const PER_MINUTE = 60

/** An incoming webhook: one message for each run in which anything changed. */
export const slack: Channel = {
  // A message stays where it is: there is nothing to close.
  keepsOpen: false,
  standsIn: false,
  outlet: (name, { url = null }, isUsual) => outletOf(name, isUsual, url),
}

function outletOf(name: string, isUsual: boolean, url: string | null): Outlet {
  const setting = isUsual ? 'slack-webhook-url' : `url-from of the target ${name}`
  return {
    target: { name, channel: NAME, label: isUsual ? LABEL : `${LABEL} (${name})` },
    traits: { ignoresUnknown: false, reachedBy: 'webhook', credential: 'webhook' },
    noun: 'message',
    isUsual,
    place: url === null ? null : placeOf(...partsOf(url)),
    ledgerSecret: url === null ? null : secretOf(...partsOf(url)),
    isIssued: true,
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
