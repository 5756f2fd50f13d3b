import { operationsOf } from '../../../client/operation.ts'
import { byName, created, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, string, tagMap } from '../../../reading/shape.ts'

/** An analyzer of the organisation lies in the account that administers it: its members do not see it. */
export const ANALYZER: KindSource = {
  name: 'aws_accessanalyzer_analyzer',
  about: 'An analyzer of IAM Access Analyzer: what it looks for, in an account or an organisation.',
  bases: [],
  ...operationsOf('access-analyzer')('ListAnalyzers'),
  list: 'analyzers',
  pageSize: 100,
  id: 'arn',
  nameFrom: 'name',
  arn: { from: 'arn', form: 'arn:{partition}:access-analyzer:{region}:{account}:analyzer/{name}' },
  console: 'access-analyzer/home?region={region}#/analyzers',
  tagsFrom: null,
  properties: {
    ctime: datetime('createdAt'),
    tags: tagMap('tags'),
    type: string('type'),
    status: string('status'),
    status_reason: string('statusReason.code'),
    last_resource_analyzed_at: datetime('lastResourceAnalyzedAt'),
    managed_by: string('managedBy'),
  },
  compared: { volatile: ['last_resource_analyzed_at'] },
  changedBy: byName([...created('CreateAnalyzer'), ...deleted('DeleteAnalyzer')]),
  edges: [],
}
