import type { AccountSettings } from '../../model/settings.ts'
import type { CollectRequest as AnyRequest } from '../cloud.ts'
import { type AwsAccess, awsAccess, type OwnAwsAccess, ownAwsAccess } from './access/given-access.ts'

export type { CollectTools, IsKnown } from '../cloud.ts'

/** What is to be read of AWS: how accounts are opened stands beside the rest. */
export interface CollectRequest
  extends Omit<AnyRequest, 'access' | 'perAccount'>, Omit<AwsAccess, 'via'>, Partial<Pick<AwsAccess, 'via'>> {
  readonly perAccount?: Readonly<Record<string, Omit<AccountSettings, 'access'> & OwnAwsAccess>>
}

export function awsRequest({ access, perAccount = {}, ...request }: AnyRequest): CollectRequest {
  return {
    ...request,
    ...awsAccess(access),
    perAccount: Object.fromEntries(
      Object.entries(perAccount).map(([id, { access: own, ...others }]) => [
        id,
        { ...others, ...ownAwsAccess(own) },
      ]),
    ),
  }
}
