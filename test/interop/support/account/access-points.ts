import {
  CreateAccessPointCommand,
  CreateMultiRegionAccessPointCommand,
  PutMultiRegionAccessPointPolicyCommand,
  PutPublicAccessBlockCommand,
  S3ControlClient,
} from '@aws-sdk/client-s3-control'
import type { Connection } from './connection.ts'

export const BLOCK = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
} as const

/** S3 Control as moto can be asked: the SDK would put the account into the name of the host. */
export function openS3Control({ endpoint, region, credentials }: Connection): S3ControlClient {
  return new S3ControlClient({ region, credentials, endpointProvider: () => ({ url: new URL(endpoint) }) })
}

/** One of each sort that blocks public access, and one that leaves it half open, of a bucket of the region. */
export async function makeAccessPoints(place: Connection, AccountId: string, Bucket: string): Promise<void> {
  const control = openS3Control(place)
  const half = { ...BLOCK, BlockPublicPolicy: false }
  for (const [Name, PublicAccessBlockConfiguration] of [
    ['partners', half],
    ['own', BLOCK],
  ] as const) {
    await control.send(
      new CreateAccessPointCommand({ AccountId, Name, Bucket, PublicAccessBlockConfiguration }),
    )
  }
  for (const [Name, PublicAccessBlock] of [
    ['everywhere-for-partners', half],
    ['everywhere', BLOCK],
  ] as const) {
    const Details = { Name, PublicAccessBlock, Regions: [{ Bucket }] }
    await control.send(new CreateMultiRegionAccessPointCommand({ AccountId, ClientToken: Name, Details }))
    await control.send(
      new PutMultiRegionAccessPointPolicyCommand({
        AccountId,
        ClientToken: `${Name} policy`,
        Details: { Name, Policy: policyOf(AccountId, Name) },
      }),
    )
  }
}

/** Of the account's own: of one without a policy moto says so by a code of its own. */
function policyOf(account: string, name: string): string {
  const Resource = `arn:aws:s3::${account}:accesspoint/${name}.mrap/object/*`
  const Principal = { AWS: `arn:aws:iam::${account}:root` }
  const statement = { Effect: 'Allow', Principal, Action: 's3:GetObject', Resource }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}

export async function blockPublicAccess(place: Connection, AccountId: string): Promise<void> {
  await openS3Control(place).send(
    new PutPublicAccessBlockCommand({ AccountId, PublicAccessBlockConfiguration: BLOCK }),
  )
}
