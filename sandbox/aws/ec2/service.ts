import { AwsFault } from '../errors.ts'
import type { PlayedService } from '../service.ts'
import { EC2_OPERATIONS } from './operations.ts'
import { EC2_PROTOCOL } from './protocol.ts'

const NOT_VALIDATED = new AwsFault(
  'AuthFailure',
  401,
  'AWS was not able to validate the provided access credentials',
)
const EXPIRED = new AwsFault('RequestExpired', 400, 'Request has expired.')

export const EC2: PlayedService = {
  name: 'ec2',
  protocol: EC2_PROTOCOL,
  operations: EC2_OPERATIONS,
  refusals: {
    denied: (sentence) =>
      new AwsFault(
        'UnauthorizedOperation',
        403,
        `You are not authorized to perform this operation. ${sentence}`,
      ),
    throttled: new AwsFault('RequestLimitExceeded', 503, 'Request limit exceeded.'),
    unknownKeys: NOT_VALIDATED,
    expired: EXPIRED,
    unavailable: (status) =>
      status === 500
        ? new AwsFault('InternalError', 500, 'An internal error has occurred')
        : new AwsFault('Unavailable', status, 'The service is unavailable. Please try again shortly.'),
    untimely: ({ isAhead }) => (isAhead ? NOT_VALIDATED : EXPIRED),
  },
}
