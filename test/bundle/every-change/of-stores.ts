import { addCertificate, acmState } from '../../../sandbox/aws/acm/state.ts'
import { image, snapshot } from '../../../sandbox/aws/images.ts'
import { s3AccountState } from '../../../sandbox/aws/s3/account-state.ts'
import {
  addBucket,
  blockPublicAccess,
  type Bucket,
  denyPlainHttp,
  publicRead,
  s3State,
  together as both,
} from '../../../sandbox/aws/s3/state.ts'
import { addDocument, PUBLIC_SHARING, ssmState } from '../../../sandbox/aws/ssm/state.ts'
import type { ChangeCase, Place } from './change-case.ts'
import { added, type Edit, edited, joined, put, together } from './edit.ts'
import { STRANGER } from './of-identities.ts'

const OTHER_ACCOUNT = '999988887777'

function bucket(
  rule: string,
  change: (name: string) => Partial<Bucket>,
  before: (name: string) => Partial<Bucket> = () => ({}),
): ChangeCase {
  return {
    rule,
    global: true,
    play: ({ account, region, name: own }) => {
      // The names of all accounts' buckets are in one space.
      const name = `${own}-${account.id}`
      const made = addBucket(account.of(s3State), { name, region: region.code, ...before(name) })
      return { found: name, change: edited(made, change(name)) }
    },
  }
}

function allowing(name: string, principal: object): object {
  const Resource = `arn:aws:s3:::${name}/*`
  const read = { Sid: 'Read', Effect: 'Allow', Principal: principal, Action: 's3:GetObject', Resource }
  return { Version: '2012-10-17', Statement: [read] }
}

function snapshotCase(rule: string, change: (at: Place, id: string) => Edit): ChangeCase {
  return {
    rule,
    play: (at) => {
      const id = at.id('snap')
      at.region.snapshots.push(snapshot(at.region, id))
      return { found: id, change: change(at, id) }
    },
  }
}

function imageCase(rule: string, change: (at: Place, made: ReturnType<typeof image>) => Edit): ChangeCase {
  return {
    rule,
    play: (at) => {
      const snapshotId = at.id('snap')
      at.region.snapshots.push(snapshot(at.region, snapshotId))
      const made = image(at.region, at.id('ami'), snapshotId, { Name: at.name })
      at.region.images.push(made)
      return { found: at.name, change: change(at, made) }
    },
  }
}

/** Buckets, snapshots, images, documents and certificates. */
export const STORE_CHANGES: readonly ChangeCase[] = [
  {
    rule: 'aws-s3-account-public-access-block-changed',
    global: true,
    single: true,
    play: ({ account }) => {
      // Not whole from the start: a bucket can be made public beside it.
      const block = { ...blockPublicAccess(true), IgnorePublicAcls: false, RestrictPublicBuckets: false }
      account.of(s3AccountState).publicAccessBlock = block
      return { found: account.id, change: edited(block, { BlockPublicPolicy: false }) }
    },
  },
  bucket('aws-s3-bucket-public-access-block-changed', () => ({
    publicAccessBlock: { ...blockPublicAccess(true), BlockPublicAcls: false },
  })),
  bucket(
    'aws-s3-bucket-public-changed',
    (name) => ({ policy: publicRead(name) }),
    () => ({
      publicAccessBlock: blockPublicAccess(false),
    }),
  ),
  bucket(
    'aws-s3-bucket-policy-principal-changed',
    (name) => ({ policy: both(denyPlainHttp(name), allowing(name, { AWS: STRANGER })) }),
    (name) => ({ policy: denyPlainHttp(name) }),
  ),
  bucket(
    'aws-s3-bucket-policy-denial-changed',
    () => ({ policy: null }),
    (name) => ({
      policy: denyPlainHttp(name),
    }),
  ),
  bucket(
    'aws-s3-bucket-encryption-changed',
    () => ({ encryption: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] } }),
    () => ({
      encryption: {
        Rules: [
          { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/stores' } },
        ],
      },
    }),
  ),
  snapshotCase('aws-ec2-snapshot-public-changed', ({ region }, id) => joined(region.publicSnapshots, id)),
  snapshotCase('aws-ec2-snapshot-shared-changed', ({ region }, id) =>
    put(region.volumePermissions, id, [{ UserId: OTHER_ACCOUNT }]),
  ),
  imageCase('aws-ec2-image-public-changed', ({ region }, made) =>
    together(
      edited(made, { Public: true }),
      put(region.launchPermissions, made.ImageId ?? '', [{ Group: 'all' }]),
    ),
  ),
  imageCase('aws-ec2-image-shared-changed', ({ region }, made) =>
    put(region.launchPermissions, made.ImageId ?? '', [{ UserId: OTHER_ACCOUNT }]),
  ),
  {
    rule: 'aws-ssm-document-shared-changed',
    play: ({ region, name }) => {
      addDocument(region, name)
      const document = region.of(ssmState).documents.find((one) => one.Name === name)
      return { found: name, change: edited(document ?? { sharedWith: [] }, { sharedWith: [OTHER_ACCOUNT] }) }
    },
  },
  {
    rule: 'aws-ssm-public-sharing-allowed-changed',
    single: true,
    play: ({ region }) => ({
      found: region.code,
      change: put(region.of(ssmState).settings, PUBLIC_SHARING, 'Enable'),
    }),
  },
  {
    rule: 'aws-acm-certificate-added-changed',
    play: ({ region, name, id }) => {
      const domain = `${name}.example.com`
      const certificates = region.of(acmState)
      const number = Number.parseInt(id('acm').slice(-8), 16)
      addCertificate(region, `old-${domain}`, 2 * number)
      const change = added(certificates, addCertificate(region, domain, 2 * number + 1))
      change.undo()
      return { found: domain, change }
    },
  },
]
