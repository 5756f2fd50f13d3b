import { addVault, backupState } from '../../../sandbox/aws/backup/state.ts'
import { addBus, eventsState } from '../../../sandbox/aws/events/state.ts'
import { addKey, kmsState, type PlayedKey } from '../../../sandbox/aws/kms/state.ts'
import { addSecret, secretsState } from '../../../sandbox/aws/secretsmanager/state.ts'
import { addTopic, snsState } from '../../../sandbox/aws/sns/state.ts'
import { addQueue, sqsState } from '../../../sandbox/aws/sqs/state.ts'
import type { ChangeCase, Place } from './change-case.ts'
import { type Edit, edited } from './edit.ts'
import { STRANGER } from './of-identities.ts'

type Principal = string | { readonly AWS: string | readonly string[] }

function policy(action: string, principal: Principal): object {
  const statement = { Sid: 'Use', Effect: 'Allow', Principal: principal, Action: action, Resource: '*' }
  return { Version: '2012-10-17', Statement: [statement] }
}

/** Makes something with the first policy; the edit gives it the second. */
type WithPolicy = (at: Place, before: object, after: object) => Edit

function own({ account }: Place): string {
  return `arn:aws:iam::${account.id}:root`
}

/** By the end of the rule's id: who is let in beside the account itself, or with it. */
const LET_IN: Readonly<Record<string, (at: Place) => Principal>> = {
  public: () => '*',
  principal: (at) => ({ AWS: [own(at), STRANGER] }),
}

/** What was the account's own is everybody's, and what was the account's own is somebody else's too. */
function opened(rules: string, action: string, make: WithPolicy): readonly ChangeCase[] {
  return Object.entries(LET_IN).map(([how, principal]) => ({
    rule: `${rules}-${how}-changed`,
    play: (at) => ({
      found: at.name,
      change: make(at, policy(action, { AWS: own(at) }), policy(action, principal(at))),
    }),
  }))
}

function place({ account, region }: Place): { readonly account: string; readonly region: string } {
  return { account: account.id, region: region.code }
}

function key(
  rule: string,
  change: (key: PlayedKey, at: Place) => Edit,
  before: Pick<Parameters<typeof addKey>[2], 'rotates'> = {},
): ChangeCase {
  return {
    rule,
    play: (at) => {
      const made = addKey(at.region.of(kmsState), place(at), { alias: at.name, ...before })
      return { found: at.name, change: change(made, at) }
    },
  }
}

/** Who may use keys, secrets, topics and the like. */
export const POLICY_CHANGES: readonly ChangeCase[] = [
  ...opened('aws-backup-vault', 'backup:CopyIntoBackupVault', (at, before, after) => {
    const vault = addVault(at.region.of(backupState), place(at), { name: at.name, policy: before })
    return edited(vault, { policy: after })
  }),
  ...opened('aws-event-bus', 'events:PutEvents', (at, before, after) => {
    const bus = addBus(at.region.of(eventsState), { name: at.name, policy: before })
    return edited(bus, { policy: after })
  }),
  ...opened('aws-secretsmanager-secret', 'secretsmanager:GetSecretValue', (at, before, after) => {
    const secret = addSecret(at.region.of(secretsState), place(at), { Name: at.name, policy: before })
    return edited(secret, { policy: after })
  }),
  ...opened('aws-sns-topic', 'sns:Publish', (at, before, after) => {
    const topic = addTopic(at.region.of(snsState), place(at), { name: at.name, policy: before })
    return edited(topic.attributes, { Policy: JSON.stringify(after) })
  }),
  ...opened('aws-sqs-queue', 'sqs:SendMessage', (at, before, after) => {
    const queue = addQueue(at.region.of(sqsState), place(at), { name: at.name, policy: before })
    return edited(queue.attributes, { Policy: JSON.stringify(after) })
  }),
  key('aws-kms-key-policy-changed', (made) =>
    edited(made, { policy: policy('kms:Decrypt', { AWS: STRANGER }) }),
  ),
  key('aws-kms-key-disabled-changed', ({ metadata }) =>
    edited(metadata, { KeyState: 'Disabled', Enabled: false }),
  ),
  key(
    'aws-kms-key-deletion-changed',
    ({ metadata }) =>
      edited(metadata, {
        KeyState: 'PendingDeletion',
        Enabled: false,
        DeletionDate: new Date('2026-12-29T00:00:00Z'),
      }),
    // KMS answers that a key which is to be deleted is not rotated.
    { rotates: true },
  ),
  key('aws-kms-key-rotation-changed', (made) => edited(made, { rotates: false }), { rotates: true }),
]
