import { BackupClient, CreateBackupVaultCommand } from '@aws-sdk/client-backup'
import { CreateEventBusCommand, EventBridgeClient, PutPermissionCommand } from '@aws-sdk/client-eventbridge'
import {
  CreateAliasCommand,
  CreateKeyCommand,
  type CreateKeyCommandInput,
  DisableKeyCommand,
  EnableKeyRotationCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms'
import {
  CreateSecretCommand,
  PutResourcePolicyCommand,
  RotateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import {
  CreateTopicCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns'
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs'
import { ACCOUNT, KEYS } from './scan.ts'

const OTHER = '444455556666'
const REGION = 'eu-west-1'

/** Whom each policy lets in is said by AWS's documentation of its elements, not by this program. */
export const WHO = {
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
  // Whoever has a resource of the service anywhere can make it call.
  service: { principal: { Service: 's3.amazonaws.com' }, isPublic: false, isShared: false },
  'service-for-own-account': {
    principal: { Service: 's3.amazonaws.com' },
    condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
    isPublic: false,
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

type Place = ReturnType<typeof configuration>

/** Makes a key, a queue, a topic, a secret and a bus of each form, and one of everything else. Keys are called by their aliases. */
export async function makeKeysAndMessages(url: string): Promise<void> {
  const place = configuration(url)
  await makeKeys(place)
  await makeQueues(place)
  await makeTopics(place)
  await makeSecrets(place)
  await makeBuses(place)
  await new BackupClient(place).send(new CreateBackupVaultCommand({ BackupVaultName: 'archive' }))
}

function configuration(endpoint: string) {
  return { endpoint, region: REGION, credentials: KEYS }
}

async function makeKeys(place: Place): Promise<void> {
  const kms = new KMSClient(place)
  const make = async (name: string, input: CreateKeyCommandInput = {}): Promise<string> => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand(input))
    const id = KeyMetadata?.KeyId ?? ''
    await kms.send(new CreateAliasCommand({ AliasName: `alias/${name}`, TargetKeyId: id }))
    return id
  }
  for (const form of FORMS) {
    const id = await make(form, { Policy: policy(form, 'kms:Decrypt', '*') })
    if (form === 'own') await kms.send(new EnableKeyRotationCommand({ KeyId: id }))
  }
  await make('signing', { KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' })
  const old = await make('old')
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: old, PendingWindowInDays: 7 }))
  await kms.send(new DisableKeyCommand({ KeyId: await make('disabled') }))
}

async function makeQueues(place: Place): Promise<void> {
  const sqs = new SQSClient(place)
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

async function makeTopics(place: Place): Promise<void> {
  const sns = new SNSClient(place)
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

async function makeSecrets(place: Place): Promise<void> {
  const secrets = new SecretsManagerClient(place)
  for (const form of FORMS) {
    await secrets.send(new CreateSecretCommand({ Name: form, SecretString: 'x' }))
    const ResourcePolicy = policy(form, 'secretsmanager:GetSecretValue', '*')
    await secrets.send(new PutResourcePolicyCommand({ SecretId: form, ResourcePolicy }))
  }
  // The copy is rotated and read where the secret is.
  const AddReplicaRegions = [{ Region: 'us-east-1' }]
  await secrets.send(new CreateSecretCommand({ Name: 'without', SecretString: 'x', AddReplicaRegions }))
  await secrets.send(new CreateSecretCommand({ Name: 'rotated', SecretString: 'x' }))
  const RotationRules = { AutomaticallyAfterDays: 30 }
  await secrets.send(new RotateSecretCommand({ SecretId: 'rotated', RotationRules }))
}

async function makeBuses(place: Place): Promise<void> {
  const events = new EventBridgeClient(place)
  await events.send(new CreateEventBusCommand({ Name: 'without' }))
  for (const form of FORMS) {
    await events.send(new CreateEventBusCommand({ Name: form }))
    const arn = `arn:aws:events:${REGION}:${ACCOUNT}:event-bus/${form}`
    const Policy = policy(form, 'events:PutEvents', arn).replace('{"Effect"', '{"Sid":"one","Effect"')
    await events.send(new PutPermissionCommand({ EventBusName: form, Policy }))
  }
}
