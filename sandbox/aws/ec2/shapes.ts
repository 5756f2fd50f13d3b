import type { Shape } from '../xml.ts'

const TAGS = { Tags: 'tagSet' }

const PERMISSION: Shape = { names: { UserIdGroupPairs: 'groups' } }

export const SECURITY_GROUP: Shape = {
  names: { ...TAGS, Description: 'groupDescription' },
  members: { IpPermissions: PERMISSION, IpPermissionsEgress: PERMISSION },
}

const ADDRESSES = {
  Groups: 'groupSet',
  Ipv6Addresses: 'ipv6AddressesSet',
  PrivateIpAddresses: 'privateIpAddressesSet',
  Ipv4Prefixes: 'ipv4PrefixSet',
  Ipv6Prefixes: 'ipv6PrefixSet',
}

const INSTANCE: Shape = {
  names: {
    ...TAGS,
    BlockDeviceMappings: 'blockDeviceMapping',
    ElasticGpuAssociations: 'elasticGpuAssociationSet',
    ElasticInferenceAcceleratorAssociations: 'elasticInferenceAcceleratorAssociationSet',
    Licenses: 'licenseSet',
    NetworkInterfaces: 'networkInterfaceSet',
    PublicDnsName: 'dnsName',
    PublicIpAddress: 'ipAddress',
    SecondaryInterfaces: 'secondaryInterfaceSet',
    SecurityGroups: 'groupSet',
    State: 'instanceState',
    StateTransitionReason: 'reason',
  },
  members: {
    Monitoring: { names: { MetricCategoryIds: 'metricCategoryIdSet' } },
    NetworkInterfaces: { names: ADDRESSES },
    ProductCodes: { names: { ProductCodeId: 'productCode', ProductCodeType: 'type' } },
    SecondaryInterfaces: { names: { PrivateIpAddresses: 'privateIpAddressSet' } },
  },
}

export const RESERVATION: Shape = {
  names: { Groups: 'groupSet', Instances: 'instancesSet' },
  members: { Instances: INSTANCE },
}

export const VOLUME: Shape = {
  names: { ...TAGS, Attachments: 'attachmentSet', State: 'status' },
  members: { Attachments: { names: { State: 'status' } } },
}

/** Its member is called TagSet, not Tags. */
export const NETWORK_INTERFACE: Shape = { names: { ...ADDRESSES, AssociatedSubnets: 'associatedSubnetSet' } }

export const VPC: Shape = { names: TAGS, members: { EncryptionControl: { names: TAGS } } }

export const SUBNET: Shape = { names: TAGS }

export const REGION: Shape = { names: { Endpoint: 'regionEndpoint', Geography: 'geographySet' } }
