import { restJsonProtocol } from '../protocols/rest-json.ts'
import { REST_JSON_REFUSALS, type PlayedService } from '../service.ts'
import { ACCESS_ANALYZER_OPERATIONS } from './operations.ts'

export const ACCESS_ANALYZER: PlayedService = {
  name: 'access-analyzer',
  protocol: restJsonProtocol({ 'GET /analyzer': 'ListAnalyzers' }),
  operations: ACCESS_ANALYZER_OPERATIONS,
  refusals: REST_JSON_REFUSALS,
}
