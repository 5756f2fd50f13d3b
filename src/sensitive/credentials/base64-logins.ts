import { isUtf8 } from 'node:buffer'
import { isPair } from './commands.ts'

/** `"auth": "…"` as Docker keeps it, `_auth=…` as npm does, also within quotes. */
const AUTH =
  /(?<![A-Za-z0-9-])_?auth(?:\\*["'])?\s*[:=]\s*(?:\\*["'])?(?<base64>[A-Za-z0-9+/]{8,}={0,2})(?![\w+/=.-])/dg
const BASE64 = /^[A-Za-z0-9+/]{8,}={0,2}$/

/** The logins in a text that are called so: each is `slice(start, end)`. */
export function base64LoginsIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(AUTH)].flatMap(({ groups, indices }) => {
    const [start, end] = indices?.groups?.['base64'] ?? [0, 0]
    return isBase64Login(groups?.['base64'] ?? '') ? [{ start, end }] : []
  })
}

/** Whether the text is the Base64 of `user:password`, which an ARN looks like. */
export function isBase64Login(text: string): boolean {
  if (!BASE64.test(text)) return false
  const bytes = Buffer.from(text, 'base64')
  if (!isUtf8(bytes)) return false
  const login = bytes.toString()
  return !/\p{Cc}|^arn:/u.test(login) && isPair(login, "'")
}
