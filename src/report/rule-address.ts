import type { Rule } from '../model/rule.ts'
import type { View } from './view.ts'

/** Where the rule stands, with its line; null where nobody can open it. */
export function addressOf({ run: { links } }: View, { place }: Rule): string | null {
  const files = place.shipped ? links.packs : links.files
  return files === null ? null : `${files}${place.file}#L${place.line}`
}
