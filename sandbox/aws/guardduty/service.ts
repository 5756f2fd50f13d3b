import { restJsonProtocol } from '../protocols/rest-json.ts'
import { REST_JSON_REFUSALS, type PlayedService } from '../service.ts'
import { GUARDDUTY_OPERATIONS } from './operations.ts'

export const GUARDDUTY: PlayedService = {
  name: 'guardduty',
  protocol: restJsonProtocol({
    'GET /detector': 'ListDetectors',
    'GET /detector/{DetectorId}': 'GetDetector',
  }),
  operations: GUARDDUTY_OPERATIONS,
  refusals: REST_JSON_REFUSALS,
  resource: 'DetectorId',
}
