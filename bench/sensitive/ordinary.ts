import { ALPHANUMERIC, Dice, DIGITS, HEX, LOWER, UPPER } from '../dice.ts'

/** A text of AWS metadata, and the member or tag that holds it. */
export interface Ordinary {
  readonly key: string
  readonly text: string
}

/**
 * Texts as they stand in the metadata of EC2 and its neighbours, without anything personal or secret: the same for the
 * same number. Their shapes are AWS's (ids, ARNs, names and descriptions that services make) and those of what manages
 * AWS (CloudFormation, Kubernetes, Terraform, Packer, CI); their values are dice.
 */
export function* ordinaryStrings(count: number): Generator<Ordinary> {
  const dice = new Dice(count)
  for (let done = 0; done < count; done += 1) {
    const [key, make] = dice.pick(SHAPES)
    yield { key, text: make(dice) }
  }
}

type Make = (dice: Dice) => string

export const SERVICES = [
  'checkout',
  'search',
  'billing',
  'data',
  'platform',
  'identity',
  'mobile',
  'web',
  'api',
  'batch',
]
export const STAGES = ['production', 'staging', 'development', 'prod', 'dev', 'test', 'qa', 'sandbox']
export const REGIONS = ['us-east-1', 'us-west-2', 'eu-central-1', 'eu-west-1', 'ap-southeast-2', 'sa-east-1']
const ZONES = ['a', 'b', 'c']

export const service: Make = (dice) => dice.pick(SERVICES)
const stage: Make = (dice) => dice.pick(STAGES)
const region: Make = (dice) => dice.pick(REGIONS)
/** Only account ids that are used in examples. */
const account: Make = (dice) => dice.pick(['111122223333', '123456789012', '444455556666', '340000000001'])
const hex17: Make = (dice) => dice.word(17, HEX)
export const uuid: Make = (dice) => [8, 4, 4, 4, 12].map((length) => dice.word(length, HEX)).join('-')
const version: Make = (dice) => `${dice.below(20)}.${dice.below(40)}.${dice.below(200)}`
export const serverName: Make = (dice) => `${service(dice)}-${stage(dice)}-${dice.below(977)}`
const octet: Make = (dice) => String(dice.below(256))
const privateAddress: Make = (dice) => `10.${octet(dice)}.${octet(dice)}.${1 + dice.below(254)}`
const two = (number: number): string => String(number).padStart(2, '0')
const date: Make = (dice) => `${2015 + dice.below(11)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`
const clock: Make = (dice) => [24, 60, 60].map((limit) => two(dice.below(limit))).join(':')
const compactDate: Make = (dice) => date(dice).replaceAll('-', '')
const epochMs: Make = (dice) => String(1_400_000_000_000 + dice.below(2_000_000_000) * 150 + dice.below(150))
const id =
  (prefix: string): Make =>
  (dice) =>
    `${prefix}-${dice.chance(90) ? hex17(dice) : dice.word(8, HEX)}`
const ports: Make = (dice) => {
  const from = dice.below(60_000)
  return `${from}-${from + dice.below(5000)}`
}

/** An ARN whose resource part is made by `make`. */
const arn =
  (serviceName: string, make: Make): Make =>
  (dice) =>
    `arn:aws:${serviceName}:${region(dice)}:${account(dice)}:${make(dice)}`

