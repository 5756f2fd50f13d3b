import type { RulePlace } from '../model/rule.ts'
import type { View } from './view.ts'

/** A rule, or an entry of the exceptions file, which no pack has. */
interface Placed {
  readonly place: Pick<RulePlace, 'file' | 'line'> & { readonly shipped?: boolean }
}

/** Where it stands, with its line; null where nobody can open it, as outside of the workspace, which the repository does not have. */
export function addressOf(
  { run: { links } }: View,
  { place: { file, line, shipped } }: Placed,
): string | null {
  const files = shipped === true ? links.packs : links.files
  const isInside = !/^(?:\/|[A-Za-z]:|\.\.)/.test(file)
  return files === null || !isInside ? null : `${files}${file}#L${line}`
}
