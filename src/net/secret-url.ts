/** Shorter parts of an address say nothing, and a mask over them would hide other words. */
const SHORTEST = 8

/** What of an address is a secret: who knows it may post. Errors may name its path alone. */
export function secretsIn(address: string | null): readonly string[] {
  const url = URL.parse(address ?? '')
  if (url === null) return []
  const path = `${url.pathname}${url.search}`
  return [url.href, url.pathname, path, path.slice(1), url.search.slice(1)]
    .filter((part) => part.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length)
}

export function originOf(address: string | null): string | null {
  return URL.parse(address ?? '')?.origin ?? null
}

/** See placeOf: what comes after the origin is the key. */
export function partsOf(address: string): readonly [string, string] {
  const url = new URL(address)
  return [url.origin, `${url.pathname}${url.search}`]
}
