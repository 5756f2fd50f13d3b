import { AwsFault } from '../errors.ts'

/** The ARN of one of AWS's own policies: `awsPolicy('job-function/SupportUser')`. */
export function awsPolicy(name: string): string {
  return `arn:aws:iam::aws:policy/${name}`
}

function statement(action: string | readonly string[], resource: string | readonly string[] = '*'): object {
  return { Effect: 'Allow', Action: action, Resource: resource }
}

/** What AWS's own policies allow, by their path and name: the gist of it where they are long. */
const STATEMENTS: Readonly<Record<string, readonly object[]>> = {
  AdministratorAccess: [statement('*')],
  IAMFullAccess: [statement(['iam:*', 'organizations:DescribeAccount', 'organizations:ListPolicies'])],
  PowerUserAccess: [
    { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
    statement(['account:GetAccountInformation', 'iam:CreateServiceLinkedRole', 'iam:ListRoles']),
  ],
  ReadOnlyAccess: [statement(['ec2:Describe*', 'ec2:Get*', 'iam:Get*', 'iam:List*', 's3:Get*', 's3:List*'])],
  SecurityAudit: [
    statement(['ec2:Describe*', 'iam:Get*', 'iam:List*', 's3:GetBucket*', 's3:ListAllMyBuckets']),
  ],
  'job-function/ViewOnlyAccess': [statement(['ec2:Describe*', 'iam:List*', 's3:ListAllMyBuckets'])],
  AWSSupportAccess: [statement(['support:*', 'supportplans:GetSupportPlan'])],
  AWSCloudShellFullAccess: [statement('cloudshell:*')],
  AmazonS3ReadOnlyAccess: [statement(['s3:Get*', 's3:List*', 's3:Describe*'])],
  AmazonSSMManagedInstanceCore: [statement(['ssm:UpdateInstanceInformation', 'ssmmessages:*'])],
  IAMUserChangePassword: [
    statement('iam:ChangePassword', 'arn:aws:iam::*:user/${aws:username}'),
    statement('iam:GetAccountPasswordPolicy'),
  ],
  'aws-service-role/AWSSupportServiceRolePolicy': [statement(['ec2:Describe*', 'support:*'])],
  'aws-service-role/AWSTrustedAdvisorServiceRolePolicy': [statement(['ec2:Describe*', 's3:GetBucket*'])],
  'aws-service-role/AWSOrganizationsServiceTrustPolicy': [
    statement('iam:DeleteRole', 'arn:aws:iam::*:role/aws-service-role/organizations.amazonaws.com/*'),
  ],
  'aws-service-role/AWSConfigServiceRolePolicy': [
    statement(['ec2:Describe*', 'config:Put*', 's3:GetBucket*']),
  ],
}

export function isAwsPolicy(arn: string): boolean {
  return arn.startsWith(awsPolicy(''))
}

/** The document of one of AWS's own policies that this sandbox knows. */
export function awsDocument(arn: string): object {
  const name = arn.slice(awsPolicy('').length)
  if (!Object.hasOwn(STATEMENTS, name))
    throw new AwsFault('NoSuchEntity', 404, `Policy ${arn} does not exist.`)
  return { Version: '2012-10-17', Statement: STATEMENTS[name] }
}
