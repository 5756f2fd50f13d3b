import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { alwaysList, bool, document, string } from '../../../reading/shape.ts'
import { LIST_POLICIES, LIST_ROOTS } from '../list-policies.ts'
import { organizations, PAGE_SIZE } from '../operation.ts'

/** AWS's own allow everything: where they are attached, and what is in them, is not asked. */
const OWN = { except: ({ aws_managed: isAws }: { readonly aws_managed?: unknown }) => isAws === true }

export const POLICY: KindSource = {
  name: 'aws_organizations_policy',
  about:
    'A policy of an organisation, of any type that is enabled: what its accounts may do at most, how they tag, whether AWS may learn from their data. Read in the management account alone.',
  bases: ['policy'],
  ofManagement: true,
  ...LIST_POLICIES,
  also: [LIST_ROOTS.action],
  pageSize: null,
  id: 'Id',
  nameFrom: 'Name',
  arn: { from: 'Arn', form: 'arn:{partition}:organizations::{account}:policy/{id}' },
  tagsFrom: null,
  properties: {
    policy_type: string('Type'),
    description: string('Description'),
    aws_managed: bool('AwsManaged'),
  },
  changedBy: byName([...created('CreatePolicy'), ...deleted('DeletePolicy')]),
  compared: { keys: { targets: ['target_id'] } },
  edges: [],
  details: [
    {
      ...organizations('ListTargetsForPolicy'),
      ...OWN,
      answer: 'Targets',
      pageSize: PAGE_SIZE,
      idParameter: 'PolicyId',
      costly: true,
      changedBy: byName(changed(['AttachPolicy', 'DetachPolicy'])),
      properties: {
        targets: alwaysList('Targets', {
          target_id: string('TargetId'),
          name: string('Name'),
          type: string('Type'),
        }),
      },
    },
    {
      ...organizations('DescribePolicy'),
      ...OWN,
      answer: 'Policy',
      idParameter: 'PolicyId',
      costly: true,
      changedBy: byName(changed(['UpdatePolicy'])),
      properties: { policy_document: document('Policy.Content') },
    },
  ],
}
