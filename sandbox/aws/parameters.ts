/** The values of `Name.1`, `Name.2` … in order. */
export function listParameter(parameters: URLSearchParams, name: string): string[] {
  const values: string[] = []
  for (let index = 1; ; index += 1) {
    const value = parameters.get(`${name}.${index}`)
    if (value === null) return values
    values.push(value)
  }
}
