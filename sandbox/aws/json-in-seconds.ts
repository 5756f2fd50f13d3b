/** JSON as AWS's protocols have it: times are numbers, seconds since 1970. */
export function jsonInSeconds(value: object): string {
  return JSON.stringify(value, inSeconds)
}

function inSeconds(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  const own = this[name]
  return own instanceof Date ? own.getTime() / 1000 : value
}
