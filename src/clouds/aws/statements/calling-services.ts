import type { Truth } from './three-valued.ts'

/**
 * Services that act for their customers on resources by policies, and then say for whom (aws:SourceAccount, aws:SourceArn): a
 * statement for one of them without such a condition lets it act for anybody, the confused deputy of IAM's guide. Their
 * guides show the condition in the policies that they ask for: S3 ("Granting permissions to publish event notification
 * messages", "Enabling server access logging", "Using inventory"), SNS ("Allow Amazon SNS to send messages to a queue"),
 * CloudTrail ("Amazon S3 bucket policy for CloudTrail", "Configure KMS key policies"), Config ("Permissions for the bucket",
 * "… for the topic"), CloudWatch Logs ("Encrypt log data", "Logs sent to Amazon S3"), EventBridge ("Using resource-based
 * policies"), CloudFront ("Restricting access to an Amazon S3 origin"), SES, GuardDuty, Inspector, Macie, Budgets, Cost
 * Anomaly Detection, CloudWatch alarms, RDS events, Bedrock, DevOps Guru, code notifications, application repository.
 */
const SAYS = new Set([
  'bedrock',
  'budgets',
  'cloudfront',
  'cloudtrail',
  'cloudwatch',
  'codestar-notifications',
  'config',
  'costalerts',
  'delivery.logs',
  'devops-guru',
  'events',
  'events.rds',
  'guardduty',
  'inspector2',
  'logging.s3',
  'logs',
  'macie',
  's3',
  'serverlessrepo',
  'ses',
  'sns',
])

/**
 * Services that act with a role or on behalf of whoever asks, and send no such key where a policy names them: a condition on
 * one would shut them out (prowler#2810, #2248, #2792, #7021; #4714 broke what CloudTrail's roles may). IAM's guide, "The
 * confused deputy problem": not every service sends them.
 */
const SAYS_NOTHING = new Set([
  'autoscaling',
  'ec2',
  'ecs-tasks',
  'elasticloadbalancing',
  'logdelivery.elasticloadbalancing',
  'elasticmapreduce',
  'spotfleet',
])

/** Whether the service says for whom it acts; null: not known here. `name`: such as `sns.amazonaws.com`. */
export function saysForWhom(name: string): Truth {
  const short = shortName(name)
  if (SAYS.has(short)) return true
  return SAYS_NOTHING.has(short) ? false : null
}

/**
 * Services that say for whom they act when they take a role on: the page about the confused deputy in the guide of each
 * shows aws:SourceAccount or aws:SourceArn in the trust policy of its roles. Read again in the guides' sources (github.com,
 * awsdocs) for this list: Amplify, Auto Scaling, Batch, Comprehend, DataSync, DMS, Greengrass, IoT SiteWise, MediaConvert,
 * MWAA, OpenSearch Service, OpsWorks CM, Personalize, Proton, RDS, Rekognition, Systems Manager, Textract and Transfer
 * Family. As their guides have it, without having been read again: Bedrock, CodeBuild, Cognito, EventBridge Pipes and
 * Scheduler, Step Functions, VPC flow logs. Most services say nothing, and a condition would keep them out; IoT Events says
 * that its roles are of the same account in any case.
 */
const SAYS_WITH_ROLE = new Set([
  'airflow',
  'airflow-env',
  'amplify',
  'amplifybackend',
  'autoscaling',
  'batch',
  'bedrock',
  'bedrock-agentcore',
  'codebuild',
  'cognito-idp',
  'comprehend',
  'datasync',
  'dms',
  'es',
  'greengrass',
  'iotsitewise',
  'mediaconvert',
  'opsworks-cm',
  'personalize',
  'pipes',
  'proton',
  'rds',
  'rekognition',
  'scheduler',
  'ssm',
  'states',
  'textract',
  'transfer',
  'vpc-flow-logs',
])

/** Whether the service says for whom it acts when it takes a role on. `name`: such as `scheduler.amazonaws.com`. */
export function saysForWhomWithRole(name: string): boolean {
  return SAYS_WITH_ROLE.has(shortName(name))
}

/** Without the suffix of the partition, and without a region: CloudWatch Logs has one in every region. */
function shortName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.amazonaws\.com(?:\.cn)?$|\.(?:c2s|sc2s)\.\w+\.gov$/, '')
    .replace(/\.[a-z]{2}(?:-[a-z]+)+-\d$/, '')
}
