import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { EVENTS_OPERATIONS } from './operations.ts'

export const EVENTS: PlayedService = {
  name: 'events',
  protocol: jsonProtocol('AWSEvents'),
  operations: EVENTS_OPERATIONS,
  refusals: JSON_REFUSALS,
  resource: 'Name',
}
