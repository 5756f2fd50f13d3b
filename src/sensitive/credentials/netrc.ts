import { isLiteral } from './literal.ts'

/** An entry of .netrc, which may go over lines; limited, or texts could be crafted that take for ever. */
const ENTRY =
  /\b(?:machine\s{1,20}\S{1,255}|default)\s{1,20}login\s{1,20}\S{1,255}\s{1,20}(?:account\s{1,20}\S{1,255}\s{1,20})?password\s{1,20}(?<password>[^\s"';|&]+)/dg

const SHORTEST = 5

/** The passwords in entries of .netrc: each is `slice(start, end)`. */
export function netrcPasswordsIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(ENTRY)].flatMap(({ groups, indices }) => {
    const [start, end] = indices?.groups?.['password'] ?? [0, 0]
    return isLiteral(groups?.['password'] ?? '', '', SHORTEST) ? [{ start, end }] : []
  })
}
