import type { Call } from './call.ts'
import { AwsFault } from './errors.ts'

/** How an operation of the JSON protocol pages. */
interface Paging {
  /** Parameter that takes the number of entries. */
  readonly size: string
  /** Parameter and member that hold the token. */
  readonly token: string
  /** The most entries, which is the page where no number is given. */
  readonly most: number
  /** The service's code for what it does not accept. */
  readonly refusal: string
}

/** The page that the call asks for, and the token of the next one where there is one. */
export function tokenPage<T>(
  call: Call,
  all: readonly T[],
  { size, token, most, refusal }: Paging,
): { readonly items: readonly T[]; readonly next: Readonly<Record<string, string>> } {
  const wanted = Number(call.parameters.get(size) ?? most)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > most) {
    const failed = `Member must have value less than or equal to ${most}`
    throw new AwsFault(
      refusal,
      400,
      `1 validation error detected: Value at '${size}' failed to satisfy constraint: ${failed}`,
    )
  }
  const start = startOf(call, token, refusal)
  const end = start + Math.min(wanted, call.pageLimit)
  return {
    items: all.slice(start, end),
    next: end < all.length ? { [token]: tokenOf(call, end) } : {},
  }
}

/** Only the place that it was made for understands a token. */
function tokenOf({ operation, account, region }: Call, offset: number): string {
  return Buffer.from(`${operation} ${account} ${region} ${offset}`).toString('base64')
}

function startOf(call: Call, name: string, refusal: string): number {
  const token = call.parameters.get(name)
  if (token === null) return 0
  const offset = Number(Buffer.from(token, 'base64').toString('latin1').split(' ').at(-1))
  if (token === tokenOf(call, offset)) return offset
  throw new AwsFault(refusal, 400, 'The specified nextToken is invalid.')
}
