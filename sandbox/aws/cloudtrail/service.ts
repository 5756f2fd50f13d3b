import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { CLOUDTRAIL_OPERATIONS } from './operations.ts'

export const CLOUDTRAIL: PlayedService = {
  name: 'cloudtrail',
  protocol: jsonProtocol('CloudTrail_20131101'),
  operations: CLOUDTRAIL_OPERATIONS,
  refusals: JSON_REFUSALS,
}
