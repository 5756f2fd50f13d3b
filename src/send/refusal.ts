import type { Answer } from '../net/post.ts'
import { limitCodePoints } from '../text/limit.ts'

/** So much of what a receiver says is shown. */
const SHOWN = 300

/**
 * Why a receiver refuses, as a clause.
 * @param said the reason in its answer; null: the whole body
 * @param check what to look at
 */
export function refusalOf({ status, body }: Answer, said: string | null, check: string): string {
  if (status >= 300 && status < 400)
    return 'it was a redirect, which is not followed: check url and the proxy'
  const text = oneLine(said ?? body)
  return `${text === '' ? 'it gives no reason' : `it says ${JSON.stringify(text)}`}: check ${check}`
}

/** What a receiver says, on one line and short. */
export function oneLine(text: string): string {
  return limitCodePoints(text.trim().replace(/\s+/g, ' '), SHOWN)
}
