import type { AppliedException, ExceptionsOf, ExpiredException } from '../model/exception.ts'
import type { Finding } from '../model/finding.ts'
import { count } from '../text/words.ts'

/** `.github/cloud-baseline-exceptions.yml:12`. */
export function placeWords({ place }: Pick<ExpiredException, 'place'>): string {
  return `${place.file}:${place.line}`
}

/** `until 2027-01-31`; `for good` where it never expires. */
export function untilWords({ expires }: Pick<ExpiredException, 'expires'>): string {
  return expires === null ? 'for good' : `until ${expires}`
}

/** `7 days left`; empty where it never expires. */
export function daysLeftWords({ daysLeft }: Pick<AppliedException, 'daysLeft'>): string {
  return daysLeft === null ? '' : `${count(daysLeft, 'day')} left`
}

/** Exceptions that a clause names. */
const MOST = 3

/** `accepted by exception FILE:12 until 2027-01-31: the reason (the owner)`: a clause for people. */
export function acceptedWords(findings: readonly Pick<Finding, 'exception'>[]): string {
  const byPlace = new Map(
    findings.flatMap(({ exception }) =>
      exception === undefined ? [] : [[placeWords(exception), exception] as const],
    ),
  )
  const clauses = [...byPlace].map(
    ([place, exception]) =>
      `accepted by exception ${place} ${untilWords(exception)}: ${exception.reason} (${exception.owner})`,
  )
  const left = clauses.length - MOST
  if (left <= 0) return clauses.join('; ')
  return `${clauses.slice(0, MOST).join('; ')}; and by ${count(left, 'more exception')}`
}

/** Why an entry that speaks of the finding does not accept it, as sentences without a full stop. */
export function exceptionWords({
  expiredException: expired,
  uncheckedExceptions = [],
}: Pick<ExceptionsOf, 'expiredException' | 'uncheckedExceptions'>): readonly string[] {
  const past =
    expired === undefined
      ? []
      : [`Exception ${placeWords(expired)} expired on ${expired.expires} (${expired.owner})`]
  return past.concat(
    uncheckedExceptions
      .slice(0, MOST)
      .map((one) => `Exception ${placeWords(one)} could not be checked: ${one.why}`),
  )
}
