import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { CLOUDWATCH_OPERATIONS } from './operations.ts'

export const CLOUDWATCH: PlayedService = {
  name: 'monitoring',
  prefix: 'cloudwatch',
  protocol: jsonProtocol('GraniteServiceVersion20100801', '1.0'),
  operations: CLOUDWATCH_OPERATIONS,
  refusals: JSON_REFUSALS,
}
