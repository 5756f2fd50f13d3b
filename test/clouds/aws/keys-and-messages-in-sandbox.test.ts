import { describe, expect, it } from '@jest/globals'
import { addPlan, addVault, backupState } from '../../../sandbox/aws/backup/state.ts'
import { addBus, eventsState } from '../../../sandbox/aws/events/state.ts'
import { addAwsKey, addKey, kmsState } from '../../../sandbox/aws/kms/state.ts'
import type { Region } from '../../../sandbox/aws/region.ts'
import { addSecret, secretsState } from '../../../sandbox/aws/secretsmanager/state.ts'
import { addTopic, snsState, subscribe } from '../../../sandbox/aws/sns/state.ts'
import { addQueue, queueUrl, sqsState } from '../../../sandbox/aws/sqs/state.ts'
import { brief } from './harness.ts'
import { HOME, read, reported, sandbox, useSandboxes } from './read-sandbox.ts'

useSandboxes()

const REGION = 'eu-central-1'
const OF_KEY = [
  'access_key_status',
  'kms_key_manager',
  'kms_key_rotation_enabled',
  'kms_key_policy',
  'tags',
].map((name) => `aws_kms_key.${name}`)
const OF_QUEUE = ['aws_sqs_queue.sqs_policy', 'aws_sqs_queue.sqs_managed_sse_enabled', 'aws_sqs_queue.tags']
const OF_TOPIC = ['aws_sns_topic.topic_policy', 'aws_sns_topic.topic_kms_master_key_id', 'aws_sns_topic.tags']

function place({ account, code }: Region) {
  return { account, region: code }
}

function threeKeys(region: Region) {
  const state = region.of(kmsState)
  const aws = addAwsKey(state, place(region), 'sqs')
  const orders = addKey(state, place(region), {
    alias: 'orders',
    rotates: true,
    tags: [{ TagKey: 'Team', TagValue: 'data' }],
  })
  const signing = addKey(state, place(region), {
    alias: 'signing',
    KeySpec: 'RSA_4096',
    KeyUsage: 'SIGN_VERIFY',
    KeyState: 'PendingDeletion',
    Enabled: false,
    DeletionDate: new Date('2026-12-24T00:00:00Z'),
  })
  return { aws: aws.metadata.KeyId, orders: orders.metadata.KeyId, signing: signing.metadata.KeyId }
}

