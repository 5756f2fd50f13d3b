import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import { MalformedAnswer } from '../../../client/failure.ts'
import type { Detail } from '../../../reading/detail.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import type { Property } from '../../../reading/property.ts'
import { bool, datetime, document, int, itself, string, tags, text } from '../../../reading/shape.ts'
import { isRecord } from '../../../reading/value-path.ts'
import { isOfAws } from '../managed-by-aws.ts'
import { iam } from '../operation.ts'
import { authorizationDetails } from './authorization-details.ts'

const VERSION = itself({
  document: document('Document'),
  version_id: string('VersionId'),
  is_default_version: bool('IsDefaultVersion'),
  create_date: datetime('CreateDate'),
})

/** The version in force: the others allow nothing. */
const POLICY_DOCUMENT: Property = {
  ...VERSION,
  path: 'PolicyVersionList[]',
  read: (source) => VERSION.read(inForce(source)),
  salvage: (source, lose) => VERSION.salvage?.(inForce(source), lose),
}

function inForce(source: unknown): unknown {
  const versions = isRecord(source) ? source['PolicyVersionList'] : undefined
  const found = Array.isArray(versions)
    ? (versions as readonly unknown[]).find((one) => isRecord(one) && one['IsDefaultVersion'] === true)
    : undefined
  if (found === undefined) throw new MalformedAnswer('no member of PolicyVersionList is the default version')
  return found
}

const isManaged: Property = {
  type: { type: 'boolean' },
  path: 'Arn',
  read: (source) => isOfAws(string('Arn').read(source)),
}

/** AWS's own policies have no tags. */
const TAGS: Detail = {
  ...iam('ListPolicyTags'),
  answer: 'Tags',
  pageSize: 1000,
  idParameter: 'PolicyArn',
  except: (policy) => policy['managed'] === true,
  costly: true,
  properties: { tags: tags('Tags') },
}

export const POLICY: KindSource = {
  name: 'aws_iam_policy',
  about:
    'A policy that users, groups and roles share: one of the account’s own, or one of AWS’s that is attached here.',
  bases: ['policy'],
  ...authorizationDetails('LocalManagedPolicy', 'AWSManagedPolicy'),
  list: 'Policies',
  // Names repeat under other paths.
  id: 'Arn',
  nameFrom: 'PolicyName',
  arn: { from: 'Arn', form: '{id}' },
  tagsFrom: null,
  properties: {
    ctime: datetime('CreateDate'),
    mtime: datetime('UpdateDate'),
    path: string('Path'),
    policy_id: string('PolicyId'),
    policy_description: text('Description'),
    policy_default_version_id: string('DefaultVersionId'),
    policy_attachment_count: int('AttachmentCount'),
    policy_permissions_boundary_usage_count: int('PermissionsBoundaryUsageCount'),
    policy_is_attachable: bool('IsAttachable'),
    policy_document: POLICY_DOCUMENT,
    managed: isManaged,
  },
  compared: {
    volatile: [
      'mtime',
      'policy_default_version_id',
      'policy_document.version_id',
      'policy_document.create_date',
    ],
    keys: { 'policy_document.document.Statement': ['Sid'] },
    caseless: ['Action', 'NotAction'].map((member) => `policy_document.document.Statement.${member}`),
  },
  changedBy: byName([
    ...created('CreatePolicy'),
    ...deleted('DeletePolicy'),
    ...changed(['CreatePolicyVersion', 'SetDefaultPolicyVersion'], { of: ['policy_document'] }),
    ...changed(
      [
        'AttachUserPolicy',
        'AttachGroupPolicy',
        'AttachRolePolicy',
        'DetachUserPolicy',
        'DetachGroupPolicy',
        'DetachRolePolicy',
      ],
      { of: ['policy_attachment_count'] },
    ),
  ]),
  edges: [],
  details: [TAGS],
}
