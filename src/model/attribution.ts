/**
 * What a call did, as far as the call itself says: `opened` only where its request names what the finding is about.
 * `changed`: it changes such resources, and nothing more is claimed.
 */
export const DEEDS = [
  'opened',
  'made public',
  'switched off',
  'switched on',
  'created',
  'deleted',
  'changed',
] as const
export type Deed = (typeof DEEDS)[number]

/** A call that the cloud's log has: who did what, when and from where. Untrusted text. */
export interface LoggedCall {
  /** The event, as its cloud names it: AuthorizeSecurityGroupIngress. */
  readonly event: string
  readonly did: Deed
  /** ISO time, UTC. */
  readonly at: string
  /** With the role's session name: `assumed-role/deploy/alice`. */
  readonly principal: string
  /** An address, or the name of a service of the cloud; empty where the log has none. */
  readonly source: string
  /** Empty where the log has none. */
  readonly userAgent: string
}

/** What the cloud's log of calls says about a finding; a status other than `found` says why it names nobody. */
export type Attribution =
  | { readonly status: 'found'; readonly call: LoggedCall }
  /** The log was asked to its end for the time in question and has no such call, or not yet. */
  | { readonly status: 'none-found' }
  /** `denied`, `unreachable` …: asked and not answered; `message` is a clause for people. */
  | { readonly status: 'not-answered'; readonly message: string }
  /** The budget of calls, or of time, was spent on worse ones. */
  | { readonly status: 'not-asked'; readonly message: string }
