import type { AccountIdentity } from '../collected.ts'
import { EVERYTHING } from '../../model/coverage.ts'
import { callAws, type CallContext } from './call.ts'
import type { CollectRequest } from './request.ts'
import { CallFailure, malformed } from './failure.ts'
import { accountOfArn, ASSUME_ROLE, roleArn } from './role.ts'
import type { AwsSdk } from './sdk.ts'

export const GET_CALLER_IDENTITY = 'sts:GetCallerIdentity'

/** An account to read, with the role that opens it (null: the credentials as they are), or why it cannot be read. */
export type Target =
  | { readonly account: AccountIdentity; readonly role: string | null }
  | { readonly account: AccountIdentity; readonly failure: CallFailure }

/** Whose credentials these are: asked once per run. Throws a CallFailure. */
export async function whoAmI(sdk: AwsSdk, context: CallContext): Promise<AccountIdentity> {
  try {
    await callAws(GET_CALLER_IDENTITY, () => sdk.ownCredentials(), context)
  } catch (thrown) {
    throw withAdvice(thrown)
  }
  return callAws(
    GET_CALLER_IDENTITY,
    async (signal) => {
      const { Account: id, Arn: arn } = await sdk.getCallerIdentity(signal)
      const partition = arn?.split(':')[1]
      if (id === undefined || !/^\d{12}$/.test(id) || !partition) {
        throw malformed(GET_CALLER_IDENTITY, 'the answer names no account')
      }
      return { id, name: id, partition }
    },
    context,
  )
}

/** Nothing in the environment, no profile, no role of a container or an instance. */
class NoCredentials extends CallFailure {
  constructor() {
    super(
      'denied',
      GET_CALLER_IDENTITY,
      'No AWS credentials were found. Add a step with aws-actions/configure-aws-credentials before this one, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    )
  }
}

function withAdvice(thrown: unknown): unknown {
  const nothingFound =
    thrown instanceof CallFailure && thrown.message.includes('Could not load credentials from any providers')
  return nothingFound ? new NoCredentials() : thrown
}

/** The accounts of a run whose credentials are known. */
export function targetsOf(request: CollectRequest, caller: AccountIdentity): readonly Target[] {
  const { role } = request
  if (role === null) {
    const ids = request.accounts.length === 0 ? [caller.id] : request.accounts
    return [...new Set(ids)].map((id) =>
      id === caller.id
        ? { account: caller, role: null }
        : withoutRole(identity(id, caller.partition), caller),
    )
  }
  // An ARN with an account id in it says whose account is meant.
  const own = accountOfArn(role) ?? caller.id
  const ids = request.accounts.length === 0 ? [own] : request.accounts
  return [...new Set(ids)].map((id) => withRole(identity(id, caller.partition), role))
}

/** What a run whose credentials are of no use can not read: the accounts asked for, or whatever there is. */
export function unreadableTargets(request: CollectRequest, failure: CallFailure): readonly Target[] {
  const unnamed = request.accounts.length === 0 || failure instanceof NoCredentials
  const ids = unnamed ? [EVERYTHING] : request.accounts
  return [...new Set(ids)].map((id) => ({ account: identity(id, 'aws'), failure }))
}

function withRole(account: AccountIdentity, role: string): Target {
  const arn = roleArn(role, account.id, account.partition)
  const opens = accountOfArn(arn)
  if (opens === account.id) return { account, role: arn }
  const message = `The role ${arn} does not belong to account ${account.id}. Write {account} where its account id stands.`
  return { account, failure: new CallFailure('role-not-assumable', ASSUME_ROLE, message) }
}

function withoutRole(account: AccountIdentity, caller: AccountIdentity): Target {
  const message = `The credentials belong to account ${caller.id}: reading account ${account.id} takes a role to assume there. Set role.`
  return { account, failure: new CallFailure('role-not-assumable', ASSUME_ROLE, message) }
}

function identity(id: string, partition: string): AccountIdentity {
  return { id, name: id, partition }
}
