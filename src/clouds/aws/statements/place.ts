import type { Requester } from './requester.ts'

/** Values of a key in a request; undefined: the request lacks the key. */
export type Values = readonly string[] | undefined

/** `free`: the caller can choose it; `unknown`: the caller may determine it, in a way not known here. */
export type Domain = readonly Values[] | 'free' | 'unknown'

export const ABSENT: Domain = [undefined]

/**
 * Where a policy applies: at an endpoint, or to a resource of an account. It says what requests there are like: which keys
 * of conditions follow from who calls, which the caller chooses, and which are not there.
 */
export interface Place {
  /** Whose it is. */
  readonly account: string
  /** `key`: in lower case; `action`: in lower case, or undefined for all that requests of the requester have alike. */
  readonly domainOf: (key: string, requester: Requester, action?: string) => Domain
  /** Whether the caller can choose the key. */
  readonly isFree: (key: string) => boolean
  /** Keys of which a denial may spare those that have `true`: who is spared so is not a stranger who got in. */
  readonly spared: ReadonlySet<string>
  /** What requests there are about: beginnings of action names, and of ARNs. Absent: anything. */
  readonly actions?: Names
  readonly resources?: Names
}

interface Names {
  /** Whole names. */
  readonly exact: readonly string[]
  /** Beginnings of names: anything may follow. */
  readonly beginnings: readonly string[]
}

export function present(value: string | undefined): readonly Values[] {
  return value === undefined ? [undefined] : [[value]]
}
