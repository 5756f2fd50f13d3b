import { operationsOf } from '../../../client/operation.ts'
import { changed, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, int, string } from '../../../reading/shape.ts'

const ssm = operationsOf('ssm')

/** Values are never read. */
export const PARAMETER: KindSource = {
  name: 'aws_ssm_parameter',
  about: 'A parameter that Systems Manager keeps: how it is kept, not its value.',
  bases: [],
  ...ssm('DescribeParameters'),
  list: 'Parameters',
  pageSize: 50,
  id: 'Name',
  nameFrom: 'Name',
  arn: { from: 'ARN', form: 'arn:{partition}:ssm:{region}:{account}:parameter/{name}' },
  console: 'systems-manager/parameters?region={region}',
  tagsFrom: null,
  properties: {
    mtime: datetime('LastModifiedDate'),
    type: string('Type'),
    tier: string('Tier'),
    data_type: string('DataType'),
    key_id: string('KeyId'),
    version: int('Version'),
  },
  compared: { volatile: ['mtime', 'version'] },
  changedBy: [...changed(['PutParameter']), ...deleted('DeleteParameter', 'DeleteParameters')],
  edges: [],
}
