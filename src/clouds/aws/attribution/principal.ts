import type { JsonObject } from '../../../model/json.ts'
import { memberOf, textOf } from '../../../text/members.ts'

/**
 * Who made the call, in the words of CloudTrail's userIdentity: `assumed-role/deploy/alice`, `user/alice`, `root`, the name of
 * a service of AWS. Of another account, with that account's id.
 * @param account the one whose log it is
 */
export function principalOf(identity: JsonObject, account: string): string {
  const { type, arn, userName, principalId, invokedBy, accountId } = identity
  const named = /^arn:[^:]*:[^:]*:[^:]*:(\d*):(.+)$/.exec(textOf(arn) ?? '')
  const who = textOf(userName) ?? lastPart(textOf(principalId))
  const owner = named?.[1] || textOf(accountId) || account
  const words =
    named?.[2] ??
    (type === 'AWSService'
      ? textOf(invokedBy)
      : type === 'IdentityCenterUser'
        ? withKind('identity-center-user', textOf(memberOf(identity['onBehalfOf'], 'userId')) ?? who)
        : withKind(KINDS[textOf(type) ?? ''] ?? 'principal', who)) ??
    textOf(invokedBy) ??
    'somebody whom CloudTrail does not name'
  return owner === account || type === 'AWSService' ? words : `${words} of account ${owner}`
}

/** Of identities that come without an ARN ("CloudTrail userIdentity element"). */
const KINDS: Readonly<Record<string, string>> = {
  AWSAccount: 'account',
  FederatedUser: 'federated-user',
  IAMUser: 'user',
  SAMLUser: 'saml-user',
  WebIdentityUser: 'web-identity-user',
}

function withKind(kind: string, who: string | undefined): string | undefined {
  return who === undefined || who === '' ? undefined : `${kind}/${who}`
}

/** `AROAEXAMPLE:alice` */
function lastPart(id: string | undefined): string | undefined {
  return id?.slice(id.lastIndexOf(':') + 1)
}
