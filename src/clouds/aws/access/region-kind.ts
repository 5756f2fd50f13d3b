import type { KindSource } from '../reading/kind-source.ts'
import { string } from '../reading/shape.ts'
import { DESCRIBE_REGIONS } from './regions.ts'

/** Read once per account, by regions.ts; `LongName` is the SDK's. */
export const REGION: KindSource = {
  name: 'aws_region',
  bases: ['region', 'phantom_resource'],
  ...DESCRIBE_REGIONS,
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
