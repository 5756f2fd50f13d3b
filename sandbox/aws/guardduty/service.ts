import { AwsFault } from '../errors.ts'
import { restJsonProtocol } from '../protocols/rest-json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { GUARDDUTY_OPERATIONS } from './operations.ts'

export const GUARDDUTY: PlayedService = {
  name: 'guardduty',
  protocol: restJsonProtocol({
    'GET /detector': 'ListDetectors',
    'GET /detector/{DetectorId}': 'GetDetector',
  }),
  operations: GUARDDUTY_OPERATIONS,
  refusals: {
    ...JSON_REFUSALS,
    denied: (sentence) => new AwsFault('AccessDeniedException', 403, sentence),
    throttled: new AwsFault('TooManyRequestsException', 429, 'Rate exceeded'),
    unknownKeys: new AwsFault(
      'UnrecognizedClientException',
      403,
      'The security token included in the request is invalid.',
    ),
  },
  resource: 'DetectorId',
}
