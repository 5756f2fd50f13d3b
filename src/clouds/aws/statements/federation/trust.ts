import type { Json } from '../../../../model/json.ts'
import type { Trust } from '../../../../model/trust.ts'
import { fitsGlob } from '../../../../text/glob.ts'
import { saysForWhomWithRole } from '../calling-services.ts'
import type { Test } from '../condition.ts'
import { judge } from '../judge.ts'
import { type Policy, policyOf, type Statement } from '../policy.ts'
import { nameOf } from '../reason.ts'
import type { Truth } from '../three-valued.ts'
import { githubTrust, type GithubTrust, type Subject } from './github.ts'
import { githubIssuer, providerOf, type Provider } from './issuer.ts'
import { tenantClaimsOf, type TenantClaim } from './shared-issuers.ts'

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
  /** ARN of the provider, as the statement names it. */
  readonly provider: string
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
    .filter(({ actions }) => actions.some((one) => ASSUME.test(one)))
    .filter(({ statement, why }) => !isOfProviders(why) && !namesProvidersAlone(byName.get(statement) ?? []))
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
  const github = providers.flatMap((one) => githubStatementOf(one, policy) ?? [])
  const identities = providers.map((one) => ofProvider(one, policy, account))
  return { trusted: [...everybody, ...named, ...identities], github, unknown: judged.unknown }
}

const WHY = {
  account: (id: string) => `Account ${id} is named.`,
  organization: (id: string) => `Everybody of organisation ${id} gets in.`,
  service: (id: string) => `The service ${id} takes the role on.`,
} as const

/** `statements`: those that are called alike. */
function namesProvidersAlone(statements: readonly Statement[]): boolean {
  return (
    statements.length > 0 &&
    statements.every(({ principals: { but, list } }) => {
      return !but && list.every(({ type }) => type === 'provider')
    })
  )
}

/** A sentence of the judgement about providers: they are said by themselves. */
function isOfProviders(why: string): boolean {
  return why.includes('everybody whom')
}

function isExternalId({ key, values, negated, isNull, ifExists, quantifier }: Test): boolean {
  const isPlain = !negated && !isNull && !ifExists && quantifier !== 'all'
  return key === 'sts:externalid' && isPlain && values.every((value) => !/^[*?]*$/.test(value))
}

/** Whether strangers can have the service take the role on for them. */
function isDeputy(service: string, conditional: Truth): Truth {
  return saysForWhomWithRole(service) && conditional === false
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

/** Null: it is not GitHub’s provider. */
function githubStatementOf(
  { statement, provider: { issuer }, name }: OfProvider,
  policy: Policy,
): GithubStatement | null {
  const known = githubIssuer(issuer)
  if (known === null) return null
  const found = githubTrust(statement, policy, { provider: name, issuer, ...known })
  return { ...found, statement: nameOf(statement), issuer, provider: name }
}

function ofProvider(one: OfProvider, policy: Policy, account: string): Trusted {
  const { statement, provider, name } = one
  const { type, issuer } = provider
  const { tenant, isShared } = tenancyOf(one, policy)
  const denials = policy.statements.some(({ allows, tests }) => {
    return !allows && (tests ?? []).some(({ key }) => key.startsWith(`${issuer}:`))
  })
  const whose = isShared ? `, which many share: ${TENANT_WORDS[tenant ?? 'missing']}` : ''
  return {
    type,
    id: type === 'saml' ? name : issuer,
    foreign: provider.account !== null && provider.account !== account,
    externalId: false,
    conditional: statement.tests?.length !== 0,
    tenant,
    shared: isShared,
    statement: nameOf(statement),
    why: `Identities of ${type === 'saml' ? name : issuer} get in${whose}.`,
    isSo: (denials || policy.isDoubtful) && tenant !== 'fixed' ? null : true,
  }
}

const TENANT_WORDS = {
  missing: 'nothing is asked of whose they are',
  any: 'whose they are may be anybody',
  fixed: 'whose they are is asked for',
} as const

interface Tenancy {
  /** Undefined: of SAML, where the sign-in decides. */
  readonly tenant: Trusted['tenant']
  readonly isShared: boolean
}

function tenancyOf(one: OfProvider, policy: Policy): Tenancy {
  const { statement, provider } = one
  if (provider.type === 'saml') return { tenant: undefined, isShared: false }
  const github = githubIssuer(provider.issuer)?.enterprise === null ? githubStatementOf(one, policy) : null
  if (github !== null) return { tenant: OF_SUBJECT[github.subject] ?? 'fixed', isShared: true }
  const claims = tenantClaimsOf(provider.issuer)
  return {
    tenant: tenantOf(statement, provider.issuer, claims ?? [{ claim: 'sub' }]),
    isShared: claims !== undefined,
  }
}

const OF_SUBJECT: Readonly<Partial<Record<Subject, Trusted['tenant']>>> = {
  missing: 'missing',
  any: 'any',
  'any-owner': 'any',
  'reusable-workflow': 'any',
}

/** Whether one of the claims has to have a value that names one customer. */
function tenantOf(
  { tests }: Statement,
  issuer: string,
  claims: readonly TenantClaim[],
): (typeof TENANTS)[number] {
  const asked = claims.flatMap((claim) => {
    const key = claim.claim.includes(':') ? claim.claim : `${issuer}:${claim.claim}`
    return (tests ?? []).filter((test) => test.key === key && narrows(test)).map((test) => ({ claim, test }))
  })
  if (asked.length === 0) return 'missing'
  const isFixed = asked.some(({ claim, test }) => test.values.every((value) => isNamed(value, test, claim)))
  return isFixed ? 'fixed' : 'any'
}

function narrows({ key, negated, isNull, ifExists, quantifier }: Test): boolean {
  // Every token has a subject; what it may lack passes these where it is absent.
  return !negated && !isNull && ((!ifExists && quantifier !== 'all') || key.endsWith(':sub'))
}

function isNamed(value: string, { operator }: Test, { names }: TenantClaim): boolean {
  const isPattern = operator !== 'stringequals' && operator !== 'stringequalsignorecase'
  const head = isPattern ? (/^[^*?]*/.exec(value)?.[0] ?? '') : value
  if (head === value) return value !== ''
  return names === undefined ? head !== '' : names.test(head)
}
