import type { Policy } from '../policy.ts'
import type { Truth } from '../three-valued.ts'
import { fitsGlob } from '../../../../text/glob.ts'
import { answerOn, candidates } from './candidates.ts'
import { administration } from './administrator.ts'
import { allowing, answerTo, includes, type Answer, type Permissions } from './permissions.ts'
import { EXISTING_WAYS, NEW_WAYS, type RunWay } from './ways.ts'
import { arnOf, globalRegion, type Home } from './world.ts'

/** A user or a role, as far as others can become it or it can become more. */
export interface Person {
  readonly type: 'user' | 'role'
  readonly arn: string
  readonly permissions: Permissions
  readonly administrator: Truth
  /** ARNs of the groups that a user is in. */
  readonly groups: readonly string[]
  /** ARNs of policies of the account's own that it has, itself or by a group. */
  readonly ownPolicies: readonly string[]
  /** The ARN of the policy that is its boundary. */
  readonly boundary: string | undefined
  /** Who may become the role; null: a user, or not understood. */
  readonly trust: Policy | null
}

/** Who there is in an account. */
export interface People {
  readonly users: readonly Person[]
  readonly roles: readonly Person[]
}

/** Who is an administrator there. */
export interface Strong extends People {
  /** ARNs of groups whose members are administrators. */
  readonly groups: readonly string[]
  /** ARNs of policies of the account's own that make an administrator of whoever has one. */
  readonly policies: readonly string[]
}

export interface Escalation {
  readonly way: string
  /** As IAM writes them, in lower case. */
  readonly actions: readonly string[]
  /** Names of the policies that allow it. */
  readonly through: readonly string[]
  /** Their statements: Sid, or number. */
  readonly statements: readonly string[]
  /** What it leads to: an ARN. */
  readonly target: string
  /** Whether a condition may stand in the way. */
  readonly conditional: boolean
  /** Whether it takes something that runs with the target's rights already, which is not read here. */
  readonly needsExisting: boolean
}

/** In what ways somebody who is no administrator can become one. */
export function escalations(person: Person, all: People, strong: Strong, home: Home): readonly Escalation[] {
  return [...byIam(person, all, strong, home), ...byRunning(person, strong, home)]
}

/** `steps`: actions on the target, or on something else that is named. */
type Attempt = (
  way: string,
  target: string,
  steps: readonly (string | Grant)[],
  needsExisting?: boolean,
) => boolean

type Grant = readonly [action: string, resource: string]

function byIam(person: Person, all: People, strong: Strong, home: Home): Escalation[] {
  const found: Escalation[] = []
  const attempt: Attempt = (way, target, steps, needsExisting = false) => {
    const grants = steps.map((one): Grant => (typeof one === 'string' ? [one, target] : one))
    const actions = grants.map(([action]) => action)
    const answers = grants.map((one) => askIam(person, one, strong.policies, home))
    const made = escalationOf(way, target, actions, answers, needsExisting)
    const same = found.findIndex((one) => one.way === way)
    if (made === null) return false
    if (same < 0) found.push(made)
    else if (found[same]?.conditional === true && !made.conditional) found[same] = made
    return !made.conditional
  }
  const attemptEach = (way: string, target: string, actions: readonly string[]): void => {
    for (const action of actions) attempt(way, target, [action])
  }
  const { arn, type, groups, ownPolicies } = person
  attemptEach('own-policy', arn, GRANTS[type])
  for (const group of groups)
    attemptEach('own-group-policy', group, ['iam:attachgrouppolicy', 'iam:putgrouppolicy'])
  for (const policy of ownPolicies) {
    attempt('own-policy-version', policy, [REWRITE])
    attempt('older-policy-version', policy, ['iam:setdefaultpolicyversion'], true)
  }
  if (type === 'user') for (const group of strong.groups) attempt('join-group', group, ['iam:addusertogroup'])
  if (person.boundary !== undefined && isStrongWithoutBoundary(person, home)) {
    attempt('own-boundary', arn, [UNBOUND[type]])
    attempt('other-boundary', arn, [`iam:put${type}permissionsboundary`])
    attempt('own-boundary-version', person.boundary, [REWRITE])
  }
  for (const other of strong.users) {
    if (other.arn !== arn) attemptEach('credentials-of-administrator', other.arn, CREDENTIALS)
  }
  for (const other of strong.roles) {
    if (other.arn !== arn && !isOfService(other)) {
      attempt('trust-of-administrator', other.arn, ['iam:updateassumerolepolicy'])
    }
  }
  byOthers(person, all, home, attempt)
  byNewIdentity(person, home, attempt)
  attempt(
    'permission-set',
    arnOf(home, 'sso:::permissionSet/unnamed/unnamed'),
    ['sso:attachmanagedpolicytopermissionset'],
    true,
  )
  attempt(
    'permission-set',
    arnOf(home, 'sso:::permissionSet/unnamed/unnamed'),
    ['sso:putinlinepolicytopermissionset'],
    true,
  )
  return found
}

