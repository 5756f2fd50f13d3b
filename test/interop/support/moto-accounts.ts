import { EC2Client } from '@aws-sdk/client-ec2'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'

/** Any keys will do for moto; these are the ones that AWS prints in its documentation. */
export const KEYS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}

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

/** Keys as AssumeRole hands them out: with moto they belong to the role's account. */
export async function keysOf(endpoint: string, account: string): Promise<SessionKeys> {
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
