import { EC2Client } from '@aws-sdk/client-ec2'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'

/** Any keys will do for moto; these are the ones that AWS prints in its documentation. */
export const KEYS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}

export const INSTANCE_PROFILE = 'web'

export interface Place {
  readonly account: string
  readonly region: string
}

interface SessionKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/** A client with keys of the account. */
export async function connect(endpoint: string, { account, region }: Place): Promise<EC2Client> {
  return new EC2Client({ endpoint, region, credentials: await keysOf(endpoint, account) })
}

/** Gives the account a profile for its instances: a request of its own, for the IAM client is no dependency of ours. */
export async function createInstanceProfile(endpoint: string, account: string): Promise<void> {
  const { accessKeyId, sessionToken } = await keysOf(endpoint, account)
  const credential = `${accessKeyId}/20260101/us-east-1/iam/aws4_request`
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      // moto tells service and account from it and checks no signature.
      authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0`,
      'x-amz-security-token': sessionToken,
    },
    body: new URLSearchParams({
      Action: 'CreateInstanceProfile',
      Version: '2010-05-08',
      InstanceProfileName: INSTANCE_PROFILE,
    }),
  })
  const text = await response.text()
  if (!response.ok || !text.includes(`arn:aws:iam::${account}:instance-profile/`)) throw new Error(text)
}

/** Keys as AssumeRole hands them out: with moto they belong to the role's account. */
async function keysOf(endpoint: string, account: string): Promise<SessionKeys> {
  const sts = new STSClient({ endpoint, region: 'us-east-1', credentials: KEYS })
  const request = { RoleArn: `arn:aws:iam::${account}:role/filler`, RoleSessionName: 'interop' }
  const { Credentials: keys } = await sts.send(new AssumeRoleCommand(request))
  sts.destroy()
  if (
    keys?.AccessKeyId === undefined ||
    keys.SecretAccessKey === undefined ||
    keys.SessionToken === undefined
  ) {
    throw new Error('moto handed out no keys')
  }
  return {
    accessKeyId: keys.AccessKeyId,
    secretAccessKey: keys.SecretAccessKey,
    sessionToken: keys.SessionToken,
  }
}
