import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { accountOfRole } from '../identities.ts'
import { renderMembers, type Shape } from '../xml.ts'

/** STS, unlike EC2, keeps the capital letters of its members. */
const CAPITAL: Shape = { capital: true }
const ASSUMED: Shape = { capital: true, members: { Credentials: CAPITAL, AssumedRoleUser: CAPITAL } }

function getCallerIdentity({ caller }: Call): string {
  return renderMembers({ Arn: caller.arn, UserId: caller.userId, Account: caller.account.id }, CAPITAL)
}

function assumeRole({ caller, organisation, parameters }: Call): string {
  const roleArn = parameters.get('RoleArn') ?? ''
  const sessionName = parameters.get('RoleSessionName') ?? ''
  const durationSeconds = Number(parameters.get('DurationSeconds') ?? 3600)
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName))
    throw constraint(sessionName, 'roleSessionName', '[\\w+=,.@-]{2,64}')
  if (!(durationSeconds >= 900 && durationSeconds <= 43_200)) {
    throw constraint(String(durationSeconds), 'durationSeconds', 'a number from 900 to 43200')
  }
  const session = organisation.identities.assumeRole(caller, {
    roleArn,
    sessionName,
    durationSeconds,
    externalId: parameters.get('ExternalId'),
  })
  return renderMembers(
    {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: session.expiration,
      },
      AssumedRoleUser: { AssumedRoleId: session.principal.userId, Arn: session.principal.arn },
    },
    ASSUMED,
  )
}

function constraint(value: string, name: string, expected: string): AwsFault {
  const message = `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: ${expected}`
  return new AwsFault('ValidationError', 400, message)
}

/** What an STS call is about: the account of the role, or the caller's own. */
export function subjectAccount(operation: string, parameters: URLSearchParams, own: string): string {
  return operation === 'AssumeRole' ? (accountOfRole(parameters.get('RoleArn') ?? '') ?? own) : own
}

export const STS_OPERATIONS: Operations = { GetCallerIdentity: getCallerIdentity, AssumeRole: assumeRole }
