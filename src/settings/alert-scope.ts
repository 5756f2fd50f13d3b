import { UserError } from '../model/errors.ts'
import { quote } from './values.ts'

/** A word at the end of deduplication keys. It begins with a letter, lest it be taken for an account or a fingerprint. */
export function parseAlertScope(text: string): string {
  if (text === '' || /^[A-Za-z][\w.-]{0,39}$/.test(text)) return text
  throw new UserError(
    `alert-scope: received ${quote(text)}, expected up to 40 letters, digits and the characters ._- that begin with a letter, such as eu.`,
  )
}
