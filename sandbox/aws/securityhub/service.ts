import { restJsonProtocol } from '../protocols/rest-json.ts'
import { REST_JSON_REFUSALS, type PlayedService } from '../service.ts'
import { SECURITYHUB_OPERATIONS } from './operations.ts'

export const SECURITYHUB: PlayedService = {
  name: 'securityhub',
  protocol: restJsonProtocol({
    'GET /accounts': 'DescribeHub',
    'POST /standards/get': 'GetEnabledStandards',
  }),
  operations: SECURITYHUB_OPERATIONS,
  refusals: REST_JSON_REFUSALS,
}
