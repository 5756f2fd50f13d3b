import { IAMClient, UpdateAccountPasswordPolicyCommand } from '@aws-sdk/client-iam'
import { CloudTrailClient, CreateTrailCommand } from '@aws-sdk/client-cloudtrail'
import { keysOf } from '../moto-accounts.ts'
import { makeAccessPoints } from './access-points.ts'
import { makeBuckets } from './buckets.ts'
import { makeCareful } from './careful.ts'
import { makeCertificates, makeOldIdentities } from './certificates.ts'
import type { Connection } from './connection.ts'
import { makeKeptBucket } from './kept-bucket.ts'
import { makeKeysAndMessages } from './keys-and-messages.ts'
import { makeLogging } from './logging.ts'
import { makeIdentities } from './make-identities.ts'
import { ACCOUNT, KEYS, REGIONS } from './scan.ts'
import { makeOrganization } from './organization.ts'
import {
  makeBackupPlan,
  makeDetector,
  makeDocuments,
  makeLogGroups,
  subscribeToSecurityHub,
} from './watching.ts'

/** Set up with care; the account of the fixed keys has a fault of every kind, and in the last nobody has set anything. */
const CAREFUL = '222233334444'
const EMPTY = '555566667777'
export const ACCOUNTS = [ACCOUNT, CAREFUL, EMPTY]

/** Fills the accounts of the server. Gives the ID of the account that may administer services for the organisation. */
export async function makeAccounts(url: string): Promise<{ readonly administrator: string }> {
  const [ireland, virginia] = REGIONS.map((region): Connection => ({
    endpoint: url,
    region,
    credentials: KEYS,
  }))
  if (ireland === undefined || virginia === undefined) throw new Error('Two regions are filled')
  await makeBuckets(url)
  await makeKeptBucket(ireland, ACCOUNT)
  await makeLogging(url)
  const trail = { Name: 'exposed', S3BucketName: 'read-by-policy' }
  await new CloudTrailClient(virginia).send(new CreateTrailCommand(trail))
  await makeKeysAndMessages(url)
  await makeIdentities(url)
  await demandPoorPasswords(virginia)
  await makeOldIdentities(virginia)
  await makeCertificates(ireland, ACCOUNT)
  await makeAccessPoints(ireland, ACCOUNT, 'orders')
  await makeDocuments(ireland)
  await makeLogGroups(ireland)
  await makeDetector(ireland, 'DISABLED')
  await makeDetector(virginia, 'ENABLED', false)
  await subscribeToSecurityHub(ireland)
  await makeBackupPlan(ireland)
  const credentials = await keysOf(url, CAREFUL)
  await makeCareful(
    CAREFUL,
    REGIONS.map((region) => ({ endpoint: url, region, credentials })),
  )
  return { administrator: await makeOrganization({ ...ireland, credentials }) }
}

/** Of everything that is asked for a little, or nothing. */
async function demandPoorPasswords(place: Connection): Promise<void> {
  await new IAMClient(place).send(
    new UpdateAccountPasswordPolicyCommand({
      MinimumPasswordLength: 8,
      PasswordReusePrevention: 5,
      MaxPasswordAge: 180,
    }),
  )
}
