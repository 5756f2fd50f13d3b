import { UserError } from '../model/errors.ts'
import { quote } from '../text/words.ts'

/** What people paste in place of a name: an integration key of PagerDuty. */
const KEY = /^(?=.*\d)[0-9a-zA-Z]{32}$/

/**
 * The name of a secret of the repository, as GitHub takes it: letters, digits and underscores, not beginning with a
 * digit or GITHUB_. Throws a UserError, which never shows what may be the secret itself.
 * @param name of the option or field, for the sentence
 */
export function parseSecretName(text: string, name: string): string {
  const wanted = 'expected the name of a secret of the repository, such as PAGERDUTY_ROUTING_KEY'
  if (KEY.test(text))
    throw new UserError(`${name}: received what may be a key, ${wanted}; the key itself stands in no file.`)
  if (!/^[A-Za-z_]\w*$/.test(text)) throw new UserError(`${name}: received ${quote(text)}, ${wanted}.`)
  if (/^github_/i.test(text))
    throw new UserError(
      `${name}: received ${quote(text)}, ${wanted}: GitHub keeps names that begin with GITHUB_ for itself.`,
    )
  return text
}
