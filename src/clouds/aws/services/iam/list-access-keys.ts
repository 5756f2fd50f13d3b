import type { AwsCaller } from '../../client/client.ts'
import { classify } from '../../client/failure.ts'
import { listIn } from '../../reading/pages.ts'
import { isRecord } from '../../reading/value-path.ts'
import { iam } from './operation.ts'

const LIST = iam('ListAccessKeys')
const DETAILS = iam('GetAccountAuthorizationDetails')
const PAGE = 1000

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
  for await (const user of pages(call, DETAILS, { Filter: ['User'] }, 'UserDetailList', signal)) {
    if (!isRecord(user) || keyless.has(keyOf(user['Arn'], user['CreateDate']))) continue
    const { UserName, UserId } = user
    try {
      for await (const key of pages(send, LIST, { UserName }, 'AccessKeyMetadata', signal)) {
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

async function* pages(
  call: AwsCaller,
  asked: typeof LIST,
  parameters: Answer,
  list: string,
  signal: AbortSignal,
): AsyncGenerator {
  let marker: unknown
  do {
    const input = { ...parameters, MaxItems: PAGE, ...(marker === undefined ? {} : { Marker: marker }) }
    let answer: Answer
    try {
      answer = await call(asked.operation, input, signal)
    } catch (thrown) {
      if (signal.aborted) throw thrown
      throw classify(thrown, asked)
    }
    yield* listIn(answer, list)
    marker = answer['IsTruncated'] === true ? answer['Marker'] : undefined
  } while (marker !== undefined)
}
