import { DISK_ORACLES } from './disk-rules.ts'
import { ENDPOINT_ORACLES } from './endpoint-rules.ts'
import { GROUP_ORACLES } from './group-rules.ts'
import { INSTANCE_ORACLES } from './instance-rules.ts'
import { LAUNCH_TEMPLATE_ORACLES } from './launch-template-rules.ts'
import { NETWORK_ACL_ORACLES } from './network-acl-rules.ts'
import { ON_REQUEST_ORACLES } from './on-request-rules.ts'
import type { Oracle } from './oracle.ts'
import { VPC_ORACLES } from './vpc-rules.ts'

export const ORACLES: readonly Oracle[] = [
  ...DISK_ORACLES,
  ...ENDPOINT_ORACLES,
  ...GROUP_ORACLES,
  ...INSTANCE_ORACLES,
  ...LAUNCH_TEMPLATE_ORACLES,
  ...NETWORK_ACL_ORACLES,
  ...ON_REQUEST_ORACLES,
  ...VPC_ORACLES,
]

/** Rules that moto's answers leave unknown, and the call that it does not serve. */
export const NOT_SERVED: Readonly<Record<string, string>> = {
  'aws-ec2-client-vpn-logging-off': 'ec2:DescribeClientVpnEndpoints',
  'aws-ec2-image-block-public-access-off': 'ec2:GetImageBlockPublicAccessState',
  'aws-ec2-imdsv2-not-account-default': 'ec2:GetInstanceMetadataDefaults',
  'aws-ec2-security-group-not-used': 'ec2:DescribeSecurityGroupVpcAssociations',
  'aws-ec2-snapshot-block-public-access-off': 'ec2:GetSnapshotBlockPublicAccessState',
  'aws-vpc-block-public-access-off': 'ec2:DescribeVpcBlockPublicAccessOptions',
}

/** Calls that moto does not serve either, and that no rule's own answer hangs on. */
export const NOT_SERVED_BESIDE: readonly string[] = [
  'ec2:DescribeVpcBlockPublicAccessExclusions',
  'ec2:GetEbsDefaultKmsKeyId',
  'ec2:GetSerialConsoleAccessStatus',
]

/** The call that is made where there are endpoints; moto stumbles over its filter. */
export const NOT_SERVED_OF_ENDPOINTS = 'ec2:DescribeVpcEndpointServices'

/** Rules of which moto can show one answer only, and why. */
export const ONE_SIDED: Readonly<Record<string, string>> = {
  'aws-ec2-enclave-host-imdsv1-allowed': 'moto keeps no enclave options',
  'aws-ec2-enclave-host-not-running': 'moto keeps no enclave options',
  'aws-ec2-enclave-host-public-address': 'moto keeps no enclave options',
  'aws-ec2-enclave-host-unrestricted-ingress': 'moto keeps no enclave options',
  'aws-ec2-enclave-host-vsock-proxy-exposed': 'moto keeps no enclave options',
  'aws-ec2-instance-outdated-image': 'moto deprecates no images',
  'aws-ec2-instance-paravirtual': 'moto tells so of every instance whose image it does not know',
  'aws-ec2-snapshot-public': 'moto ignores RestorableByUserIds: every snapshot is told to be public',
  'aws-ec2-spot-fleet-not-encrypted': 'moto keeps no disks of spot fleets',
  'aws-vpc-one-region-only': 'the scan is told of few regions, and says nothing of accounts in one of them',
}