describe('keys of KMS', () => {
  it('have the name of their alias, and those of AWS are not asked about', async () => {
    const { aws, region } = await sandbox()
    const ids = threeKeys(region)
    const all = await read('aws_kms_key', ...OF_KEY)
    expect(all.gaps).toEqual([])
    expect(reported(all, ids.aws)).toEqual({
      kind: 'aws_kms_key',
      id: ids.aws,
      name: 'aws/sqs',
      arn: `arn:aws:kms:${REGION}:${HOME}:key/${ids.aws}`,
      kms_aliases: ['alias/aws/sqs'],
      kms_key_manager: 'AWS',
      kms_key_policy_set: false,
    })
    expect(reported(all, ids.orders)).toMatchObject({
      name: 'orders',
      ctime: '2024-03-01T09:00:00Z',
      access_key_status: 'Enabled',
      kms_key_manager: 'CUSTOMER',
      kms_key_spec: 'SYMMETRIC_DEFAULT',
      kms_key_rotation_enabled: true,
      kms_rotation_period_in_days: 365,
      kms_key_policy: { Statement: [{ Principal: { AWS: `arn:aws:iam::${HOME}:root` } }] },
      tags: { Team: 'data' },
    })
    expect(all.resources.find(({ id }) => id === ids.orders)?.name).toBe('orders')
    expect(reported(all, ids.signing)).toMatchObject({
      access_key_status: 'PendingDeletion',
      kms_deletion_date: '2026-12-24T00:00:00Z',
    })
    expect(reported(all, ids.signing)).not.toHaveProperty('kms_key_rotation_enabled')
    expect(aws.log.count({ operation: 'DescribeKey' })).toBe(2)
    expect(aws.log.count({ operation: 'GetKeyPolicy' })).toBe(2)
    expect(aws.log.count({ operation: 'GetKeyRotationStatus' })).toBe(1)
  })

  it('are described one by one where their names are denied', async () => {
    const { aws, region } = await sandbox()
    const ids = threeKeys(region)
    aws.faults.deny({ operation: 'ListAliases' })
    const all = await read('aws_kms_key', 'aws_kms_key.kms_key_manager')
    expect(all.gaps.map(brief)).toEqual([`${HOME} ${REGION} aws_kms_key denied kms:ListAliases`])
    expect(all.gaps[0]?.properties).toEqual(['kms_aliases', 'name'])
    expect(reported(all, ids.aws)).toMatchObject({ name: ids.aws, kms_key_manager: 'AWS' })
    expect(aws.log.count({ operation: 'DescribeKey' })).toBe(3)
  })

  it('are listed page by page, their names too', async () => {
    const { aws, region } = await sandbox(2)
    const state = region.of(kmsState)
    for (const alias of ['a', 'b', 'c', 'd', 'e']) addKey(state, place(region), { alias })
    const all = await read('aws_kms_key')
    expect(all.resources.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(aws.log.count({ operation: 'ListKeys' })).toBe(3)
    expect(aws.log.count({ operation: 'DescribeKey' })).toBe(0)
  })

  it('that are denied, or gone meanwhile, cost nobody else anything', async () => {
    const { aws, region } = await sandbox()
    const ids = threeKeys(region)
    aws.faults.deny({ operation: 'GetKeyPolicy', resource: ids.orders })
    aws.faults.error({ operation: 'GetKeyPolicy', resource: ids.signing }, 'NotFoundException', 'gone')
    const all = await read('aws_kms_key', 'aws_kms_key.kms_key_policy')
    expect(all.gaps).toMatchObject([
      { kind: 'aws_kms_key', properties: ['kms_key_policy'], partial: true, action: 'kms:GetKeyPolicy' },
    ])
    expect(all.resources.find(({ id }) => id === ids.orders)?.unread).toEqual([
      'kms_key_policy',
      'kms_key_policy_set',
    ])
    expect(reported(all, ids.signing)).toBeUndefined()
  })

  it('that cannot rotate, and whose description is denied, have no rotation', async () => {
    const { aws, region } = await sandbox()
    const { signing } = threeKeys(region)
    aws.faults.deny({ operation: 'DescribeKey', resource: signing })
    const all = await read('aws_kms_key', 'aws_kms_key.kms_key_rotation_enabled', 'aws_kms_key.kms_key_spec')
    expect(aws.log.count({ operation: 'GetKeyRotationStatus' })).toBe(2)
    expect(all.resources.find(({ id }) => id === signing)?.unread).toContain('kms_key_spec')
    expect(all.gaps.map(({ action }) => action)).toEqual(['kms:DescribeKey'])
  })
})

describe('queues of SQS', () => {
  it('have the name in their URL, their policy and their encryption', async () => {
    const { region } = await sandbox()
    const queues = region.of(sqsState)
    addQueue(queues, place(region), {
      name: 'orders',
      policy: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:*', Resource: '*' }] },
      attributes: { RedrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:eu-central-1:111122223333:dead"}' },
      tags: { Team: 'data' },
    })
    addQueue(queues, place(region), {
      name: 'old.fifo',
      attributes: { SqsManagedSseEnabled: 'false' },
    })
    const all = await read('aws_sqs_queue', ...OF_QUEUE)
    expect(all.gaps).toEqual([])
    expect(reported(all, 'orders')).toEqual({
      kind: 'aws_sqs_queue',
      id: 'orders',
      name: 'orders',
      arn: `arn:aws:sqs:${REGION}:${HOME}:orders`,
      sqs_queue_url: queueUrl(place(region), 'orders'),
      sqs_fifo_queue: false,
      sqs_policy: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:*', Resource: '*' }] },
      sqs_policy_set: true,
      sqs_managed_sse_enabled: true,
      sqs_redrive_policy: { deadLetterTargetArn: 'arn:aws:sqs:eu-central-1:111122223333:dead' },
      sqs_message_retention_period: 345_600,
      sqs_visibility_timeout: 30,
      tags: { Team: 'data' },
    })
    expect(reported(all, 'old.fifo')).toMatchObject({
      sqs_policy_set: false,
      sqs_managed_sse_enabled: false,
      sqs_fifo_queue: true,
      tags: {},
    })
  })

  it('are none where SQS leaves the list out', async () => {
    await sandbox()
    const all = await read('aws_sqs_queue')
    expect(all.gaps).toEqual([])
    expect(all.complete).toEqual([{ account: HOME, region: REGION, kind: 'aws_sqs_queue', count: 0 }])
  })

  it('are listed page by page; one that is denied is a gap of its own, one that is gone is none', async () => {
    const { aws, region } = await sandbox(2)
    const queues = region.of(sqsState)
    for (const name of ['a', 'b', 'c', 'd', 'e']) addQueue(queues, place(region), { name })
    const of = (name: string) => ({
      operation: 'GetQueueAttributes',
      resource: queueUrl(place(region), name),
    })
    aws.faults.deny(of('b'))
    aws.faults.error(of('c'), 'com.amazonaws.sqs#QueueDoesNotExist', 'The specified queue does not exist.')
    const all = await read('aws_sqs_queue', 'aws_sqs_queue.sqs_policy')
    expect(all.resources.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e'])
    expect(all.resources.find(({ id }) => id === 'b')?.unread).toContain('sqs_policy_set')
    expect(all.gaps).toMatchObject([{ partial: true, action: 'sqs:GetQueueAttributes' }])
    expect(aws.log.count({ operation: 'ListQueues' })).toBe(3)
  })
})

describe('topics and subscriptions of SNS', () => {
  it('have the name in their ARN, and no address of a person', async () => {
    const { region } = await sandbox()
    const state = region.of(snsState)
    const topic = addTopic(state, place(region), { name: 'alarms', tags: [{ Key: 'Team', Value: 'ops' }] })
    subscribe(state, topic, { protocol: 'email', endpoint: 'alice@example.com' })
    subscribe(state, topic, { protocol: 'email', endpoint: 'bob@example.com', isConfirmed: false })
    subscribe(state, topic, { protocol: 'email', endpoint: 'eve@example.com', isConfirmed: false })
    subscribe(state, topic, { protocol: 'http', endpoint: 'http://hooks.example.com/T0ken' })
    subscribe(state, topic, { protocol: 'sqs', endpoint: `arn:aws:sqs:${REGION}:${HOME}:orders` })
    const all = await read('aws_sns_topic', 'aws_sns_subscription', ...OF_TOPIC)
    expect(all.gaps).toEqual([])
    expect(reported(all, topic.arn)).toMatchObject({
      name: 'alarms',
      arn: topic.arn,
      topic_owner: HOME,
      topic_display_name: '',
      topic_policy_set: true,
      topic_policy: { Id: '__default_policy_ID' },
      topic_subscriptions_confirmed: 3,
      topic_subscriptions_pending: 2,
      tags: { Team: 'ops' },
    })
    const subscriptions = all.resources.filter(({ kind }) => kind === 'aws_sns_subscription')
    expect(subscriptions.map(({ name }) => name)).toEqual([
      'email to alarms',
      'email to alarms, PendingConfirmation',
      'http to alarms',
      'sqs to alarms',
    ])
    expect(JSON.stringify(all.resources)).not.toMatch(/example\.com|T0ken/)
    expect(subscriptions.at(-1)?.reported).toMatchObject({
      subscription_protocol: 'sqs',
      subscription_pending_confirmation: false,
      subscription_endpoint_arn: `arn:aws:sqs:${REGION}:${HOME}:orders`,
    })
    expect(subscriptions[0]?.edges).toEqual([
      { type: 'default', direction: 'in', kind: 'aws_sns_topic', id: topic.arn },
    ])
  })

  it('are listed page by page; one that is denied is a gap of its own, one that is gone is none', async () => {
    const { aws, region } = await sandbox(2)
    const state = region.of(snsState)
    const [a, b] = ['a', 'b', 'c'].map((name) => addTopic(state, place(region), { name }).arn)
    aws.faults.add({ operation: 'GetTopicAttributes', resource: a ?? '' }, { kind: 'deny', by: 'identity' })
    aws.faults.error(
      { operation: 'GetTopicAttributes', resource: b ?? '' },
      'NotFound',
      'Topic does not exist',
      404,
    )
    const all = await read('aws_sns_topic', 'aws_sns_topic.topic_policy')
    expect(all.resources.map(({ name }) => name)).toEqual(['a', 'c'])
    expect(all.gaps).toMatchObject([{ partial: true, reason: 'denied', action: 'sns:GetTopicAttributes' }])
    expect(aws.log.count({ operation: 'ListTopics' })).toBe(2)
  })
})

describe('secrets', () => {
  it('have what the list tells, and a policy where somebody asks', async () => {
    const { aws, region } = await sandbox()
    const secrets = region.of(secretsState)
    addSecret(secrets, place(region), {
      Name: 'shop/database',
      RotationEnabled: true,
      RotationRules: { AutomaticallyAfterDays: 30 },
      LastRotatedDate: new Date('2026-11-02T03:04:05Z'),
      LastAccessedDate: new Date('2026-11-01T00:00:00Z'),
      KmsKeyId: `arn:aws:kms:${REGION}:${HOME}:key/5c0ffee5-0000-4000-8000-000000000001`,
      Tags: [{ Key: 'Team', Value: 'data' }],
    })
    addSecret(secrets, place(region), { Name: 'deleted', DeletedDate: new Date('2026-11-20T00:00:00Z') })
    const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'secretsmanager:*' }] }
    addSecret(secrets, place(region), { Name: 'shared', policy, KmsKeyId: 'alias/orders' })
    const all = await read('aws_secretsmanager_secret', 'aws_secretsmanager_secret.policy')
    expect(all.gaps).toEqual([])
    expect(all.resources.map(({ id }) => id)).toEqual(['shop/database', 'shared'])
    expect(reported(all, 'shop/database')).toMatchObject({
      rotation_enabled: true,
      rotation_rules: { automatically_after_days: 30 },
      last_rotated_date: '2026-11-02T03:04:05Z',
      last_accessed_date: '2026-11-01T00:00:00Z',
      tags: { Team: 'data' },
      policy_set: false,
    })
    expect(all.resources.map(({ edges }) => edges.map(({ id }) => id))).toEqual([
      ['5c0ffee5-0000-4000-8000-000000000001'],
      [],
    ])
    expect(reported(all, 'shared')).toMatchObject({ policy, policy_set: true })
    expect(aws.log.count({ operation: 'GetSecretValue' })).toBe(0)
    await read('aws_secretsmanager_secret')
    expect(aws.log.count({ operation: 'GetResourcePolicy' })).toBe(2)
  })

  it('of which one is denied and one is gone', async () => {
    const { aws, region } = await sandbox(1)
    const secrets = region.of(secretsState)
    const [a, b] = ['a', 'b', 'c'].map((Name) => addSecret(secrets, place(region), { Name }).entry.ARN)
    aws.faults.deny({ operation: 'GetResourcePolicy', resource: a ?? '' })
    aws.faults.error(
      { operation: 'GetResourcePolicy', resource: b ?? '' },
      'ResourceNotFoundException',
      'gone',
    )
    const all = await read('aws_secretsmanager_secret', 'aws_secretsmanager_secret.policy_set')
    expect(all.resources.map(({ id, unread }) => [id, unread])).toEqual([
      ['a', ['policy', 'policy_set']],
      ['c', undefined],
    ])
  })
})

