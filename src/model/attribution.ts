/** A call that the cloud's log has: who did what, when and from where. Untrusted text. */
export interface LoggedCall {
  /** The event, as its cloud names it: AuthorizeSecurityGroupIngress. */
  readonly event: string
  /** ISO time, UTC. */
  readonly at: string
  /** With the role's session name: `assumed-role/deploy/alice`. */
  readonly principal: string
  /** An address, or the name of a service of the cloud. */
  readonly source: string
  readonly userAgent: string
}

/** What the cloud's log of calls says about a finding; a status other than `found` says why it names nobody. */
export type Attribution =
  | { readonly status: 'found'; readonly call: LoggedCall }
  /** The log was asked to its end for the time in question and has no such call. */
  | { readonly status: 'none-found' }
  /** `denied`, `unreachable` …: asked and not answered; `message` is a clause for people. */
  | { readonly status: 'not-answered'; readonly message: string }
  /** The budget of calls, or of time, was spent on worse ones. */
  | { readonly status: 'not-asked'; readonly message: string }
