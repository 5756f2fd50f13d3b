import type { Shape } from '../xml.ts'

const TAGS = { Tags: 'tagSet' }

export const NETWORK_ACL: Shape = {
  names: { ...TAGS, Associations: 'associationSet', Entries: 'entrySet', IsDefault: 'default' },
}

export const ROUTE_TABLE: Shape = {
  names: {
    ...TAGS,
    Associations: 'associationSet',
    PropagatingVgws: 'propagatingVgwSet',
    Routes: 'routeSet',
  },
}

export const INTERNET_GATEWAY: Shape = { names: { ...TAGS, Attachments: 'attachmentSet' } }

export const NAT_GATEWAY: Shape = {
  names: {
    ...TAGS,
    AttachedAppliances: 'attachedApplianceSet',
    NatGatewayAddresses: 'natGatewayAddressSet',
  },
}

export const ADDRESS: Shape = { names: TAGS }

const PREFIXES: Shape = { names: { IpPrefixes: 'ipPrefixSet' } }

export const VPC_ENDPOINT: Shape = {
  names: {
    ...TAGS,
    DnsEntries: 'dnsEntrySet',
    Groups: 'groupSet',
    Ipv4Prefixes: 'ipv4PrefixSet',
    Ipv6Prefixes: 'ipv6PrefixSet',
    NetworkInterfaceIds: 'networkInterfaceIdSet',
    PayerResponsibilities: 'payerResponsibilitySet',
    RouteTableIds: 'routeTableIdSet',
    SubnetIds: 'subnetIdSet',
  },
  members: {
    DnsOptions: { names: { PrivateDnsSpecifiedDomains: 'privateDnsSpecifiedDomainSet' } },
    Ipv4Prefixes: PREFIXES,
    Ipv6Prefixes: PREFIXES,
  },
}

export const VPC_PEERING_CONNECTION: Shape = { names: TAGS }

export const FLOW_LOG: Shape = {
  names: { ...TAGS, TagFieldSpecifications: 'tagFieldSpecificationSet' },
  members: { TagFieldSpecifications: { names: { TagKeys: 'tagKeySet' } } },
}
