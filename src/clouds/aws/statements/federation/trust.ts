import type { Json } from '../../../../model/json.ts'
import type { Trust } from '../../../../model/trust.ts'
import { fitsGlob } from '../../../../text/glob.ts'
import type { Test } from '../condition.ts'
import { judge } from '../judge.ts'
import { type Policy, policyOf, type Statement } from '../policy.ts'
import { nameOf } from '../reason.ts'
import type { Truth } from '../three-valued.ts'
import { githubTrust, type GithubTrust } from './github.ts'
import { githubIssuer, providerOf, type Provider } from './issuer.ts'
import { SHARED_ISSUERS } from './shared-issuers.ts'

export const TRUSTED_TYPES = ['everybody', 'account', 'organization', 'service', 'saml', 'oidc'] as const

/** Whose tokens of an issuer get in: see Trusted.tenant. */
export const TENANTS = ['missing', 'any', 'fixed'] as const

/** Somebody whom a role's trust policy lets become the role. */
export interface Trusted {
  readonly type: (typeof TRUSTED_TYPES)[number]
  /** An account, an organisation, a service's name, an issuer, the ARN of a SAML provider; `*`. */
  readonly id: string
  readonly foreign: Truth
  /** Whether it has to send an external id that the policy names. */
  readonly externalId: boolean
  readonly conditional: Truth
  /** Of OIDC: whether a claim that says whose token it is has to have a value (`fixed`), any value, or is not asked for. */
  readonly tenant: (typeof TENANTS)[number] | undefined
  /** Whether the issuer's tokens are everybody's, and not only one customer's. */
  readonly shared: boolean
  readonly statement: string
  readonly why: string
  /** True, or null where it is not known. */
  readonly isSo: Exclude<Truth, false>
}

export interface GithubStatement extends GithubTrust {
  readonly statement: string
  readonly issuer: string
}

export interface RoleTrust {
  readonly trusted: readonly Trusted[]
  readonly github: readonly GithubStatement[]
  /** What was not understood, and matters. */
  readonly unknown: readonly string[]
}

const WEB_IDENTITY = 'sts:assumerolewithwebidentity'
const SAML = 'sts:assumerolewithsaml'
const ASSUME = /^sts:AssumeRole/

/** Who may become a role, by its trust policy; null where that makes no sense. */
export function roleTrust(document: Json, account: string, trust: Trust): RoleTrust | null {
  const policy = policyOf(document)
  const judged = judge(document, { account, arn: undefined, type: 'role', trust })
  if (policy === null || judged === null) return null
  // A Sid may be the number of another statement.
  const byName = Map.groupBy(policy.statements, nameOf)
  const withId = (statement: string): boolean =>
    byName.get(statement)?.every(({ tests }) => tests?.some(isExternalId) === true) === true
  const everybody = judged.publicAccess
    .filter(({ actions, why }) => actions.some((one) => ASSUME.test(one)) && !isOfProviders(why))
    .map(({ statement, why, isSo }): Trusted => {
      return {
        type: 'everybody',
        id: '*',
        foreign: true,
        externalId: withId(statement),
        conditional: false,
        tenant: undefined,
        shared: false,
        statement,
        why,
        isSo,
      }
    })
  const named = judged.shared.flatMap((one): Trusted[] => {
    const { type, id, actions, statement, isSo } = one
    if (type === 'provider' || !actions.some((action) => ASSUME.test(action))) return []
    const about = { externalId: withId(statement), tenant: undefined, shared: false, statement, isSo }
    const foreign = type === 'service' ? isDeputy(id, one.conditional) : one.foreign
    const why = WHY[type](id)
    return [{ type, id, foreign, conditional: one.conditional, ...about, why }]
  })
  const providers = policy.statements.flatMap((statement) => ofProviders(statement, policy, account))
  const github = providers.flatMap(({ statement, provider, name }): GithubStatement[] => {
    const issuer = githubIssuer(provider.issuer)
    if (issuer === null) return []
    const found = githubTrust(statement, policy, { provider: name, issuer: provider.issuer, ...issuer })
    return [{ ...found, statement: nameOf(statement), issuer: provider.issuer }]
  })
  const identities = providers.map((one) => ofProvider(one, policy, account))
  return { trusted: [...everybody, ...named, ...identities], github, unknown: judged.unknown }
}

const WHY = {
  account: (id: string) => `Account ${id} is named.`,
  organization: (id: string) => `Everybody of organisation ${id} gets in.`,
  service: (id: string) => `The service ${id} takes the role on.`,
} as const

