import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { CONFIG_OPERATIONS } from './operations.ts'

export const CONFIG: PlayedService = {
  name: 'config',
  protocol: jsonProtocol('StarlingDoveService'),
  operations: CONFIG_OPERATIONS,
  refusals: JSON_REFUSALS,
}
