import type { Account } from '../aws/account.ts'
import { addPlan, addVault, backupState } from '../aws/backup/state.ts'
import { daysBefore } from '../aws/estate/place.ts'
import { addBus, eventsState } from '../aws/events/state.ts'
import { addAwsKey, addKey, kmsState } from '../aws/kms/state.ts'
import { addSecret, secretsState } from '../aws/secretsmanager/state.ts'
import { addTopic, snsState, subscribe } from '../aws/sns/state.ts'
import { addQueue, sqsState } from '../aws/sqs/state.ts'

/** A partner of ACME's: nobody has put it among the trusted accounts. */
const PARTNER = '999988887777'

function allow(principal: string | object, action: string, resource: string, condition?: object): object {
  const statement = { Effect: 'Allow', Principal: principal, Action: action, Resource: resource }
  return {
    Version: '2012-10-17',
    Statement: [condition === undefined ? statement : { ...statement, Condition: condition }],
  }
}

/** A shop that sends and stores much as it should, with what was opened in a hurry and never closed. */
export function addProductionMessages(account: Account, today: Date): void {
  const region = account.region('us-east-1')
  const place = { account: account.id, region: region.code }
  const arnOf = (service: string, name: string): string =>
    `arn:aws:${service}:${place.region}:${place.account}:${name}`

  const keys = region.of(kmsState)
  addAwsKey(keys, place, 'sqs')
  const orders = addKey(keys, place, {
    alias: 'orders',
    rotates: true,
    tags: [{ TagKey: 'Team', TagValue: 'data' }],
  })
  addKey(keys, place, { alias: 'legacy-archive', CreationDate: daysBefore(today, 2000) })
  addKey(keys, place, { alias: 'signing', KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' })
  addKey(keys, place, {
    alias: 'payments-2023',
    KeyState: 'PendingDeletion',
    Enabled: false,
    DeletionDate: daysBefore(today, -21),
  })

  const topics = region.of(snsState)
  const encrypted = { KmsMasterKeyId: orders.metadata.Arn }
  const alarms = addTopic(topics, place, { name: 'alarms', attributes: encrypted })
  subscribe(topics, alarms, { protocol: 'https', endpoint: 'https://hooks.example.com/alarms' })
  const events = addTopic(topics, place, {
    name: 'shop-events',
    policy: allow('*', 'sns:Subscribe', arnOf('sns', 'shop-events')),
  })
  subscribe(topics, events, { protocol: 'http', endpoint: 'http://legacy.example.com/events' })

  const queues = region.of(sqsState)
  const fromTopic = { ArnEquals: { 'aws:SourceArn': alarms.arn } }
  addQueue(queues, place, {
    name: 'alarm-archive',
    policy: allow('*', 'sqs:SendMessage', arnOf('sqs', 'alarm-archive'), fromTopic),
  })
  addQueue(queues, place, {
    name: 'partner-uploads',
    policy: allow('*', 'sqs:SendMessage', arnOf('sqs', 'partner-uploads')),
    tags: { Team: 'web' },
  })
  addQueue(queues, place, { name: 'legacy-jobs', attributes: { SqsManagedSseEnabled: 'false' } })

  const secrets = region.of(secretsState)
  addSecret(secrets, place, {
    Name: 'shop/database',
    KmsKeyId: orders.metadata.Arn,
    RotationEnabled: true,
    RotationRules: { AutomaticallyAfterDays: 30 },
    LastRotatedDate: daysBefore(today, 11),
    NextRotationDate: daysBefore(today, -19),
    LastAccessedDate: daysBefore(today, 1),
  })
  addSecret(secrets, place, {
    Name: 'partner/api-token',
    CreatedDate: daysBefore(today, 400),
    LastAccessedDate: daysBefore(today, 200),
    policy: allow({ AWS: `arn:aws:iam::${PARTNER}:root` }, 'secretsmanager:GetSecretValue', '*'),
  })

  const buses = region.of(eventsState)
  addBus(buses, { name: 'orders', kmsKey: orders.metadata.Arn })
  buses.byDefault.policy = allow({ AWS: PARTNER }, 'events:PutEvents', arnOf('events', 'event-bus/default'))

  const backup = region.of(backupState)
  addVault(backup, place, { name: 'Default' })
  addVault(backup, place, {
    name: 'archive',
    Locked: true,
    MinRetentionDays: 30,
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Deny', Principal: '*', Action: 'backup:DeleteRecoveryPoint', Resource: '*' },
        {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${PARTNER}:root` },
          Action: 'backup:CopyIntoBackupVault',
          Resource: '*',
        },
      ],
    },
  })
  addPlan(backup, place, 'daily')
}

/** What a load test left behind. */
export function addStagingMessages(account: Account): void {
  const region = account.region('eu-west-1')
  const place = { account: account.id, region: region.code }
  addQueue(region.of(sqsState), place, { name: 'load-test', attributes: { SqsManagedSseEnabled: 'false' } })
  addTopic(region.of(snsState), place, { name: 'load-test' })
}
