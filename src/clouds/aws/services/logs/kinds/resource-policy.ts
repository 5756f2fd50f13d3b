import { byName, created, deleted } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetimeMillis, document, string } from '../../../reading/shape.ts'

const logs = operationsOf('logs')

/** Those of the region as a whole, which is what the operation lists unless it is asked for others. */
export const LOG_RESOURCE_POLICY: KindSource = {
  name: 'aws_cloudwatch_log_resource_policy',
  about: 'A policy of a region’s logs: which services and accounts may write to groups of logs or read them.',
  bases: ['policy'],
  ...logs('DescribeResourcePolicies'),
  list: 'resourcePolicies',
  pageSize: 50,
  id: 'policyName',
  nameFrom: 'policyName',
  arn: null,
  tagsFrom: null,
  properties: {
    mtime: datetimeMillis('lastUpdatedTime'),
    policy_document: document('policyDocument'),
    policy_scope: string('policyScope'),
  },
  changedBy: byName([...created('PutResourcePolicy'), ...deleted('DeleteResourcePolicy')]),
  compared: {
    keys: { 'policy_document.Statement': ['Sid'] },
    caseless: ['policy_document.Statement.Action', 'policy_document.Statement.NotAction'],
  },
  edges: [],
}
