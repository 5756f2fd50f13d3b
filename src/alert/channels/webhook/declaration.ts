import type { Declaration } from '../declaration.ts'
import { secretUrl } from '../../../net/secret-address.ts'

export const WEBHOOK = {
  name: 'webhook',
  label: 'Webhook',
  title: 'a receiver of events',
  fields: {
    url: {
      input: 'webhook-url',
      key: 'url-from',
      holds: 'variable',
      required: true,
      isPlace: true,
      secret: 'address',
      description: 'The variable that holds the address.',
      parse: parseWebhookUrl,
    },
    secret: {
      input: 'webhook-secret',
      key: 'secret-from',
      holds: 'variable',
      required: false,
      isPlace: false,
      secret: 'whole',
      idle: 'there is nothing to sign',
      description:
        'The variable that holds what events are signed with; they are not signed where it is left out.',
      parse: parseSecret,
    },
  },
  reachedBy: 'url',
  sentTo: 'url',
} as const satisfies Declaration

export function parseWebhookUrl(text: string, name: string): string | null {
  if (text === '') return null
  return secretUrl(text, name, 'expected an address such as https://alerts.example.com/cloud-baseline').href
}

/** What events are signed with; null: they are not. */
export function parseSecret(text: string): string | null {
  return text === '' ? null : text
}
