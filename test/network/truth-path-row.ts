import type { Family } from '../../src/network/sets/address-set.ts'

/** Whether a subnet is public, by its routes, and why. */
export interface RouteRow {
  readonly reason: string
  /** As truthEstate reads them. */
  readonly estate: readonly string[]
  /** The families of which the internet is routed to internet gateways: surely. */
  readonly families: readonly Family[]
  /** The most that it may be, where something could not be read. */
  readonly possible: readonly Family[] | null
}

/** What the internet reaches of a network interface, and why. */
export interface PathRow {
  readonly reason: string
  /** As truthEstate reads them. */
  readonly estate: readonly string[]
  readonly answer: PathAnswer
  /** The worst that it may be, where something could not be read. */
  readonly possible: PathAnswer | null
}

export interface PathAnswer {
  readonly grade: string
  /** As reachTexts writes them. */
  readonly reached: readonly string[]
}

export function routes(
  reason: string,
  estate: readonly string[],
  families: readonly Family[],
  possible: readonly Family[] | null = null,
): RouteRow {
  return { reason, estate, families, possible }
}

/** The answers are `reachable tcp 22 ipv4, tcp 22 ipv6`, `open`, `closed`, `exposed-but-stopped …`. */
export function path(
  reason: string,
  estate: readonly string[],
  answer: string,
  possible: string | null = null,
): PathRow {
  return { reason, estate, answer: answerOf(answer), possible: possible === null ? null : answerOf(possible) }
}

function answerOf(text: string): PathAnswer {
  const [grade = '', ...rest] = text.split(' ')
  return { grade, reached: rest.length === 0 ? [] : rest.join(' ').split(', ') }
}
