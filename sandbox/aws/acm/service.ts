import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { ACM_OPERATIONS } from './operations.ts'

export const ACM: PlayedService = {
  name: 'acm',
  protocol: jsonProtocol('CertificateManager'),
  operations: ACM_OPERATIONS,
  refusals: JSON_REFUSALS,
  resource: 'CertificateArn',
}