const SHAPES: readonly (readonly [key: string, make: Make])[] = [
  ['id', id('i')],
  ['id', id('vpc')],
  ['id', id('eni')],
  ['subnet_id', id('subnet')],
  ['group_id', id('sg')],
  ['rule_id', id('sgr')],
  ['volume_id', id('vol')],
  ['snapshot_id', id('snap')],
  ['image_id', id('ami')],
  ['allocation_id', id('eipalloc')],
  ['reservation_id', (dice) => `r-${hex17(dice)}`],
  ['owner_id', account],
  ['owner_alias', (dice) => dice.pick(['amazon', 'aws-marketplace', 'self'])],
  ['arn', arn('ec2', (dice) => `instance/i-${hex17(dice)}`)],
  ['arn', arn('ec2', (dice) => `security-group/sg-${hex17(dice)}`)],
  [
    'arn',
    arn('elasticloadbalancing', (dice) => `loadbalancer/app/${serverName(dice)}/${dice.word(16, HEX)}`),
  ],
  [
    'target_group_arn',
    arn('elasticloadbalancing', (dice) => `targetgroup/${service(dice)}/${dice.word(16, HEX)}`),
  ],
  ['kms_key_id', arn('kms', (dice) => `key/${uuid(dice)}`)],
  ['secret_arn', arn('secretsmanager', (dice) => `secret:${service(dice)}/db-${dice.word(6, ALPHANUMERIC)}`)],
  ['aws:cloudformation:stack-id', arn('cloudformation', (dice) => `stack/${serverName(dice)}/${uuid(dice)}`)],
  ['log_group', arn('logs', (dice) => `log-group:/aws/vpc/${id('vpc')(dice)}:*`)],
  ['certificate_arn', arn('acm', (dice) => `certificate/${uuid(dice)}`)],
  [
    'role_arn',
    (dice) =>
      `arn:aws:iam::${account(dice)}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_PowerUserAccess_${dice.word(16, HEX)}`,
  ],
  ['instance_profile_arn', (dice) => `arn:aws:iam::${account(dice)}:instance-profile/${serverName(dice)}`],
  ['profile_id', (dice) => `AIPA${dice.word(17, UPPER + '234567')}`],
  ['role_id', (dice) => `AROA${dice.word(17, UPPER + '234567')}`],
  ['Name', serverName],
  ['Name', (dice) => `${service(dice)}.${stage(dice)}.internal`],
  ['Name', (dice) => `${service(dice)}-${compactDate(dice)}-${dice.word(6, HEX)}`],
  ['Name', (dice) => `EC2 Fleet ${dice.below(100)} (${stage(dice)})`],
  ['name', (dice) => `amzn2-ami-hvm-2.0.${compactDate(dice)}.${dice.below(3)}-x86_64-gp2`],
  [
    'name',
    (dice) => `al2023-ami-2023.${dice.below(9)}.${compactDate(dice)}.${dice.below(2)}-kernel-6.1-arm64`,
  ],
  ['name', (dice) => `ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-${compactDate(dice)}`],
  ['name', (dice) => `${service(dice)}-golden-${epochMs(dice)}`],
  ['name', (dice) => `packer_${uuid(dice)}`],
  [
    'name',
    (dice) => `RHEL-9.${dice.below(6)}.0_HVM-${compactDate(dice)}-x86_64-${dice.below(90)}-Hourly2-GP3`,
  ],
  ['name', (dice) => `Windows_Server-2022-English-Full-Base-${date(dice).replaceAll('-', '.')}`],
  ['name', (dice) => `amazon-eks-node-1.${dice.below(33)}-v${compactDate(dice)}`],
  ['group_name', (dice) => `launch-wizard-${1 + dice.below(60)}`],
  ['group_name', (dice) => `eks-cluster-sg-${service(dice)}-${dice.below(2_000_000_000)}`],
  ['group_name', (dice) => `k8s-elb-a${dice.word(31, HEX)}`],
  [
    'group_name',
    (dice) => `terraform-${compactDate(dice)}${clock(dice).replaceAll(':', '')}${dice.word(12, DIGITS)}`,
  ],
  [
    'description',
    (dice) => `launch-wizard-${dice.below(60)} created ${date(dice)}T${clock(dice)}.${dice.word(3, DIGITS)}Z`,
  ],
  ['description', (dice) => `Created by CreateImage(i-${hex17(dice)}) for ami-${hex17(dice)}`],
  [
    'description',
    (dice) => `Created by CreateImage(i-${hex17(dice)}) for ami-${hex17(dice)} from vol-${hex17(dice)}`,
  ],
  [
    'description',
    (dice) =>
      `Copied for DestinationAmi ami-${hex17(dice)} from SourceAmi ami-${hex17(dice)} for SourceSnapshot snap-${hex17(dice)}. Task created on ${Number(epochMs(dice)).toLocaleString('en-US')}.`,
  ],
  ['description', (dice) => `[Copied ami-${hex17(dice)} from ${region(dice)}] ${serverName(dice)}`],
  ['description', (dice) => `ELB app/${serverName(dice)}/${dice.word(16, HEX)}`],
  ['description', (dice) => `ELB net/${serverName(dice)}/${dice.word(16, HEX)}`],
  ['description', (dice) => `AWS Lambda VPC ENI-${serverName(dice)}-${uuid(dice)}`],
  ['description', (dice) => `Interface for NAT Gateway nat-${hex17(dice)}`],
  ['description', (dice) => `EFS mount target for fs-${hex17(dice)} (fsmt-${hex17(dice)})`],
  ['description', (dice) => `VPC Endpoint Interface vpce-${hex17(dice)}`],
  ['description', () => 'RDSNetworkInterface'],
  ['description', (dice) => `ElastiCache ${serverName(dice)}-00${dice.below(9)}`],
  ['description', (dice) => `Network Interface for Transit Gateway Attachment tgw-attach-${hex17(dice)}`],
  ['description', (dice) => `arn:aws:ecs:${region(dice)}:${account(dice)}:attachment/${uuid(dice)}`],
  ['description', (dice) => `aws-K8S-i-${hex17(dice)}`],
  ['description', (dice) => `Amazon EKS ${serverName(dice)}`],
  ['description', (dice) => `Security group for ${service(dice)} in ${stage(dice)}`],
  [
    'description',
    (dice) =>
      `EKS created security group applied to ENI that is attached to EKS Control Plane master nodes, as well as any managed workloads.`.slice(
        0,
        60 + dice.below(60),
      ),
  ],
  ['description', (dice) => `[k8s] Managed SecurityGroup for LoadBalancer ${service(dice)}`],
  ['description', (dice) => `kubernetes.io/rule/nlb/health=a${dice.word(31, HEX)}`],
  [
    'description',
    (dice) =>
      `Allow ${dice.pick(['TCP', 'UDP', 'HTTPS', 'SSH', 'ICMP'])} ${ports(dice)} from ${privateAddress(dice)}/32`,
  ],
  [
    'description',
    (dice) =>
      `allow all from ${dice.pick(['office', 'VPN', 'bastion', 'Datadog', 'CI runners', 'load balancer', 'peered VPC'])} (${ports(dice)})`,
  ],
  ['description', (dice) => `${dice.pick(['CHG', 'INC', 'REQ', 'RITM', 'TASK'])}${dice.word(10, DIGITS)}`],
  [
    'description',
    (dice) => `see ${dice.pick(['OPS', 'SEC', 'NET', 'INFRA'])}-${dice.below(90_000)} / ${date(dice)}`,
  ],
  ['description', (dice) => `Default VPC security group, ticket #${dice.word(8, DIGITS)}`],
  [
    'description',
    (dice) => `nightly backup ${date(dice)} ${clock(dice)} UTC, retention ${dice.below(400)} days`,
  ],
  ['description', (dice) => `Order ${dice.word(13, DIGITS)} - ${stage(dice)} capacity`],
  ['ports', ports],
  ['from_port', (dice) => String(dice.below(65_536))],
  ['cidr_ip', (dice) => `${privateAddress(dice)}/32`],
  ['cidr_ip', (dice) => `${3 + dice.below(200)}.${octet(dice)}.${octet(dice)}.0/24`],
  ['cidr_ipv6', (dice) => `2600:1f1${dice.word(1, HEX)}:${dice.word(4, HEX)}:${dice.word(2, HEX)}00::/56`],
  [
    'ipv6',
    (dice) =>
      `2600:1f18:${dice.word(4, HEX)}:${dice.word(4, HEX)}:${dice.word(4, HEX)}:${dice.word(4, HEX)}:${dice.word(4, HEX)}:${dice.word(4, HEX)}`,
  ],
  ['private_ip_address', privateAddress],
  ['public_ip_address', (dice) => `${3 + dice.below(60)}.${octet(dice)}.${octet(dice)}.${octet(dice)}`],
  ['mac_address', (dice) => `0a:${Array.from({ length: 5 }, () => dice.word(2, HEX)).join(':')}`],
  [
    'private_dns_name',
    (dice) => `ip-${privateAddress(dice).replaceAll('.', '-')}.${region(dice)}.compute.internal`,
  ],
  [
    'public_dns_name',
    (dice) => `ec2-52-${dice.below(256)}-${dice.below(256)}-${dice.below(256)}.compute-1.amazonaws.com`,
  ],
  [
    'dns_name',
    (dice) => `internal-${serverName(dice)}-${dice.word(10, DIGITS)}.${region(dice)}.elb.amazonaws.com`,
  ],
  [
    'dns_name',
    (dice) => `vpce-${hex17(dice)}-${dice.word(8, LOWER + DIGITS)}.s3.${region(dice)}.vpce.amazonaws.com`,
  ],
  [
    'endpoint',
    (dice) => `${serverName(dice)}.c${dice.word(11, LOWER + DIGITS)}.${region(dice)}.rds.amazonaws.com:5432`,
  ],
  ['ctime', (dice) => `${date(dice)}T${clock(dice)}Z`],
  ['launch_time', (dice) => `${date(dice)}T${clock(dice)}.000Z`],
  ['state_transition_reason', (dice) => `User initiated (${date(dice)} ${clock(dice)} GMT)`],
  ['created', epochMs],
  ['expires', (dice) => String(1_400_000_000 + dice.below(700_000_000))],
  ['availability_zone', (dice) => `${region(dice)}${dice.pick(ZONES)}`],
  [
    'instance_type',
    (dice) =>
      `${dice.pick(['t3', 'm5', 'c6g', 'r7iz', 'p4d', 'u-12tb1'])}.${dice.pick(['micro', 'large', '4xlarge', '112xlarge'])}`,
  ],
  ['device_name', (dice) => `/dev/xvd${dice.word(1, LOWER)}`],
  ['fingerprint', (dice) => Array.from({ length: 20 }, () => dice.word(2, HEX)).join(':')],
  ['fingerprint', (dice) => `${dice.word(43, `${ALPHANUMERIC}+/`)}=`],
  [
    'public_key',
    (dice) =>
      `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ${dice.word(340, `${ALPHANUMERIC}+/`)} ${service(dice)}-key`,
  ],
  ['public_key', (dice) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${dice.word(43, `${ALPHANUMERIC}+/`)}`],
  ['digest', (dice) => `sha256:${dice.word(64, HEX)}`],
  [
    'image',
    (dice) =>
      `${account(dice)}.dkr.ecr.${region(dice)}.amazonaws.com/${service(dice)}@sha256:${dice.word(64, HEX)}`,
  ],
  ['image', (dice) => `registry.k8s.io/${service(dice)}:v${version(dice)}`],
  ['commit', (dice) => dice.word(40, HEX)],
  ['git-sha', (dice) => dice.word(7, HEX)],
  ['etag', (dice) => `"${dice.word(32, HEX)}-${dice.below(40)}"`],
  ['version_id', (dice) => dice.word(32, `${ALPHANUMERIC}._`)],
  ['version', version],
  ['version', (dice) => `v${version(dice)}-rc.${dice.below(9)}+${dice.word(7, HEX)}`],
  ['package', (dice) => `@acme/${service(dice)}@${version(dice)}`],
  ['repository', (dice) => `git@github.com:acme/${service(dice)}.git`],
  ['source', (dice) => `git::ssh://git@github.com/acme/modules.git//${service(dice)}?ref=v${version(dice)}`],
  ['action', (dice) => `actions/checkout@v${dice.below(8)}.${dice.below(8)}`],
  ['ssh', (dice) => `ssh ec2-user@${privateAddress(dice)} -p ${dice.below(60_000)}`],
  ['team', service],
  [
    'Owner',
    (dice) =>
      `${dice.pick(['Platform', 'Data', 'Network', 'Security', 'Cloud', 'DevOps'])} ${dice.pick(['Team', 'Engineering', 'Services', 'Operations', 'Guild'])}`,
  ],
  ['owner', (dice) => `team-${service(dice)}`],
  ['Contact', (dice) => `#${service(dice)}-oncall`],
  [
    'managed-by',
    (dice) => dice.pick(['terraform', 'Terraform Cloud', 'CloudFormation', 'AWS Control Tower', 'Karpenter']),
  ],
  [
    'created-by',
    (dice) => `arn:aws:sts::${account(dice)}:assumed-role/deploy/${service(dice)}-${dice.below(900_000)}`,
  ],
  [
    'created-by',
    (dice) => dice.pick(['jenkins', 'github-actions', 'Jenkins Pipeline', 'Packer Builder', 'AWS Backup']),
  ],
  ['cost-center', (dice) => dice.word(4 + dice.below(7), DIGITS)],
  ['project-code', (dice) => `${dice.word(3, UPPER)}-${dice.word(6, DIGITS)}-${dice.word(2, DIGITS)}`],
  ['asset', (dice) => `${dice.word(4, DIGITS)}-${dice.word(4, DIGITS)}-${dice.word(4, DIGITS)}`],
  ['serial', (dice) => dice.word(20, DIGITS)],
  ['schedule', (dice) => `cron(${dice.below(60)} ${dice.below(24)} ? * MON-FRI *)`],
  ['window', (dice) => `sun:0${dice.below(9)}:00-sun:0${dice.below(9)}:30`],
  [
    'location',
    (dice) => `${dice.below(90)}.${dice.word(15, DIGITS)},-${dice.below(180)}.${dice.word(14, DIGITS)}`,
  ],
  ['budget', (dice) => `${dice.below(90_000)}.${dice.word(2, DIGITS)} USD`],
  [
    'aws:autoscaling:groupName',
    (dice) => `${serverName(dice)}-AutoScalingGroup-${dice.word(12, UPPER + DIGITS)}`,
  ],
  [
    'aws:autoscaling:groupName',
    (dice) =>
      `eks-${service(dice)}-${dice.word(8, HEX)}-${dice.word(4, HEX)}-${dice.word(4, HEX)}-${dice.word(4, HEX)}-${dice.word(12, HEX)}`,
  ],
  ['aws:autoscaling:groupName', (dice) => `${service(dice)}-asg-${epochMs(dice)}`],
  [
    'aws:cloudformation:logical-id',
    (dice) =>
      `${dice.pick(['InstanceSecurityGroup', 'LoadBalancer', 'NodeGroup'])}${dice.word(8, UPPER + DIGITS)}`,
  ],
  ['aws:ec2launchtemplate:version', (dice) => String(dice.below(400))],
  ['aws:ec2:fleet-id', (dice) => `fleet-${uuid(dice)}`],
  ['kubernetes.io/cluster/main', (dice) => dice.pick(['owned', 'shared'])],
  ['karpenter.sh/nodepool', (dice) => `${service(dice)}-${dice.word(5, LOWER + DIGITS)}`],
  ['eks:cluster-name', serverName],
  ['data-class', (dice) => dice.pick(['internal', 'public', 'confidential', 'restricted', 'pii', 'pci'])],
  ['backup', (dice) => `rds:${serverName(dice)}-${date(dice)}-${two(dice.below(24))}-${two(dice.below(60))}`],
  [
    's3',
    (dice) => `s3://${serverName(dice)}-artifacts-${account(dice)}/${uuid(dice)}/${compactDate(dice)}.tar.gz`,
  ],
  [
    'url',
    (dice) => `https://${service(dice)}.example.com/${dice.word(8, LOWER)}?build=${dice.below(90_000)}`,
  ],
  ['parameter', (dice) => `/${service(dice)}/${stage(dice)}/db/password`],
  ['parameter', (dice) => `{{resolve:ssm-secure:/${service(dice)}/${stage(dice)}/token:${dice.below(20)}}}`],
  ['password', (dice) => `{{resolve:secretsmanager:${service(dice)}:SecretString:password}}`],
  [
    'DB_PASSWORD',
    (dice) => `arn:aws:ssm:${region(dice)}:${account(dice)}:parameter/${service(dice)}/password`,
  ],
  ['secret-name', (dice) => `${service(dice)}/${stage(dice)}/db-credentials`],
  ['token-file', () => '/var/run/secrets/eks.amazonaws.com/serviceaccount/token'],
  ['next_token', (dice) => `eyJ2IjoiMiIsInMiOiIxIn0${dice.word(60, `${ALPHANUMERIC}_-`)}`],
  [
    'sid',
    (dice) =>
      `S-1-5-21-${dice.word(10, DIGITS)}-${dice.word(9, DIGITS)}-${dice.word(10, DIGITS)}-${dice.below(2000)}`,
  ],
  [
    'x509',
    (dice) =>
      `CN=${service(dice)}.example.com, O=Acme Corp, serial ${Array.from({ length: 16 }, () => dice.word(2, HEX)).join(':')}`,
  ],
  [
    'platform_details',
    (dice) => dice.pick(['Linux/UNIX', 'Red Hat Enterprise Linux', 'Windows with SQL Server Standard']),
  ],
  ['usage_operation', (dice) => `RunInstances:${dice.word(4, DIGITS)}`],
  ['product_code', (dice) => dice.word(25, LOWER + DIGITS)],
  ['kernel', (dice) => `aki-${dice.word(8, HEX)}`],
  ['instance_state', (dice) => dice.pick(['running', 'stopped', 'terminated'])],
  ['tenancy', (dice) => dice.pick(['default', 'dedicated', 'host'])],
  ['client_token', uuid],
  ['client_token', (dice) => `terraform-${compactDate(dice)}${dice.word(18, DIGITS)}`],
  ['domain_name', (dice) => `${region(dice)}.compute.internal`],
  ['ntp', () => '169.254.169.123'],
  [
    'user_data',
    (dice) =>
      `#!/bin/bash\nset -eu\n/etc/eks/bootstrap.sh ${serverName(dice)} --kubelet-extra-args '--node-labels=nodegroup=${service(dice)},sha=${dice.word(7, HEX)}'\n`,
  ],
  [
    'user_data',
    (dice) =>
      `#!/bin/bash\nPASSWORD=$(aws ssm get-parameter --name /${service(dice)}/db --with-decryption --query Parameter.Value --output text)\nsystemctl restart ${service(dice)}\n`,
  ],
  [
    'user_data',
    (dice) =>
      `#cloud-config\npackages: [nginx, htop]\nruncmd:\n  - curl -fsSL https://get.example.com/install.sh | sh -s -- --version ${version(dice)}\n  - chown ec2-user:ec2-user /opt/${service(dice)}\n`,
  ],
]
