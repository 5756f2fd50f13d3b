import type { AccountIdentity } from '../../../model/collected.ts'
import { CallFailure } from '../client/failure.ts'
import type { CollectRequest } from '../request.ts'
import { accountOfArn, ASSUME_ROLE, roleArn, roleName } from './role.ts'

/** Whose credentials the run has. */
export interface Caller extends AccountIdentity {
  /** Name of the role that they are a session of; null: they are a user's, or the root user's. */
  readonly role: string | null
}

/** An account to read, and how; or why it cannot be read. */
export type Target =
  | {
      readonly account: AccountIdentity
      /** ARN of the role that opens it; null: the credentials as they are. */
      readonly role: string | null
      /** ARNs of roles to assume before it, each from the one before. */
      readonly via: readonly string[]
      /** Names of the roles of this account that the run acts as, whichever account it reads with them. */
      readonly scanRoles: readonly string[]
      readonly externalId: string | null
      /** Patterns (see meansRegion); empty: all that are enabled. */
      readonly regions: readonly string[]
    }
  | { readonly account: AccountIdentity; readonly failure: CallFailure }

export type OpenTarget = Exclude<Target, { readonly failure: CallFailure }>

/** How an account is read: what is said of it alone goes before what is said of all. */
export function targetOf(account: AccountIdentity, request: CollectRequest, caller: Caller): Target {
  const own = request.perAccount?.[account.id] ?? {}
  const named = own.name === undefined ? account : { ...account, name: own.name }
  const isCaller = account.id === caller.id
  // The role that is rolled out to an organisation's members is seldom in its management account.
  const general = request.organization === true && isCaller ? null : request.role
  const role = own.role ?? general
  if (role === null && !isCaller) return withoutRole(named, caller)
  const arn = role === null ? null : roleArn(role, account.id, account.partition)
  if (arn !== null && accountOfArn(arn) !== account.id) return foreignRole(named, arn)
  const via = (own.role === undefined ? request.via : own.via) ?? []
  return {
    account: named,
    role: arn,
    via: arn === null ? [] : via.map((hop) => hopArn(hop, caller)),
    scanRoles: scanRolesOf(account.id, arn, request, caller),
    externalId: own.externalId ?? request.externalId,
    regions: own.regions ?? request.regions,
  }
}

function hopArn(hop: string, { id, partition }: Caller): string {
  return roleArn(hop, id, partition)
}

/** In the order in which the run becomes them. */
function scanRolesOf(
  account: string,
  opening: string | null,
  { via = [], perAccount = {} }: CollectRequest,
  caller: Caller,
): readonly string[] {
  const hops = [...via, ...Object.values(perAccount).flatMap((own) => own.via ?? [])]
  const assumed = [...hops.map((hop) => hopArn(hop, caller)), ...(opening === null ? [] : [opening])]
  const own = caller.id === account && caller.role !== null ? [caller.role] : []
  const here = assumed.filter((arn) => accountOfArn(arn) === account)
  return [...new Set([...own, ...here.map(roleName)])]
}

function foreignRole(account: AccountIdentity, arn: string): Target {
  const message = `The role ${arn} does not belong to account ${account.id}. Write {account} where its account id stands.`
  return { account, failure: new CallFailure('role-not-assumable', ASSUME_ROLE.action, message) }
}

function withoutRole(account: AccountIdentity, caller: Caller): Target {
  const message = `The credentials belong to account ${caller.id}: reading account ${account.id} takes a role to assume there. Set role.`
  return { account, failure: new CallFailure('role-not-assumable', ASSUME_ROLE.action, message) }
}
