/** What stands in a path as it is. */
const PLAIN = /^[\w.~-]+$/

/**
 * The path of a group: labels and their values, the job first. Values that a path does not hold, such as those with a
 * slash, are in base64 for URLs; an empty one is a single `=` then (Pushgateway's README, "URL").
 */
export function groupPath(labels: readonly (readonly [label: string, value: string])[]): string {
  const parts = labels.map(([label, value]) =>
    PLAIN.test(value) && !/^\.+$/.test(value)
      ? `${label}/${value}`
      : `${label}@base64/${Buffer.from(value, 'utf8').toString('base64url') || '='}`,
  )
  return `metrics/${parts.join('/')}`
}
