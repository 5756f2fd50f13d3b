import type * as Ec2 from '@aws-sdk/client-ec2'
import type { Changes, Cloud } from './cloud.ts'

function encryptByDefault({ region }: Cloud): object {
  region.settings.ebsEncryption = { EbsEncryptionByDefault: true, SseType: 'sse-kms' }
  return { EbsEncryptionByDefault: true }
}

function encryptNoLonger({ region }: Cloud): object {
  region.settings.ebsEncryption = { EbsEncryptionByDefault: false }
  return { EbsEncryptionByDefault: false }
}

function defaultKey({ region }: Cloud, { KmsKeyId }: Ec2.ModifyEbsDefaultKmsKeyIdCommandInput): object {
  region.settings.ebsKey = { KmsKeyId }
  return { KmsKeyId }
}

/** "It can take up to 10 minutes" (EC2 guide, block public access for AMIs). */
function blockImages(cloud: Cloud, input: Ec2.EnableImageBlockPublicAccessCommandInput): object {
  const { ImageBlockPublicAccessState } = input
  cloud.later(() => {
    cloud.region.settings.imageSharing = { ImageBlockPublicAccessState, ManagedBy: 'account' }
  })
  return { ImageBlockPublicAccessState }
}

function blockSnapshots(
  { region }: Cloud,
  { State }: Ec2.EnableSnapshotBlockPublicAccessCommandInput,
): object {
  region.settings.snapshotSharing = { State, ManagedBy: 'account' }
  return { State }
}

function metadataDefaults({ region }: Cloud, input: Ec2.ModifyInstanceMetadataDefaultsCommandInput): object {
  const { DryRun: _dry, ...options } = input
  const { AccountLevel } = region.settings.metadataDefaults
  region.settings.metadataDefaults = {
    AccountLevel: {
      ...AccountLevel,
      ...options,
      ManagedBy: 'account',
    } as Ec2.InstanceMetadataDefaultsResponse,
  }
  return { Return: true }
}

function blockVpcs(cloud: Cloud, input: Ec2.ModifyVpcBlockPublicAccessOptionsCommandInput): object {
  const { settings } = cloud.region
  settings.vpcBlockPublicAccess = { ...settings.vpcBlockPublicAccess, State: 'update-in-progress' }
  cloud.later(() => {
    const { InternetGatewayBlockMode } = input
    settings.vpcBlockPublicAccess = {
      ...settings.vpcBlockPublicAccess,
      State: 'update-complete',
      InternetGatewayBlockMode,
    }
  })
  return { VpcBlockPublicAccessOptions: settings.vpcBlockPublicAccess }
}

function exclude(cloud: Cloud, input: Ec2.CreateVpcBlockPublicAccessExclusionCommandInput): object {
  const { account, code, blockPublicAccessExclusions } = cloud.region
  const made: Ec2.VpcBlockPublicAccessExclusion = {
    ExclusionId: cloud.id('vpcbpa-exclude'),
    InternetGatewayExclusionMode: input.InternetGatewayExclusionMode,
    ResourceArn: `arn:aws:ec2:${code}:${account}:vpc/${input.VpcId}`,
    State: 'create-in-progress',
    Tags: [],
  }
  blockPublicAccessExclusions.push(made)
  cloud.later(() => {
    made.State = 'create-complete'
  })
  return { VpcBlockPublicAccessExclusion: made }
}

export const SETTING_CHANGES: Changes = {
  CreateVpcBlockPublicAccessExclusion: exclude,
  DisableEbsEncryptionByDefault: encryptNoLonger,
  EnableEbsEncryptionByDefault: encryptByDefault,
  EnableImageBlockPublicAccess: blockImages,
  EnableSnapshotBlockPublicAccess: blockSnapshots,
  ModifyEbsDefaultKmsKeyId: defaultKey,
  ModifyInstanceMetadataDefaults: metadataDefaults,
  ModifyVpcBlockPublicAccessOptions: blockVpcs,
}
