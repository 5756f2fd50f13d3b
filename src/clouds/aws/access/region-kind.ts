import type { Kind } from '../../../model/kind.ts'
import { GLOBAL_REGION } from '../../../model/resource.ts'
import { kindOf, type KindSource } from '../reading/kind-source.ts'
import { oneOf, string } from '../reading/shape.ts'
import { KNOWN_REGIONS } from './known-regions.ts'
import { DESCRIBE_REGIONS } from './regions.ts'

/** Read once per account, by regions.ts; `LongName` is the SDK's. */
export const REGION: KindSource = {
  name: 'aws_region',
  about: 'A region that is enabled in the account.',
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
    opt_in_status: oneOf('OptInStatus', ['opt-in-not-required', 'opted-in', 'not-opted-in']),
  },
  edges: [],
}

/** The kind as rules know it: what is no region's own lies in `global`. */
export function regionKind(): Kind {
  const kind = kindOf(REGION)
  const code = { type: 'string', values: [...KNOWN_REGIONS, GLOBAL_REGION] } as const
  return { ...kind, properties: { ...kind.properties, id: code, name: code } }
}
