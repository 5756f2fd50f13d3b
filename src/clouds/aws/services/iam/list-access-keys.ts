import type { AwsCaller } from '../../client/client.ts'
import { classify } from '../../client/failure.ts'
import { itemsOf } from '../../reading/items-of.ts'
import type { ListOperation } from '../../reading/pages.ts'
import { isRecord } from '../../reading/value-path.ts'
import { iam, IAM_PAGING } from './operation.ts'

const LIST: ListOperation = { ...iam('ListAccessKeys'), list: 'AccessKeyMetadata', pageSize: 1000 }
const USERS: ListOperation = {
  ...iam('GetAccountAuthorizationDetails'),
  list: 'UserDetailList',
  pageSize: 1000,
  parameters: { Filter: ['User'] },
}

type Answer = Readonly<Record<string, unknown>>

/**
 * The access keys of all users, each with the id of its user. Users that had none when the credential report was made are not
 * asked about: a key that is younger than the report is seen when the next one is made. Users that are younger are asked about.
 * @param call which answers the credential report as well
 */
export async function listAccessKeysOfAll(
  call: AwsCaller,
  send: AwsCaller,
  signal: AbortSignal,
): Promise<Answer> {
  const { Users: rows } = await call('GetCredentialReport', {}, signal)
  const keyless = new Set(
    (rows as readonly Answer[])
      .filter(hasNoKey)
      .map(({ Arn, UserCreationTime }) => keyOf(Arn, UserCreationTime)),
  )
  const keys: unknown[] = []
  for await (const user of itemsOf(USERS, IAM_PAGING, call, signal)) {
    if (!isRecord(user) || keyless.has(keyOf(user['Arn'], user['CreateDate']))) continue
    const { UserName, UserId } = user
    try {
      for await (const key of itemsOf({ ...LIST, parameters: { UserName } }, IAM_PAGING, send, signal)) {
        keys.push(isRecord(key) ? { ...key, UserId } : key)
      }
    } catch (thrown) {
      const failure = signal.aborted ? null : classify(thrown, LIST)
      // Deleted in between.
      if (failure?.code !== 'NoSuchEntity') throw failure ?? thrown
    }
  }
  return { AccessKeyMetadata: keys, IsTruncated: false }
}

function hasNoKey({ AccessKeys, AdditionalCredentials }: Answer): boolean {
  return (AccessKeys as readonly unknown[]).length === 0 && AdditionalCredentials === undefined
}

/** A user of the same name that was made anew is another one. */
function keyOf(arn: unknown, made: unknown): string {
  return `${String(arn)} ${made instanceof Date ? Math.floor(made.getTime() / 1000) : ''}`
}
