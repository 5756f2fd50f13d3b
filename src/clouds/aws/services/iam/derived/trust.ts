import { between } from '../../../../../derive/between.ts'
import type { Derived, DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import type { JsonObject } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { AUDIENCES, SUBJECTS, type Subject } from '../../../statements/federation/github.ts'
import {
  roleTrust,
  TENANTS,
  TRUSTED_TYPES,
  type GithubStatement,
  type RoleTrust,
  type Trusted,
} from '../../../statements/federation/trust.ts'
import { ACCOUNT_KIND } from '../../../access/account-kind.ts'
import { ROLE } from './people.ts'
import { scanRolesOf } from './scan-role.ts'

export const TRUST_DOCUMENT = 'role_assume_role_policy_document'
const POLICY = 'the trust policy'

export const TRUST_OF_ROLES: readonly DerivedProperty[] = [
  {
    kind: ROLE,
    name: 'trusted_by',
    level: 'account',
    type: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          type: { type: 'string', values: TRUSTED_TYPES },
          id: { type: 'string' },
          foreign: { type: 'boolean' },
          external_id: { type: 'boolean' },
          conditional: { type: 'boolean' },
          tenant: { type: 'string', values: TENANTS },
          shared_issuer: { type: 'boolean' },
          statement: { type: 'string' },
          why: { type: 'string' },
        },
      },
    },
    description:
      'Who may become the role, besides the own account: an item per statement and account, organization, service of AWS, SAML provider or OIDC issuer (type), with its id; everybody where strangers get in. foreign: neither of the own account, nor of its organisation, as far as the run knows it, nor in trusted-accounts; of a service: strangers can have it take the role on for them, since it says for whom it acts and nothing asks for that. external_id: it has to send one that the policy names. shared_issuer: the issuer’s tokens are everybody’s; tenant: whether the claim that says whose a token is has to have a value (fixed), any value, or is not asked for (missing).',
    because: ['id', 'statement', 'why'],
    from: [],
    ofItself: [TRUST_DOCUMENT],
    prepare: (scope) => (role) => {
      const trust = trustOf(role, scope)
      if (trust === undefined) return { value: [] }
      if (trust === null) return { value: [], possible: UNREADABLE, missing: [POLICY] }
      return between(
        trust.trusted.filter(({ isSo }) => isSo === true).map((one) => shownTrusted(one, false)),
        trust.trusted.map((one) => shownTrusted(one, true)),
        missingOf(trust, role),
      )
    },
  },
  {
    kind: ROLE,
    name: 'github_trust',
    level: 'account',
    type: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          subject: { type: 'string', values: SUBJECTS },
          audience: { type: 'string', values: AUDIENCES },
          repositories: { type: 'array', items: { type: 'string' } },
          by_number: { type: 'boolean' },
          conditional: { type: 'boolean' },
          issuer: { type: 'string' },
          statement: { type: 'string' },
          why: { type: 'string' },
        },
      },
    },
    description:
      'Which workflows of GitHub Actions may become the role, an item for each statement that trusts GitHub’s OIDC provider. subject: the widest that get in, from everybody’s (missing, any, any-owner) over a reusable workflow that anybody may call, any repository of an owner, any ref of a repository, its pull requests and any branch, to one branch, environment or tag. The wildcards of a pattern are followed through what GitHub can write into a token, customized subjects included. by_number: owner and repository are named by numbers, which nobody is given again. audience: whether sts.amazonaws.com is asked for. docs/github-trust-table.md has cases.',
    because: ['repositories', 'statement', 'why'],
    from: [ACCOUNT_KIND],
    ofItself: [TRUST_DOCUMENT],
    prepare: (scope) => {
      const isScanRole = scanRolesOf(scope)
      return (role) => githubOf(trustOf(role, scope), isScanRole(role))
    },
  },
]

const KNOWN = new WeakMap<Resource, RoleTrust | null>()

/** Undefined: it was not read. Null: it makes no sense. */
export function trustOf(role: Resource, { trust }: ScopeView): RoleTrust | null | undefined {
  const document = role.reported[TRUST_DOCUMENT]
  if (document === undefined) return undefined
  const known = KNOWN.get(role)
  if (known !== undefined) return known
  const made = roleTrust(document, role.account, trust)
  KNOWN.set(role, made)
  return made
}

