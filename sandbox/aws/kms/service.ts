import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { KMS_OPERATIONS } from './operations.ts'

export const KMS: PlayedService = {
  name: 'kms',
  protocol: jsonProtocol('TrentService'),
  operations: KMS_OPERATIONS,
  refusals: JSON_REFUSALS,
  resource: 'KeyId',
}
