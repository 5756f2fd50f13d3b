import { createHash } from 'node:crypto'
import type { Account } from './account.ts'
import { AwsFault } from './errors.ts'
import type { PlayedService } from './service.ts'

/** Who signed a request. */
export interface Principal {
  readonly account: Account
  readonly arn: string
  readonly userId: string
}

interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expiration: Date
  readonly principal: Principal
}

interface AssumeRoleRequest {
  readonly roleArn: string
  readonly sessionName: string
  readonly externalId: string | null
  readonly durationSeconds: number
}

const ROLE_ARN = /^arn:aws:iam::(\d{12}):role\/([\w+=,.@/-]+)$/

/** Which keys belong to whom, and who may become whom. */
export class Identities {
  readonly #principals = new Map<string, Principal>()
  readonly #sessions = new Map<string, Session>()
  readonly #find: (id: string) => Account | undefined
  #count = 0

  constructor(find: (id: string) => Account | undefined) {
    this.#find = find
  }

  addKeys(account: Account): void {
    const arn = `arn:aws:iam::${account.id}:user/ci`
    this.#principals.set(account.keys.accessKeyId, { account, arn, userId: `AIDASBOX${account.id}` })
  }

  /** Throws what the service answers to keys that are unknown, expired or incomplete. */
  authenticate({ refusals }: PlayedService, accessKeyId: string, sessionToken: string | null): Principal {
    const session = this.#sessions.get(accessKeyId)
    if (session === undefined) {
      const principal = this.#principals.get(accessKeyId)
      if (principal === undefined) throw refusals.unknownKeys
      return principal
    }
    if (session.sessionToken !== sessionToken) throw refusals.unknownKeys
    if (session.expiration.getTime() <= Date.now()) throw refusals.expired
    return session.principal
  }

  /** Throws AccessDenied as STS does: an absent role, an untrusted caller and a wrong external id look the same. */
  assumeRole(caller: Principal, request: AssumeRoleRequest): Session {
    const [, id = '', role = ''] = ROLE_ARN.exec(request.roleArn) ?? []
    if (id === '') throw new AwsFault('ValidationError', 400, `${request.roleArn} is invalid`)
    const target = this.#find(id)
    if (target === undefined || !mayAssume(caller, target, role, request.externalId)) {
      throw new AwsFault(
        'AccessDenied',
        403,
        `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${request.roleArn}`,
      )
    }
    return this.#open(target, role, request)
  }

  /** Ends all temporary keys that were handed out, as time would. */
  expireSessions(): void {
    for (const [key, session] of this.#sessions) {
      this.#sessions.set(key, { ...session, expiration: new Date(0) })
    }
  }

  #open(target: Account, role: string, request: AssumeRoleRequest): Session {
    this.#count += 1
    const unique = createHash('sha256')
      .update(`${request.roleArn} ${this.#count}`)
      .digest('hex')
      .toUpperCase()
    const roleName = role.slice(role.lastIndexOf('/') + 1)
    const session: Session = {
      accessKeyId: `ASIA${unique.slice(0, 16)}`,
      secretAccessKey: unique.slice(16, 56).toLowerCase(),
      sessionToken: `IQoJ${Buffer.from(unique).toString('base64')}`,
      expiration: new Date(Date.now() + request.durationSeconds * 1000),
      principal: {
        account: target,
        arn: `arn:aws:sts::${target.id}:assumed-role/${roleName}/${request.sessionName}`,
        userId: `AROASBOX${target.id}:${request.sessionName}`,
      },
    }
    this.#sessions.set(session.accessKeyId, session)
    return session
  }
}

/** The account that a role's ARN names; null where it is no ARN of a role. */
export function accountOfRole(roleArn: string): string | null {
  return ROLE_ARN.exec(roleArn)?.[1] ?? null
}

function mayAssume(caller: Principal, target: Account, role: string, externalId: string | null): boolean {
  if (target.role !== role) return false
  if (target.externalId !== null && target.externalId !== externalId) return false
  return (
    target.trusted === null || [caller.account.id, caller.arn].some((who) => target.trusted?.includes(who))
  )
}
