import { visible } from '../../text/visible.ts'

/** No token of a search is longer that anybody would want to see. */
const LONGEST = 200

/** What stands at the offset, for `but found …`: a word, an address, a character or the end. */
export function foundAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + LONGEST)
  if (rest.trim() === '') return 'the end of the search'
  const token =
    /^(?:[\w.:/-]+(?:@[\w.-]+)?|[^\w\s]{1,3})/.exec(rest.trimStart())?.[0] ??
    Array.from(rest.trimStart())[0] ??
    ''
  return `\`${visible(token)}\``
}
