import { MalformedAnswer } from './failure.ts'

/**
 * AWS gives each of its answers an id. One that says nothing at all and has none is no answer of AWS's, but an empty body, or
 * a web page that could be read as XML: taken for AWS's, it would mean that nothing was ever set. Throws a MalformedAnswer.
 */
export function refuseForeign({ $metadata: metadata, ...told }: Readonly<Record<string, unknown>>): void {
  if (isNothing(told) && (metadata as { readonly requestId?: unknown } | undefined)?.requestId === undefined)
    throw new MalformedAnswer('the answer is empty, and has no id of a request as AWS gives each')
}

/** Lists say something, if only that they are empty. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true
  return (
    typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array) &&
    Object.values(value).every(isNothing)
  )
}
