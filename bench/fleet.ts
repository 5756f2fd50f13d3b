import type { Json, JsonObject } from '../src/model/json.ts'
import type { Resource, Scope } from '../src/model/resource.ts'
import { Dice } from './dice.ts'

/** Shares of the kinds in a region, in percent, as in an account that mostly runs instances. */
const MIX: readonly (readonly [kind: string, share: number, make: Make])[] = [
  ['aws_ec2_network_interface', 27, networkInterface],
  ['aws_ec2_volume', 23, volume],
  ['aws_ec2_security_group', 20, securityGroup],
  ['aws_ec2_instance', 18, instance],
  ['aws_ec2_subnet', 9, subnet],
  ['aws_vpc', 3, vpc],
]

const REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'sa-east-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-central-1',
  'eu-north-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
]

interface Site {
  readonly scope: Scope
  readonly number: number
  readonly dice: Dice
}

type Make = (site: Site) => JsonObject & { readonly id: string }

/** Scopes of `perScope` resources until there are `total`; the same resources for the same numbers. */
export function* fleet(
  total: number,
  perScope: number,
): Generator<{ readonly scope: Scope; readonly resources: readonly Resource[] }> {
  const dice = new Dice(total)
  for (let done = 0, index = 0; done < total; index++) {
    const scope = {
      account: String(100_000_000_000 + Math.floor(index / REGIONS.length)),
      region: REGIONS[index % REGIONS.length] ?? 'us-east-1',
    }
    const size = Math.min(perScope, total - done)
    yield {
      scope,
      resources: Array.from({ length: size }, (_, at) => resource({ scope, number: done + at, dice })),
    }
    done += size
  }
}

function resource(site: Site): Resource {
  let share = site.dice.below(100)
  const [kind, , make] = MIX.find(([, percent]) => (share -= percent) < 0) ?? MIX[0] ?? ['', 0, vpc]
  const own = make(site)
  const { id } = own
  const { scope, dice } = site
  const name = dice.chance(70) ? `${dice.pick(TEAMS)}-${dice.pick(STAGES)}-${site.number % 977}` : id
  const reported = {
    kind,
    name,
    arn: `arn:aws:ec2:${scope.region}:${scope.account}:${kind.slice(8)}/${id}`,
    tags: tagsOf(dice),
    ...own,
    owner_id: scope.account,
  }
  const edges =
    kind === 'aws_vpc'
      ? []
      : [{ type: 'default' as const, direction: 'in' as const, kind: 'aws_vpc', id: vpcId(site.number) }]
  return { ...scope, kind, id, name, reported, edges }
}

const TEAMS = ['checkout', 'search', 'billing', 'data', 'platform', 'identity', 'mobile']
const STAGES = ['production', 'staging', 'development']

function tagsOf(dice: Dice): JsonObject {
  return {
    team: dice.pick(TEAMS),
    stage: dice.pick(STAGES),
    ...(dice.chance(97) ? { owner: `${dice.pick(TEAMS)}@example.com`, 'data-class': 'internal' } : {}),
    ...(dice.chance(95) ? { 'cost-center': String(1000 + dice.below(80)) } : {}),
    ...(dice.chance(15) ? { 'aws:cloudformation:stack-name': `stack-${dice.below(400)}` } : {}),
  }
}

function hex(number: number): string {
  return ((number + 1) * 2_654_435_761).toString(16).padStart(17, '0').slice(-17)
}

function vpcId(number: number): string {
  return `vpc-${hex(Math.floor(number / 500))}`
}

function time(dice: Dice): string {
  return new Date(1_500_000_000_000 + dice.below(200_000) * 1_000_000).toISOString().replace('.000', '')
}

function privateAddress(dice: Dice): string {
  return `10.${dice.below(32)}.${dice.below(256)}.${1 + dice.below(254)}`
}

const PROTOCOLS = ['tcp', 'tcp', 'tcp', 'udp', 'icmp', '-1']
const PORTS = [22, 80, 443, 1433, 3306, 3389, 5432, 6379, 8080, 9200, 27_017]

function permission(dice: Dice): Json {
  const protocol = dice.pick(PROTOCOLS)
  const port = dice.pick(PORTS)
  const ports = protocol === '-1' ? {} : { from_port: port, to_port: dice.chance(80) ? port : port + 100 }
  const ranges = Array.from({ length: dice.below(4) }, () => ({
    cidr_ip: dice.chance(3) ? '0.0.0.0/0' : `10.${dice.below(255)}.0.0/16`,
    ...(dice.chance(30) ? { description: 'from the office' } : {}),
  }))
  return {
    ip_protocol: protocol,
    ...ports,
    ip_ranges: ranges,
    ipv6_ranges: dice.chance(5) ? [{ cidr_ipv6: '::/0' }] : [],
    prefix_list_ids: [],
    user_id_group_pairs: dice.chance(25) ? [{ group_id: `sg-${hex(dice.below(5000))}` }] : [],
  }
}

function securityGroup({ number, dice }: Site): JsonObject & { readonly id: string } {
  return {
    id: `sg-${hex(number)}`,
    description: dice.chance(5) ? 'launch-wizard-3 created' : 'managed by Terraform',
    group_ip_permissions: Array.from({ length: 1 + dice.below(6) }, () => permission(dice)),
    group_ip_permissions_egress: [
      { ip_protocol: '-1', ip_ranges: [{ cidr_ip: '0.0.0.0/0' }], ipv6_ranges: [], prefix_list_ids: [] },
    ],
    vpc_id: vpcId(number),
  }
}

