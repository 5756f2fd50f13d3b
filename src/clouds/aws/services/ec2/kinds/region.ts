import type { Ec2Kind } from '../../../reading/kind-source.ts'
import { string } from '../../../reading/shape.ts'

/** Read once per account, by regions.ts; `LongName` is the SDK's. */
export const REGION: Ec2Kind = {
  name: 'aws_region',
  bases: ['region', 'phantom_resource'],
  action: 'ec2:DescribeRegions',
  list: 'Regions',
  pageSize: null,
  id: 'RegionName',
  nameFrom: 'RegionName',
  arn: { form: 'arn:{partition}:ec2:{id}:{account}:region/{id}' },
  properties: {
    long_name: string('LongName'),
    endpoint: string('Endpoint'),
    opt_in_status: string('OptInStatus'),
  },
  edges: [],
}
