import { AwsFault } from '../errors.ts'
import { queryProtocol } from '../protocols/query.ts'
import { type PlayedService, QUERY_REFUSALS } from '../service.ts'
import { STS_OPERATIONS, subjectAccount } from './operations.ts'

export const STS: PlayedService = {
  name: 'sts',
  protocol: queryProtocol('https://sts.amazonaws.com/doc/2011-06-15/'),
  operations: STS_OPERATIONS,
  refusals: QUERY_REFUSALS,
  subject: subjectAccount,
  disabled: (operation, account) =>
    operation === 'AssumeRole'
      ? new AwsFault(
          'RegionDisabledException',
          403,
          `STS is not activated in this region for account:${account}. Your account administrator can activate STS in this region using the IAM Console.`,
        )
      : null,
}
