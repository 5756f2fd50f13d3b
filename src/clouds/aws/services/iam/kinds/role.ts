import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import type { GatheredDetail } from '../../../reading/detail.ts'
import { type KindSource, to } from '../../../reading/kind-source.ts'
import { datetime, document, int, object, ofTheOnly, string, text } from '../../../reading/shape.ts'
import { iam } from '../operation.ts'
import {
  ATTACHED,
  attachedPolicies,
  authorizationDetails,
  comparedInline,
  inlinePolicies,
  permissionsBoundary,
} from './authorization-details.ts'

const { keys, caseless } = comparedInline('role_policies')
const TRUST = 'role_assume_role_policy_document.Statement'

/** What only the plain list of roles holds. */
const LISTED: GatheredDetail = {
  ...iam('ListRoles'),
  list: 'Roles',
  pageSize: 1000,
  heldBy: 'RoleId',
  costly: true,
  properties: {
    description: ofTheOnly('Roles', text('Description')),
    role_max_session_duration: ofTheOnly('Roles', int('MaxSessionDuration')),
  },
}

export const ROLE: KindSource = {
  name: 'aws_iam_role',
  about: 'What others may become for a while: who may, and what they may do then.',
  bases: ['role', 'iam_principal'],
  ...authorizationDetails('Role'),
  list: 'RoleDetailList',
  id: 'RoleId',
  nameFrom: 'RoleName',
  arn: { from: 'Arn', form: 'arn:{partition}:iam::{account}:role{path}{name}' },
  properties: {
    ctime: datetime('CreateDate'),
    atime: datetime('RoleLastUsed.LastUsedDate'),
    path: string('Path'),
    role_assume_role_policy_document: document('AssumeRolePolicyDocument'),
    role_policies: inlinePolicies('RolePolicyList'),
    attached_policy_arns: attachedPolicies(),
    role_permissions_boundary: permissionsBoundary(),
    role_last_used: object('RoleLastUsed', {
      last_used: datetime('LastUsedDate'),
      region: string('Region'),
    }),
  },
  compared: {
    volatile: ['atime', 'role_last_used'],
    keys: { ...keys, [TRUST]: ['Sid'] },
    caseless: [...caseless, `${TRUST}.Action`],
  },
  changedBy: byName([
    ...created('CreateRole', 'CreateServiceLinkedRole'),
    ...deleted('DeleteRole', 'DeleteServiceLinkedRole'),
    ...changed(['UpdateAssumeRolePolicy'], { of: ['role_assume_role_policy_document'] }),
    ...changed(['PutRolePolicy', 'DeleteRolePolicy'], { of: ['role_policies'] }),
    ...changed(['AttachRolePolicy', 'DetachRolePolicy'], { of: ['attached_policy_arns'] }),
    ...changed(['PutRolePermissionsBoundary', 'DeleteRolePermissionsBoundary'], {
      of: ['role_permissions_boundary'],
    }),
    ...changed(['UpdateRole', 'UpdateRoleDescription'], {
      of: ['description', 'role_max_session_duration'],
    }),
  ]),
  edges: [
    ...to('aws_iam_policy', `${ATTACHED}.PolicyArn`),
    ...to('aws_iam_instance_profile', 'InstanceProfileList[].InstanceProfileId'),
  ],
  details: [LISTED],
}
