import { operationsOf } from '../../client/operation.ts'
import { changed } from '../../reading/changing-call.ts'
import type { Detail } from '../../reading/detail.ts'
import { present } from '../../reading/shape.ts'

/** Who AWS writes to beside root's address. That there is somebody is all that is kept: names and addresses are personal. */
export const CONTACTS: readonly Detail[] = [
  contact('SECURITY', 'security_contact_set'),
  contact('BILLING', 'billing_contact_set'),
  contact('OPERATIONS', 'operations_contact_set'),
]

function contact(type: string, property: string): Detail {
  const isAbout = { isAbout: isOfType(type) }
  return {
    ...operationsOf('account')('GetAlternateContact'),
    parameters: { AlternateContactType: type },
    answer: 'AlternateContact',
    notSet: { codes: ['ResourceNotFoundException'], answer: {} },
    costly: true,
    changedBy: [
      ...changed(['PutAlternateContact'], { mends: true, ...isAbout }),
      ...changed(['DeleteAlternateContact'], isAbout),
    ],
    properties: { [property]: present('AlternateContact') },
  }
}

type IsAbout = NonNullable<NonNullable<Detail['changedBy']>[number]['isAbout']>

function isOfType(type: string): IsAbout {
  return ({ request }) => request['alternateContactType'] === type
}
