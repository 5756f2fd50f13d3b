import { isLiteral } from './literal.ts'

/** scheme://user:password@host; neither `[user][:pass]@` nor what a shell fills in. */
const LOGIN =
  /\b[a-z][a-z0-9+.-]{0,30}:\/\/(?<user>[^\s/:@"'<>[\]{}]{0,200}):(?<password>[^\s/@"'<>[\]]{3,200})@/dgi
/** What documentation calls them. */
const EXAMPLES: ReadonlySet<string> = new Set(['pass', 'password', 'passwd', 'pwd', 'secret', 'token'])

/** The passwords in a text's addresses, as in `postgres://app:…@db.example.com`: each is `slice(start, end)`. */
export function loginsIn(text: string): { readonly start: number; readonly end: number }[] {
  if (!text.includes('://')) return []
  return [...text.matchAll(LOGIN)].flatMap(({ groups: { user = '', password = '' } = {}, indices }) => {
    const isExample = EXAMPLES.has(password.toLowerCase()) && /^(?:user(?:name)?|login|me)?$/i.test(user)
    const isWritten = !/[{}$%]/.test(password.replaceAll(/%[0-9a-f]{2}/gi, '')) && isLiteral(password, "'", 3)
    const [start, end] = indices?.groups?.['password'] ?? [0, 0]
    return isExample || !isWritten ? [] : [{ start, end }]
  })
}
