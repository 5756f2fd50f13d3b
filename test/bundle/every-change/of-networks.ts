import type { NetworkAclEntry, RouteTable, SecurityGroup, Vpc } from '@aws-sdk/client-ec2'
import {
  flowLog,
  networkAcl,
  peeringConnection,
  routeTable,
  vpcEndpoint,
} from '../../../sandbox/aws/gateways.ts'
import { vpc } from '../../../sandbox/aws/networks.ts'
import type { RegionSettings } from '../../../sandbox/aws/region-settings.ts'
import { addSecurityGroup, permission } from '../../../sandbox/aws/security-groups.ts'
import type { ChangeCase, Place } from './change-case.ts'
import { added, type Edit, edited, put, removed } from './edit.ts'
import { STRANGER } from './of-identities.ts'

function network({ region, id }: Place): Vpc {
  const made = vpc(region, { id: id('vpc') })
  region.vpcs.push(made)
  return made
}

function group(rule: string, change: (group: SecurityGroup) => Edit): ChangeCase {
  return {
    rule,
    play: (at) => {
      const made = addSecurityGroup(at.region, { name: at.name, id: at.id('sg') })
      return { found: at.name, id: made.GroupId ?? '', change: change(made) }
    },
  }
}

function acl(
  rule: string,
  before: readonly NetworkAclEntry[],
  after: readonly NetworkAclEntry[],
): ChangeCase {
  return {
    rule,
    play: (at) => {
      const made = networkAcl(at.region, at.id('acl'), network(at), [], { Entries: [...before] })
      at.region.networkAcls.push(made)
      return { found: made.NetworkAclId ?? '', change: edited(made, { Entries: [...after] }) }
    },
  }
}

function entry(RuleNumber: number, RuleAction: 'allow' | 'deny', CidrBlock: string): NetworkAclEntry {
  return { RuleNumber, RuleAction, CidrBlock, Protocol: '-1', Egress: false }
}

const INSIDE = entry(100, 'allow', '10.0.0.0/8')
const BANNED = entry(90, 'deny', '203.0.113.0/24')

function log(rule: string, change: (logs: Place['region']['flowLogs'], index: number) => Edit): ChangeCase {
  return {
    rule,
    play: (at) => {
      const id = at.id('fl')
      const { flowLogs } = at.region
      flowLogs.push(flowLog(id, network(at).VpcId ?? ''))
      return { found: id, change: change(flowLogs, flowLogs.length - 1) }
    },
  }
}

/** A setting of EC2 that a region has once. */
function setting<K extends keyof RegionSettings>(
  rule: string,
  name: K,
  values: Partial<RegionSettings[K]>,
): ChangeCase {
  return {
    rule,
    single: true,
    play: ({ region }) => ({ found: region.code, change: edited(region.settings[name], values) }),
  }
}

function withRoute(table: RouteTable): Edit {
  const way = {
    DestinationCidrBlock: '0.0.0.0/0',
    GatewayId: 'igw-0a1b2c3d4e5f60718',
    State: 'active' as const,
  }
  return edited(table, { Routes: [...(table.Routes ?? []), { ...way, Origin: 'CreateRoute' }] })
}

/** With another network of the account. */
function peering(rule: string, change: typeof added): ChangeCase {
  return {
    rule,
    play: (at) => {
      const [one, other] = [network(at), network(at)].map((own) => ({ region: at.region, vpc: own }))
      if (one === undefined || other === undefined) throw new Error('Two networks are peered.')
      const made = peeringConnection(at.id('pcx'), one, other)
      const edit = change(at.region.peeringConnections, made)
      if (change === removed) edit.undo()
      else at.region.peeringConnections.push(peeringConnection(at.id('pcx'), one, other))
      return { found: made.VpcPeeringConnectionId ?? '', change: edit }
    },
  }
}

function endpointPolicy(principal: string): string {
  const statement = { Action: '*', Effect: 'Allow', Principal: { AWS: principal }, Resource: '*' }
  return JSON.stringify({ Statement: [statement] })
}

