/** A claim that says whose a token is. */
export interface TenantClaim {
  /** As conditions name it after the issuer; with a colon, the whole key. */
  readonly claim: string
  /** What the fixed beginning of a pattern has to fit to name one customer; absent: how values are made is not known. */
  readonly names?: RegExp
}

/** No beginning names a customer: the whole value does. */
const WHOLE = /(?!)/

const ORGANISATION: TenantClaim = { claim: 'sub', names: /^organization:[^:]+:/ }
const ACCOUNT: TenantClaim = { claim: 'sub', names: /^account:[^:]+:/ }
const SUBJECT: TenantClaim = { claim: 'sub' }
/** A region and a UUID: of an identity pool in the audience, of an identity of one in the subject. */
const OF_COGNITO = /^[\w-]+:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Providers of IBM Turbonomic, whose address says nothing of the customer either. */
const TURBONOMIC = [
  'oidc.op1.openshiftapps.com/2c51blsaqa9gkjt0o9rt11mle8mmropu',
  'oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb',
  'rh-oidc.s3.us-east-1.amazonaws.com/22ejnvnnturfmt6km08idd0nt4hekbn7',
  'rh-oidc.s3.us-east-1.amazonaws.com/23e3sd27sju1hoou6ohfs68vbno607tr',
  'rh-oidc.s3.us-east-1.amazonaws.com/23ne21h005qjl3n33d8dui5dlrmv2tmg',
  'rh-oidc.s3.us-east-1.amazonaws.com/24jrf12m5dj7ljlfb4ta2frhrcoadm26',
]

const ISSUERS: Readonly<Record<string, readonly TenantClaim[]>> = {
  'gitlab.com': [{ claim: 'sub', names: /^project_path:[^/]+\// }],
  'app.terraform.io': [ORGANISATION],
  'agent.buildkite.com': [ORGANISATION],
  'oidc.codefresh.io': [ACCOUNT],
  'scalr.io': [ACCOUNT],
  'proidc.upbound.io': [{ claim: 'sub', names: /^mcp:[^/]+\// }],
  'vstoken.actions.githubusercontent.com': [{ claim: 'sub', names: /^repo:[^/]+\// }],
  'oidc-configuration.audit-log.githubusercontent.com': [{ claim: 'sub', names: WHOLE }],
  'studio.datachain.ai/api': [SUBJECT],
  'tokens.cloud.shisho.dev': [SUBJECT],
  'oidc.vercel.com': [
    { claim: 'aud', names: WHOLE },
    { claim: 'sub', names: /^owner:[^:]+:/ },
  ],
  'api.pulumi.com/oidc': [
    { claim: 'aud', names: WHOLE },
    { claim: 'sub', names: /^pulumi:\w+:org:[^:]+:/ },
  ],
  'sandboxes.cloud': [{ claim: 'aud', names: WHOLE }],
  'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d': [{ claim: 'sts:rolesessionname', names: WHOLE }],
  'cognito-identity.amazonaws.com': [
    { claim: 'aud', names: OF_COGNITO },
    { claim: 'sub', names: OF_COGNITO },
  ],
  'accounts.google.com': ['aud', 'sub', 'email'].map((claim) => ({ claim, names: WHOLE })),
  'www.amazon.com': ['app_id', 'user_id'].map((claim) => ({ claim, names: WHOLE })),
  'graph.facebook.com': ['app_id', 'id'].map((claim) => ({ claim, names: WHOLE })),
  ...Object.fromEntries(TURBONOMIC.map((issuer) => [issuer, [SUBJECT]])),
}

/**
 * The claims of which one has to be fixed, where many share an issuer of OIDC tokens, so that the issuer says nothing of
 * whose token it is; undefined: one customer has it for themselves, as far as it is known. `issuer`: as of providerOf.
 *
 * The issuers and the claim of each are those of IAM's user guide, "Identity-provider controls for shared OIDC providers"
 * (IAM refuses new trust policies that leave the claim out, and lets old ones be); of Microsoft Sentinel it is the name of
 * the session, in which its workspaces differ. Not on that page are Google, Amazon and Facebook, of "Available
 * keys for AWS OIDC federation"; Google's `oaud` is no such claim, since whoever asks for a token chooses it. That the
 * subjects of Vercel and Pulumi name the customer as well, and how values begin, is by the guides of the providers. How the
 * subjects of DVC Studio, Shisho Cloud and Turbonomic begin was not found: there any fixed beginning counts.
 */
export function tenantClaimsOf(issuer: string): readonly TenantClaim[] | undefined {
  return KNOWN.get(issuer.replace(/\/$/, ''))
}

const KNOWN = new Map(Object.entries(ISSUERS))
