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
