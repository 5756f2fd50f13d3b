/**
 * Levels of lists and objects on which values have a place of their own: paths would grow with the square of the value. No file
 * that is read, and no answer, has as many (text/json.ts).
 */
export const PLACED_LEVELS = 200

/** Where a member of a value stands, as the search language writes it. @param path of the value; empty: the whole */
export function pathTo(path: string, name: string): string {
  const text = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``
  return path === '' ? text : `${path}.${text}`
}