function missingOf({ unknown, trusted }: RoleTrust, { account }: Resource): readonly string[] {
  const isOfOrganisation = trusted.some(({ type, foreign }) => type === 'organization' && foreign === null)
  if (isOfOrganisation) return [`the organisation of account ${account}`]
  return unknown.length === 0 ? [POLICY] : unknown.map((what) => `${what} of ${POLICY}`)
}

function shownTrusted(one: Trusted, unknown: boolean): JsonObject {
  const { type, id, foreign, externalId, conditional, tenant, shared, statement, why } = one
  return {
    type,
    id,
    foreign: foreign ?? unknown,
    external_id: externalId,
    conditional: conditional ?? !unknown,
    ...(tenant === undefined ? {} : { tenant, shared_issuer: shared }),
    statement,
    why,
  }
}

/** What a policy that could not be understood may say. */
const UNREADABLE: readonly JsonObject[] = TRUSTED_TYPES.flatMap((type) =>
  (type === 'oidc' ? [true, false] : [undefined]).map((shared) =>
    Object.assign(
      { type, id: '*', foreign: true, external_id: false, conditional: false, statement: '1' },
      shared === undefined ? {} : { tenant: 'missing', shared_issuer: shared },
      { why: 'The trust policy could not be understood.' },
    ),
  ),
)

function githubOf(trust: RoleTrust | null | undefined, runsThisScan: boolean): Derived {
  if (trust === undefined) return { value: [] }
  const show = (one: GithubStatement): JsonObject => shownGithub(one, runsThisScan)
  if (trust === null) return { value: [], possible: orNarrower(UNKNOWN_GITHUB).map(show), missing: [POLICY] }
  const certain = trust.github.filter(({ isCertain }) => isCertain)
  const possible = trust.github.flatMap((one) => (one.isCertain ? [one] : orNarrower(one)))
  return between(certain.map(show), possible.map(show), [POLICY])
}

const UNKNOWN_GITHUB: GithubStatement = {
  subject: 'missing',
  isCertain: false,
  audience: 'missing',
  audienceTests: [],
  repositories: [],
  byNumber: false,
  conditional: false,
  issuer: 'token.actions.githubusercontent.com',
  provider: '*',
  statement: '1',
}

/** What was not understood may let in anything from what is shown down to nobody. */
function orNarrower(one: GithubStatement): GithubStatement[] {
  return SUBJECTS.slice(SUBJECTS.indexOf(one.subject)).map((subject) => Object.assign({}, one, { subject }))
}

function shownGithub(one: GithubStatement, runsThisScan: boolean): JsonObject {
  const { subject, audience, repositories, byNumber, conditional, issuer, statement } = one
  const names = repositories.length === 0 ? '' : ` (${repositories.join(', ')})`
  return {
    subject,
    audience,
    repositories,
    by_number: byNumber,
    conditional,
    issuer,
    statement,
    why: `${WHO[subject]}${names} can become the role${runsThisScan ? ', which runs this scan' : ''}.`,
  }
}

const WHO: Readonly<Record<Subject, string>> = {
  missing: 'No claim of the token says whose workflow it is: every workflow on GitHub',
  any: 'The pattern fits every subject: every workflow on GitHub',
  'any-owner': 'The pattern fits repositories of strangers, whose workflows',
  'reusable-workflow': 'Whoever calls the reusable workflow, from any repository,',
  'any-repository': 'Workflows of every repository of the owner',
  'any-ref': 'Workflows of the repository on any branch, tag, pull request or environment',
  'pull-request': 'Workflows that a pull request starts',
  'any-branch': 'Workflows on any branch',
  'branch-wildcard': 'Workflows on branches that fit a wildcard',
  'environment-wildcard': 'Workflows in environments that fit a wildcard',
  'tag-wildcard': 'Workflows on tags that fit a wildcard',
  workflow: 'One reusable workflow, called by the owner’s repositories,',
  branch: 'Workflows on named branches',
  environment: 'Workflows in named environments',
  tag: 'Workflows on named tags',
  nobody: 'No token that GitHub makes fits: nobody',
}
