import { ROOT_ID } from './units.ts'

/** A policy of the organisation, and where it is attached: ids of the root, of units and of accounts, or to all there is. */
export interface PlayedPolicy {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly awsManaged: boolean
  document: object
  targets: readonly string[] | 'everything'
}

/** What the organisation keeps beside its accounts. */
export interface OrganizationsState {
  /** Types of policies, with their status at the root. */
  readonly policyTypes: Map<string, string>
  readonly policies: PlayedPolicy[]
  /** By account: the services that it administers. */
  readonly delegatedServices: Map<string, readonly string[]>
  /** What lets members manage policies; null: nobody has set it. */
  delegationPolicy: object | null
  /** What IAM may do about the root users of members; null: it may not look into the organisation. */
  rootFeatures: readonly string[] | null
}

const ALLOW_ALL = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
}

/** As AWS makes an organisation with all features: nothing is limited, and nothing delegated. */
export function organizationsState(): OrganizationsState {
  const state: OrganizationsState = {
    policyTypes: new Map([['SERVICE_CONTROL_POLICY', 'ENABLED']]),
    policies: [],
    delegatedServices: new Map(),
    delegationPolicy: null,
    rootFeatures: null,
  }
  addPolicy(state, 'SERVICE_CONTROL_POLICY', {
    id: 'p-FullAWSAccess',
    document: ALLOW_ALL,
    awsManaged: true,
    targets: 'everything',
  })
  return state
}

export function addPolicy(
  { policies, policyTypes }: OrganizationsState,
  type: string,
  policy: Partial<PlayedPolicy> & Pick<PlayedPolicy, 'document'>,
): PlayedPolicy {
  if (!policyTypes.has(type)) policyTypes.set(type, 'ENABLED')
  const id = policy.id ?? `p-${String(policies.length).padStart(8, '0')}`
  const added: PlayedPolicy = {
    id,
    name: id.slice(2),
    type,
    awsManaged: false,
    targets: [ROOT_ID],
    ...policy,
  }
  policies.push(added)
  return added
}

/** Sets the organisation up as careful owners do. */
export function tightenOrganization(state: OrganizationsState): void {
  state.rootFeatures = ['RootCredentialsManagement', 'RootSessions']
  addPolicy(state, 'SERVICE_CONTROL_POLICY', { name: 'guardrails', document: KEEP_TRAILS })
  addPolicy(state, 'AISERVICES_OPT_OUT_POLICY', { name: 'no-learning', document: optOut() })
}

const KEEP_TRAILS = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'KeepTrails',
      Effect: 'Deny',
      Action: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail'],
      Resource: '*',
    },
  ],
}

/** All services of AWS that learn from data, and nobody below may differ. */
export function optOut(choice = 'optOut'): object {
  return {
    services: {
      '@@operators_allowed_for_child_policies': ['@@none'],
      default: { opt_out_policy: { '@@assign': choice } },
    },
  }
}

/** Only these regions, but for what is global, and for the roles with which Control Tower works. */
export function onlyRegions(...regions: readonly string[]): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'OnlyRegions',
        Effect: 'Deny',
        NotAction: ['iam:*', 'organizations:*', 'route53:*', 'support:*'],
        Resource: '*',
        Condition: {
          StringNotEquals: { 'aws:RequestedRegion': regions },
          ArnNotLike: { 'aws:PrincipalARN': ['arn:aws:iam::*:role/AWSControlTowerExecution'] },
        },
      },
    ],
  }
}
