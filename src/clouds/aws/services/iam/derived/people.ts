import type { ScopeView } from '../../../../../model/derived-property.ts'
import { isJsonObject, type Json } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { listOf, memberOf, objectsOf, textOf } from '../../../../../text/members.ts'
import { count } from '../../../../../text/words.ts'
import { administration, type Administration } from '../../../statements/identity/administrator.ts'
import type { People, Person, Strong } from '../../../statements/identity/person.ts'
import type { Permissions, Source } from '../../../statements/identity/permissions.ts'
import { isWide } from '../../../statements/identity/wide-grants.ts'
import { controlPolicyOf } from '../../../statements/identity/control-policy.ts'
import type { Home } from '../../../statements/identity/world.ts'
import type { Values } from '../../../statements/place.ts'
import type { Truth } from '../../../statements/three-valued.ts'
import { identityPolicyOf, policyOf, type Policy } from '../../../statements/policy.ts'
import { arnParts } from '../../../reading/arn-parts.ts'

export const USER = 'aws_iam_user'
export const GROUP = 'aws_iam_group'
export const ROLE = 'aws_iam_role'
export const POLICY = 'aws_iam_policy'

/** Inline policies, by kind. */
export const INLINE: Readonly<Record<string, string>> = {
  [USER]: 'user_policies',
  [GROUP]: 'group_policies',
  [ROLE]: 'role_policies',
}

const VIEWS = new WeakMap<ScopeView, AccountPeople>()

/** Who there is in the account and what they may do, worked out once for all that is derived of it. */
export function peopleOf(scope: ScopeView): AccountPeople {
  const known = VIEWS.get(scope)
  if (known !== undefined) return known
  const made = new AccountPeople(scope)
  VIEWS.set(scope, made)
  return made
}

export class AccountPeople {
  readonly #scope: ScopeView
  readonly #documents = new Map<string, Policy | null>()
  readonly #permissions = new Map<Resource, Permissions>()
  readonly #administration = new Map<Resource, Administration>()
  readonly #persons = new Map<Resource, Person>()
  #groups: ReadonlyMap<string, Resource> | undefined
  #all: People | undefined
  #strong: Strong | undefined
  #perhapsStrong: Strong | undefined
  #whole: readonly string[] | undefined
  #bound: Permissions['controls'] | undefined

  constructor(scope: ScopeView) {
    this.#scope = scope
  }

  /** What a user, a group or a role may do. */
  permissionsOf(resource: Resource): Permissions {
    const known = this.#permissions.get(resource)
    if (known !== undefined) return known
    const made = this.#permissionsOf(resource)
    this.#permissions.set(resource, made)
    return made
  }

  administrationOf(resource: Resource): Administration {
    const known = this.#administration.get(resource)
    if (known !== undefined) return known
    const made = administration(this.permissionsOf(resource), homeOf(resource))
    this.#administration.set(resource, made)
    return made
  }

  /** What leaves it open whether somebody is an administrator. */
  undecidedBy(resource: Resource): string {
    const permissions = this.permissionsOf(resource)
    const isOpenAnyway = administration({ ...permissions, controls: [] }, homeOf(resource)).is === null
    return isOpenAnyway ? 'its policies' : 'conditions of service control policies'
  }

  personOf(resource: Resource): Person {
    const known = this.#persons.get(resource)
    if (known !== undefined) return known
    const { kind, reported } = resource
    const permissions = this.permissionsOf(resource)
    const groups = this.#groupsOf(resource)
    const trust = reported['role_assume_role_policy_document']
    const made: Person = {
      type: kind === ROLE ? 'role' : 'user',
      arn: arnOf(resource),
      permissions,
      administrator: this.#isAdministrator(resource),
      groups: groups.flatMap((one) => (typeof one === 'string' ? [] : [arnOf(one)])),
      ownPolicies: [resource, ...groups]
        .flatMap((one) => (typeof one === 'string' ? [] : attachedTo(one)))
        .filter((arn) => !isOfAws(arn)),
      boundary: boundaryOf(resource),
      trust: trust === undefined ? null : policyOf(trust),
    }
    this.#persons.set(resource, made)
    return made
  }