describe('buses of EventBridge', () => {
  it('have their policy in the list, and the key where somebody asks', async () => {
    const { aws, region } = await sandbox(1)
    const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'events:PutEvents' }] }
    addBus(region.of(eventsState), { name: 'orders', policy, kmsKey: 'alias/orders' })
    const all = await read('aws_event_bus')
    expect(all.gaps).toEqual([])
    expect(all.resources.map(({ id }) => id)).toEqual(['default', 'orders'])
    expect(reported(all, 'default')).toMatchObject({ policy_set: false })
    expect(reported(all, 'orders')).toMatchObject({
      arn: `arn:aws:events:${REGION}:${HOME}:event-bus/orders`,
      policy,
      policy_set: true,
    })
    expect(aws.log.count({ operation: 'DescribeEventBus' })).toBe(0)
    const deeper = await read('aws_event_bus', 'aws_event_bus.kms_key_identifier', 'aws_event_bus.tags')
    expect(reported(deeper, 'orders')).toMatchObject({ kms_key_identifier: 'alias/orders', tags: {} })
  })
})

describe('vaults and plans of AWS Backup', () => {
  it('are read, with a policy where one is set', async () => {
    const { aws, region } = await sandbox(1)
    const state = region.of(backupState)
    addVault(state, place(region), { name: 'Default', tags: { Team: 'ops' } })
    const policy = { Statement: [{ Effect: 'Deny', Principal: '*', Action: 'backup:DeleteRecoveryPoint' }] }
    addVault(state, place(region), { name: 'archive', policy, Locked: true, MinRetentionDays: 30 })
    addVault(state, place(region), { name: 'denied' })
    addPlan(state, place(region), 'daily')
    aws.faults.deny({ operation: 'GetBackupVaultAccessPolicy', resource: 'denied' })
    const all = await read(
      'aws_backup_vault',
      'aws_backup_plan',
      'aws_backup_vault.vault_policy',
      'aws_backup_vault.tags',
    )
    expect(reported(all, 'Default')).toMatchObject({
      vault_type: 'BACKUP_VAULT',
      locked: false,
      number_of_recovery_points: 7,
      vault_policy_set: false,
      tags: { Team: 'ops' },
    })
    expect(reported(all, 'archive')).toMatchObject({
      arn: `arn:aws:backup:${REGION}:${HOME}:backup-vault:archive`,
      locked: true,
      min_retention_days: 30,
      vault_policy: policy,
      vault_policy_set: true,
    })
    expect(all.resources.find(({ id }) => id === 'denied')?.unread).toEqual([
      'vault_policy',
      'vault_policy_set',
    ])
    expect(all.gaps).toMatchObject([{ partial: true, action: 'backup:GetBackupVaultAccessPolicy' }])
    expect(all.resources.find(({ kind }) => kind === 'aws_backup_plan')).toMatchObject({ name: 'daily' })
  })
})
