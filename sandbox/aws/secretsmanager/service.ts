import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { SECRETS_OPERATIONS } from './operations.ts'

export const SECRETS_MANAGER: PlayedService = {
  name: 'secretsmanager',
  protocol: jsonProtocol('secretsmanager'),
  operations: SECRETS_OPERATIONS,
  refusals: JSON_REFUSALS,
  resource: 'SecretId',
}
