import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import { type KindSource, to } from '../../../reading/kind-source.ts'
import { datetime, string, strings } from '../../../reading/shape.ts'
import {
  ATTACHED,
  attachedPolicies,
  authorizationDetails,
  comparedInline,
  inlinePolicies,
  permissionsBoundary,
} from './authorization-details.ts'

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
  compared: comparedInline('user_policies'),
  changedBy: byName([
    ...created('CreateUser'),
    ...deleted('DeleteUser'),
    ...changed(['PutUserPolicy', 'DeleteUserPolicy'], { of: ['user_policies'] }),
    ...changed(['AttachUserPolicy', 'DetachUserPolicy'], { of: ['attached_policy_arns'] }),
    ...changed(['AddUserToGroup', 'RemoveUserFromGroup'], { of: ['user_groups'] }),
    ...changed(['PutUserPermissionsBoundary', 'DeleteUserPermissionsBoundary'], {
      of: ['user_permissions_boundary'],
    }),
  ]),
  edges: to('aws_iam_policy', `${ATTACHED}.PolicyArn`),
  namedEdges: [{ type: 'default', direction: 'in', kind: 'aws_iam_group', property: 'user_groups' }],
}
