import { UserError } from '../../../model/errors.ts'
import type { Declaration } from '../declaration.ts'
import { secretUrl } from '../../../net/secret-address.ts'

export const SLACK = {
  name: 'slack',
  label: 'Slack',
  title: 'an incoming webhook of Slack',
  fields: {
    url: {
      input: 'slack-webhook-url',
      key: 'url-from',
      holds: 'variable',
      required: true,
      isPlace: true,
      secret: 'address',
      description: "The variable that holds the webhook's address.",
      parse: parseSlackUrl,
    },
  },
  reachedBy: 'url',
  sentTo: 'url',
} as const satisfies Declaration

/** An incoming webhook of Slack, or of what speaks like it. */
export function parseSlackUrl(text: string, name: string): string | null {
  if (text === '') return null
  const expected = 'expected an incoming webhook such as https://hooks.slack.com/services/…'
  const url = secretUrl(text, name, expected)
  if (url.pathname.startsWith('/triggers/')) {
    throw new UserError(
      `${name}: received the webhook of a Slack workflow, which takes no messages, ${expected}.`,
    )
  }
  return url.href
}
