import { accessKey, daysAgo } from '../../../sandbox/aws/iam/credentials.ts'
import { awsPolicy } from '../../../sandbox/aws/iam/aws-policies.ts'
import { addGroup, addRole, addUser, type PlayedUser, trustOf } from '../../../sandbox/aws/iam/principals.ts'
import { type IamState, iamState } from '../../../sandbox/aws/iam/state.ts'
import { addContact, contactState } from '../../../sandbox/aws/account/state.ts'
import type { ChangeCase, Place, Played } from './change-case.ts'
import { added, edited, without } from './edit.ts'

const ADMINISTRATOR = [awsPolicy('AdministratorAccess')]
/** Somebody who has nothing to do with the accounts. */
export const STRANGER = 'arn:aws:iam::999988887777:root'

function of({ account }: Place): IamState {
  return account.of(iamState)
}

/** A user who is there, and what changes of it. */
function user(
  rule: string,
  change: (place: Place) => Partial<PlayedUser>,
  before: Partial<PlayedUser> = {},
): ChangeCase {
  return {
    rule,
    global: true,
    play: (place) => {
      const made = addUser(of(place), { name: place.name, ...before })
      return { found: place.name, change: edited(made, change(place)) }
    },
  }
}

/** What IAM says of the account as a whole. */
function summary(rule: string, name: keyof IamState['summary'], before: number, after: number): ChangeCase {
  return {
    rule,
    global: true,
    single: true,
    play: (place) => {
      const numbers = of(place).summary
      numbers[name] = before
      return { found: place.account.id, change: edited(numbers, { [name]: after }) }
    },
  }
}

function addedUser(place: Place): Played {
  const iam = of(place)
  const made = addUser(iam, { name: place.name })
  const change = added(iam.users, made)
  change.undo()
  return { found: place.name, change }
}

const PASSWORD = { changed: daysAgo(20), used: daysAgo(1) }

export const IDENTITY_CHANGES: readonly ChangeCase[] = [
  user('aws-iam-user-administrator-changed', () => ({ attached: [...ADMINISTRATOR] })),
  user('aws-iam-user-policy-changed', () => ({ attached: [awsPolicy('job-function/ViewOnlyAccess')] })),
  user('aws-iam-user-access-key-changed', () => ({ keys: [accessKey('AKIA0000000000000009')] })),
  user('aws-iam-user-password-changed', () => ({ password: PASSWORD, mfa: 'virtual' })),
  user('aws-iam-user-mfa-changed', () => ({ mfa: null }), { password: PASSWORD, mfa: 'virtual' }),
  { rule: 'aws-iam-user-added-changed', global: true, play: addedUser },
  {
    rule: 'aws-iam-group-administrator-changed',
    global: true,
    play: (place) => {
      const group = addGroup(of(place), { name: place.name })
      return { found: place.name, change: edited(group, { attached: [...ADMINISTRATOR] }) }
    },
  },
  {
    rule: 'aws-iam-role-administrator-changed',
    global: true,
    play: (place) => {
      const role = addRole(of(place), { name: place.name })
      return { found: place.name, change: edited(role, { attached: [...ADMINISTRATOR] }) }
    },
  },
  {
    rule: 'aws-iam-trust-changed',
    global: true,
    play: (place) => {
      const role = addRole(of(place), { name: place.name })
      return { found: place.name, change: edited(role, { trust: trustOf({ AWS: STRANGER }) }) }
    },
  },
  summary('aws-iam-root-access-key-changed', 'AccountAccessKeysPresent', 0, 1),
  summary('aws-iam-root-mfa-changed', 'AccountMFAEnabled', 1, 0),
  summary('aws-iam-root-password-changed', 'AccountPasswordPresent', 0, 1),
  {
    rule: 'aws-iam-identity-providers-changed',
    global: true,
    single: true,
    play: (place) => {
      const provider = {
        name: place.name,
        tags: {},
        created: new Date('2026-11-20T09:00:00Z'),
        validUntil: new Date('2126-11-20T09:00:00Z'),
      }
      return { found: place.account.id, change: added(of(place).samlProviders, provider) }
    },
  },
  {
    rule: 'aws-iam-password-policy-changed',
    global: true,
    single: true,
    play: (place) => {
      const policy = of(place).passwordPolicy ?? {}
      return { found: place.account.id, change: edited(policy, { MinimumPasswordLength: 8 }) }
    },
  },
  {
    rule: 'aws-account-security-contact-removed-changed',
    global: true,
    single: true,
    play: (place) => {
      const contacts = place.account.of(contactState)
      addContact(contacts, 'SECURITY')
      const contact = contacts.get('SECURITY') ?? {}
      return { found: place.account.id, change: without(contacts, 'SECURITY', contact) }
    },
  },
]
