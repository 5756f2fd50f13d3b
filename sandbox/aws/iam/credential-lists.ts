import type { Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { listing, noSuch } from './lists.ts'
import { type PlayedUser, uniqueId } from './principals.ts'
import { render } from './render.ts'
import { stateOf } from './state-of.ts'

export const CREDENTIALS: Operations = {
  ListAccessKeys: listing('AccessKeyMetadata', ({ users }, { parameters }) => {
    const name = parameters.get('UserName') ?? ''
    const user = users.find((one) => one.name === name)
    if (user === undefined) throw noSuch('user', name)
    return user.keys.map(({ id, active, created }) => ({
      UserName: name,
      AccessKeyId: id,
      Status: active ? 'Active' : 'Inactive',
      CreateDate: created,
    }))
  }),
  GetAccessKeyLastUsed: (call) => {
    const id = call.parameters.get('AccessKeyId') ?? ''
    for (const { name, keys } of stateOf(call).users) {
      const key = keys.find((one) => one.id === id)
      if (key === undefined) continue
      const { at, region = 'N/A', service = 'N/A' } = key.used ?? {}
      return render({
        UserName: name,
        AccessKeyLastUsed: { LastUsedDate: at, Region: region, ServiceName: service },
      })
    }
    throw new AwsFault('AccessDenied', 403, `The access key ${id} does not belong to the account.`)
  },
  ListVirtualMFADevices: listing('VirtualMFADevices', ({ users, root, summary }, { account }) => [
    ...(summary.AccountMFAEnabled === 1 && root.mfa === 'virtual'
      ? [
          {
            SerialNumber: `arn:aws:iam::${account}:mfa/root-account-mfa-device`,
            User: {
              UserId: account,
              Arn: `arn:aws:iam::${account}:root`,
              CreateDate: new Date('2024-03-01T09:00:00Z'),
            },
            EnableDate: new Date('2024-03-02T09:00:00Z'),
          },
        ]
      : []),
    ...users
      .filter(({ mfa }) => mfa === 'virtual')
      .map((user) => ({
        SerialNumber: `arn:aws:iam::${account}:mfa/${user.name}`,
        User: describeUser(user, account),
        EnableDate: new Date('2024-03-02T09:00:00Z'),
      })),
  ]),
  ListServiceSpecificCredentials: listing('ServiceSpecificCredentials', ({ users }, { parameters }) => {
    if (parameters.get('AllUsers') !== 'true') throw noSuch('user', parameters.get('UserName') ?? '')
    return users.flatMap(({ name, serviceCredentials }) =>
      serviceCredentials.map(({ id, service, created, expires }) => ({
        UserName: name,
        Status: 'Active',
        ServiceUserName: `${name}-at-bedrock`,
        CreateDate: created,
        ...(expires === null ? {} : { ExpirationDate: expires }),
        ServiceSpecificCredentialId: id,
        ServiceName: service,
      })),
    )
  }),
}

function describeUser({ name, path, created }: PlayedUser, account: string): object {
  return {
    Path: path,
    UserName: name,
    UserId: uniqueId('AIDA', account, name),
    Arn: `arn:aws:iam::${account}:user${path}${name}`,
    CreateDate: created,
  }
}
