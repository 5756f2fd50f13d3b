import { createHash } from 'node:crypto'
import { awsPolicy } from './aws-policies.ts'
import { noCredentials, type PlayedCredentials } from './credentials.ts'

/** A policy document. */
export type Document = object

export interface PlayedGroup {
  readonly name: string
  readonly path: string
  readonly created: Date
  /** By name. */
  inline: Record<string, Document>
  /** ARNs. */
  attached: string[]
}

/** A user, with what it may do and how it signs in. */
export interface PlayedUser extends PlayedGroup, PlayedCredentials {
  groups: string[]
  /** The ARN of a policy. */
  boundary: string | null
  tags: Record<string, string>
}

export interface PlayedRole extends PlayedGroup {
  description: string
  maxSessionDuration: number
  trust: Document
  lastUsed: { readonly at: Date; readonly region: string } | null
  /** The ARN of a policy. */
  boundary: string | null
  tags: Record<string, string>
}

/** A policy of the account's own. */
export interface PlayedPolicy {
  readonly name: string
  readonly path: string
  readonly created: Date
  description: string
  /** Oldest first. */
  versions: Document[]
  /** Counted from 1, as AWS does. */
  defaultVersion: number
  tags: Record<string, string>
}

export interface PlayedProfile {
  readonly name: string
  readonly path: string
  readonly created: Date
  role: string | null
  tags: Record<string, string>
}

/** Who there is in an account, and what they may do. */
export interface Principals {
  readonly users: PlayedUser[]
  readonly groups: PlayedGroup[]
  readonly roles: PlayedRole[]
  readonly policies: PlayedPolicy[]
  readonly profiles: PlayedProfile[]
}

type Options<T> = Partial<T> & { readonly name: string }

const CREATED = new Date('2024-03-01T09:00:00Z')

export function addUser({ users }: Principals, options: Options<PlayedUser>): PlayedUser {
  return added(users, {
    path: '/',
    created: CREATED,
    inline: {},
    attached: [],
    groups: [],
    boundary: null,
    tags: {},
    ...noCredentials(),
    ...options,
  })
}

export function addGroup({ groups }: Principals, options: Options<PlayedGroup>): PlayedGroup {
  return added(groups, { path: '/', created: CREATED, inline: {}, attached: [], ...options })
}

/** Trusted by EC2 unless given. */
export function addRole({ roles }: Principals, options: Options<PlayedRole>): PlayedRole {
  return added(roles, {
    path: '/',
    created: CREATED,
    description: '',
    maxSessionDuration: 3600,
    trust: trustOf({ Service: 'ec2.amazonaws.com' }),
    lastUsed: null,
    inline: {},
    attached: [],
    boundary: null,
    tags: {},
    ...options,
  })
}

/** Allows reading from one bucket unless given. */
export function addPolicy({ policies }: Principals, options: Options<PlayedPolicy>): PlayedPolicy {
  const versions = options.versions ?? [allow('s3:GetObject', 'arn:aws:s3:::acme-press-kit/*')]
  return added(policies, {
    path: '/',
    created: CREATED,
    description: '',
    defaultVersion: versions.length,
    tags: {},
    ...options,
    versions,
  })
}

export function addProfile({ profiles }: Principals, options: Options<PlayedProfile>): PlayedProfile {
  return added(profiles, { path: '/', created: CREATED, role: null, tags: {}, ...options })
}

/** A role that a service of AWS's makes for itself, and that nobody else can change. */
export function addServiceRole(principals: Principals, service: string, name: string, policy: string): void {
  addRole(principals, {
    name: `AWSServiceRoleFor${name}`,
    path: `/aws-service-role/${service}.amazonaws.com/`,
    trust: trustOf({ Service: `${service}.amazonaws.com` }),
    attached: [awsPolicy(`aws-service-role/${policy}`)],
  })
}

/** What IAM Identity Center makes of a permission set. */
export function addPermissionSet(
  principals: Principals,
  account: string,
  name: string,
  policy: string,
): void {
  const suffix = digest(account, name).slice(0, 16)
  addRole(principals, {
    name: `AWSReservedSSO_${name}_${suffix}`,
    path: '/aws-reserved/sso.amazonaws.com/eu-central-1/',
    maxSessionDuration: 43_200,
    trust: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: {
            Federated: `arn:aws:iam::${account}:saml-provider/AWSSSO_${digest(account).slice(0, 16)}_DO_NOT_DELETE`,
          },
          Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
          Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
        },
      ],
    },
    attached: [awsPolicy(policy)],
  })
}

export function trustOf(principal: object, action = 'sts:AssumeRole'): Document {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: principal, Action: action }],
  }
}

export function allow(action: string | readonly string[], resource: string | readonly string[]): Document {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
  }
}

/** The ARN of a policy of the account's own. */
export function ownPolicy(account: string, name: string, path = '/'): string {
  return `arn:aws:iam::${account}:policy${path}${name}`
}

/** As AWS makes up ids, but the same in every run: `AIDA…` of a user. */
export function uniqueId(prefix: string, account: string, name: string): string {
  return `${prefix}${digest(prefix, account, name).toUpperCase().replaceAll(/[018]/g, 'Q').slice(0, 17)}`
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex')
}

function added<T>(list: T[], thing: T): T {
  list.push(thing)
  return thing
}
