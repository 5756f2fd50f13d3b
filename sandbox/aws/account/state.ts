import type { AlternateContact, AlternateContactType } from '@aws-sdk/client-account'

type Contacts = Map<AlternateContactType, AlternateContact>

/** As AWS opens accounts: it writes to root alone. */
export function contactState(): Contacts {
  return new Map()
}

/** Somebody to write to about security. */
export function addContact(contacts: Contacts, type: AlternateContactType): void {
  contacts.set(type, {
    AlternateContactType: type,
    EmailAddress: `${type.toLowerCase()}@example.com`,
    Name: 'Alex Example',
    PhoneNumber: '+1 555 0100',
    Title: 'On call',
  })
}