/** A sentence of the judgement about providers: they are said by themselves. */
function isOfProviders(why: string): boolean {
  return why.includes('everybody whom')
}

function isExternalId({ key, values, negated, isNull, ifExists, quantifier }: Test): boolean {
  const isPlain = !negated && !isNull && !ifExists && quantifier !== 'all'
  return key === 'sts:externalid' && isPlain && values.every((value) => !/^[*?]*$/.test(value))
}

/**
 * Services that say for whom they act when they take a role on, by their own guides on the confused deputy. Most say nothing,
 * and a condition would keep them out.
 */
const SAY_FOR_WHOM: ReadonlySet<string> = new Set(
  [
    [
      'bedrock',
      'bedrock-agentcore',
      'codebuild',
      'cognito-idp',
      'datasync',
      'pipes',
      'scheduler',
      'ssm',
      'states',
    ],
    ['transfer', 'vpc-flow-logs'],
  ].flatMap((names) => names.map((name) => `${name}.amazonaws.com`)),
)

/** Whether strangers can have the service take the role on for them. */
function isDeputy(service: string, conditional: Truth): Truth {
  return SAY_FOR_WHOM.has(service) && conditional === false
}

interface OfProvider {
  readonly statement: Statement
  readonly provider: Provider
  readonly name: string
}

function ofProviders(statement: Statement, _: Policy, account: string): OfProvider[] {
  const { allows, principals, actions } = statement
  if (!allows || principals.but) return []
  return principals.list.flatMap(({ type, name }) => {
    if (type !== 'provider') return []
    const provider = providerOf(name)
    const action = provider.type === 'saml' ? SAML : WEB_IDENTITY
    const isAllowed = actions.patterns.some((one) => fitsGlob(one, action)) !== actions.but
    return isAllowed && account !== '' ? [{ statement, provider, name }] : []
  })
}

function ofProvider({ statement, provider, name }: OfProvider, policy: Policy, account: string): Trusted {
  const { type, issuer } = provider
  const github = githubIssuer(issuer)
  const shared =
    github === null ? SHARED_ISSUERS.get(issuer) : github.enterprise === null ? GITHUB : undefined
  const tenant =
    type === 'saml' ? undefined : tenantOf(statement, issuer, shared?.claims ?? ['sub'], shared?.names)
  const denials = policy.statements.some(({ allows, tests }) => {
    return !allows && (tests ?? []).some(({ key }) => key.startsWith(`${issuer}:`))
  })
  const whose = shared === undefined ? '' : `, which many share: ${TENANT_WORDS[tenant ?? 'missing']}`
  return {
    type,
    id: type === 'saml' ? name : issuer,
    foreign: provider.account !== null && provider.account !== account,
    externalId: false,
    conditional: statement.tests?.length !== 0,
    tenant,
    shared: shared !== undefined,
    statement: nameOf(statement),
    why: `Identities of ${type === 'saml' ? name : issuer} get in${whose}.`,
    isSo: (denials || policy.isDoubtful) && tenant !== 'fixed' ? null : true,
  }
}

const GITHUB = { label: 'GitHub Actions', claims: ['sub', 'repository', 'repository_id'], names: undefined }

const TENANT_WORDS = {
  missing: 'nothing is asked of whose they are',
  any: 'whose they are may be anybody',
  fixed: 'whose they are is asked for',
} as const

/** Whether one of the claims has to have a value that names one customer. */
function tenantOf(
  { tests }: Statement,
  issuer: string,
  claims: readonly string[],
  names: RegExp | undefined,
): Trusted['tenant'] {
  const asked = (tests ?? []).filter(
    ({ key, negated, isNull, ifExists, quantifier }) =>
      claims.some((claim) => key === `${issuer}:${claim}`) &&
      !negated &&
      !isNull &&
      // Every token has a subject; what it may lack passes these where it is absent.
      ((!ifExists && quantifier !== 'all') || key === `${issuer}:sub`),
  )
  if (asked.length === 0) return 'missing'
  return asked.some((test) => test.values.every((value) => isNamed(value, test, names))) ? 'fixed' : 'any'
}

function isNamed(value: string, { operator }: Test, names: RegExp | undefined): boolean {
  const isPattern = operator !== 'stringequals' && operator !== 'stringequalsignorecase'
  const head = isPattern ? (/^[^*?]*/.exec(value)?.[0] ?? '') : value
  return names === undefined ? head !== '' : names.test(head) || (!isPattern && head !== '')
}
