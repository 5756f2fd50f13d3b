import { created, deleted } from '../../../reading/changing-call.ts'
import { givesEveryone } from '../logged-requests.ts'
import { ec2 } from '../operation.ts'
import { to, type KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, datetimeText, list, object, string, strings, text } from '../../../reading/shape.ts'
import { blockDeviceMapping } from './shared.ts'

export const IMAGE: KindSource = {
  name: 'aws_ec2_image',
  bases: [],
  ...ec2('DescribeImages'),
  parameters: { Owners: ['self'], IncludeDeprecated: true, IncludeDisabled: true },
  list: 'Images',
  pageSize: 1000,
  id: 'ImageId',
  nameFrom: 'Name',
  arn: { form: 'arn:{partition}:ec2:{region}::image/{id}' },
  properties: {
    ctime: datetimeText('CreationDate'),
    architecture: string('Architecture'),
    image_location: string('ImageLocation'),
    image_type: string('ImageType'),
    public: bool('Public'),
    kernel_id: string('KernelId'),
    owner_id: string('OwnerId'),
    platform: string('Platform'),
    platform_details: string('PlatformDetails'),
    usage_operation: string('UsageOperation'),
    product_codes: list('ProductCodes', {
      product_code_id: string('ProductCodeId'),
      product_code_type: string('ProductCodeType'),
    }),
    ramdisk_id: string('RamdiskId'),
    state: string('State'),
    block_device_mappings: list('BlockDeviceMappings', blockDeviceMapping),
    description: text('Description'),
    ena_support: bool('EnaSupport'),
    hypervisor: string('Hypervisor'),
    image_owner_alias: string('ImageOwnerAlias'),
    root_device_name: string('RootDeviceName'),
    root_device_type: string('RootDeviceType'),
    sriov_net_support: string('SriovNetSupport'),
    state_reason: object('StateReason', {
      code: string('Code'),
      message: string('Message'),
    }),
    virtualization_type: string('VirtualizationType'),
    boot_mode: string('BootMode'),
    tpm_support: string('TpmSupport'),
    deprecation_time: string('DeprecationTime'),
    imds_support: string('ImdsSupport'),
    source_instance_id: string('SourceInstanceId'),
    deregistration_protection: string('DeregistrationProtection'),
    last_launched_time: datetimeText('LastLaunchedTime'),
    image_allowed: bool('ImageAllowed'),
    source_image_id: string('SourceImageId'),
    source_image_region: string('SourceImageRegion'),
    free_tier_eligible: bool('FreeTierEligible'),
    public_ssm_parameter_name: string('PublicSsmParameterName'),
    image_watermarks: list('ImageWatermarks', {
      watermark_key: string('WatermarkKey'),
      source_image_region: string('SourceImageRegion'),
      source_image_id: string('SourceImageId'),
      source_image_creation_time: datetime('SourceImageCreationTime'),
      watermark_creation_time: datetime('WatermarkCreationTime'),
    }),
    scan_results: object('ScanResults', {
      highest_finding_severity_label: string('HighestFindingSeverityLabel'),
      finding_scan_date: datetime('FindingScanDate'),
      informational_fix_available_since: datetime('InformationalFixAvailableSince'),
      low_fix_available_since: datetime('LowFixAvailableSince'),
      medium_fix_available_since: datetime('MediumFixAvailableSince'),
      high_fix_available_since: datetime('HighFixAvailableSince'),
      critical_fix_available_since: datetime('CriticalFixAvailableSince'),
    }),
    instance_type_specification: object('InstanceTypeSpecification', {
      supported_instance_types: strings('SupportedInstanceTypes[].InstanceType'),
      unsupported_instance_types: strings('UnsupportedInstanceTypes[].InstanceType'),
    }),
  },
  gone: { property: 'state', states: ['deregistered', 'error', 'failed', 'invalid'] },
  changedBy: [
    { event: 'ModifyImageAttribute', did: 'made public', claims: givesEveryone('launchPermission') },
    ...created('CreateImage', 'CopyImage', 'RegisterImage', 'ImportImage'),
    ...deleted('DeregisterImage'),
  ],
  compared: {
    volatile: ['state_reason', 'last_launched_time', 'scan_results'],
    keys: { block_device_mappings: ['device_name'] },
  },
  edges: to('aws_ec2_snapshot', 'BlockDeviceMappings[].Ebs.SnapshotId'),
  details: [
    {
      ...ec2('DescribeImageAttribute'),
      answer: 'LaunchPermissions',
      idParameter: 'ImageId',
      parameters: { Attribute: 'launchPermission' },
      properties: {
        launch_permissions: list('LaunchPermissions', {
          group: string('Group'),
          user_id: string('UserId'),
          organization_arn: string('OrganizationArn'),
          organizational_unit_arn: string('OrganizationalUnitArn'),
        }),
      },
      costly: true,
    },
  ],
}
