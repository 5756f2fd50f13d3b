import { textOf } from '../../../../../text/members.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'

export const ENDPOINT_SERVICE_IN_REGION: DerivedProperty = {
  kind: 'aws_vpc_endpoint',
  name: 'endpoint_service_in_region',
  type: { type: 'boolean' },
  description:
    'Whether the endpoint’s service is in its own region: interface endpoints may lead to services of other regions. Taken from endpoint_service_region, or from the service’s name; left out where neither names a region.',
  from: [],
  prepare:
    ({ region }) =>
    ({ reported }) => {
      const told = textOf(reported['endpoint_service_region'])
      if (told !== undefined) return { value: told === region }
      const named = (textOf(reported['endpoint_service_name']) ?? '').split('.').filter(isRegion)
      return { value: named.length === 0 ? undefined : named.includes(region) }
    },
}

/** `us-east-1`, `us-gov-west-1`, `cn-north-1`. */
function isRegion(part: string): boolean {
  return /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(part)
}
