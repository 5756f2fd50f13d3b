/** EC2's most values of a filter ("Filtering" in its API reference). */
const VALUES_PER_CALL = 200

/**
 * Parameters that ask for the things with these ids, of so many a call as it takes. What is gone, or no longer shared, a filter
 * leaves out, where a list of ids is refused as a whole.
 */
export function* askedBy(
  filter: string,
  ids: readonly string[],
): Generator<{ readonly ids: readonly string[]; readonly parameters: Readonly<Record<string, unknown>> }> {
  for (let start = 0; start < ids.length; start += VALUES_PER_CALL) {
    const some = ids.slice(start, start + VALUES_PER_CALL)
    yield { ids: some, parameters: { Filters: [{ Name: filter, Values: some }] } }
  }
}
