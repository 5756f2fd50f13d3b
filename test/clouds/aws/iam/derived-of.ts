import { derive, type ReadScope } from '../../../../src/derive/derive.ts'
import type { Gap } from '../../../../src/model/coverage.ts'
import { DERIVED } from '../../../../src/clouds/clouds.ts'
import type { Json, JsonObject } from '../../../../src/model/json.ts'
import type { Resource } from '../../../../src/model/resource.ts'
import type { KnownOrganisation } from '../../../../src/model/trust.ts'
import { HOME } from '../read-sandbox.ts'

export const PROVIDER = 'aws_iam_open_id_connect_provider'
export const KINDS = ['aws_iam_user', 'aws_iam_group', 'aws_iam_role', 'aws_iam_policy', PROVIDER]
export const NEEDS = new Set([
  ...KINDS.slice(0, 3).flatMap((kind) =>
    ['administrator', 'administrator_through'].map((name) => `${kind}.${name}`),
  ),
  'aws_iam_user.privilege_escalation',
  'aws_iam_role.privilege_escalation',
  'aws_iam_role.trusted_by',
  'aws_iam_role.github_trust',
  'aws_iam_role.github_audience',
  'aws_iam_role.runs_this_scan',
  'aws_iam_role.scan_changes',
])

export function arn(kind: string, name: string): string {
  return `arn:aws:iam::${HOME}:${kind}/${name}`
}

export function resource(kind: string, name: string, properties: JsonObject): Resource {
  const short = kind.replace('aws_iam_', '')
  const id = kind === 'aws_iam_policy' ? arn('policy', name) : name
  const reported = { kind, id, name, arn: arn(short, name), tags: {}, path: '/', ...properties }
  return { account: HOME, region: 'global', kind, id, name, reported, edges: [] }
}

export function inline(name: string, ...statements: readonly Json[]): JsonObject {
  return { policy_name: name, policy_document: { Version: '2012-10-17', Statement: statements } }
}

export const allow = (action: Json, on: Json = '*', condition?: JsonObject): JsonObject => ({
  Effect: 'Allow',
  Action: action,
  Resource: on,
  ...(condition === undefined ? {} : { Condition: condition }),
})

/** What is derived of the first resource. */
export function derived(
  resources: readonly Resource[],
  unread: readonly string[] = [],
  organisation?: KnownOrganisation,
): Resource {
  const [first] = derivedScope(resources, unread, organisation).resources
  if (first === undefined) throw new Error('nothing was derived')
  return first
}

/** What is not known of what is derived. */
export function gapsOf(resources: readonly Resource[], organisation: KnownOrganisation): readonly Gap[] {
  return derivedScope(resources, [], organisation).gaps
}

function derivedScope(
  resources: readonly Resource[],
  unread: readonly string[],
  organisation?: KnownOrganisation,
): ReadScope {
  const complete = KINDS.filter((kind) => !unread.includes(kind)).map((kind) => {
    return { account: HOME, region: 'global', kind, count: 1 }
  })
  const gaps = unread.map((kind) => {
    return { account: HOME, region: 'global', kind, reason: 'denied', action: null, message: '' } as const
  })
  const read = { account: HOME, region: 'global', resources, complete, gaps }
  return derive<ReadScope>({ ...read, ...(organisation && { organisation }) }, NEEDS, DERIVED)
}

export const ISSUER = 'token.actions.githubusercontent.com'
export const MAIN = 'repo:octo-org/octo-repo:ref:refs/heads/main'

export function trusting(sub: string, more: JsonObject = {}): JsonObject {
  return {
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: arn('oidc-provider', ISSUER) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${ISSUER}:sub`]: sub }, ...more },
      },
    ],
  }
}
