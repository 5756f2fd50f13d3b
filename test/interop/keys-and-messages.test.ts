import {
  DescribeKeyCommand,
  GetKeyRotationStatusCommand,
  KMSClient,
  ListKeysCommand,
} from '@aws-sdk/client-kms'
import { ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import {
  GetTopicAttributesCommand,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  SNSClient,
} from '@aws-sdk/client-sns'
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { peerPaths } from '../../scripts/peers.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { type Form, FORMS, makeKeysAndMessages, WHO } from './support/account/keys-and-messages.ts'
import { ACCOUNT, KEYS, scanAccount } from './support/account/scan.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

const REGION = 'eu-west-1'

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }
let result: ResultFile
let keyOf: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  moto = await startMoto((await peerPaths()).motoServer)
  keyOf = await makeKeysAndMessages(moto.url)
  result = await scanAccount(moto.url, folder.path, 'out', { regions: REGION })
})
afterAll(async () => {
  await moto.stop()
  await folder.remove()
})

function configuration() {
  return { endpoint: moto.url, region: REGION, credentials: KEYS }
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
