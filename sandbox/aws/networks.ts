import type { DhcpOptions, Subnet, Vpc } from '@aws-sdk/client-ec2'
import type { Region } from './region.ts'
import { tagList } from './security-groups.ts'

interface NetworkOptions {
  readonly id: string
  readonly cidr?: string
  readonly tags?: Readonly<Record<string, string>>
}

export function vpc(region: Region, options: NetworkOptions): Vpc {
  const cidr = options.cidr ?? '10.0.0.0/16'
  return {
    VpcId: options.id,
    OwnerId: region.account,
    State: 'available',
    CidrBlock: cidr,
    CidrBlockAssociationSet: [
      {
        AssociationId: `vpc-cidr-assoc-${options.id.slice(4)}`,
        CidrBlock: cidr,
        CidrBlockState: { State: 'associated' },
      },
    ],
    Ipv6CidrBlockAssociationSet: [],
    DhcpOptionsId: `dopt-${options.id.slice(4)}`,
    InstanceTenancy: 'default',
    IsDefault: false,
    Tags: tagList(options.tags ?? {}),
  }
}

/** A /24 of the VPC per zone; addresses are given out by hand only. */
export function subnet(region: Region, network: Vpc, zone: string, options: NetworkOptions): Subnet {
  const index = zone.charCodeAt(0) - 'a'.charCodeAt(0)
  return {
    SubnetId: options.id,
    SubnetArn: `arn:aws:ec2:${region.code}:${region.account}:subnet/${options.id}`,
    OwnerId: region.account,
    VpcId: network.VpcId,
    State: 'available',
    AvailabilityZone: `${region.code}${zone}`,
    AvailabilityZoneId: `${region.code.replaceAll('-', '')}-az${index + 1}`,
    CidrBlock: options.cidr ?? `10.0.${index}.0/24`,
    AvailableIpAddressCount: 251,
    DefaultForAz: false,
    MapPublicIpOnLaunch: false,
    MapCustomerOwnedIpOnLaunch: false,
    AssignIpv6AddressOnCreation: false,
    EnableDns64: false,
    Ipv6Native: false,
    Ipv6CidrBlockAssociationSet: [],
    PrivateDnsNameOptionsOnLaunch: {
      HostnameType: 'ip-name',
      EnableResourceNameDnsARecord: false,
      EnableResourceNameDnsAAAARecord: false,
    },
    Tags: tagList(options.tags ?? {}),
  }
}

/** Amazon's own, as EC2 makes them for a VPC. */
export function dhcpOptions(region: Region, network: Vpc): DhcpOptions {
  const domain = region.code === 'us-east-1' ? 'ec2.internal' : `${region.code}.compute.internal`
  return {
    DhcpOptionsId: network.DhcpOptionsId,
    OwnerId: region.account,
    DhcpConfigurations: [
      { Key: 'domain-name', Values: [{ Value: domain }] },
      { Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] },
    ],
    Tags: [],
  }
}
