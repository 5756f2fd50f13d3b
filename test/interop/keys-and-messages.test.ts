import { CreateBackupVaultCommand, BackupClient } from '@aws-sdk/client-backup'
import { CreateEventBusCommand, EventBridgeClient, PutPermissionCommand } from '@aws-sdk/client-eventbridge'
import {
  CreateAliasCommand,
  CreateKeyCommand,
  type CreateKeyCommandInput,
  DescribeKeyCommand,
  EnableKeyRotationCommand,
  GetKeyRotationStatusCommand,
  KMSClient,
  ListKeysCommand,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms'
import {
  CreateSecretCommand,
  ListSecretsCommand,
  PutResourcePolicyCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import {
  CreateTopicCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns'
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runAction } from '../../sandbox/runner/run-action.ts'
import { peerPaths } from '../../scripts/peers.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import { ROOT } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** The account of whoever signs without being anybody on moto. */
const ACCOUNT = '123456789012'
const OTHER = '444455556666'
const REGION = 'eu-west-1'
const KEYS = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' }

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }
let result: ResultFile

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  moto = await startMoto((await peerPaths()).motoServer)
  await makeKeys()
  await makeQueues()
  await makeTopics()
  await makeSecrets()
  await makeBuses()
  await new BackupClient(configuration()).send(new CreateBackupVaultCommand({ BackupVaultName: 'archive' }))
  await runAction({
    entry: join(ROOT, 'dist/index.js'),
    workspace: folder.path,
    inputs: { regions: REGION, 'fail-on': 'none', 'report-dir': 'out', history: 'none' },
    env: {
      AWS_ENDPOINT_URL: moto.url,
      AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
      AWS_REGION: REGION,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  })
  result = JSON.parse(await readFile(join(folder.path, 'out', 'result.json'), 'utf8')) as ResultFile
})
afterAll(async () => {
  await moto.stop()
  await folder.remove()
})

function configuration() {
  return { endpoint: moto.url, region: REGION, credentials: KEYS }
}

/** Whom each policy lets in is said by AWS's documentation of its elements, not by this program. */
const WHO = {
  own: { principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, isPublic: false, isShared: false },
  other: { principal: { AWS: `arn:aws:iam::${OTHER}:root` }, isPublic: false, isShared: true },
  everybody: { principal: '*', isPublic: true, isShared: false },
  'everybody-in-a-list': { principal: { AWS: ['*'] }, isPublic: true, isShared: false },
  'everybody-for-one-topic': {
    principal: '*',
    condition: { ArnEquals: { 'aws:SourceArn': `arn:aws:sns:${REGION}:${ACCOUNT}:orders` } },
    isPublic: false,
    isShared: false,
  },
  'everybody-over-tls': {
    principal: '*',
    condition: { Bool: { 'aws:SecureTransport': 'true' } },
    isPublic: true,
    isShared: false,
  },
} as const

type Form = keyof typeof WHO
const FORMS = Object.keys(WHO) as Form[]

function policy(form: Form, action: string, resource: string): string {
  const { principal, ...more } = WHO[form]
  const statement = { Effect: 'Allow', Principal: principal, Action: action, Resource: resource }
  const whole = 'condition' in more ? { ...statement, Condition: more.condition } : statement
  return JSON.stringify({ Version: '2012-10-17', Statement: [whole] })
}

/** What is expected of resources that are called as the form of their policy. */
function byForm(rules: string, idOf: (form: Form) => string): readonly string[] {
  return FORMS.flatMap((form) => [
    ...(WHO[form].isPublic ? [`${rules}-public ${idOf(form)}`] : []),
    ...(WHO[form].isShared ? [`${rules}-shared-with-others ${idOf(form)}`] : []),
  ]).toSorted()
}

/** `rule id` of the rules that begin so. */
function found(prefix: string, end = ''): readonly string[] {
  return result.findings
    .filter(({ rule }) => rule.startsWith(prefix) && rule.endsWith(end))
    .map(({ rule, id }) => `${rule} ${id}`)
    .toSorted()
}

function policyFindings(prefix: string): readonly string[] {
  return [...found(prefix, '-public'), ...found(prefix, '-shared-with-others')].toSorted()
}

function topicArn(name: string): string {
  return `arn:aws:sns:${REGION}:${ACCOUNT}:${name}`
}

