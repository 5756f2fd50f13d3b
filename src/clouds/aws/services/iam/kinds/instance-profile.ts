import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, string, strings, tags } from '../../../reading/shape.ts'
import { iam } from '../operation.ts'

export const INSTANCE_PROFILE: KindSource = {
  name: 'aws_iam_instance_profile',
  about: 'What gives instances of EC2 their role.',
  bases: [],
  ...iam('ListInstanceProfiles'),
  list: 'InstanceProfiles',
  pageSize: 1000,
  id: 'InstanceProfileId',
  nameFrom: 'InstanceProfileName',
  arn: { from: 'Arn', form: 'arn:{partition}:iam::{account}:instance-profile{instance_profile_path}{name}' },
  tagsFrom: null,
  properties: {
    ctime: datetime('CreateDate'),
    instance_profile_path: string('Path'),
    instance_profile_roles: strings('Roles[].RoleName'),
  },
  changedBy: byName([
    ...created('CreateInstanceProfile'),
    ...deleted('DeleteInstanceProfile'),
    ...changed(['AddRoleToInstanceProfile', 'RemoveRoleFromInstanceProfile'], {
      of: ['instance_profile_roles'],
    }),
  ]),
  edges: [],
  details: [
    {
      ...iam('ListInstanceProfileTags'),
      answer: 'Tags',
      pageSize: 1000,
      idParameter: 'InstanceProfileName',
      idFrom: 'name',
      costly: true,
      properties: { tags: tags('Tags') },
    },
  ],
}