  get all(): People {
    this.#all ??= {
      users: this.#scope.of(USER).map((one) => this.personOf(one)),
      roles: this.#scope.of(ROLE).map((one) => this.personOf(one)),
    }
    return this.#all
  }

  /** Who is an administrator for certain. */
  get strong(): Strong {
    this.#strong ??= this.#whoIs((administrator) => administrator === true)
    return this.#strong
  }

  /** Those, and all of whom it is not known. */
  get perhapsStrong(): Strong {
    this.#perhapsStrong ??= this.#whoIs((administrator) => administrator !== false)
    return this.#perhapsStrong
  }

  /** What is missing of those of whom it is not known, as a list with one text at most. */
  get doubtful(): readonly string[] {
    const known = new Set(arnsIn(this.strong))
    const [first, ...more] = arnsIn(this.perhapsStrong).filter((one) => !known.has(one))
    if (first === undefined) return []
    return [`the policies of ${first}${more.length === 0 ? '' : ` and ${count(more.length, 'other')}`}`]
  }

  #whoIs(isMeant: (administrator: Truth) => boolean): Strong {
    const { users, roles } = this.all
    return {
      users: users.filter(({ administrator }) => isMeant(administrator)),
      roles: roles.filter(({ administrator }) => isMeant(administrator)),
      groups: this.#scope
        .of(GROUP)
        .filter((one) => isMeant(this.#isAdministrator(one)))
        .map(arnOf),
      policies: this.#wholePolicies(),
    }
  }

  /** Policies of the account's own that alone make an administrator. */
  #wholePolicies(): readonly string[] {
    this.#whole ??= this.#scope.of(POLICY).flatMap((one) => {
      const document = isOfAws(one.id) ? null : this.#document(one.id)
      return document !== null && isWide('administration', document, homeOf(one)) === true ? [one.id] : []
    })
    return this.#whole
  }

  #isAdministrator(resource: Resource): Truth {
    return this.permissionsOf(resource).unread.length > 0 ? null : this.administrationOf(resource).is
  }

  #permissionsOf(resource: Resource): Permissions {
    const unread: string[] = []
    const own = this.#sourcesOf(resource, unread)
    const ofGroups = this.#groupsOf(resource).flatMap((group) => {
      if (typeof group === 'string') {
        unread.push(group)
        return []
      }
      return this.#sourcesOf(group, unread).map((one): Source => Object.assign({}, one, { through: 'group' }))
    })
    const arn = boundaryOf(resource)
    const boundary = arn === undefined ? null : this.#document(arn)
    if (arn !== undefined && boundary === null) unread.push(arn)
    return {
      sources: [...own, ...ofGroups],
      boundary,
      controls: isOfService(resource) ? [] : this.#controls(),
      keys: keysOf(resource, this.#scope.trust.organisation),
      unread: [...new Set(unread)],
    }
  }

  #sourcesOf(resource: Resource, unread: string[]): Source[] {
    const { kind, name, reported } = resource
    const inline = objectsOf(reported[INLINE[kind] ?? '']).flatMap((one): Source[] => {
      const policy = textOf(one['policy_name']) ?? ''
      const document = identityPolicyOf(one['policy_document'] ?? null)
      if (document !== null) return [{ policy, through: 'inline', document }]
      unread.push(`the policy ${policy} of ${name}`)
      return []
    })
    const attached = attachedTo(resource).flatMap((arn): Source[] => {
      const document = this.#document(arn)
      if (document !== null) return [{ policy: arn, through: 'attached', document }]
      unread.push(arn)
      return []
    })
    return [...inline, ...attached]
  }

  /** The groups that a user is in; the name of one that was not read. */
  #groupsOf({ kind, reported }: Resource): readonly (Resource | string)[] {
    if (kind !== USER) return []
    this.#groups ??= new Map(this.#scope.of(GROUP).map((one) => [one.name, one]))
    const groups = this.#groups
    return textsOf(reported['user_groups']).map((name) => groups.get(name) ?? name)
  }

  #controls(): Permissions['controls'] {
    this.#bound ??= this.#scope.controls.map((level) => level.map(controlPolicyOf))
    return this.#bound
  }

  /** Null: it was not read, or makes no sense. */
  #document(arn: string): Policy | null {
    const known = this.#documents.get(arn)
    if (known !== undefined) return known
    const read = this.#scope.byId(POLICY, arn)?.reported['policy_document']
    const document = memberOf(read, 'document')
    const made = document === undefined ? null : identityPolicyOf(document)
    this.#documents.set(arn, made)
    return made
  }
}

/** Service control policies do not bind roles of AWS's services (Organizations user guide, "SCPs", exempted entities). */
function isOfService({ kind, reported }: Resource): boolean {
  return kind === ROLE && textOf(reported['path'])?.startsWith('/aws-service-role/') === true
}

function arnsIn({ users, roles, groups }: Strong): readonly string[] {
  return [...users, ...roles].map(({ arn }) => arn).concat(groups)
}

export function homeOf(resource: Resource): Home {
  return { account: resource.account, partition: arnParts(arnOf(resource))?.partition ?? 'aws' }
}

export function arnOf({ kind, account, name, reported }: Resource): string {
  return textOf(reported['arn']) ?? `arn:aws:iam::${account}:${kind.replace('aws_iam_', '')}/${name}`
}

function attachedTo({ reported }: Resource): readonly string[] {
  return textsOf(reported['attached_policy_arns'])
}

/** AWS's own policies have its name where others have an account. */
export function isOfAws(arn: string): boolean {
  return /^arn:[\w-]+:iam::aws:/.test(arn)
}

/** The ARN of the boundary. */
function boundaryOf({ kind, reported }: Resource): string | undefined {
  const boundary = reported[kind === ROLE ? 'role_permissions_boundary' : 'user_permissions_boundary']
  return textOf(memberOf(boundary, 'permissions_boundary_arn'))
}

/** IAM user guide, "AWS global condition context keys": what requests of a user or a role about the account say. */
function keysOf(resource: Resource, organisation: string | undefined): ReadonlyMap<string, Values> {
  const { kind, id, name, account, reported } = resource
  const keys = new Map<string, Values>([
    ['aws:principalaccount', [account]],
    ['aws:principalisawsservice', ['false']],
    // What is asked about is the account's own.
    ['aws:resourceaccount', [account]],
  ])
  if (organisation !== undefined) {
    keys.set('aws:principalorgid', [organisation]).set('aws:resourceorgid', [organisation])
  }
  if (kind === GROUP) return keys
  keys.set('aws:principalarn', [arnOf(resource)])
  if (kind === ROLE) return keys.set('aws:username', undefined)
  keys.set('aws:username', [name]).set('aws:userid', [id]).set('aws:principaltype', ['User'])
  const { tags } = reported
  for (const [key, value] of isJsonObject(tags) ? Object.entries(tags) : []) {
    if (typeof value === 'string') keys.set(`aws:principaltag/${key.toLowerCase()}`, [value])
  }
  return keys
}

export function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).flatMap((one) => (typeof one === 'string' ? [one] : []))
}
