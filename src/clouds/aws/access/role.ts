import { callAws, type CallContext } from '../client/call.ts'
import { CallFailure, classify, malformed } from '../client/failure.ts'
import { operationsOf } from '../client/operation.ts'
import type { AwsSdk } from '../client/sdk.ts'
import type { Credentials, CredentialSource } from '../client/credentials.ts'
import { noteCredentials } from '../client/secrets.ts'
import { arnParts } from '../reading/arn-parts.ts'

export const sts = operationsOf('sts')
export const ASSUME_ROLE = sts('AssumeRole')

/**
 * The ARN of the role in this account. The role is a name, which may carry a path (`team/auditor`), or an ARN;
 * `{account}` stands for the account's id.
 */
export function roleArn(role: string, account: string, partition: string): string {
  const named = role.replaceAll('{account}', account)
  return named.startsWith('arn:')
    ? named
    : `arn:${partition}:iam::${account}:role/${named.replace(/^\/+/, '')}`
}

/** The account that an ARN names; null for anything else. */
export function accountOfArn(arn: string): string | null {
  const account = arnParts(arn)?.account ?? ''
  return /^\d{12}$/.test(account) ? account : null
}

/** The name of a role, without the path that its ARN has: no two roles of an account share one (IAM, CreateRole). */
export function roleName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/**
 * The name of the role whose session this is: an ARN such as `arn:aws:sts::111122223333:assumed-role/audit/run`, as
 * sts:GetCallerIdentity answers with it; null for users, the root user and federated users.
 */
export function sessionRole(arn: string): string | null {
  return /^assumed-role\/([^/]+)\//.exec(arnParts(arn)?.resource ?? '')?.[1] ?? null
}

/** Shows in CloudTrail. AWS takes 2 to 64 of these characters. */
export function sessionName(environment: NodeJS.ProcessEnv): string {
  const run = (environment['GITHUB_RUN_ID'] ?? '').replace(/[^\w+=,.@-]/g, '')
  return `cloud-baseline${run === '' ? '' : `-${run}`}`.slice(0, 64)
}

interface RoleToAssume {
  readonly arn: string
  readonly externalId: string | null
  readonly sessionName: string
  /** Credentials of the role that it is assumed from; null: the own ones. */
  readonly from: CredentialSource | null
}

/**
 * Credentials of the role, asked for once and again before they expire. The source throws a CallFailure with reason
 * role-not-assumable when AWS refuses; a failure of the network or a throttle keeps its own reason.
 */
export function assumedCredentials(sdk: AwsSdk, role: RoleToAssume, context: CallContext): CredentialSource {
  return sdk.remember(async () => {
    try {
      return await callAws(ASSUME_ROLE, (signal) => assume(sdk, role, signal), context)
    } catch (thrown) {
      throw aboutRole(classify(thrown, ASSUME_ROLE), role)
    }
  }, context.now)
}

async function assume(sdk: AwsSdk, role: RoleToAssume, signal: AbortSignal): Promise<Credentials> {
  const answer = await sdk.assumeRole(
    {
      RoleArn: role.arn,
      RoleSessionName: role.sessionName,
      ...(role.externalId === null ? {} : { ExternalId: role.externalId }),
    },
    signal,
    role.from,
  )
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {}
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw malformed(ASSUME_ROLE, 'the answer holds no credentials')
  }
  const opened = accountOfArn(answer.AssumedRoleUser?.Arn ?? '')
  const meant = accountOfArn(role.arn)
  if (opened !== null && opened !== meant) {
    // Reading another account under this one's name would make this one look clean.
    throw new CallFailure(
      'role-not-assumable',
      ASSUME_ROLE.action,
      `The role opens account ${opened}, not ${meant}.`,
    )
  }
  return noteCredentials({
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    ...(Expiration === undefined ? {} : { expiration: Expiration }),
  })
}

/** What was asked on the way to the role is told already. */
function aboutRole(failure: CallFailure, role: RoleToAssume): CallFailure {
  if (failure.message.startsWith(`${ASSUME_ROLE.action} `)) return failure
  const refused = failure.reason === 'denied' || (failure.reason === 'error' && failure.patience === 'none')
  return new CallFailure(
    refused ? 'role-not-assumable' : failure.reason,
    ASSUME_ROLE.action,
    `${ASSUME_ROLE.action} ${role.arn}: ${failure.message.replace(/^AssumeRole: /, '')}`,
  )
}
