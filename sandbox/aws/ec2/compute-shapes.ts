import type { Shape } from '../xml.ts'

const TAGS = { Tags: 'tagSet' }

export const SNAPSHOT: Shape = { names: { ...TAGS, State: 'status', StateMessage: 'statusMessage' } }

const CAPITAL: Shape = {
  names: {
    AvailabilityZoneId: 'AvailabilityZoneId',
    EbsCardIndex: 'EbsCardIndex',
    VolumeInitializationRate: 'VolumeInitializationRate',
  },
}

export const IMAGE: Shape = {
  names: {
    ...TAGS,
    BlockDeviceMappings: 'blockDeviceMapping',
    ImageWatermarks: 'imageWatermarkSet',
    OwnerId: 'imageOwnerId',
    Public: 'isPublic',
    State: 'imageState',
  },
  members: {
    BlockDeviceMappings: { members: { Ebs: CAPITAL } },
    InstanceTypeSpecification: {
      names: {
        SupportedInstanceTypes: 'supportedInstanceTypeSet',
        UnsupportedInstanceTypes: 'unsupportedInstanceTypeSet',
      },
    },
    ProductCodes: { names: { ProductCodeId: 'productCode', ProductCodeType: 'type' } },
  },
}

export const KEY_PAIR: Shape = { names: TAGS }

export const LAUNCH_TEMPLATE: Shape = { names: TAGS }

const REQUIREMENTS: Shape = {
  names: {
    AcceleratorManufacturers: 'acceleratorManufacturerSet',
    AcceleratorNames: 'acceleratorNameSet',
    AcceleratorTypes: 'acceleratorTypeSet',
    AllowedInstanceTypes: 'allowedInstanceTypeSet',
    CpuManufacturers: 'cpuManufacturerSet',
    ExcludedInstanceTypes: 'excludedInstanceTypeSet',
    InstanceGenerations: 'instanceGenerationSet',
    LocalStorageTypes: 'localStorageTypeSet',
  },
  members: { BaselinePerformanceFactors: { members: { Cpu: { names: { References: 'referenceSet' } } } } },
}

const DATA: Shape = {
  names: {
    BlockDeviceMappings: 'blockDeviceMappingSet',
    ElasticGpuSpecifications: 'elasticGpuSpecificationSet',
    ElasticInferenceAccelerators: 'elasticInferenceAcceleratorSet',
    LicenseSpecifications: 'licenseSet',
    NetworkInterfaces: 'networkInterfaceSet',
    SecondaryInterfaces: 'secondaryInterfaceSet',
    SecurityGroupIds: 'securityGroupIdSet',
    SecurityGroups: 'securityGroupSet',
    TagSpecifications: 'tagSpecificationSet',
  },
  members: {
    InstanceRequirements: REQUIREMENTS,
    Monitoring: { names: { MetricCategoryIds: 'metricCategoryIdSet' } },
    NetworkInterfaces: {
      names: {
        Groups: 'groupSet',
        Ipv4Prefixes: 'ipv4PrefixSet',
        Ipv6Addresses: 'ipv6AddressesSet',
        Ipv6Prefixes: 'ipv6PrefixSet',
        PrivateIpAddresses: 'privateIpAddressesSet',
      },
      members: { Groups: { item: 'groupId' } },
    },
    SecondaryInterfaces: { names: { PrivateIpAddresses: 'privateIpAddressesSet' } },
    TagSpecifications: { names: TAGS },
  },
}

export const LAUNCH_TEMPLATE_VERSION: Shape = { members: { LaunchTemplateData: DATA } }

export const INSTANCE_TYPE: Shape = {
  members: {
    EbsInfo: { names: { EbsCards: 'ebsCardSet' } },
    GpuInfo: { members: { Gpus: { names: { Workloads: 'workloadSet' } } } },
    InferenceAcceleratorInfo: { members: { Accelerators: { item: 'member' } } },
    NetworkInfo: { members: { NetworkCards: { names: { InterfaceTypes: 'interfaceTypeSet' } } } },
  },
}

export const HOST: Shape = { names: TAGS }

export const RESERVED_INSTANCES: Shape = { names: TAGS }

/** Of what is sent to EC2 it keeps some names as they were sent. */
const SPOT_INTERFACE: Shape = {
  names: {
    AssociateCarrierIpAddress: 'AssociateCarrierIpAddress',
    ConnectionTrackingSpecification: 'ConnectionTrackingSpecification',
    EnaQueueCount: 'EnaQueueCount',
    EnaSrdSpecification: 'EnaSrdSpecification',
    Groups: 'SecurityGroupId',
    InterfaceType: 'InterfaceType',
    Ipv4PrefixCount: 'Ipv4PrefixCount',
    Ipv4Prefixes: 'Ipv4Prefix',
    Ipv6Addresses: 'ipv6AddressesSet',
    Ipv6PrefixCount: 'Ipv6PrefixCount',
    Ipv6Prefixes: 'Ipv6Prefix',
    NetworkCardIndex: 'NetworkCardIndex',
    PrimaryIpv6: 'PrimaryIpv6',
    PrivateIpAddresses: 'privateIpAddressesSet',
  },
  members: {
    ConnectionTrackingSpecification: { capital: true },
    EnaSrdSpecification: { capital: true, members: { EnaSrdUdpSpecification: { capital: true } } },
    Groups: { item: 'SecurityGroupId' },
    Ipv4Prefixes: { capital: true },
    Ipv6Prefixes: { capital: true },
  },
}

export const SPOT_FLEET_REQUEST: Shape = {
  names: TAGS,
  members: {
    SpotFleetRequestConfig: {
      names: { TagSpecifications: 'TagSpecification' },
      members: {
        LaunchSpecifications: {
          names: {
            BlockDeviceMappings: 'blockDeviceMapping',
            NetworkInterfaces: 'networkInterfaceSet',
            SecurityGroups: 'groupSet',
            TagSpecifications: 'tagSpecificationSet',
          },
          members: {
            BlockDeviceMappings: { members: { Ebs: CAPITAL } },
            InstanceRequirements: REQUIREMENTS,
            NetworkInterfaces: SPOT_INTERFACE,
            TagSpecifications: { names: { Tags: 'tag' } },
          },
        },
        LaunchTemplateConfigs: {
          members: { Overrides: { members: { InstanceRequirements: REQUIREMENTS } } },
        },
        TagSpecifications: { names: { Tags: 'Tag' } },
      },
    },
  },
}
