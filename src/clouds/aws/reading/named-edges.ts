import type { Listing } from './listing.ts'

interface Named {
  readonly name: string
}

/**
 * Adds the edges to resources of which AWS only tells the name, from the names that the scope holds. Where the other
 * kind was not read, whoever follows such an edge meets that gap.
 */
export function withNamedEdges(listing: Listing, listings: ReadonlyMap<Named, Listing>): Listing {
  const { kind: declared } = listing
  const sources = 'namedEdges' in declared ? (declared.namedEdges ?? []) : []
  const idsOf = new Map(sources.map(({ kind }) => [kind, idsByName(kind, listings)]))
  if ([...idsOf.values()].every((ids) => ids.size === 0)) return listing
  const resources = listing.resources.map((resource) => {
    const edges = sources.flatMap(({ type, direction, kind, property }) => {
      const names = [resource.reported[property]].flat()
      return names.flatMap((name) => {
        const id = typeof name === 'string' ? idsOf.get(kind)?.get(name) : undefined
        return id === undefined ? [] : [{ type, direction, kind, id }]
      })
    })
    return edges.length === 0 ? resource : { ...resource, edges: [...resource.edges, ...edges] }
  })
  return { ...listing, resources }
}

function idsByName(kind: string, listings: ReadonlyMap<Named, Listing>): ReadonlyMap<string, string> {
  for (const [{ name }, { resources }] of listings) {
    if (name === kind) return new Map(resources.map((resource) => [resource.name, resource.id]))
  }
  return new Map()
}
