import type { ReachPart } from '../../src/model/rule.ts'

/** How far the internet gets to an interface at what a rule is about, and why. */
export interface FindingRow {
  readonly reason: string
  /** What the rule is about, as aboutParts reads it. */
  readonly about: string
  /** As truthEstate reads them; the finding is of sg-1. */
  readonly estate: readonly string[]
  readonly grade: string
  /** The worst that it may be, where something could not be read. */
  readonly possible: string | null
}

export function finding(
  reason: string,
  about: string,
  estate: readonly string[],
  grade: string,
  possible: string | null = null,
): FindingRow {
  return { reason, about, estate, grade, possible }
}

/** Which rules of a group have to go to close something, and what they close besides. */
export interface RevokeRow {
  readonly reason: string
  readonly about: string
  /** Rules of one group, as permissionOf reads them, each with one source. */
  readonly rules: readonly string[]
  /** Those of them that have to go. */
  readonly revoke: readonly string[]
  /** What is told of one of them besides; null where nothing is. */
  readonly besides: string | null
}

export function revoking(
  reason: string,
  about: string,
  rules: readonly string[],
  revoke: readonly string[],
  besides: string | null = null,
): RevokeRow {
  return { reason, about, rules, revoke, besides }
}

/** Which findings report a group's permissions, at most one for each. */
export interface TellingRow {
  readonly reason: string
  /** As permissionOf reads them. */
  readonly permissions: readonly string[]
  /** Rules of security groups: of `aws-ec2-security-group-ingress-ssh-from-internet` no more than `ssh`. */
  readonly told: readonly string[]
}

export function telling(reason: string, permissions: readonly string[], told: readonly string[]): TellingRow {
  return { reason, permissions, told }
}

/** Of `tcp 22`, `tcp 22, 3389 IPv6`, `tcp but 80, 443`, `icmp 8`, `other`, `all`; several with `; ` between them. */
export function aboutParts(text: string): readonly ReachPart[] {
  return text.split('; ').map((part): ReachPart => {
    const [, protocol = '', but = '', numbers = '', family = ''] =
      /^(\S+?)( but)?(?: ([\d, -]+?))?(?: (IPv[46]))?$/.exec(part) ?? []
    const listed = numbers.split(', ').filter((one) => one !== '')
    const name = but !== '' ? 'except' : protocol.startsWith('icmp') ? 'types' : 'ports'
    const numbered = listed.length === 0 ? {} : { [name]: listed }
    const ofFamily = family === '' ? {} : ({ family: family === 'IPv4' ? 'ipv4' : 'ipv6' } as const)
    return Object.assign({ protocol }, numbered, ofFamily)
  })
}
