import { UserError } from '../model/errors.ts'

/** What a header may hold (RFC 9110, 5.5), without blanks. */
const TOKEN = /^[\x21-\x7e]+$/

/** A secret that stands in a header. Throws a UserError, which does not show it. */
export function token(text: string, name: string): string {
  if (TOKEN.test(text)) return text
  throw new UserError(
    `${name}: received something with blanks, line breaks or letters beyond ASCII, expected a secret without them.`,
  )
}
