import { AwsFault } from '../errors.ts'
import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { ORGANIZATIONS_OPERATIONS, ORGANIZATIONS_REGION } from './operations.ts'

export const ORGANIZATIONS: PlayedService = {
  name: 'organizations',
  protocol: jsonProtocol('AWSOrganizationsV20161128'),
  operations: ORGANIZATIONS_OPERATIONS,
  home: ORGANIZATIONS_REGION,
  refusals: {
    ...JSON_REFUSALS,
    throttled: new AwsFault(
      'TooManyRequestsException',
      400,
      'You have sent too many requests in too short a period of time.',
    ),
    unavailable: (status) => new AwsFault('ServiceException', status, 'An error occurred.'),
  },
}
