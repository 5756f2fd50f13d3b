/**
 * The services of ARNs, each with the types that its resources begin with: the Service Authorization Reference of AWS. Where a
 * resource begins with what people called it, as a bucket, a topic and a queue do, there is none. What is not here is hidden
 * where something is called by it, as any word is.
 */
const TYPES: Readonly<Record<string, string>> = {
  'access-analyzer': 'analyzer',
  account: 'account',
  acm: 'certificate',
  'acm-pca': 'certificate-authority',
  apigateway: '',
  athena: 'capacity-reservation datacatalog workgroup',
  autoscaling: 'autoScalingGroup launchConfiguration scalingPolicy',
  backup: 'backup-plan backup-vault framework legal-hold recovery-point report-plan restore-testing-plan',
  batch: 'compute-environment job job-definition job-queue scheduling-policy',
  bedrock: 'agent custom-model flow foundation-model guardrail inference-profile knowledge-base prompt',
  cloudformation: 'changeSet stack stackset type',
  cloudfront: 'cache-policy distribution function key-value-store origin-access-control',
  cloudtrail: 'channel dashboard eventdatastore trail',
  cloudwatch: 'alarm dashboard insight-rule metric-stream',
  codebuild: 'build fleet project report report-group',
  codecommit: '',
  codepipeline: '',
  'cognito-idp': 'userpool',
  config:
    'aggregation-authorization config-aggregator config-recorder config-rule configuration-recorder conformance-pack organization-config-rule organization-conformance-pack remediation-configuration stored-query',
  dms: 'cert endpoint es rep subgrp task',
  dynamodb: 'global-table table',
  ec2: 'capacity-reservation carrier-gateway client-vpn-endpoint customer-gateway dedicated-host dhcp-options egress-only-internet-gateway elastic-ip fleet image instance internet-gateway ipam ipam-pool key-pair launch-template local-gateway natgateway network-acl network-interface placement-group prefix-list reserved-instances route-table security-group security-group-rule snapshot spot-fleet-request spot-instances-request subnet traffic-mirror-filter traffic-mirror-session traffic-mirror-target transit-gateway transit-gateway-attachment transit-gateway-route-table volume vpc vpc-endpoint vpc-endpoint-service vpc-flow-log vpc-peering-connection vpn-connection vpn-gateway',
  ecr: 'repository',
  ecs: 'capacity-provider cluster container-instance service task task-definition task-set',
  eks: 'access-entry addon cluster fargateprofile nodegroup podidentityassociation',
  elasticache: 'cluster parametergroup replicationgroup serverlesscache snapshot subnetgroup user usergroup',
  elasticbeanstalk: 'application applicationversion environment platform',
  elasticfilesystem: 'access-point file-system',
  elasticloadbalancing: 'listener listener-rule loadbalancer targetgroup truststore',
  elasticmapreduce: 'cluster editor notebook-execution studio',
  es: 'domain',
  events: 'api-destination archive connection endpoint event-bus event-source replay rule',
  'execute-api': '',
  firehose: 'deliverystream',
  fsx: 'backup file-system snapshot volume',
  glue: 'catalog connection crawler database job registry schema table trigger workflow',
  guardduty: 'detector malware-protection-plan',
  iam: 'access-report assumed-role group instance-profile mfa oidc-provider policy role saml-provider server-certificate sms-mfa u2f user',
  inspector2: 'finding owner',
  kinesis: 'stream',
  kms: 'alias key',
  lambda: 'code-signing-config event-source-mapping function layer',
  logs: 'anomaly-detector delivery delivery-destination delivery-source destination log-group',
  macie2: 'allow-list classification-job custom-data-identifier findings-filter member',
  organizations: 'account handshake organization ou policy resourcepolicy root',
  rds: 'auto-backup cluster cluster-endpoint cluster-pg cluster-snapshot db db-proxy es global-cluster og pg ri secgrp snapshot subgrp target-group',
  redshift: 'cluster dbgroup dbname dbuser namespace parametergroup snapshot subnetgroup',
  route53: 'change delegationset healthcheck hostedzone trafficpolicy',
  // Those of an account: where the ARN has none, a bucket comes first.
  s3: 'access-grants accesspoint job storage-lens storage-lens-group',
  sagemaker:
    'app cluster domain endpoint endpoint-config model notebook-instance pipeline training-job user-profile',
  scheduler: 'schedule schedule-group',
  secretsmanager: 'secret',
  securityhub: 'hub product subscription',
  ses: 'configuration-set contact-list identity template',
  sns: '',
  sqs: '',
  ssm: 'association automation-definition automation-execution document maintenancewindow managed-instance opsitem opsmetadata parameter patchbaseline session',
  sso: 'account application instance permissionSet',
  states: 'activity execution express stateMachine',
  sts: 'assumed-role federated-user self',
  wafv2: 'global regional',
}

const TYPES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(TYPES).map(([service, types]) => [service, new Set(types.split(' '))]),
)

/**
 * `arn:partition:service:region:account:`, and the word that the resource begins with if another part comes behind it. Patterns
 * of ARNs have `*` for parts.
 */
const ARN =
  /(?<![\w-])(?<scheme>arn):(?<partition>aws(?:-cn|-us-gov|-iso(?:-[a-z])?|-eusc)?|\*):(?<service>[a-z\d-]+(?![\w-]))?(?::[^:\s"',/]*:(?<account>[^:\s"',/]*):(?:(?<type>[A-Za-z\d-]+)(?=[:/]))?)?/dg

/** Where ARNs in a text have words that AWS gives, whatever is called by them: where each begins, and where it ends. */
export function closedInArns(text: string): ReadonlyMap<number, number> {
  return new Map(
    [...text.matchAll(ARN)].flatMap(({ groups: { service = '', account = '', type = '' } = {}, indices }) => {
      const { groups: at = {} } = indices ?? {}
      const types = TYPES_OF.get(service)
      const isType = types?.has(type) === true && (service !== 's3' || account !== '')
      const closed = [
        at['scheme'],
        at['partition'],
        types === undefined ? undefined : at['service'],
        isType ? at['type'] : undefined,
      ]
      return closed.filter((one) => one !== undefined)
    }),
  )
}
