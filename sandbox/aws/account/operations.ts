import type { AlternateContactType } from '@aws-sdk/client-account'
import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { contactState } from './state.ts'

function getAlternateContact({ caller, parameters }: Call): string {
  const type = parameters.get('AlternateContactType') as AlternateContactType
  const contact = caller.account.of(contactState).get(type)
  if (contact === undefined) {
    throw new AwsFault(
      'ResourceNotFoundException',
      404,
      'No contact of the inputted alternate contact type found.',
    )
  }
  return JSON.stringify({ AlternateContact: contact })
}

export const ACCOUNT_OPERATIONS: Operations = { GetAlternateContact: getAlternateContact }
