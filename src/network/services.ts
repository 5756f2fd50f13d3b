import { compareText } from '../text/compare.ts'

/** The order of services such as `PostgreSQL 5432`: by their first ports. */
export function compareServices(a: string, b: string): number {
  return firstPort(a) - firstPort(b) || compareText(a, b)
}

function firstPort(service: string): number {
  return Number(/ (\d+)/.exec(service)?.[1] ?? 0)
}
