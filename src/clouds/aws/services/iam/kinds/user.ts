import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import { type KindSource, to } from '../../../reading/kind-source.ts'
import type { GatheredDetail } from '../../../reading/detail.ts'
import { datetime, string, strings } from '../../../reading/shape.ts'
import { isRecord } from '../../../reading/value-path.ts'
import {
  ATTACHED,
  attachedPolicies,
  authorizationDetails,
  comparedInline,
  inlinePolicies,
  permissionsBoundary,
} from './authorization-details.ts'
import { CREDENTIAL_REPORT, OF_USER, VIRTUAL_DEVICES, virtualDevices, VOLATILE } from './credentials.ts'

const compared = comparedInline('user_policies')

const REPORT: GatheredDetail = {
  ...CREDENTIAL_REPORT,
  list: 'Users',
  heldBy: 'Arn',
  idFrom: 'arn',
  doubt: ([row], { reported: { ctime } }) => {
    if (row === undefined) return 'the credential report is older than the user.'
    const made = isRecord(row) ? datetime('UserCreationTime').read(row) : undefined
    return made === undefined || made === ctime
      ? null
      : 'the credential report is about another user, who had the same name.'
  },
  costly: true,
  properties: OF_USER,
}

const DEVICES: GatheredDetail = {
  ...VIRTUAL_DEVICES,
  heldBy: 'User.Arn',
  idFrom: 'arn',
  costly: true,
  properties: { user_virtual_mfa_devices: virtualDevices() },
}

export const USER: KindSource = {
  name: 'aws_iam_user',
  about: 'A person or program with credentials of its own that last, and what it may do.',
  bases: ['user', 'iam_principal'],
  ...authorizationDetails('User'),
  list: 'UserDetailList',
  id: 'UserId',
  nameFrom: 'UserName',
  arn: { from: 'Arn', form: 'arn:{partition}:iam::{account}:user{path}{name}' },
  properties: {
    ctime: datetime('CreateDate'),
    path: string('Path'),
    user_policies: inlinePolicies('UserPolicyList'),
    attached_policy_arns: attachedPolicies(),
    user_groups: strings('GroupList[]'),
    user_permissions_boundary: permissionsBoundary(),
  },
  compared: {
    ...compared,
    keys: { ...compared.keys, access_keys: ['slot'] },
    volatile: VOLATILE,
  },
  changedBy: byName([
    ...created('CreateUser'),
    ...deleted('DeleteUser'),
    ...changed(['PutUserPolicy', 'DeleteUserPolicy'], { of: ['user_policies'] }),
    ...changed(['AttachUserPolicy', 'DetachUserPolicy'], { of: ['attached_policy_arns'] }),
    ...changed(['AddUserToGroup', 'RemoveUserFromGroup'], { of: ['user_groups'] }),
    ...changed(['PutUserPermissionsBoundary', 'DeleteUserPermissionsBoundary'], {
      of: ['user_permissions_boundary'],
    }),
    ...changed(['CreateLoginProfile', 'UpdateLoginProfile', 'DeleteLoginProfile'], {
      of: ['password_enabled', 'password_last_changed'],
    }),
    ...changed(['CreateAccessKey', 'UpdateAccessKey', 'DeleteAccessKey'], { of: ['access_keys'] }),
    ...changed(['EnableMFADevice', 'DeactivateMFADevice'], {
      of: ['mfa_active', 'user_virtual_mfa_devices'],
    }),
  ]),
  edges: to('aws_iam_policy', `${ATTACHED}.PolicyArn`),
  namedEdges: [{ type: 'default', direction: 'in', kind: 'aws_iam_group', property: 'user_groups' }],
  details: [REPORT, DEVICES],
}
