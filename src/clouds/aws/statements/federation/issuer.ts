import { accountOf } from '../principal.ts'

/** `token.actions.githubusercontent.com` of `arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com`. */
const OIDC_PROVIDER = /^arn:[\w-]+:iam::\d{12}:oidc-provider\/(.+)$/
const SAML_PROVIDER = /^arn:[\w-]+:iam::\d{12}:saml-provider\/(.+)$/

export interface Provider {
  readonly type: 'oidc' | 'saml'
  /** The address without https://, lower case; of SAML the provider's name. */
  readonly issuer: string
  /** 12 digits; null for those that every account knows. */
  readonly account: string | null
}

/** The identity provider that a principal of type Federated names. */
export function providerOf(name: string): Provider {
  const account = accountOf(name)
  const saml = SAML_PROVIDER.exec(name)?.[1]
  if (saml !== undefined) return { type: 'saml', issuer: saml, account }
  return { type: 'oidc', issuer: (OIDC_PROVIDER.exec(name)?.[1] ?? name).toLowerCase(), account }
}

/**
 * GitHub's issuer: of github.com, of one enterprise (`…/octo-corp`, which its tokens alone have), or of one enterprise
 * with data residency (`token.actions.octo-corp.ghe.com`). Null: another issuer.
 */
export function githubIssuer(issuer: string): { readonly enterprise: string | null } | null {
  const own = /^token\.actions\.githubusercontent\.com(?:\/([^/]+))?$/.exec(issuer)
  if (own !== null) return { enterprise: own[1] ?? null }
  const resident = /^token\.actions\.([\w-]+)\.ghe\.com(?:\/.*)?$/.exec(issuer)
  return resident === null ? null : { enterprise: resident[1] ?? null }
}