const keyOf = new Map<string, string>()

async function makeKeys(): Promise<void> {
  const kms = new KMSClient(configuration())
  const make = async (name: string, input: CreateKeyCommandInput = {}): Promise<string> => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand(input))
    const id = KeyMetadata?.KeyId ?? ''
    await kms.send(new CreateAliasCommand({ AliasName: `alias/${name}`, TargetKeyId: id }))
    keyOf.set(name, id)
    return id
  }
  for (const form of FORMS) {
    const id = await make(form, { Policy: policy(form, 'kms:Decrypt', '*') })
    if (form === 'own') await kms.send(new EnableKeyRotationCommand({ KeyId: id }))
  }
  await make('signing', { KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' })
  const old = await make('old')
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: old, PendingWindowInDays: 7 }))
}

async function makeQueues(): Promise<void> {
  const sqs = new SQSClient(configuration())
  for (const form of FORMS) {
    const arn = `arn:aws:sqs:${REGION}:${ACCOUNT}:${form}`
    const Attributes = { Policy: policy(form, 'sqs:SendMessage', arn) }
    await sqs.send(new CreateQueueCommand({ QueueName: form, Attributes }))
  }
  const plain = { SqsManagedSseEnabled: 'false' }
  await sqs.send(new CreateQueueCommand({ QueueName: 'plain', Attributes: plain }))
  const encrypted = { KmsMasterKeyId: 'alias/aws/sqs' }
  await sqs.send(new CreateQueueCommand({ QueueName: 'encrypted', Attributes: encrypted }))
}

async function makeTopics(): Promise<void> {
  const sns = new SNSClient(configuration())
  for (const form of FORMS) {
    const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: form }))
    const AttributeValue = policy(form, 'sns:Publish', TopicArn)
    await sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: 'Policy', AttributeValue }))
  }
  const Attributes = { KmsMasterKeyId: 'alias/aws/sns' }
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'encrypted', Attributes }))
  for (const [Protocol, Endpoint] of [
    ['http', 'http://example.com/hook'],
    ['https', 'https://example.com/hook'],
  ]) {
    await sns.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint }))
  }
}

async function makeSecrets(): Promise<void> {
  const secrets = new SecretsManagerClient(configuration())
  for (const form of FORMS) {
    await secrets.send(new CreateSecretCommand({ Name: form, SecretString: 'x' }))
    const ResourcePolicy = policy(form, 'secretsmanager:GetSecretValue', '*')
    await secrets.send(new PutResourcePolicyCommand({ SecretId: form, ResourcePolicy }))
  }
  await secrets.send(new CreateSecretCommand({ Name: 'without', SecretString: 'x' }))
}

async function makeBuses(): Promise<void> {
  const events = new EventBridgeClient(configuration())
  for (const form of FORMS) {
    await events.send(new CreateEventBusCommand({ Name: form }))
    const arn = `arn:aws:events:${REGION}:${ACCOUNT}:event-bus/${form}`
    const Policy = policy(form, 'events:PutEvents', arn).replace('{"Effect"', '{"Sid":"one","Effect"')
    await events.send(new PutPermissionCommand({ EventBusName: form, Policy }))
  }
}

describe('keys on moto', () => {
  it('are public or shared as their policies say', () => {
    const expected = byForm('aws-kms-key', (form) => keyOf.get(form) ?? '')
    expect(policyFindings('aws-kms-key')).toEqual(expected)
  })

  it('rotate, and wait for their deletion, as KMS says of each', async () => {
    const kms = new KMSClient(configuration())
    const { Keys = [] } = await kms.send(new ListKeysCommand({}))
    const expected: string[] = []
    for (const { KeyId = '' } of Keys) {
      const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId }))
      if (KeyMetadata?.KeyManager !== 'CUSTOMER') continue
      if (KeyMetadata.KeyState === 'PendingDeletion') expected.push(`aws-kms-key-pending-deletion ${KeyId}`)
      if (KeyMetadata.KeyState !== 'Enabled' || KeyMetadata.KeySpec !== 'SYMMETRIC_DEFAULT') continue
      const { KeyRotationEnabled } = await kms.send(new GetKeyRotationStatusCommand({ KeyId }))
      if (KeyRotationEnabled !== true) expected.push(`aws-kms-key-rotation-off ${KeyId}`)
    }
    const own = [...found('aws-kms-key-pending'), ...found('aws-kms-key-rotation')]
    expect(own.toSorted()).toEqual(expected.toSorted())
    expect(expected).toHaveLength(FORMS.length - 1 + 1)
  })
})

