import { CREDENTIALS, GRANTS, REWRITE, UNBOUND, type Attempt, type Grant } from './attempt.ts'
import { byNewIdentity } from './by-new-identity.ts'
import { byOthers } from './by-others.ts'
import { escalationOf, type Escalation } from './escalation.ts'
import { answerTo, type Answer } from './permissions.ts'
import { isOfService, isStrongWithoutBoundary, type People, type Person, type Strong } from './person.ts'
import { arnOf, globalRegion, type Home } from './world.ts'

/** By what IAM lets one change: of oneself, of others, or of somebody new. */
export function byIam(person: Person, all: People, strong: Strong, home: Home): Escalation[] {
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
