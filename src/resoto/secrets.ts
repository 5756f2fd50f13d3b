import type { WrittenRule } from './import.ts'

/** PagerDuty's key of the first service, and of each further one with a number behind it. */
export const SECRET = 'PAGERDUTY_ROUTING_KEY'

/** The secrets that the workflow takes, by the routing key of a job; null: that of jobs that give none. */
export type Secrets = ReadonlyMap<string | null, string>

/** Which secret holds which routing key, by what the report calls the key. */
export function secretsOf(rules: readonly WrittenRule[]): Secrets {
  const keys = new Set(rules.flatMap(({ paging }) => (paging === null ? [] : [paging.routingKey])))
  const given = [...keys].filter((key) => key !== null)
  const secrets = given.map((key, index) => [key, index === 0 ? SECRET : `${SECRET}_${index + 1}`] as const)
  return new Map<string | null, string>([[null, SECRET], ...secrets])
}
