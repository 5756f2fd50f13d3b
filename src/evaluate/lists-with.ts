/**
 * Lists with one region more, or as they are where they have it. Entries that shared a list share the longer one, and the
 * shorter one goes with the last entry that holds it: were all kept for the next account, there would be one for nearly
 * every set of regions, since they are read in no order.
 */
export function listsWith(region: string): (regions: readonly string[]) => readonly string[] {
  const longer = new Map<readonly string[], readonly string[]>()
  return (regions) => {
    const known = longer.get(regions) ?? (regions.includes(region) ? regions : [...regions, region])
    longer.set(regions, known)
    return known
  }
}
