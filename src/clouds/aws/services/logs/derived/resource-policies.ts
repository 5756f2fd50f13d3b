import { ofResourcePolicy } from '../../../statements/of-resource-policy.ts'

export const OF_RESOURCE_POLICIES = ofResourcePolicy({
  kind: 'aws_cloudwatch_log_resource_policy',
  type: 'logs',
  policy: 'policy_document',
  from: [],
  called: 'the resource policy of the region’s logs',
})
