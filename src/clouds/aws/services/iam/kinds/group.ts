import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import { type KindSource, to } from '../../../reading/kind-source.ts'
import { datetime, string } from '../../../reading/shape.ts'
import {
  ATTACHED,
  attachedPolicies,
  authorizationDetails,
  comparedInline,
  inlinePolicies,
} from './authorization-details.ts'

export const GROUP: KindSource = {
  name: 'aws_iam_group',
  about: 'A group of users, and what its members may do.',
  bases: ['group'],
  ...authorizationDetails('Group'),
  list: 'GroupDetailList',
  id: 'GroupId',
  nameFrom: 'GroupName',
  arn: { from: 'Arn', form: 'arn:{partition}:iam::{account}:group{path}{name}' },
  properties: {
    ctime: datetime('CreateDate'),
    path: string('Path'),
    group_policies: inlinePolicies('GroupPolicyList'),
    attached_policy_arns: attachedPolicies(),
  },
  compared: comparedInline('group_policies'),
  changedBy: byName([
    ...created('CreateGroup'),
    ...deleted('DeleteGroup'),
    ...changed(['PutGroupPolicy', 'DeleteGroupPolicy'], { of: ['group_policies'] }),
    ...changed(['AttachGroupPolicy', 'DetachGroupPolicy'], { of: ['attached_policy_arns'] }),
  ]),
  edges: to('aws_iam_policy', `${ATTACHED}.PolicyArn`),
}
