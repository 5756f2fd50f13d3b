import { restJsonProtocol } from '../protocols/rest-json.ts'
import { REST_JSON_REFUSALS, type PlayedService } from '../service.ts'
import { MACIE_OPERATIONS } from './operations.ts'

export const MACIE: PlayedService = {
  name: 'macie2',
  protocol: restJsonProtocol({
    'GET /macie': 'GetMacieSession',
    'GET /automated-discovery/configuration': 'GetAutomatedDiscoveryConfiguration',
  }),
  operations: MACIE_OPERATIONS,
  refusals: REST_JSON_REFUSALS,
}
