/** Where a member of a value stands, as the search language writes it. @param path of the value; empty: the whole */
export function pathTo(path: string, name: string): string {
  const text = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``
  return path === '' ? text : `${path}.${text}`
}
