/**
 * Where the first match of a pattern begins from a place of the text on; null where none does. Asked for places in their order,
 * all answers together take time in proportion to the text: what was found for one holds up to there.
 * @param pattern with the flag g
 */
export function firstFrom(text: string, pattern: RegExp): (place: number) => number | null {
  let asked = 0
  let found: number | null = -1
  return (place) => {
    if (place >= asked && (found === null || place <= found)) return found
    pattern.lastIndex = place
    asked = place
    found = pattern.exec(text)?.index ?? null
    return found
  }
}
