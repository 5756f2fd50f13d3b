import { BackupClient, ListBackupVaultsCommand } from '@aws-sdk/client-backup'
import {
  DescribeEventBusCommand,
  EventBridgeClient,
  ListEventBusesCommand,
} from '@aws-sdk/client-eventbridge'
import {
  DescribeKeyCommand,
  GetKeyRotationStatusCommand,
  KMSClient,
  ListAliasesCommand,
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
import type { Connection } from '../connection.ts'
import { WHO } from '../keys-and-messages.ts'
import { about, inEach, type Judgement, type Oracle, type Verdicts } from './judgement.ts'

export const judgeKeysAndMessages: Oracle = (asked) =>
  inEach(asked, async (place) => [
    ...(await keys(place)),
    ...(await queues(place)),
    ...(await topics(place)),
    ...(await subscriptions(place)),
    ...(await secrets(place)),
    ...(await buses(place)),
    ...(await vaults(place)),
  ])

/** What the documentation of policies says of whom the form of this name lets in; others let in nobody else. */
function byForm(prefix: string, name: string): Verdicts {
  const form = Object.entries(WHO).find(([one]) => one === name)?.[1]
  return {
    [`${prefix}-public`]: form?.isPublic ?? false,
    [`${prefix}-shared-with-others`]: form?.isShared ?? false,
  }
}

function byService(prefix: string, name: string): Verdicts {
  return { [`${prefix}-service-without-source`]: name === 'service' }
}

async function keys(place: Connection): Promise<readonly Judgement[]> {
  const kms = new KMSClient(place)
  const { Keys = [] } = await kms.send(new ListKeysCommand({}))
  const { Aliases = [] } = await kms.send(new ListAliasesCommand({}))
  const found: Judgement[] = []
  for (const { KeyId = '' } of Keys) {
    const { KeyMetadata: key } = await kms.send(new DescribeKeyCommand({ KeyId }))
    const alias = Aliases.find(({ TargetKeyId }) => TargetKeyId === KeyId)?.AliasName ?? ''
    const name = alias.replace('alias/', '')
    const rotates = key?.KeyState === 'Enabled' && key.KeySpec === 'SYMMETRIC_DEFAULT'
    const rotation = rotates ? await kms.send(new GetKeyRotationStatusCommand({ KeyId })) : undefined
    found.push(
      ...about(place.region, KeyId, {
        ...byForm('kms-key', name),
        ...byService('kms-key', name),
        'kms-key-disabled': key?.KeyState === 'Disabled',
        'kms-key-pending-deletion': key?.KeyState === 'PendingDeletion',
        'kms-key-rotation-off': rotation?.KeyRotationEnabled === false,
      }),
    )
  }
  return found
}

async function queues(place: Connection): Promise<readonly Judgement[]> {
  const sqs = new SQSClient({ ...place, useQueueUrlAsEndpoint: false })
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}))
  const found: Judgement[] = []
  for (const QueueUrl of QueueUrls) {
    const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] })
    const { Attributes = {} } = await sqs.send(asked)
    const { SqsManagedSseEnabled, KmsMasterKeyId = '', QueueArn = '' } = Attributes
    const name = QueueArn.split(':')[5] ?? ''
    found.push(
      ...about(place.region, name, {
        ...byForm('sqs-queue', name),
        ...byService('sqs-queue', name),
        'sqs-queue-not-encrypted': SqsManagedSseEnabled !== 'true' && KmsMasterKeyId === '',
      }),
    )
  }
  return found
}

async function topics(place: Connection): Promise<readonly Judgement[]> {
  const sns = new SNSClient(place)
  const { Topics = [] } = await sns.send(new ListTopicsCommand({}))
  const found: Judgement[] = []
  for (const { TopicArn = '' } of Topics) {
    const { Attributes = {} } = await sns.send(new GetTopicAttributesCommand({ TopicArn }))
    const name = TopicArn.split(':')[5] ?? ''
    found.push(
      ...about(place.region, TopicArn, {
        ...byForm('sns-topic', name),
        ...byService('sns-topic', name),
        'sns-topic-not-encrypted': !Attributes['KmsMasterKeyId'],
      }),
    )
  }
  return found
}

async function subscriptions(place: Connection): Promise<readonly Judgement[]> {
  const { Subscriptions = [] } = await new SNSClient(place).send(new ListSubscriptionsCommand({}))
  return Subscriptions.flatMap(({ SubscriptionArn, Protocol }) =>
    about(place.region, SubscriptionArn, { 'sns-subscription-plain-http': Protocol === 'http' }),
  )
}

async function secrets(place: Connection): Promise<readonly Judgement[]> {
  const { SecretList = [] } = await new SecretsManagerClient(place).send(new ListSecretsCommand({}))
  return SecretList.flatMap((one) => {
    const { Name = '', RotationEnabled, PrimaryRegion, NextRotationDate } = one
    const isCopy = PrimaryRegion !== undefined && PrimaryRegion !== place.region
    // moto answers for a copy that its policy has to be asked for where the secret is.
    const policy = Object.entries(byForm('secretsmanager-secret', Name))
    const isLate = NextRotationDate !== undefined && NextRotationDate.getTime() < Date.now() - 86_400_000
    return about(place.region, Name, {
      ...Object.fromEntries(policy.map(([rule, isViolated]) => [rule, isCopy ? null : isViolated])),
      'secretsmanager-secret-rotation-off': !isCopy && RotationEnabled !== true,
      'secretsmanager-secret-rotation-failed': !isCopy && RotationEnabled === true && isLate,
      // Nothing on moto was rotated or read in the last no time at all.
      'secretsmanager-secret-not-rotated': !isCopy,
      'secretsmanager-secret-not-used': !isCopy,
    })
  })
}

async function buses(place: Connection): Promise<readonly Judgement[]> {
  const events = new EventBridgeClient(place)
  const { EventBuses = [] } = await events.send(new ListEventBusesCommand({}))
  const found: Judgement[] = []
  for (const { Name = '' } of EventBuses) {
    const { Policy } = await events.send(new DescribeEventBusCommand({ Name }))
    found.push(
      ...about(place.region, Name, {
        ...byForm('event-bus', Name),
        'event-bus-without-policy': Name !== 'default' && !Policy,
      }),
    )
  }
  return found
}

async function vaults(place: Connection): Promise<readonly Judgement[]> {
  const { BackupVaultList = [] } = await new BackupClient(place).send(new ListBackupVaultsCommand({}))
  return BackupVaultList.flatMap(({ BackupVaultName, Locked, NumberOfRecoveryPoints = 0 }) =>
    about(place.region, BackupVaultName, {
      'backup-vault-not-locked': Locked !== true && NumberOfRecoveryPoints > 0,
      // moto does not serve policies of vaults.
      'backup-vault-public': null,
      'backup-vault-shared-with-others': null,
    }),
  )
}
