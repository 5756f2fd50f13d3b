import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { LOGS_OPERATIONS } from './operations.ts'

export const LOGS: PlayedService = {
  name: 'logs',
  protocol: jsonProtocol('Logs_20140328'),
  operations: LOGS_OPERATIONS,
  refusals: JSON_REFUSALS,
}
