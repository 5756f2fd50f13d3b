import { between } from '../../../../../derive/between.ts'
import type { Derived, DerivedProperty } from '../../../../../model/derived-property.ts'
import type { JsonObject } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import type { Escalation } from '../../../statements/identity/escalation.ts'
import { escalations } from '../../../statements/identity/escalations.ts'
import type { Strong } from '../../../statements/identity/person.ts'
import { GROUP, homeOf, peopleOf, POLICY, ROLE, USER, type AccountPeople } from './people.ts'

/** What each way does, after "It can". */
const DOES: Readonly<Record<string, string>> = {
  'own-policy': 'give itself another policy',
  'own-group-policy': 'give a group that it is in another policy',
  'own-policy-version': 'rewrite a policy that it has',
  'older-policy-version': 'put an older version of a policy that it has back in force, if that allows more',
  'join-group': 'put itself into a group of administrators',
  'own-boundary': 'take its permissions boundary away',
  'other-boundary': 'put a wider permissions boundary in place of its own',
  'own-boundary-version': 'rewrite the policy that is its permissions boundary',
  'credentials-of-administrator': 'make credentials for an administrator',
  'trust-of-administrator': 'let itself into a role of an administrator',
  'other-user': 'give another user rights and make credentials for them',
  'other-role': 'give a role rights and become it',
  'new-role': 'make a role with any rights and become it',
  'new-user': 'make a user with any rights, and credentials for them',
  'permission-set': 'give a permission set of IAM Identity Center another policy',
}

export const PRIVILEGE_ESCALATION: readonly DerivedProperty[] = [USER, ROLE].map((kind) => ({
  kind,
  name: 'privilege_escalation',
  level: 'account',
  controlled: true,
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        way: { type: 'string' },
        actions: { type: 'array', items: { type: 'string' } },
        through: { type: 'array', items: { type: 'string' } },
        statements: { type: 'array', items: { type: 'string' } },
        target: { type: 'string' },
        conditional: { type: 'boolean' },
        needs_existing: { type: 'boolean' },
        why: { type: 'string' },
      },
    },
  },
  description:
    'Ways for somebody who is no administrator to become one, an item for each: the actions it takes, the policies and statements that allow them, and what they lead to. A role counts as worth handing to a service only where it is an administrator’s and trusts that service; what somebody may do to their own keys and password counts for nothing. conditional: a condition may stand in the way. needs_existing: something has to run with the target’s rights already, which is not read. Empty for administrators. What service control policies take away is taken away where an organisation is listed and they can be read.',
  because: ['actions', 'through', 'target', 'why'],
  from: [POLICY, GROUP, USER, ROLE].filter((one) => one !== kind),
  prepare: (scope) => {
    const people = peopleOf(scope)
    const unlisted = [USER, ROLE, GROUP].filter((one) => !scope.isWhole(one))
    return (resource) => waysOf(resource, people, unlisted)
  },
}))

const UNREAD: JsonObject = {
  way: 'unread',
  conditional: false,
  needs_existing: false,
  why: 'Not everything was read.',
}

function waysOf(resource: Resource, people: AccountPeople, unlisted: readonly string[]): Derived {
  const person = people.personOf(resource)
  const { unread } = person.permissions
  if (person.administrator === true) return { value: [] }
  const waysTo = (strong: Strong): JsonObject[] =>
    escalations(person, people.all, strong, homeOf(resource)).map(shown)
  const found = waysTo(people.strong)
  // A denial that was not read may take any of it away.
  if (unread.length > 0) return between([], [...found, UNREAD], unread)
  if (person.administrator === null) return between([], found, [people.undecidedBy(resource)])
  if (unlisted.length > 0) return between(found, [...found, UNREAD], unlisted)
  const { doubtful } = people
  return doubtful.length === 0 ? { value: found } : between(found, waysTo(people.perhapsStrong), doubtful)
}

function shown({
  way,
  actions,
  through,
  statements,
  target,
  conditional,
  needsExisting,
}: Escalation): JsonObject {
  const does = DOES[way] ?? runs(way, needsExisting)
  const unless = conditional ? ', unless a condition keeps it from that' : ''
  return {
    way,
    actions,
    through,
    statements,
    target,
    conditional,
    needs_existing: needsExisting,
    why: `It can ${does}: ${target}, by ${actions.join(', ')}${unless}.`,
  }
}

function runs(way: string, needsExisting: boolean): string {
  return needsExisting
    ? `act through something that runs with this role, if there is such a thing (${way})`
    : `hand this role to a service and act through it (${way.replace('pass-role-', '')})`
}
