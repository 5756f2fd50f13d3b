import { restJsonProtocol } from '../protocols/rest-json.ts'
import { REST_JSON_REFUSALS, type PlayedService } from '../service.ts'
import { ACCOUNT_OPERATIONS } from './operations.ts'

export const ACCOUNT: PlayedService = {
  name: 'account',
  protocol: restJsonProtocol({ 'POST /getAlternateContact': 'GetAlternateContact' }),
  operations: ACCOUNT_OPERATIONS,
  refusals: REST_JSON_REFUSALS,
  // Account Management is one for the whole partition.
  home: 'us-east-1',
}
