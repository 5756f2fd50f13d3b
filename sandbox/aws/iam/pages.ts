import type { Call } from '../call.ts'
import { AwsFault } from '../errors.ts'

const LARGEST_PAGE = 1_000
const USUAL_PAGE = 100

interface Page<T> {
  readonly page: readonly T[]
  /** What the answer says of the rest. */
  readonly more: { readonly IsTruncated: boolean; readonly Marker?: string }
}

/** "IAM might return fewer than the MaxItems number of results, even when there are more results available." */
export function pageOf<T>({ parameters, pageLimit }: Call, entries: readonly T[]): Page<T> {
  const wanted = Number(parameters.get('MaxItems') ?? USUAL_PAGE)
  if (!(wanted >= 1 && wanted <= LARGEST_PAGE)) {
    const message = `1 validation error detected: Value '${wanted}' at 'maxItems' failed to satisfy constraint: Member must have value less than or equal to ${LARGEST_PAGE}`
    throw new AwsFault('ValidationError', 400, message)
  }
  const start = startOf(parameters.get('Marker'))
  const end = start + Math.min(wanted, pageLimit)
  const more =
    end < entries.length
      ? { IsTruncated: true, Marker: Buffer.from(`sandbox ${end}`).toString('base64') }
      : { IsTruncated: false }
  return { page: entries.slice(start, end), more }
}

function startOf(marker: string | null): number {
  if (marker === null) return 0
  const [, offset] = /^sandbox (\d+)$/.exec(Buffer.from(marker, 'base64').toString('latin1')) ?? []
  if (offset === undefined) throw new AwsFault('ValidationError', 400, 'Invalid Marker')
  return Number(offset)
}
