import { UserError } from '../model/errors.ts'
import { shippedServices } from '../rules/load/shipped-packs.ts'
import { nearest } from '../text/nearest.ts'
import { enumerate } from '../text/words.ts'
import { parseList, quote } from './values.ts'

/** Services by the names of their rules' folders. Throws a UserError for one that no shipped rule is about. */
export function parseServices(text: string): readonly string[] {
  const names = parseList(text)
  const known = shippedServices()
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return names
  const meant = nearest(unknown, known)
  throw new UserError(
    `services: received ${quote(unknown)}, but no shipped rule is about such a service; ` +
      (meant === null ? `expected some of ${enumerate(known)}.` : `did you mean ${meant}?`),
  )
}
