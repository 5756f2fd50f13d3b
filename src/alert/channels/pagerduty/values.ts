import { UserError } from '../../../model/errors.ts'
import { quote } from '../../../text/words.ts'
import { isLoopback } from '../../../net/secret-address.ts'

/** PagerDuty's own check: "Length of 'routing_key' is incorrect (should be 32 characters)". The key is never shown. */
export function parseRoutingKey(text: string, name: string): string | null {
  if (text === '') return null
  if (/^[!-~]{32}$/.test(text)) return text
  const fault =
    text.length === 32 ? 'holds blanks or characters beyond ASCII' : `has ${text.length} characters`
  throw new UserError(
    `${name} ${fault}, expected the 32 characters of an Events API v2 integration key (PagerDuty: service, Integrations, Events API V2).`,
  )
}

/** An https origin; plain http only to this machine, for tests. */
export function parseEndpoint(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const expected =
    'expected an origin such as https://events.pagerduty.com or https://events.eu.pagerduty.com'
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw new UserError(`${name}: received ${quote(text)}, ${expected}.`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError(`${name}: received a URL with a user name or password, ${expected}.`)
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new UserError(`${name}: received ${quote(text)}, ${expected}; http is only taken for this machine.`)
  }
  if (!['', '/', '/v2/enqueue'].includes(url.pathname) || url.search !== '' || url.hash !== '') {
    throw new UserError(`${name}: received ${quote(text)}, ${expected} without a path.`)
  }
  return url.origin
}