const GRANTS = {
  user: ['iam:attachuserpolicy', 'iam:putuserpolicy'],
  role: ['iam:attachrolepolicy', 'iam:putrolepolicy'],
} as const

const REWRITE = 'iam:createpolicyversion'

const UNBOUND = {
  user: 'iam:deleteuserpermissionsboundary',
  role: 'iam:deleterolepermissionsboundary',
} as const

const CREDENTIALS = ['iam:createaccesskey', 'iam:createloginprofile', 'iam:updateloginprofile']

/** Somebody else is given rights, and then their place is taken. */
function byOthers(person: Person, { users, roles }: People, home: Home, attempt: Attempt): void {
  const { permissions, arn } = person
  const mayBe = ([action]: Grant): boolean => isAllowedAnywhere(permissions, action)
  const mayAny = (type: Person['type']): boolean =>
    [...GRANTS[type], REWRITE, UNBOUND[type]].some((action) => isAllowedAnywhere(permissions, action))
  for (const other of mayAny('user') ? users : []) {
    if (other.arn === arn) continue
    const isDone = rightsFor(other, home)
      .filter(mayBe)
      .some((grant) => CREDENTIALS.some((open) => attempt('other-user', other.arn, [grant, open])))
    if (isDone) break
  }
  for (const other of mayAny('role') ? roles : []) {
    if (other.arn === arn || isOfService(other)) continue
    const trusted = trustsOf(other, arn)
    const isDone = rightsFor(other, home)
      .filter(mayBe)
      .some(
        (grant) =>
          attempt('other-role', other.arn, [grant, 'iam:updateassumerolepolicy']) ||
          (trusted === 'itself' && attempt('other-role', other.arn, [grant])) ||
          (trusted === 'account' && attempt('other-role', other.arn, [grant, 'sts:assumerole'])),
      )
    if (isDone) break
  }
}

/** What makes an administrator of somebody: another policy, another version of one that they have, or no boundary. */
function rightsFor(other: Person, home: Home): readonly Grant[] {
  const { arn, type, ownPolicies, boundary } = other
  const isHeldBack = boundary !== undefined && isStrongWithoutBoundary(other, home)
  return [
    ...GRANTS[type].map((action): Grant => [action, arn]),
    ...ownPolicies.map((policy): Grant => [REWRITE, policy]),
    ...(isHeldBack ? [[UNBOUND[type], arn] as const] : []),
  ]
}

function isAllowedAnywhere({ sources }: Permissions, action: string): boolean {
  return sources.some(({ document }) => allowing(document, action).length > 0)
}

/** Whether a role lets the principal in by its ARN, or leaves it to the account's policies. */
function trustsOf({ trust }: Person, arn: string): 'itself' | 'account' | null {
  const root = arn.replace(/:(?:user|role)\/.*$/, ':root')
  const names = (trust?.statements ?? []).flatMap(({ allows, principals, actions, tests }) =>
    allows && !principals.but && tests?.length === 0 && includes(actions, 'sts:assumerole')
      ? principals.list.map(({ name }) => name)
      : [],
  )
  if (names.includes(arn)) return 'itself'
  return names.some((name) => name === root || name === root.split(':')[4] || name === '*') ? 'account' : null
}

/** A new user or role, with whatever rights one gives it. */
function byNewIdentity(person: Person, home: Home, attempt: Attempt): void {
  const make = (kind: 'role' | 'user', opens: readonly string[]): void => {
    const create = `iam:create${kind}`
    if (!isAllowedAnywhere(person.permissions, create)) return
    for (const resource of candidates(person.permissions, create, arnOf(home, `iam::{a}:${kind}/*`))) {
      for (const grant of GRANTS[kind]) {
        const isMade =
          opens.length === 0
            ? attempt(`new-${kind}`, resource, [create, grant])
            : opens.some((open) => attempt(`new-${kind}`, resource, [create, grant, open]))
        if (isMade) return
      }
    }
  }
  // Whoever makes a role says who may become it.
  make('role', [])
  make('user', ['iam:createaccesskey', 'iam:createloginprofile'])
}