describe('queues on moto', () => {
  it('are public or shared as their policies say', () => {
    expect(policyFindings('aws-sqs-queue')).toEqual(byForm('aws-sqs-queue', (form) => form))
  })

  it('are encrypted as SQS says of each', async () => {
    const sqs = new SQSClient({ ...configuration(), useQueueUrlAsEndpoint: false })
    const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}))
    const expected: string[] = []
    for (const QueueUrl of QueueUrls) {
      const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] })
      const { Attributes = {} } = await sqs.send(asked)
      const { SqsManagedSseEnabled, KmsMasterKeyId = '', QueueArn = '' } = Attributes
      if (SqsManagedSseEnabled !== 'true' && KmsMasterKeyId === '')
        expected.push(`aws-sqs-queue-not-encrypted ${QueueArn.split(':')[5]}`)
    }
    expect(found('aws-sqs-queue-not-encrypted')).toEqual(expected.toSorted())
    expect(expected).toContain('aws-sqs-queue-not-encrypted plain')
    expect(expected).not.toContain('aws-sqs-queue-not-encrypted encrypted')
  })
})

describe('topics on moto', () => {
  it('are public or shared as their policies say, and as SNS itself writes them they are neither', () => {
    expect(policyFindings('aws-sns-topic')).toEqual(byForm('aws-sns-topic', topicArn))
  })

  it('are encrypted, and delivered from, as SNS says of each', async () => {
    const sns = new SNSClient(configuration())
    const { Topics = [] } = await sns.send(new ListTopicsCommand({}))
    const expected: string[] = []
    for (const { TopicArn = '' } of Topics) {
      const { Attributes = {} } = await sns.send(new GetTopicAttributesCommand({ TopicArn }))
      if (!Attributes['KmsMasterKeyId']) expected.push(`aws-sns-topic-not-encrypted ${TopicArn}`)
    }
    expect(found('aws-sns-topic-not-encrypted')).toEqual(expected.toSorted())
    const { Subscriptions = [] } = await sns.send(new ListSubscriptionsCommand({}))
    const plain = Subscriptions.filter(({ Protocol }) => Protocol === 'http')
    expect(found('aws-sns-subscription')).toEqual(
      plain.map(({ SubscriptionArn }) => `aws-sns-subscription-plain-http ${SubscriptionArn}`).toSorted(),
    )
    expect(plain).toHaveLength(1)
  })
})

describe('secrets on moto', () => {
  it('are public or shared as their policies say', () => {
    expect(policyFindings('aws-secretsmanager-secret')).toEqual(
      byForm('aws-secretsmanager-secret', (form) => form),
    )
  })

  it('are rotated as Secrets Manager says of each, and new ones are neither old nor unused', async () => {
    const secrets = new SecretsManagerClient(configuration())
    const { SecretList = [] } = await secrets.send(new ListSecretsCommand({}))
    const off = SecretList.filter(({ RotationEnabled }) => RotationEnabled !== true)
    expect(found('aws-secretsmanager-secret-rotation')).toEqual(
      off.map(({ Name }) => `aws-secretsmanager-secret-rotation-off ${Name}`).toSorted(),
    )
    expect(off).toHaveLength(FORMS.length + 1)
    expect(found('aws-secretsmanager-secret-not')).toEqual([])
  })
})

describe('buses on moto', () => {
  it('are public or shared as their policies say, which moto writes as EventBridge does', () => {
    expect(policyFindings('aws-event-bus')).toEqual(byForm('aws-event-bus', (form) => form))
  })
})

describe('what moto does not serve', () => {
  it('is a gap: the policies of vaults, and nothing else', () => {
    const kinds = /^aws_(kms|sqs|sns|secretsmanager|event_bus|backup)/
    const gaps = result.coverage.gaps.filter(({ kind }) => kinds.test(kind))
    expect([...new Set(gaps.map(({ action }) => action))]).toEqual(['backup:GetBackupVaultAccessPolicy'])
    expect(found('aws-backup')).toEqual([])
  })
})
