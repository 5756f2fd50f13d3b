import type { Resource } from '../model/resource.ts'

/** Dates, places of devices, sizes: nothing that is worked out here asks for them. */
const ASKED_BY_NOBODY = /(^|_)(c?time|date|timestamp|since|index|size|count|iops|delete_on_termination)$/

/**
 * Whether something could not be read of the resource that others, or what is worked out of itself, may hang on: it is as
 * good as not listed then.
 */
export function isBlind({ unread = [] }: Resource): boolean {
  return unread.some((path) => !ASKED_BY_NOBODY.test(path.split('.').at(-1) ?? path))
}
