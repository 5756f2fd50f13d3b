/** How a user signs in. */
export interface PlayedCredentials {
  /** Null: it has none. */
  password: { readonly changed: Date; readonly used: Date | null } | null
  /** `hardware`: what is no virtual device, so a passkey, too. */
  mfa: 'virtual' | 'hardware' | null
  keys: PlayedKey[]
  /** Active signing certificates. */
  certificates: number
  serviceCredentials: PlayedServiceCredential[]
}

export interface PlayedKey {
  readonly id: string
  active: boolean
  readonly created: Date
  used: { readonly at: Date; readonly region: string; readonly service: string } | null
}

interface PlayedServiceCredential {
  readonly id: string
  readonly service: string
  readonly created: Date
  /** Null: never. */
  readonly expires: Date | null
}

/** What root has is in the summary; here is when it was used, and what its second factor is if it has one. */
export interface PlayedRoot {
  passwordLastUsed: Date | null
  keyLastUsed: Date | null
  mfa: 'virtual' | 'hardware'
}

/** The credential report. */
export interface PlayedReport {
  /** Null: nobody had one made within four hours. `now`: one is made whenever somebody looks. */
  made: { readonly at: Date; readonly text: string } | 'now' | null
  /** How often somebody has to ask until it is made. */
  polls: number
  /** Null: nobody has asked. */
  pollsLeft: number | null
}

export function noCredentials(): PlayedCredentials {
  return { password: null, mfa: null, keys: [], certificates: 0, serviceCredentials: [] }
}

/** A key that was used some hours ago unless given. */
export function accessKey(id: string, options: Partial<PlayedKey> = {}): PlayedKey {
  const created = options.created ?? new Date(Date.now() - 30 * DAY)
  const used = { at: new Date(Date.now() - DAY / 4), region: 'eu-west-1', service: 's3' }
  return { id, active: true, created, used, ...options }
}

export const DAY = 24 * 60 * 60 * 1000

export function daysAgo(days: number): Date {
  return new Date(Date.now() - days * DAY)
}
