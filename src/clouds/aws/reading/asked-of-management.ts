import { CallFailure } from '../client/failure.ts'
import type { Listing } from './listing.ts'
import { MANAGEMENT_ACCOUNT } from './management-account.ts'

/**
 * What is known of a kind that is read in the management account alone, where it is not to be asked about: that this account has
 * none of it, since another one manages the organisation, or it is in none; or nothing, since it is not known which one does.
 * Null: it is to be asked about. `account`: the account itself, with what its services tell of it.
 */
export function unlessManagement(kind: Listing['kind'], account: Listing): Listing | null {
  const [own] = account.resources
  const failure = whyUnknown(account)
  if (failure === null && own !== undefined && own.reported[MANAGEMENT_ACCOUNT.property] === own.id)
    return null
  return { kind, resources: [], failure }
}

function whyUnknown({ details = [], losses = [], resources }: Listing): CallFailure | null {
  const { property, action } = MANAGEMENT_ACCOUNT
  const failed = details.find(({ properties, failure }) => failure !== null && properties.includes(property))
  if (failed !== undefined) return failed.failure
  const lost = losses.find((loss) => loss.property === property)
  if (lost !== undefined) return new CallFailure('malformed', action, `DescribeOrganization: ${lost.why}`)
  const isNameless = resources.some(
    ({ reported }) => reported['is_organization_member'] === true && reported[property] === undefined,
  )
  return isNameless
    ? new CallFailure('malformed', action, 'DescribeOrganization: the answer names no management account')
    : null
}
