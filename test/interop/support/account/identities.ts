import { ACCOUNT } from './scan.ts'

export interface Statement {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Principal?: unknown
  readonly Condition?: object
}

/** What is set, and which rules (`aws-iam-…`) the documentation of IAM makes it violate by that. */
interface Form {
  readonly name: string
  readonly inline?: readonly Statement[]
  /** Names of policies, AWS's own ones after `aws:`. */
  readonly attached?: readonly string[]
  readonly violates: readonly string[]
}

interface UserForm extends Form {
  readonly password?: boolean
  readonly mfa?: boolean
  readonly keys?: readonly ('Active' | 'Inactive')[]
  readonly group?: string
}

/** moto tells of boundaries of roles alone. */
interface RoleForm extends Form {
  readonly boundary?: string
  readonly trust: readonly Statement[]
}

function allow(Action: string | readonly string[], Resource: string | readonly string[] = '*'): Statement {
  return { Effect: 'Allow', Action, Resource }
}

function roleArn(name: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/${name}`
}

const READ = allow('s3:GetObject', 'arn:aws:s3:::orders/*')

export const POLICIES: readonly Form[] = [
  { name: 'read', inline: [READ], violates: [] },
  { name: 'everything', inline: [allow('*')], violates: ['policy-administration'] },
  {
    name: 'all-of-kms',
    inline: [allow('kms:*')],
    violates: ['policy-decrypts-all-keys', 'policy-full-access-to-kms', 'policy-full-service-access'],
  },
  {
    name: 'all-of-cloudtrail',
    inline: [allow('cloudtrail:*')],
    violates: ['policy-full-access-to-cloudtrail', 'policy-full-service-access'],
  },
  {
    name: 'all-of-one-bucket',
    inline: [allow('s3:*', ['arn:aws:s3:::orders', 'arn:aws:s3:::orders/*'])],
    violates: ['policy-full-service-access'],
  },
  { name: 'decrypt', inline: [allow('kms:Decrypt')], violates: ['policy-decrypts-all-keys'] },
  {
    name: 'decrypt-with-one-key',
    inline: [allow('kms:Decrypt', `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`)],
    violates: [],
  },
  { name: 'become-anybody', inline: [allow('sts:AssumeRole')], violates: ['policy-assumes-any-role'] },
  { name: 'become-one', inline: [allow('sts:AssumeRole', roleArn('own'))], violates: [] },
  {
    name: 'buy',
    inline: [allow('aws-marketplace:Subscribe')],
    violates: ['policy-subscribes-on-marketplace'],
  },
]

export const GROUPS: readonly Form[] = [
  {
    name: 'admins',
    inline: [allow('*')],
    violates: ['group-administrator', 'group-inline-policy-administration'],
  },
  { name: 'readers', attached: ['read'], violates: [] },
  {
    name: 'keepers-of-trails',
    inline: [allow('cloudtrail:*')],
    violates: ['inline-policy-full-access-to-cloudtrail'],
  },
  {
    name: 'buyers',
    inline: [allow('aws-marketplace:Subscribe')],
    violates: ['inline-policy-subscribes-on-marketplace'],
  },
]

export const USERS: readonly UserForm[] = [
  { name: 'console', password: true, violates: ['user-console-without-mfa'] },
  { name: 'guarded', password: true, mfa: true, violates: [] },
  { name: 'robot', keys: ['Active', 'Active'], violates: ['user-two-active-keys'] },
  { name: 'rotating', keys: ['Inactive', 'Active'], violates: [] },
  {
    name: 'by-a-form',
    password: true,
    mfa: true,
    keys: ['Active'],
    violates: ['user-key-made-with-user'],
  },
  { name: 'reader', group: 'readers', violates: [] },
  { name: 'inline', inline: [READ], violates: ['user-with-own-policies'] },
  {
    name: 'boss',
    attached: ['aws:AdministratorAccess'],
    violates: ['user-administrator', 'user-with-own-policies'],
  },
  {
    name: 'boss-by-itself',
    inline: [allow('*')],
    violates: ['user-administrator', 'user-inline-policy-administration', 'user-with-own-policies'],
  },
  { name: 'member', group: 'admins', violates: ['user-administrator'] },
  {
    name: 'denied',
    inline: [allow('*'), { Effect: 'Deny', Action: '*', Resource: '*' }],
    violates: ['user-with-own-policies'],
  },
  {
    name: 'climber',
    inline: [allow('iam:CreateAccessKey')],
    violates: ['user-privilege-escalation', 'user-with-own-policies'],
  },
  {
    name: 'of-its-own-keys',
    inline: [allow('iam:CreateAccessKey', `arn:aws:iam::${ACCOUNT}:user/\${aws:username}`)],
    violates: ['user-with-own-policies'],
  },
]

const OTHER = 'arn:aws:iam::444455556666:root'
const GITHUB = 'token.actions.githubusercontent.com'
const CLUSTER = 'oidc.eks.eu-west-1.amazonaws.com/id/0A1B'

function trust(principal: unknown, condition?: object, Action = 'sts:AssumeRole'): readonly Statement[] {
  const whole = { Effect: 'Allow' as const, Principal: principal, Action }
  return [condition === undefined ? whole : { ...whole, Condition: condition }]
}

function machines(): readonly Statement[] {
  return trust({ Service: 'ec2.amazonaws.com' })
}

/** Of an issuer, whose tokens have to be for STS, and of the subject if any. */
function issuer(host: string, subject?: string): readonly Statement[] {
  const Federated = `arn:aws:iam::${ACCOUNT}:oidc-provider/${host}`
  const audience = { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' } }
  const like = subject === undefined ? {} : { StringLike: { [`${host}:sub`]: subject } }
  return trust({ Federated }, { ...audience, ...like }, 'sts:AssumeRoleWithWebIdentity')
}

/** What GitHub's guide to OIDC in AWS says of subjects. */
const SUBJECTS: readonly (readonly [name: string, subject: string | undefined, kind: string | null])[] = [
  ['without', undefined, 'everybody'],
  ['star', 'repo:*', 'everybody'],
  ['begin-of-owner', 'repo:acme*', 'any-owner'],
  ['repository-of-anybody', 'repo:*/app:ref:refs/heads/main', 'any-owner'],
  ['owner', 'repo:acme/*', 'any-repository'],
  ['repository', 'repo:acme/app:*', 'any-ref'],
  ['pull-requests', 'repo:acme/app:pull_request', 'pull-request'],
  ['branches', 'repo:acme/app:ref:refs/heads/*', 'any-branch'],
  ['main', 'repo:acme/app:ref:refs/heads/main', null],
  ['environment', 'repo:acme/app:environment:production', null],
  [
    'workflow',
    'job_workflow_ref:acme/flows/.github/workflows/deploy.yml@refs/heads/main',
    'reusable-workflow',
  ],
]

/** Of GitHub, with conditions on its claims. */
function github(condition: object): readonly Statement[] {
  const Federated = `arn:aws:iam::${ACCOUNT}:oidc-provider/${GITHUB}`
  return trust({ Federated }, condition, 'sts:AssumeRoleWithWebIdentity')
}

const SUBJECT = `${GITHUB}:sub`

export const ROLES: readonly RoleForm[] = [
  // The scan's own.
  {
    name: 'reader',
    trust: trust({ AWS: `arn:aws:iam::${ACCOUNT}:root` }),
    inline: [allow('s3:PutObject', 'arn:aws:s3:::orders/*')],
    violates: ['scan-role-changes'],
  },
  {
    name: 'github-any-audience',
    trust: github({ StringLike: { [SUBJECT]: 'repo:acme/app:ref:refs/heads/main' } }),
    violates: ['role-github-audience'],
  },
  {
    name: 'github-nobody',
    // No branch has a star in its name.
    trust: github({
      StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com', [SUBJECT]: 'repo:acme/app:ref:refs/heads/*' },
    }),
    violates: ['role-github-nobody'],
  },
  { name: 'own', trust: trust({ AWS: `arn:aws:iam::${ACCOUNT}:root` }), violates: [] },
  {
    name: 'partner',
    trust: trust({ AWS: OTHER }),
    violates: ['role-trusts-strangers-without-external-id'],
  },
  {
    name: 'partner-with-id',
    trust: trust({ AWS: OTHER }, { StringEquals: { 'sts:ExternalId': 'b1946ac9' } }),
    violates: [],
  },
  {
    name: 'auditor',
    trust: trust({ AWS: OTHER }, { StringEquals: { 'sts:ExternalId': 'b1946ac9' } }),
    attached: ['aws:ReadOnlyAccess'],
    violates: ['role-read-only-for-strangers'],
  },
  { name: 'everybody', trust: trust('*'), violates: ['role-trusts-everybody'] },
  { name: 'everybody-in-a-list', trust: trust({ AWS: ['*'] }), violates: ['role-trusts-everybody'] },
  {
    name: 'everybody-of-the-account',
    trust: trust({ AWS: '*' }, { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } }),
    violates: [],
  },
  {
    name: 'scheduler',
    trust: trust({ Service: 'scheduler.amazonaws.com' }),
    violates: ['role-confused-deputy'],
  },
  {
    name: 'scheduler-of-the-account',
    trust: trust({ Service: 'scheduler.amazonaws.com' }, { StringEquals: { 'aws:SourceAccount': ACCOUNT } }),
    violates: [],
  },
  ...SUBJECTS.map(([name, subject, kind]) => ({
    name: `github-${name}`,
    trust: issuer(GITHUB, subject),
    violates: kind === null ? [] : [`role-github-trust-${kind}`],
  })),
  { name: 'gitlab', trust: issuer('gitlab.com'), violates: ['role-trusts-shared-issuer'] },
  { name: 'gitlab-project', trust: issuer('gitlab.com', 'project_path:acme/app:*'), violates: [] },
  { name: 'cluster', trust: issuer(CLUSTER), violates: ['role-trusts-whole-issuer'] },
  {
    name: 'pod',
    trust: issuer(CLUSTER, 'system:serviceaccount:shop:orders'),
    violates: [],
  },
  { name: 'machine', trust: machines(), violates: [] },
  {
    name: 'strong-machine',
    trust: machines(),
    attached: ['aws:AdministratorAccess'],
    violates: ['role-administrator'],
  },
  {
    name: 'strong-by-itself',
    trust: machines(),
    inline: [allow('*')],
    violates: ['role-administrator', 'role-inline-policy-administration'],
  },
  {
    name: 'deployer',
    trust: machines(),
    inline: [allow(['iam:PassRole', 'ec2:RunInstances'])],
    violates: ['role-privilege-escalation'],
  },
  {
    name: 'deployer-of-one-role',
    trust: machines(),
    inline: [allow('ec2:RunInstances'), allow('iam:PassRole', roleArn('machine'))],
    violates: [],
  },
  {
    name: 'keeper-of-keys',
    trust: machines(),
    inline: [allow('kms:*')],
    violates: ['inline-policy-decrypts-all-keys', 'inline-policy-full-access-to-kms'],
  },
  {
    name: 'fenced',
    trust: machines(),
    attached: ['aws:AdministratorAccess'],
    boundary: 'read',
    violates: [],
  },
]
