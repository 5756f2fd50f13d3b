/**
 * Issuers of OIDC tokens that many share, so that the issuer says nothing of whose token it is: the claim that does, and how
 * its values begin where they name one customer. IAM refuses new trust policies that leave the claim out, and lets old ones
 * be: IAM user guide, "Identity-provider controls for shared OIDC providers".
 */
export interface SharedIssuer {
  readonly label: string
  /** One of these has to be fixed. */
  readonly claims: readonly string[]
  /** What the fixed beginning of a value has to hold; absent: anything at all. */
  readonly names?: RegExp
}

const BY_SUBJECT = ['sub']

export const SHARED_ISSUERS: ReadonlyMap<string, SharedIssuer> = new Map<string, SharedIssuer>([
  ['gitlab.com', { label: 'GitLab', claims: BY_SUBJECT, names: /^project_path:[^/]+\// }],
  ['app.terraform.io', { label: 'HCP Terraform', claims: BY_SUBJECT, names: /^organization:[^:]+:/ }],
  ['agent.buildkite.com', { label: 'Buildkite', claims: BY_SUBJECT, names: /^organization:[^:]+:/ }],
  ['oidc.codefresh.io', { label: 'Codefresh', claims: BY_SUBJECT, names: /^account:[^:]+:/ }],
  ['vstoken.actions.githubusercontent.com', { label: 'GitHub Actions', claims: BY_SUBJECT }],
  [
    'oidc-configuration.audit-log.githubusercontent.com',
    { label: 'GitHub audit log streaming', claims: BY_SUBJECT },
  ],
  ['studio.datachain.ai/api', { label: 'DVC Studio', claims: BY_SUBJECT }],
  ['scalr.io', { label: 'Scalr', claims: BY_SUBJECT }],
  ['tokens.cloud.shisho.dev', { label: 'Shisho Cloud', claims: BY_SUBJECT }],
  ['proidc.upbound.io', { label: 'Upbound', claims: BY_SUBJECT }],
  ['oidc.vercel.com', { label: 'Vercel', claims: ['aud', 'sub'] }],
  ['api.pulumi.com/oidc', { label: 'Pulumi Cloud', claims: ['aud', 'sub'] }],
  ['sandboxes.cloud', { label: 'sandboxes.cloud', claims: ['aud'] }],
  ['cognito-identity.amazonaws.com', { label: 'Amazon Cognito', claims: ['aud', 'sub'] }],
  ['accounts.google.com', { label: 'Google', claims: ['aud', 'sub', 'oaud', 'email'] }],
  ['www.amazon.com', { label: 'Login with Amazon', claims: ['app_id', 'user_id'] }],
  ['graph.facebook.com', { label: 'Facebook', claims: ['app_id', 'id'] }],
])
