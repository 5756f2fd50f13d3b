import type { Instance, NetworkInterface, SecurityGroup, Subnet, Volume, Vpc } from '@aws-sdk/client-ec2'
import { tightenAccount } from '../../sandbox/aws/careful.ts'
import { Cloud } from '../../sandbox/aws/changes/cloud.ts'
import { addNetwork } from '../../sandbox/aws/estate/network.ts'
import type { Place } from '../../sandbox/aws/estate/place.ts'
import { address, vpcEndpoint } from '../../sandbox/aws/gateways.ts'
import { snapshot } from '../../sandbox/aws/images.ts'
import { networkInterface, reservation, volume } from '../../sandbox/aws/machines.ts'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import { tighten } from '../../sandbox/aws/region-settings.ts'
import type { Region } from '../../sandbox/aws/region.ts'
import { addSecurityGroup, permission } from '../../sandbox/aws/security-groups.ts'
import { seededRandom } from '../../sandbox/random.ts'

export const ACCOUNT = '111122223333'
export const REGION = 'us-east-1'
export const SECOND_REGION = 'eu-central-1'

/** An account whose first region holds a VPC as careful people make it, and one host in it. */
export class Estate {
  readonly organisation = new Organisation({ regions: [REGION, SECOND_REGION] })
  readonly region: Region
  readonly cloud: Cloud
  readonly place: Place
  readonly vpc: Vpc
  readonly subnet: Subnet
  readonly publicSubnet: Subnet
  readonly group: SecurityGroup
  readonly host: Instance
  readonly card: NetworkInterface
  readonly root: Volume

  constructor() {
    const account = this.organisation.addAccount({ id: ACCOUNT, name: 'home' })
    tightenAccount(account)
    const clouds = new Map<string, Cloud>()
    const cloudOf = (code: string): Cloud => {
      const known = clouds.get(code) ?? new Cloud(account.region(code), cloudOf)
      clouds.set(code, known)
      return known
    }
    for (const { settings } of account.regions) tighten(settings)
    this.cloud = cloudOf(REGION)
    this.region = this.cloud.region
    this.place = addNetwork(this.region, seededRandom('remedies'), new Date(), { team: 'web' })
    this.vpc = this.place.vpc
    this.subnet = needed(this.place.privateSubnets[0])
    this.publicSubnet = needed(this.place.publicSubnets[0])
    this.group = addSecurityGroup(this.region, {
      name: 'web',
      vpcId: this.vpc.VpcId ?? '',
      tags: { team: 'web' },
      permissions: [permission('tcp', 443, '10.0.0.0/16')],
    })
    const { host, card, root } = this.addHost('i-0123456789abcdef0', this.subnet)
    this.host = host
    this.card = card
    this.root = root
  }

  get id() {
    return {
      vpc: this.vpc.VpcId ?? '',
      subnet: this.subnet.SubnetId ?? '',
      publicSubnet: this.publicSubnet.SubnetId ?? '',
      group: this.group.GroupId ?? '',
      host: this.host.InstanceId ?? '',
      card: this.card.NetworkInterfaceId ?? '',
      root: this.root.VolumeId ?? '',
    }
  }

  /** Running since yesterday, with a role, tokens, an encrypted volume and a snapshot of that. */
  addHost(id: string, subnet: Subnet, groups: readonly SecurityGroup[] = [this.group]) {
    const made = new Date(Date.now() - 86_400_000)
    const root = volume(this.region, { id: id.replace('i-', 'vol-'), size: 8, made, tags: { team: 'web' } })
    if (subnet.AvailabilityZone !== undefined) root.AvailabilityZone = subnet.AvailabilityZone
    const card = networkInterface(this.region, {
      id: id.replace('i-', 'eni-'),
      subnet,
      groups,
      address: this.place.addresses.inside(subnet),
    })
    const machine = reservation(this.region, {
      id,
      name: 'web',
      type: 'm7g.large',
      card,
      root,
      profile: 'web',
      monitored: true,
      made,
    })
    this.region.networkInterfaces.push(card)
    this.region.reservations.push(machine)
    this.region.volumes.push(root)
    this.addSnapshot(root)
    return { host: needed(machine.Instances?.[0]), card, root }
  }

  addSnapshot({ VolumeId, Size, Encrypted }: Volume, own = {}) {
    const id = `snap-0${this.place.random.hex(16)}`
    const made = snapshot(this.region, id, {
      VolumeId,
      VolumeSize: Size,
      Encrypted,
      Tags: [{ Key: 'team', Value: 'web' }],
      ...own,
    })
    this.region.snapshots.push(made)
    return made
  }

  /** A group with these permissions, on the host's interface beside the host's own. */
  open(...permissions: readonly ReturnType<typeof permission>[]): SecurityGroup {
    const opened = addSecurityGroup(this.region, {
      name: 'opened',
      vpcId: this.id.vpc,
      permissions,
      tags: { team: 'web' },
    })
    this.card.Groups?.push({ GroupId: opened.GroupId, GroupName: opened.GroupName })
    return opened
  }

  /** A public address on the host, Amazon's or the account's own. */
  publish(kind: 'assigned' | 'elastic', card = this.card): void {
    const PublicIp = this.place.addresses.outside()
    const association = { PublicIp, IpOwnerId: kind === 'assigned' ? 'amazon' : ACCOUNT }
    card.Association = association
    for (const one of card.PrivateIpAddresses ?? []) one.Association = association
    if (kind === 'assigned') return
    this.region.addresses.push(
      address(this.region, PublicIp, {
        AssociationId: 'eipassoc-0123456789abcdef0',
        AllocationId: 'eipalloc-0123456789abcdef0',
        NetworkInterfaceId: card.NetworkInterfaceId,
        InstanceId: card.Attachment?.InstanceId,
        Tags: [{ Key: 'team', Value: 'web' }],
      }),
    )
  }

  addEndpoint(own: Parameters<typeof vpcEndpoint>[3]) {
    const made = vpcEndpoint(this.region, 'vpce-0123456789abcdef0', this.vpc, {
      VpcEndpointType: 'Interface',
      State: 'available' as 'Available',
      SubnetIds: this.place.privateSubnets.map(({ SubnetId }) => SubnetId ?? ''),
      PolicyDocument: JSON.stringify({
        Statement: [
          {
            Effect: 'Allow',
            Principal: '*',
            Action: '*',
            Resource: '*',
            Condition: { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } },
          },
        ],
      }),
      ...own,
    })
    this.region.vpcEndpoints.push(made)
    return made
  }
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The estate lacks something.')
  return value
}
