import { between } from '../../../../../derive/between.ts'
import type { Derived, DerivedProperty } from '../../../../../model/derived-property.ts'
import type { JsonObject } from '../../../../../model/json.ts'
import type { ValueType } from '../../../../../model/kind.ts'
import type { Resource } from '../../../../../model/resource.ts'
import type { Administration } from '../../../statements/identity/administrator.ts'
import { GROUP, peopleOf, POLICY, ROLE, USER, type AccountPeople } from './people.ts'

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  [USER]: [POLICY, GROUP],
  [GROUP]: [POLICY],
  [ROLE]: [POLICY],
}

const THROUGH: ValueType = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      policy: { type: 'string' },
      through: { type: 'string', values: ['inline', 'attached', 'group'] },
      statement: { type: 'string' },
      conditional: { type: 'boolean' },
      why: { type: 'string' },
    },
  },
}

export const ADMINISTRATORS: readonly DerivedProperty[] = Object.entries(SOURCES).flatMap(([kind, from]) => [
  {
    kind,
    name: 'administrator',
    level: 'account',
    controlled: true,
    type: { type: 'boolean' },
    description:
      'Whether it may do anything with anything in the account, by all of its policies together: a star, everything but some actions, AWS’s AdministratorAccess or what a copy of it says, as far as the permissions boundary lets it. A denial counts if it leaves nothing, or no way to hand out rights; so does what service control policies take away, where an organisation is listed and they can be read. Conditions on callers (a second factor, an address) count as met: see administrator_through.conditional.',
    saidBy: 'administrator_through',
    from,
    prepare: (scope) => {
      const people = peopleOf(scope)
      return (resource) => isAdministrator(resource, people)
    },
  },
  {
    kind,
    name: 'administrator_through',
    level: 'account',
    controlled: true,
    type: THROUGH,
    description:
      'The statements that make it an administrator, with the name or ARN of their policy; conditional: callers have to meet a condition, such as a second factor. Empty where it is none.',
    because: ['policy', 'statement', 'why'],
    from,
    prepare: (scope) => {
      const people = peopleOf(scope)
      return (resource) => throughWhat(resource, people)
    },
  },
])

function isAdministrator(resource: Resource, people: AccountPeople): Derived {
  const { unread } = people.permissionsOf(resource)
  // What was not read may allow everything, or deny it.
  if (unread.length > 0) return between(false, true, unread)
  const { is } = people.administrationOf(resource)
  return is === null ? between(false, true, [people.undecidedBy(resource)]) : { value: is }
}

function throughWhat(resource: Resource, people: AccountPeople): Derived {
  const { unread } = people.permissionsOf(resource)
  const found = people.administrationOf(resource)
  const shown = found.is === false ? [] : itemsOf(found)
  if (unread.length > 0) return between([], shown.length > 0 ? shown : [UNREAD], unread)
  return found.is === null ? between([], shown, [people.undecidedBy(resource)]) : { value: shown }
}

const UNREAD: JsonObject = {
  policy: 'unread',
  through: 'attached',
  conditional: false,
  why: 'It was not read.',
}

function itemsOf({ by, conditional }: Administration): JsonObject[] {
  return by.map(({ source, statement }) => {
    const { actions, sid, number } = statement
    const name = sid ?? `statement ${number}`
    const what = actions.but
      ? `everything but ${actions.patterns.join(', ')}`
      : statement.writtenActions.join(', ')
    const condition = conditional ? ', under a condition' : ''
    return {
      policy: source.policy,
      through: source.through,
      statement: name,
      conditional,
      why: `${name} of ${source.policy} allows ${what}${condition}.`,
    }
  })
}
