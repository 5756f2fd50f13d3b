import { UserError } from '../model/errors.ts'
import type { Field } from './declaration.ts'

/** The field `login-from`: user and password of basic authentication (RFC 7617). */
export const LOGIN: Field = {
  key: 'login-from',
  holds: 'variable',
  required: false,
  description: 'The variable that holds user and password, as user:password.',
  parse: parseLogin,
  secrets: (login) => [login, login.slice(login.indexOf(':') + 1), encoded(login)],
}

/** What the header says; none where there is no login. */
export function basicAuthorization(login: string | null | undefined): Readonly<Record<string, string>> {
  return login === null || login === undefined ? {} : { Authorization: `Basic ${encoded(login)}` }
}

function parseLogin(text: string, name: string): string {
  if (/^[^:]+:.+$/.test(text)) return text
  throw new UserError(`${name}: received something else, expected user and password as user:password.`)
}

function encoded(login: string): string {
  return Buffer.from(login, 'utf8').toString('base64')
}
