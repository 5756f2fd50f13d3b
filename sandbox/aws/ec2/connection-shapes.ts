import type { Shape } from '../xml.ts'

export const TAGGED: Shape = { names: { Tags: 'tagSet' } }

export const VPN_CONNECTION: Shape = {
  names: { Tags: 'tagSet' },
  members: {
    Options: {
      names: { TunnelOptions: 'tunnelOptionSet' },
      members: {
        TunnelOptions: {
          names: {
            IkeVersions: 'ikeVersionSet',
            Phase1DHGroupNumbers: 'phase1DHGroupNumberSet',
            Phase1EncryptionAlgorithms: 'phase1EncryptionAlgorithmSet',
            Phase1IntegrityAlgorithms: 'phase1IntegrityAlgorithmSet',
            Phase2DHGroupNumbers: 'phase2DHGroupNumberSet',
            Phase2EncryptionAlgorithms: 'phase2EncryptionAlgorithmSet',
            Phase2IntegrityAlgorithms: 'phase2IntegrityAlgorithmSet',
          },
        },
      },
    },
  },
}

export const VPN_GATEWAY: Shape = { names: { Tags: 'tagSet', VpcAttachments: 'attachments' } }

export const CLIENT_VPN_ENDPOINT: Shape = {
  names: {
    AssociatedTargetNetworks: 'associatedTargetNetwork',
    DnsServers: 'dnsServer',
    SecurityGroupIds: 'securityGroupIdSet',
    Tags: 'tagSet',
  },
  members: {
    ConnectionLogOptions: { capital: true },
    DevicePostureOptions: { names: { TrustProviders: 'trustProviderSet' } },
    TransitGatewayConfiguration: {
      names: { AvailabilityZoneIds: 'availabilityZoneIdSet', AvailabilityZones: 'availabilityZoneSet' },
    },
  },
}

export const EGRESS_ONLY_INTERNET_GATEWAY: Shape = {
  names: { Attachments: 'attachmentSet', Tags: 'tagSet' },
}

export const DHCP_OPTIONS: Shape = {
  names: { DhcpConfigurations: 'dhcpConfigurationSet', Tags: 'tagSet' },
  members: { DhcpConfigurations: { names: { Values: 'valueSet' } } },
}

export const ENDPOINT_SERVICE: Shape = {
  names: {
    AvailabilityZoneIds: 'availabilityZoneIdSet',
    AvailabilityZones: 'availabilityZoneSet',
    BaseEndpointDnsNames: 'baseEndpointDnsNameSet',
    GatewayLoadBalancerArns: 'gatewayLoadBalancerArnSet',
    NetworkLoadBalancerArns: 'networkLoadBalancerArnSet',
    SupportedIpAddressTypes: 'supportedIpAddressTypeSet',
    SupportedRegions: 'supportedRegionSet',
    Tags: 'tagSet',
  },
}

export const TRAFFIC_MIRROR_FILTER: Shape = {
  names: {
    EgressFilterRules: 'egressFilterRuleSet',
    IngressFilterRules: 'ingressFilterRuleSet',
    NetworkServices: 'networkServiceSet',
    Tags: 'tagSet',
  },
  members: { EgressFilterRules: TAGGED, IngressFilterRules: TAGGED },
}
