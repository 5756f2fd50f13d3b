import { byName, changed } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { alwaysList, document, present, string } from '../../../reading/shape.ts'
import { LIST_ROOTS } from '../list-policies.ts'
import { organizations } from '../operation.ts'

export const ROOT: KindSource = {
  name: 'aws_organizational_root',
  about:
    'The root of an organisation, above all of its units and accounts. Read in the management account alone.',
  bases: [],
  ofManagement: true,
  ...LIST_ROOTS,
  id: 'Id',
  nameFrom: 'Name',
  arn: { from: 'Arn', form: 'arn:{partition}:organizations::{account}:root/{id}' },
  console: 'organizations/v2/home/root',
  tagsFrom: null,
  properties: {
    policy_types: alwaysList('PolicyTypes', { type: string('Type'), status: string('Status') }),
  },
  changedBy: byName(changed(['EnablePolicyType', 'DisablePolicyType'], { of: ['policy_types'] })),
  compared: { keys: { policy_types: ['type'] } },
  edges: [],
  details: [
    {
      ...organizations('DescribeResourcePolicy'),
      answer: 'ResourcePolicy',
      notSet: { codes: ['ResourcePolicyNotFoundException'], answer: {} },
      costly: true,
      changedBy: byName(changed(['PutResourcePolicy', 'DeleteResourcePolicy'])),
      properties: {
        delegation_policy_set: present('ResourcePolicy'),
        delegation_policy: document('ResourcePolicy.Content'),
      },
    },
  ],
}
