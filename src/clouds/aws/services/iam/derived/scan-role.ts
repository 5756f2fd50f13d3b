import { between } from '../../../../../derive/between.ts'
import type { Derived, DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import type { JsonObject } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { ACCOUNT_KIND } from '../../../access/account-kind.ts'
import { type Change, changesOf } from '../../../statements/identity/changes.ts'
import { nameOf } from '../../../statements/reason.ts'
import { peopleOf, POLICY, ROLE, textsOf, type AccountPeople } from './people.ts'

/** What is worked out of the roles that the run itself acts as. */
export const ROLES_OF_SCANS: readonly DerivedProperty[] = [
  {
    kind: ROLE,
    name: 'runs_this_scan',
    level: 'account',
    type: { type: 'boolean' },
    description:
      'Whether this run acts as the role: it reads the account with it, becomes other roles from it, or was started with credentials of it.',
    from: [ACCOUNT_KIND],
    ofItself: [],
    prepare: (scope) => {
      const isScanRole = scanRolesOf(scope)
      return (role) => ({ value: isScanRole(role) })
    },
  },
  {
    kind: ROLE,
    name: 'scan_changes',
    level: 'account',
    controlled: true,
    type: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          policy: { type: 'string' },
          statement: { type: 'string' },
          actions: { type: 'string' },
          everywhere: { type: 'boolean' },
          conditional: { type: 'boolean' },
          why: { type: 'string' },
        },
      },
    },
    description:
      'What a role that this run acts as may change, an item for each statement that lets it, after its boundary, denials and, where an organisation is listed and they can be read, service control policies; by the verbs that the names of actions begin with, such as Put and Delete. everywhere: on all resources; conditional: a condition may stand in the way. Becoming another role is no change. Empty for roles that the run does not act as: of those it is not worked out.',
    because: ['policy', 'statement', 'why'],
    from: [ACCOUNT_KIND, POLICY],
    prepare: (scope) => {
      const isScanRole = scanRolesOf(scope)
      const people = peopleOf(scope)
      return (role) => (isScanRole(role) ? changesIn(role, people) : { value: [] })
    },
  },
]

/** Whether the run acts as a role. The account says so in any case, whatever else of it could not be read. */
export function scanRolesOf(scope: ScopeView): (role: Resource) => boolean {
  const accounts = scope.readInPart(ACCOUNT_KIND)
  // IAM takes no two roles whose names differ in capitals alone.
  const names = accounts.flatMap(({ reported }) => textsOf(reported['scan_roles'])).map(lower)
  const all = new Set(names)
  return ({ name }) => all.has(lower(name))
}

function lower(name: string): string {
  return name.toLowerCase()
}

function changesIn(role: Resource, people: AccountPeople): Derived {
  const permissions = people.permissionsOf(role)
  const { unread } = permissions
  const changes = changesOf(permissions)
  const possible = changes.map(shown)
  if (unread.length > 0) {
    // What was not read may allow more, or deny all of it; and it may do so without making an administrator.
    const most = [...possible, UNREAD]
    return { ...between([], most, unread), between: [most] }
  }
  const certain = changes.filter(({ isCertain }) => isCertain).map(shown)
  return between(certain, possible, ['what the actions of its policies do'])
}

const UNREAD: JsonObject = {
  policy: 'unread',
  statement: '1',
  actions: '*',
  everywhere: true,
  conditional: false,
  why: 'Not everything was read.',
}

function shown({ source, statement, actions, everywhere, conditional }: Change): JsonObject {
  const name = nameOf(statement)
  const condition = conditional ? ', under a condition' : ''
  const what = statement.sid === undefined ? `Statement ${name}` : name
  return {
    policy: source.policy,
    statement: name,
    actions,
    everywhere,
    conditional,
    why: `${what} of ${source.policy} allows ${actions}${condition}.`,
  }
}
