import { byName, changed, created } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { AnyDetail } from '../../../reading/detail.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import type { Property } from '../../../reading/property.ts'
import {
  bool,
  datetime,
  document,
  int,
  list,
  object,
  present,
  string,
  strings,
  tags,
  text,
} from '../../../reading/shape.ts'
import type { JsonObject } from '../../../../../model/json.ts'

const kms = operationsOf('kms')

/** Each key answers by its own policy, which may keep the account's auditors out. */
const OF_KEY = { idParameter: 'KeyId', eachByItself: true, costly: true } as const

/** AWS keeps these names for the keys that its services make in the account, and takes none of them from customers. */
const AWS_ALIAS = 'alias/aws/'

const REGIONAL = { arn: string('Arn'), region: string('Region') }

const DETAILS: readonly AnyDetail[] = [
  {
    ...kms('ListAliases'),
    list: 'Aliases',
    pageSize: 100,
    // Names that AWS keeps for services that nobody has used lead to no key.
    heldBy: 'TargetKeyId',
    someAreNobodys: true,
    properties: { kms_aliases: strings('Aliases[].AliasName'), name: firstName('Aliases[].AliasName') },
  },
  {
    ...kms('DescribeKey'),
    ...OF_KEY,
    answer: 'KeyMetadata',
    except: isNamedByAws,
    exceptedAs: { KeyMetadata: { KeyManager: 'AWS' } },
    changedBy: byName([
      { event: 'ScheduleKeyDeletion', did: 'changed' },
      { event: 'DisableKey', did: 'switched off' },
      ...changed(['CancelKeyDeletion', 'EnableKey', 'UpdateKeyDescription', 'DeleteImportedKeyMaterial']),
    ]),
    properties: {
      ctime: datetime('KeyMetadata.CreationDate'),
      access_key_status: string('KeyMetadata.KeyState'),
      kms_key_manager: string('KeyMetadata.KeyManager'),
      kms_origin: string('KeyMetadata.Origin'),
      kms_key_spec: string('KeyMetadata.KeySpec'),
      kms_key_usage: string('KeyMetadata.KeyUsage'),
      kms_enabled: bool('KeyMetadata.Enabled'),
      kms_description: text('KeyMetadata.Description'),
      kms_multi_region: bool('KeyMetadata.MultiRegion'),
      kms_multiregion_configuration: object('KeyMetadata.MultiRegionConfiguration', {
        multi_region_key_type: string('MultiRegionKeyType'),
        primary_key: object('PrimaryKey', REGIONAL),
        replica_keys: list('ReplicaKeys', REGIONAL),
      }),
      kms_custom_key_store_id: string('KeyMetadata.CustomKeyStoreId'),
      kms_deletion_date: datetime('KeyMetadata.DeletionDate'),
      kms_pending_deletion_window_in_days: int('KeyMetadata.PendingDeletionWindowInDays'),
      kms_valid_to: datetime('KeyMetadata.ValidTo'),
    },
  },
  {
    ...kms('GetKeyRotationStatus'),
    ...OF_KEY,
    answer: 'KeyRotationEnabled',
    except: (key) => isOfAws(key) || cannotRotate(key),
    // Of a key whose description could not be read.
    notSet: { codes: ['UnsupportedOperationException'], answer: {} },
    changedBy: byName([
      { event: 'DisableKeyRotation', did: 'switched off' },
      ...changed(['EnableKeyRotation', 'RotateKeyOnDemand']),
    ]),
    properties: {
      kms_key_rotation_enabled: bool('KeyRotationEnabled'),
      kms_rotation_period_in_days: int('RotationPeriodInDays'),
      kms_next_rotation_date: datetime('NextRotationDate'),
    },
  },
  {
    ...kms('GetKeyPolicy'),
    ...OF_KEY,
    answer: 'Policy',
    parameters: { PolicyName: 'default' },
    except: isOfAws,
    exceptedAs: {},
    changedBy: byName(changed(['PutKeyPolicy'])),
    properties: { kms_key_policy: document('Policy'), kms_key_policy_set: present('Policy') },
  },
  {
    ...kms('ListResourceTags'),
    ...OF_KEY,
    answer: null,
    except: isOfAws,
    properties: { tags: tags('Tags', ['TagKey', 'TagValue']) },
  },
]

/** A key of AWS's by its alias: nobody can change it, and nobody has to ask about it. */
function isNamedByAws({ kms_aliases: aliases }: JsonObject): boolean {
  return Array.isArray(aliases) && aliases.some((alias) => String(alias).startsWith(AWS_ALIAS))
}

function isOfAws(key: JsonObject): boolean {
  return key['kms_key_manager'] === 'AWS' || isNamedByAws(key)
}

/**
 * KMS rotates symmetric keys for encryption whose material it made itself, and replicas with their primary (its developer guide,
 * "Rotate AWS KMS keys").
 */
function cannotRotate(key: JsonObject): boolean {
  const { kms_key_spec: spec = 'SYMMETRIC_DEFAULT', kms_origin: origin = 'AWS_KMS' } = key
  const { kms_multiregion_configuration: regions } = key
  const isReplica =
    typeof regions === 'object' && regions !== null && 'multi_region_key_type' in regions
      ? regions['multi_region_key_type'] === 'REPLICA'
      : false
  return spec !== 'SYMMETRIC_DEFAULT' || origin !== 'AWS_KMS' || isReplica
}

/** The first of the key's aliases, without the word that all of them begin with; none where it has none. */
function firstName(path: string): Property {
  const { read } = strings(path)
  return {
    type: { type: 'string' },
    path,
    read: (source) => {
      const [first] = [read(source)].flat().map(String).toSorted()
      return first?.replace(/^alias\//, '')
    },
  }
}

export const KEY: KindSource = {
  name: 'aws_kms_key',
  about: 'A key of KMS: whose it is, whether it may be used, and by whom.',
  bases: ['access_key'],
  ...kms('ListKeys'),
  list: 'Keys',
  pageSize: 1000,
  id: 'KeyId',
  arn: { from: 'KeyArn', form: 'arn:{partition}:kms:{region}:{account}:key/{id}' },
  console: 'kms/home?region={region}#/kms/keys/{id}',
  tagsFrom: null,
  properties: {},
  changedBy: byName(created('CreateKey')),
  compared: {
    volatile: ['kms_next_rotation_date'],
    keys: { 'kms_key_policy.Statement': ['Sid'] },
    caseless: ['kms_key_policy.Statement.Action', 'kms_key_policy.Statement.NotAction'],
  },
  edges: [],
  details: DETAILS,
}
