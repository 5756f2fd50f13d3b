import type { Call, Operation, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { jsonOf, pageOf } from '../paged.ts'
import { kmsState, type KmsState, type PlayedKey } from './state.ts'

function stateOf({ caller, region }: Call): KmsState {
  return caller.account.region(region).of(kmsState)
}

/** KMS takes a key's id and its ARN. */
function theKey(call: Call): PlayedKey {
  const name = call.parameters.get('KeyId') ?? ''
  const key = stateOf(call).keys.find(({ metadata }) => metadata.KeyId === name || metadata.Arn === name)
  if (key !== undefined) return key
  const arn = `arn:aws:kms:${call.region}:${call.account}:key/${name}`
  throw new AwsFault('NotFoundException', 400, `Key '${arn}' does not exist`)
}

function paged(list: string, without: number, read: (call: Call) => readonly object[]): Operation {
  return (call) => {
    const { page, next } = pageOf(read(call), call, {
      size: 'Limit',
      without,
      most: 1000,
      token: 'Marker',
      wrongToken: new AwsFault('InvalidMarkerException', 400, 'The marker is not valid.'),
      wrongSize: new AwsFault('ValidationException', 400, 'Limit must be between 1 and 1000.'),
    })
    const more = next === null ? { Truncated: false } : { Truncated: true, NextMarker: next }
    return jsonOf({ [list]: page, ...more })
  }
}

function listAliases(call: Call): readonly object[] {
  const { keys, reserved } = stateOf(call)
  const arnOf = (alias: string) => `arn:aws:kms:${call.region}:${call.account}:alias/${alias}`
  const taken = keys.flatMap(({ aliases, metadata }) =>
    aliases.map((alias) => ({
      AliasName: `alias/${alias}`,
      AliasArn: arnOf(alias),
      TargetKeyId: metadata.KeyId,
      CreationDate: metadata.CreationDate,
    })),
  )
  return [
    ...taken,
    ...reserved.map((alias) => ({ AliasName: `alias/${alias}`, AliasArn: arnOf(alias) })),
  ].toSorted((a, b) => (a.AliasName < b.AliasName ? -1 : 1))
}

function getKeyRotationStatus(call: Call): string {
  const { metadata, rotates } = theKey(call)
  if (metadata.KeySpec !== 'SYMMETRIC_DEFAULT' || metadata.Origin !== 'AWS_KMS') {
    const message = `${metadata.Arn} origin is ${metadata.Origin} which is not valid for this operation.`
    throw new AwsFault('UnsupportedOperationException', 400, message)
  }
  const isOn = rotates && metadata.KeyState !== 'PendingDeletion'
  return JSON.stringify({
    KeyId: metadata.Arn,
    KeyRotationEnabled: isOn,
    ...(isOn ? { RotationPeriodInDays: 365 } : {}),
  })
}

export const KMS_OPERATIONS: Operations = {
  ListKeys: paged('Keys', 100, (call) =>
    stateOf(call).keys.map(({ metadata: { KeyId, Arn } }) => ({ KeyId, KeyArn: Arn })),
  ),
  ListAliases: paged('Aliases', 50, listAliases),
  DescribeKey: (call) => jsonOf({ KeyMetadata: theKey(call).metadata }),
  GetKeyRotationStatus: getKeyRotationStatus,
  GetKeyPolicy: (call) =>
    JSON.stringify({ Policy: JSON.stringify(theKey(call).policy), PolicyName: 'default' }),
  ListResourceTags: (call) => JSON.stringify({ Tags: theKey(call).tags, Truncated: false }),
}
