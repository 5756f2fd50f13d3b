export type Fields = Readonly<Record<string, unknown>>

/** The values at a path like `Associations[].SubnetId`, through every list on the way; times to the second. */
export function valuesAt(source: unknown, path: string): readonly unknown[] {
  let values: readonly unknown[] = [source]
  for (const step of path.split('.')) {
    const member = step.replace('[]', '')
    values = values
      .flatMap((value) => [(value as Fields)[member] ?? []].flat())
      .filter((value) => value !== undefined && value !== null)
  }
  return values.map((value) => {
    const text = value instanceof Date ? value.toISOString() : value
    return typeof text === 'string' ? text.replace(/(T\d\d:\d\d:\d\d)\.\d+Z$/, '$1Z') : text
  })
}
