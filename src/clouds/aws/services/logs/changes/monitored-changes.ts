/** Events that belong together: an alarm on one change has to go off on each of them. */
export interface MonitoredChange {
  /** As rules name it. */
  readonly name: string
  readonly events: readonly ChangeEvent[]
}

/** What of an event as CloudTrail writes it is its own; what is left out is as in any other. */
export interface ChangeEvent {
  readonly eventName: string
  readonly eventSource: string
  readonly more?: Readonly<Record<string, string>>
}

function of(service: string, names: readonly string[]): readonly ChangeEvent[] {
  return names.map((eventName) => ({ eventName, eventSource: `${service}.amazonaws.com` }))
}

function denied(eventName: string, service: string, errorCode: string): ChangeEvent {
  return { eventName, eventSource: `${service}.amazonaws.com`, more: { errorCode } }
}

function signIn(more: Readonly<Record<string, string>>): ChangeEvent {
  const as = { eventType: 'AwsConsoleSignIn', 'userIdentity.type': 'IAMUser' }
  return { eventName: 'ConsoleLogin', eventSource: 'signin.amazonaws.com', more: { ...as, ...more } }
}

const ROOT = {
  'userIdentity.type': 'Root',
  'userIdentity.arn': 'arn:aws:iam::111122223333:root',
  'userIdentity.principalId': '111122223333',
}

/** The fifteen of CIS AWS Foundations (section 4 of 3.0 to 5.0, 5 since 6.0), by the events that its patterns name. */
export const MONITORED_CHANGES: readonly MonitoredChange[] = [
  {
    name: 'denied-calls',
    events: [
      denied('RunInstances', 'ec2', 'Client.UnauthorizedOperation'),
      denied('GetObject', 's3', 'AccessDenied'),
      denied('CreateTrail', 'cloudtrail', 'AccessDeniedException'),
    ],
  },
  {
    name: 'sign-in-without-mfa',
    events: [signIn({ 'additionalEventData.MFAUsed': 'No', 'responseElements.ConsoleLogin': 'Success' })],
  },
  {
    name: 'root-use',
    events: [
      signIn({
        ...ROOT,
        'additionalEventData.MFAUsed': 'Yes',
        'responseElements.ConsoleLogin': 'Success',
      }),
      { eventName: 'CreateAccessKey', eventSource: 'iam.amazonaws.com', more: ROOT },
      { eventName: 'DescribeInstances', eventSource: 'ec2.amazonaws.com', more: ROOT },
    ],
  },
  {
    name: 'iam-policies',
    events: of('iam', [
      'AttachGroupPolicy',
      'AttachRolePolicy',
      'AttachUserPolicy',
      'CreatePolicy',
      'CreatePolicyVersion',
      'DeleteGroupPolicy',
      'DeletePolicy',
      'DeletePolicyVersion',
      'DeleteRolePolicy',
      'DeleteUserPolicy',
      'DetachGroupPolicy',
      'DetachRolePolicy',
      'DetachUserPolicy',
      'PutGroupPolicy',
      'PutRolePolicy',
      'PutUserPolicy',
    ]),
  },
  {
    name: 'cloudtrail',
    events: of('cloudtrail', ['CreateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging', 'UpdateTrail']),
  },
  {
    name: 'failed-sign-ins',
    events: [
      signIn({
        'additionalEventData.MFAUsed': 'No',
        'responseElements.ConsoleLogin': 'Failure',
        errorMessage: 'Failed authentication',
      }),
    ],
  },
  { name: 'kms-keys', events: of('kms', ['DisableKey', 'ScheduleKeyDeletion']) },
  {
    name: 's3-buckets',
    events: of('s3', [
      'DeleteBucketCors',
      'DeleteBucketLifecycle',
      'DeleteBucketPolicy',
      'DeleteBucketReplication',
      'PutBucketAcl',
      'PutBucketCors',
      'PutBucketLifecycle',
      'PutBucketPolicy',
      'PutBucketReplication',
    ]),
  },
  {
    name: 'config',
    events: of('config', [
      'DeleteDeliveryChannel',
      'PutConfigurationRecorder',
      'PutDeliveryChannel',
      'StopConfigurationRecorder',
    ]),
  },
  {
    name: 'security-groups',
    events: of('ec2', [
      'AuthorizeSecurityGroupEgress',
      'AuthorizeSecurityGroupIngress',
      'CreateSecurityGroup',
      'DeleteSecurityGroup',
      'RevokeSecurityGroupEgress',
      'RevokeSecurityGroupIngress',
    ]),
  },
  {
    name: 'network-acls',
    events: of('ec2', [
      'CreateNetworkAcl',
      'CreateNetworkAclEntry',
      'DeleteNetworkAcl',
      'DeleteNetworkAclEntry',
      'ReplaceNetworkAclAssociation',
      'ReplaceNetworkAclEntry',
    ]),
  },
  {
    name: 'gateways',
    events: of('ec2', [
      'AttachInternetGateway',
      'CreateCustomerGateway',
      'CreateInternetGateway',
      'DeleteCustomerGateway',
      'DeleteInternetGateway',
      'DetachInternetGateway',
    ]),
  },
  {
    name: 'route-tables',
    events: of('ec2', [
      'CreateRoute',
      'CreateRouteTable',
      'DeleteRoute',
      'DeleteRouteTable',
      'DisassociateRouteTable',
      'ReplaceRoute',
      'ReplaceRouteTableAssociation',
    ]),
  },
  {
    // CIS names four calls of ClassicLink too, which AWS switched off in 2022: they never come.
    name: 'vpcs',
    events: of('ec2', [
      'AcceptVpcPeeringConnection',
      'CreateVpc',
      'CreateVpcPeeringConnection',
      'DeleteVpc',
      'DeleteVpcPeeringConnection',
      'ModifyVpcAttribute',
      'RejectVpcPeeringConnection',
    ]),
  },
  {
    name: 'organization',
    events: of('organizations', [
      'AcceptHandshake',
      'AttachPolicy',
      'CreateAccount',
      'CreateOrganizationalUnit',
      'CreatePolicy',
      'DeclineHandshake',
      'DeleteOrganization',
      'DeleteOrganizationalUnit',
      'DeletePolicy',
      'DetachPolicy',
      'DisablePolicyType',
      'EnablePolicyType',
      'InviteAccountToOrganization',
      'LeaveOrganization',
      'MoveAccount',
      'RemoveAccountFromOrganization',
      'UpdateOrganizationalUnit',
      'UpdatePolicy',
    ]),
  },
]

export const CHANGE_NAMES = MONITORED_CHANGES.map(({ name }) => name)
