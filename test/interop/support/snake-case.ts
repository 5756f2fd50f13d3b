/** What the naming rule of the resource model makes of the SDK's objects: told apart from the code that it checks. */
export function inSnakeCase(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z')
  if (Array.isArray(value)) return value.map(inSnakeCase)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [nameOf(name), name === 'Tags' ? tagsOf(member) : inSnakeCase(member)]),
  )
}

function nameOf(member: string): string {
  return member
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

function tagsOf(tags: unknown): unknown {
  const list = (tags ?? []) as readonly { readonly Key?: string; readonly Value?: string }[]
  return Object.fromEntries(list.map(({ Key = '', Value }) => [Key, Value]))
}
