import { EVERYTHING, type Gap } from '../../../model/coverage.ts'
import type { LeftOutAccount } from '../../../model/left-out.ts'
import { GLOBAL_REGION } from '../../../model/resource.ts'
import type { AccountIdentity } from '../../../model/collected.ts'
import type { KnownOrganisation } from '../../../model/trust.ts'
import { callAws, type CallContext } from '../client/call.ts'
import { CallFailure, gapOf, malformed } from '../client/failure.ts'
import { arnParts } from '../reading/arn-parts.ts'
import { ACCOUNT_KIND } from './account-kind.ts'
import { readOrganization } from './organization.ts'
import type { CollectRequest } from '../request.ts'
import { accountOfArn, sessionRole, sts } from './role.ts'
import type { AwsSdk } from '../client/sdk.ts'
import { type Caller, type Target, targetOf } from './target.ts'

const GET_CALLER_IDENTITY = sts('GetCallerIdentity')

/** The accounts of a run. */
interface FoundTargets {
  readonly targets: readonly Target[]
  /** Accounts of the organisation that are not to be read. */
  readonly leftOut: readonly LeftOutAccount[]
  /** What is not known of the accounts as a whole. */
  readonly gaps: readonly Gap[]
  /** Why not all service control policies are known, though they were asked for; absent: they are, or nobody asked. */
  readonly controlsFailure?: CallFailure
  /** Absent: accounts were named one by one. */
  readonly organisation?: KnownOrganisation
}

/** Whose credentials these are: asked once per run. Throws a CallFailure. */
async function whoAmI(sdk: AwsSdk, context: CallContext): Promise<Caller> {
  try {
    return await callAws(
      GET_CALLER_IDENTITY,
      async (signal) => {
        await sdk.ownCredentials()
        const { Account: id, Arn: arn } = await sdk.getCallerIdentity(signal)
        const partition = arnParts(arn ?? '')?.partition
        if (arn === undefined || id === undefined || !/^\d{12}$/.test(id) || !partition) {
          throw malformed(GET_CALLER_IDENTITY, 'the answer names no account')
        }
        return { id, name: id, partition, role: sessionRole(arn) }
      },
      context,
    )
  } catch (thrown) {
    throw await withAdvice(thrown, sdk)
  }
}

/** Nothing in the environment, no profile that is signed in, no role of a container or an instance. */
class NoCredentials extends CallFailure {
  constructor(message: string) {
    super('no-credentials', GET_CALLER_IDENTITY.action, message)
  }
}

async function withAdvice(thrown: unknown, { signInAdvice }: AwsSdk): Promise<unknown> {
  if (!(thrown instanceof CallFailure) || thrown.reason !== 'no-credentials') return thrown
  const advice = await signInAdvice(thrown.message)
  return advice === null ? thrown : new NoCredentials(advice)
}

/** The accounts of a run. What AWS or the credentials do comes as a target with a failure. */
export async function findTargets(
  sdk: AwsSdk,
  request: CollectRequest,
  context: CallContext,
): Promise<FoundTargets> {
  try {
    const caller = await whoAmI(sdk, context)
    if (request.organization !== true || request.found !== undefined) {
      const { organisation } = request
      return {
        targets: targetsOf(request, caller),
        leftOut: [],
        gaps: [],
        ...(organisation && { organisation }),
      }
    }
    const { accounts, leftOut, unitsFailure, controlsFailure, organisation } = await readOrganization(
      sdk,
      caller,
      request,
      context,
    )
    return {
      targets: accounts.map((account) => targetOf(account, request, caller)),
      leftOut,
      organisation,
      ...(controlsFailure && { controlsFailure }),
      gaps:
        unitsFailure === null ? [] : [gapOf(unitsFailure, EVERYTHING, GLOBAL_REGION, ACCOUNT_KIND, ['unit'])],
    }
  } catch (thrown) {
    if (!(thrown instanceof CallFailure)) throw thrown
    return { targets: unreadableTargets(request, thrown), leftOut: [], gaps: [] }
  }
}

/** The accounts that the request names. */
function targetsOf(request: CollectRequest, caller: Caller): readonly Target[] {
  const { role, found } = request
  if (found !== undefined) return found.map((account) => targetOf(account, request, caller))
  // An ARN with an account id in it says whose account is meant.
  const own = (role === null ? null : accountOfArn(role)) ?? caller.id
  const ids = request.accounts.length === 0 ? [own] : request.accounts
  return [...new Set(ids)].map((id) => targetOf(identity(id, caller.partition), request, caller))
}

/** What a run whose credentials are of no use cannot read: the accounts asked for, or whatever there is. */
function unreadableTargets(request: CollectRequest, failure: CallFailure): readonly Target[] {
  if (request.found !== undefined) return request.found.map((account) => ({ account, failure }))
  const unnamed = request.accounts.length === 0 || failure instanceof NoCredentials
  const ids = unnamed ? [EVERYTHING] : request.accounts
  return [...new Set(ids)].map((id) => ({ account: identity(id, 'aws'), failure }))
}

function identity(id: string, partition: string): AccountIdentity {
  return { id, name: id, partition }
}
