import type { KeyMetadata, Tag } from '@aws-sdk/client-kms'
import { createHash } from 'node:crypto'

/** A key with what is set on it. */
export interface PlayedKey {
  readonly metadata: KeyMetadata & { readonly KeyId: string; readonly Arn: string }
  /** Without the word `alias/`. */
  readonly aliases: string[]
  policy: object
  rotates: boolean
  tags: Tag[]
}

/** The keys of a region, in the order in which KMS lists them; and names that AWS keeps for keys that it has not made yet. */
export interface KmsState {
  readonly keys: PlayedKey[]
  readonly reserved: string[]
}

/** As KMS begins in every region: no key, and names for the keys that services make when they need one. */
export function kmsState(): KmsState {
  return { keys: [], reserved: ['aws/sns', 'aws/sqs'] }
}

interface Place {
  readonly account: string
  readonly region: string
}

interface KeyOptions extends Partial<Omit<KeyMetadata, 'KeyId' | 'Arn'>> {
  /** Without the word `alias/`; the id is made of it. */
  readonly alias: string
  readonly policy?: object
  readonly rotates?: boolean
  readonly tags?: readonly Tag[]
}

/** As the console makes keys but for what is given: symmetric, with the account in the policy, and without rotation. */
export function addKey(state: KmsState, { account, region }: Place, options: KeyOptions): PlayedKey {
  const { alias, policy = defaultPolicy(account), rotates = false, tags = [], ...more } = options
  const id = keyIdOf(`${account} ${region} ${alias}`)
  const key: PlayedKey = {
    metadata: {
      AWSAccountId: account,
      KeyId: id,
      Arn: `arn:aws:kms:${region}:${account}:key/${id}`,
      CreationDate: new Date('2024-03-01T09:00:00Z'),
      Enabled: true,
      Description: '',
      KeyUsage: 'ENCRYPT_DECRYPT',
      KeyState: 'Enabled',
      Origin: 'AWS_KMS',
      KeyManager: 'CUSTOMER',
      CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
      KeySpec: 'SYMMETRIC_DEFAULT',
      EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      MultiRegion: false,
      ...more,
    },
    aliases: [alias],
    policy,
    rotates,
    tags: [...tags],
  }
  state.keys.push(key)
  return key
}

/** As a service of AWS makes its key the first time that somebody encrypts with it. */
export function addAwsKey(state: KmsState, place: Place, service: string): PlayedKey {
  const via = `${service}.${place.region}.amazonaws.com`
  const reserved = state.reserved.indexOf(`aws/${service}`)
  if (reserved !== -1) state.reserved.splice(reserved, 1)
  return addKey(state, place, {
    alias: `aws/${service}`,
    KeyManager: 'AWS',
    Description: `Default key that protects my ${service} data when no other key is defined`,
    rotates: true,
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: '*' },
          Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:CreateGrant'],
          Resource: '*',
          Condition: { StringEquals: { 'kms:CallerAccount': place.account, 'kms:ViaService': via } },
        },
      ],
    },
  })
}

/** The account's IAM decides. */
export function defaultPolicy(account: string): object {
  return {
    Version: '2012-10-17',
    Id: 'key-default-1',
    Statement: [
      {
        Sid: 'Enable IAM User Permissions',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
    ],
  }
}

function keyIdOf(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
