import { restJsonProtocol } from '../protocols/rest-json.ts'
import { REST_JSON_REFUSALS, type PlayedService } from '../service.ts'
import { INSPECTOR_OPERATIONS } from './operations.ts'

export const INSPECTOR: PlayedService = {
  name: 'inspector2',
  protocol: restJsonProtocol({ 'POST /status/batch/get': 'BatchGetAccountStatus' }),
  operations: INSPECTOR_OPERATIONS,
  refusals: REST_JSON_REFUSALS,
}
