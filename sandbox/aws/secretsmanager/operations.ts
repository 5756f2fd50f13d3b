import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { jsonOf, pageOf } from '../paged.ts'
import { type PlayedSecret, secretsState } from './state.ts'

function secretsOf({ caller, region }: Call): readonly PlayedSecret[] {
  return caller.account.region(region).of(secretsState)
}

/** Those that wait for their deletion only where they are asked for. */
function listSecrets(call: Call): string {
  const all = call.parameters.get('IncludePlannedDeletion') === 'true'
  const secrets = secretsOf(call).filter(({ entry }) => all || entry.DeletedDate === undefined)
  const { page, next } = pageOf(secrets, call, {
    size: 'MaxResults',
    without: 100,
    most: 100,
    token: 'NextToken',
    wrongToken: new AwsFault('InvalidNextTokenException', 400, 'The NextToken value is invalid.'),
    wrongSize: new AwsFault('ValidationException', 400, 'MaxResults must be between 1 and 100.'),
  })
  const SecretList = page.map(({ entry }) => entry)
  return jsonOf({ SecretList, ...(next === null ? {} : { NextToken: next }) })
}

function getResourcePolicy(call: Call): string {
  const id = call.parameters.get('SecretId')
  const secret = secretsOf(call).find(({ entry }) => entry.ARN === id || entry.Name === id)
  if (secret === undefined) {
    const message = "Secrets Manager can't find the specified secret."
    throw new AwsFault('ResourceNotFoundException', 400, message)
  }
  const { entry, policy } = secret
  const told = policy === null ? {} : { ResourcePolicy: JSON.stringify(policy) }
  return JSON.stringify({ ARN: entry.ARN, Name: entry.Name, ...told })
}

export const SECRETS_OPERATIONS: Operations = {
  ListSecrets: listSecrets,
  GetResourcePolicy: getResourcePolicy,
}