function askIam(
  { permissions }: Person,
  [action, resource]: Grant,
  policies: readonly string[],
  home: Home,
): Answer {
  const anything = `arn:${home.partition}:iam::aws:policy/AdministratorAccess`
  const keys = new Map([['aws:requestedregion', [globalRegion(home.partition)]]])
  if (action.endsWith('permissionsboundary')) keys.set('iam:permissionsboundary', [anything])
  if (!action.startsWith('iam:attach')) return answerTo(permissions, { action, resource, keys })
  const answers = [anything, ...policies].map((policy) =>
    answerTo(permissions, { action, resource, keys: new Map([...keys, ['iam:policyarn', [policy]]]) }),
  )
  return (
    answers.find(({ allowed }) => allowed === true) ??
    answers.find(({ allowed }) => allowed === null) ??
    NEVER
  )
}

const NEVER: Answer = { allowed: false, by: undefined }

const WITHOUT_BOUNDARY = new WeakMap<Person, boolean>()

function isStrongWithoutBoundary(person: Person, home: Home): boolean {
  const known = WITHOUT_BOUNDARY.get(person)
  if (known !== undefined) return known
  const is = administration({ ...person.permissions, boundary: null }, home).is === true
  WITHOUT_BOUNDARY.set(person, is)
  return is
}

/** Roles under these paths are AWS's: their trust cannot be changed. */
function isOfService({ arn }: Person): boolean {
  return /:role\/(?:aws-service-role|aws-reserved)\//.test(arn)
}

function byRunning(person: Person, strong: Strong, home: Home): Escalation[] {
  return [
    ...NEW_WAYS.flatMap((way) => runWith(person, way, strong, home, true)),
    ...EXISTING_WAYS.flatMap((way) => runWith(person, way, strong, home, false)),
  ]
}

/** `passes`: the role has to be handed over; else it is there already. */
function runWith(
  person: Person,
  { way, service, steps }: RunWay,
  { roles }: Strong,
  home: Home,
  passes: boolean,
): Escalation[] {
  const name = `${service}.amazonaws.com`
  const strong = roles.filter((role) => role.arn !== person.arn && isTrusting(role, name))
  if (strong.length === 0) return []
  const answers: Answer[] = []
  const actions: string[] = []
  for (const alternatives of steps) {
    const tried = alternatives.map(([action, form]) => ({
      action,
      answer: answerOn(person.permissions, action, arnOf(home, form)),
    }))
    const best =
      tried.find(({ answer }) => answer.allowed === true) ??
      tried.find(({ answer }) => answer.allowed === null)
    if (best === undefined) return []
    answers.push(best.answer)
    actions.push(best.action)
  }
  let conditional: Escalation | null = null
  for (const { arn } of strong) {
    const given = passes ? [passing(person, arn, name)] : []
    const made = escalationOf(
      passes ? `pass-role-${way}` : way,
      arn,
      passes ? ['iam:passrole', ...actions] : actions,
      [...given, ...answers],
      !passes,
    )
    if (made?.conditional === false) return [made]
    conditional ??= made
  }
  return conditional === null ? [] : [conditional]
}

function passing({ permissions }: Person, role: string, service: string): Answer {
  const keys = new Map([['iam:passedtoservice', [service]]])
  return answerTo(permissions, { action: 'iam:passrole', resource: role, keys })
}

const TRUSTING = new WeakMap<Person, Map<string, boolean>>()

function isTrusting(role: Person, service: string): boolean {
  const known = TRUSTING.get(role) ?? new Map<string, boolean>()
  TRUSTING.set(role, known)
  const found =
    known.get(service) ??
    (role.trust?.statements ?? []).some(
      ({ allows, principals, actions }) =>
        allows &&
        !principals.but &&
        includes(actions, 'sts:assumerole') &&
        principals.list.some(
          ({ name }) => name === '*' || fitsGlob(name, service) || name === `${service}.cn`,
        ),
    )
  known.set(service, found)
  return found
}

function escalationOf(
  way: string,
  target: string,
  actions: readonly string[],
  answers: readonly Answer[],
  needsExisting = false,
): Escalation | null {
  if (answers.some(({ allowed }) => allowed === false)) return null
  const by = answers.flatMap((answer) => answer.by ?? [])
  return {
    way,
    actions,
    through: [...new Set(by.map(({ source }) => source.policy))],
    statements: [...new Set(by.map(({ statement: { sid, number } }) => sid ?? `statement ${number}`))],
    target,
    conditional: answers.some(({ allowed }) => allowed === null),
    needsExisting,
  }
}