/** Networks, and what EC2 has once in a region. */
export const NETWORK_CHANGES: readonly ChangeCase[] = [
  group('aws-ec2-security-group-ingress-changed', (one) =>
    edited(one, { IpPermissions: [permission('tcp', 3389, '198.51.100.7/32')] }),
  ),
  group('aws-ec2-security-group-internet-ingress-changed', (one) =>
    edited(one, { IpPermissions: [permission('tcp', 8443, '0.0.0.0/0')] }),
  ),
  acl(
    'aws-ec2-network-acl-ingress-opened-changed',
    [BANNED, INSIDE],
    [BANNED, INSIDE, entry(110, 'allow', '0.0.0.0/0')],
  ),
  acl('aws-ec2-network-acl-ingress-denial-removed-changed', [BANNED, INSIDE], [INSIDE]),
  log('aws-ec2-flow-log-altered-changed', (logs, index) =>
    edited(logs[index] ?? {}, { TrafficType: 'REJECT' }),
  ),
  log('aws-ec2-flow-log-deleted-changed', (logs, index) => removed(logs, logs[index] ?? {})),
  {
    rule: 'aws-ec2-route-to-internet-changed',
    play: (at) => {
      const made = routeTable(at.region, at.id('rtb'), network(at), [])
      at.region.routeTables.push(made)
      return { found: made.RouteTableId ?? '', change: withRoute(made) }
    },
  },
  peering('aws-vpc-peering-opened-changed', added),
  peering('aws-vpc-peering-removed-changed', removed),
  {
    rule: 'aws-vpc-endpoint-policy-principal-changed',
    play: (at) => {
      const made = vpcEndpoint(at.region, at.id('vpce'), network(at), {
        VpcEndpointType: 'Interface',
        ServiceName: `com.amazonaws.${at.region.code}.sqs`,
        PolicyDocument: endpointPolicy(`arn:aws:iam::${at.account.id}:role/app`),
      })
      at.region.vpcEndpoints.push(made)
      return {
        found: made.VpcEndpointId ?? '',
        change: edited(made, { PolicyDocument: endpointPolicy('*') }),
      }
    },
  },
  {
    rule: 'aws-vpc-endpoint-service-principal-changed',
    play: ({ region, id }) => {
      const ServiceId = id('vpce-svc')
      region.endpointServices.push({ ServiceId, AcceptanceRequired: true, Tags: [] })
      const own = { PrincipalType: 'Account' as const, Principal: `arn:aws:iam::222233334444:root` }
      region.servicePermissions.set(ServiceId, [own])
      const more = { PrincipalType: 'Account' as const, Principal: STRANGER }
      return { found: ServiceId, change: put(region.servicePermissions, ServiceId, [own, more]) }
    },
  },
  {
    rule: 'aws-vpc-block-public-access-exclusion-changed',
    play: (at) => {
      const { region } = at
      const exclusion = (): {
        readonly ExclusionId: string
      } & Place['region']['blockPublicAccessExclusions'][number] => ({
        ExclusionId: at.id('vpcbpa-exclude'),
        InternetGatewayExclusionMode: 'allow-egress',
        ResourceArn: `arn:aws:ec2:${region.code}:${region.account}:vpc/${network(at).VpcId}`,
        State: 'create-complete',
        Tags: [],
      })
      region.blockPublicAccessExclusions.push(exclusion())
      const made = exclusion()
      return { found: made.ExclusionId, change: added(region.blockPublicAccessExclusions, made) }
    },
  },
  setting('aws-vpc-block-public-access-off-changed', 'vpcBlockPublicAccess', {
    InternetGatewayBlockMode: 'off',
  }),
  setting('aws-ec2-ebs-default-encryption-changed', 'ebsEncryption', { EbsEncryptionByDefault: false }),
  setting('aws-ec2-ebs-default-key-changed', 'ebsKey', { KmsKeyId: 'alias/somebody-elses' }),
  setting('aws-ec2-snapshot-block-public-access-changed', 'snapshotSharing', { State: 'unblocked' }),
  setting('aws-ec2-image-block-public-access-changed', 'imageSharing', {
    ImageBlockPublicAccessState: 'unblocked',
  }),
  setting('aws-ec2-serial-console-changed', 'serialConsole', { SerialConsoleAccessEnabled: true }),
]

/** Of an account in which nothing is to change, which no other rule is about. */
export const OF_IMMUTABLE: ChangeCase = {
  rule: 'aws-account-immutable-change',
  play: (at) => {
    const made = network(at)
    return { found: made.VpcId ?? '', change: edited(made, { Tags: [{ Key: 'team', Value: 'other' }] }) }
  },
}