function instance({ number, dice }: Site): JsonObject & { readonly id: string } {
  return {
    id: `i-${hex(number)}`,
    ctime: time(dice),
    instance_type: dice.pick([
      't3.micro',
      't3.large',
      'm5.large',
      'm5.4xlarge',
      'c6g.xlarge',
      'p4d.24xlarge',
    ]),
    instance_status: dice.chance(80) ? 'running' : 'stopped',
    instance_state: dice.chance(80) ? { code: 16, name: 'running' } : { code: 80, name: 'stopped' },
    instance_image_id: `ami-${hex(dice.below(300))}`,
    instance_private_ip_address: privateAddress(dice),
    ...(dice.chance(20) ? { instance_public_ip_address: `52.${dice.below(256)}.7.${dice.below(256)}` } : {}),
    ...(dice.chance(60)
      ? { instance_iam_instance_profile: { arn: `arn:aws:iam::1:p/${dice.below(50)}` } }
      : {}),
    instance_monitoring: dice.chance(95) ? 'enabled' : 'disabled',
    instance_ebs_optimized: dice.chance(95),
    instance_metadata_options: {
      state: 'applied',
      http_tokens: dice.chance(95) ? 'required' : 'optional',
      http_put_response_hop_limit: dice.chance(95) ? 1 + dice.below(2) : 3,
      http_endpoint: 'enabled',
    },
    instance_security_groups: Array.from({ length: 1 + dice.below(3) }, () => ({
      group_id: `sg-${hex(dice.below(5000))}`,
      group_name: dice.pick(TEAMS),
    })),
    instance_block_device_mappings: [
      {
        device_name: '/dev/xvda',
        ebs: { volume_id: `vol-${hex(number)}`, delete_on_termination: dice.chance(95) },
      },
    ],
    instance_cores: 2 ** dice.below(6),
    vpc_id: vpcId(number),
  }
}

function volume({ number, dice, scope }: Site): JsonObject & { readonly id: string } {
  const attached = dice.chance(95)
  return {
    id: `vol-${hex(number)}`,
    ctime: time(dice),
    volume_size: 8 * (1 + dice.below(200)),
    volume_type: dice.pick(['gp2', 'gp3', 'io1', 'st1']),
    volume_status: attached ? 'in-use' : 'available',
    volume_iops: 100 * (1 + dice.below(60)),
    volume_encrypted: dice.chance(95),
    availability_zone: `${scope.region}${dice.pick(['a', 'b', 'c'])}`,
    volume_multi_attach_enabled: false,
    volume_attachments: attached
      ? [{ attach_time: time(dice), device: '/dev/xvda', instance_id: `i-${hex(number)}`, state: 'attached' }]
      : [],
    ...(dice.chance(50) ? { volume_snapshot_id: `snap-${hex(dice.below(4000))}` } : {}),
  }
}

function networkInterface({ number, dice }: Site): JsonObject & { readonly id: string } {
  const address = privateAddress(dice)
  return {
    id: `eni-${hex(number)}`,
    network_interface_type: dice.pick(['interface', 'interface', 'interface', 'lambda', 'nat_gateway']),
    network_interface_status: dice.chance(97) ? 'in-use' : 'available',
    private_ips: [address, ...(dice.chance(20) ? [privateAddress(dice)] : [])],
    public_ips: dice.chance(15) ? [`54.${dice.below(256)}.3.${dice.below(256)}`] : [],
    mac: `0a:${hex(number).slice(-8)}`,
    description: dice.chance(95) ? 'Primary network interface' : '',
    nic_private_ip_address: address,
    nic_source_dest_check: dice.chance(96),
    nic_requester_managed: dice.chance(30),
    nic_groups: Array.from({ length: 1 + dice.below(2) }, () => ({
      group_id: `sg-${hex(dice.below(5000))}`,
    })),
    vpc_id: vpcId(number),
  }
}

function subnet({ number, dice, scope }: Site): JsonObject & { readonly id: string } {
  return {
    id: `subnet-${hex(number)}`,
    subnet_availability_zone: `${scope.region}${dice.pick(['a', 'b', 'c'])}`,
    subnet_available_ip_address_count: dice.below(4096),
    subnet_cidr_block: `10.${dice.below(255)}.${dice.below(255)}.0/24`,
    subnet_default_for_az: dice.chance(10),
    subnet_map_public_ip_on_launch: dice.chance(10),
    subnet_state: 'available',
    subnet_ipv6_cidr_block_association_set: [],
    vpc_id: vpcId(number),
  }
}

function vpc({ number, dice }: Site): JsonObject & { readonly id: string } {
  return {
    id: vpcId(number),
    vpc_cidr_block: `10.${dice.below(255)}.0.0/16`,
    vpc_state: 'available',
    vpc_instance_tenancy: 'default',
    vpc_is_default: dice.chance(20),
    vpc_cidr_block_association_set: [
      { cidr_block: `10.${dice.below(255)}.0.0/16`, cidr_block_state: { state: 'associated' } },
    ],
    cidr_blocks: [`10.${dice.below(255)}.0.0/16`],
  }
}
