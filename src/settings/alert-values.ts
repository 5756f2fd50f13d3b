import { UserError } from '../model/errors.ts'

/**
 * An incoming webhook of Slack, or of what speaks like it. Who knows the address may post: it is never shown.
 * @param name of the input or the variable, for sentences
 */
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

export function parseWebhookUrl(text: string, name: string): string | null {
  if (text === '') return null
  return secretUrl(text, name, 'expected an address such as https://alerts.example.com/cloud-baseline').href
}

/** What events are signed with; null: they are not. */
export function parseSecret(text: string): string | null {
  return text === '' ? null : text
}

/** An https address; plain http only to this machine, for tests. */
function secretUrl(text: string, name: string, expected: string): URL {
  const url = URL.parse(text)
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw new UserError(`${name}: received something that is no https address, ${expected}.`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError(`${name}: received an address with a user name or password, ${expected}.`)
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new UserError(
      `${name}: received an http address, ${expected}; http is only taken for this machine.`,
    )
  }
  return url
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
