import type {
  GetEbsDefaultKmsKeyIdResult,
  GetEbsEncryptionByDefaultResult,
  GetImageBlockPublicAccessStateResult,
  GetInstanceMetadataDefaultsResult,
  GetSerialConsoleAccessStatusResult,
  GetSnapshotBlockPublicAccessStateResult,
  VpcBlockPublicAccessOptions,
} from '@aws-sdk/client-ec2'

/** What an account has once in a region, as the AWS SDK returns it. */
export interface RegionSettings {
  ebsEncryption: GetEbsEncryptionByDefaultResult
  ebsKey: GetEbsDefaultKmsKeyIdResult
  snapshotSharing: GetSnapshotBlockPublicAccessStateResult
  imageSharing: GetImageBlockPublicAccessStateResult
  metadataDefaults: GetInstanceMetadataDefaultsResult
  serialConsole: GetSerialConsoleAccessStatusResult
  vpcBlockPublicAccess: VpcBlockPublicAccessOptions
}

/** As AWS opens accounts: nothing is blocked, nothing is the default. */
export function initialSettings(account: string, region: string): RegionSettings {
  return {
    ebsEncryption: { EbsEncryptionByDefault: false, SseType: 'none' },
    ebsKey: { KmsKeyId: 'alias/aws/ebs' },
    snapshotSharing: { State: 'unblocked', ManagedBy: 'account' },
    imageSharing: { ImageBlockPublicAccessState: 'unblocked', ManagedBy: 'account' },
    metadataDefaults: { AccountLevel: {} },
    serialConsole: { SerialConsoleAccessEnabled: false, ManagedBy: 'account' },
    vpcBlockPublicAccess: {
      AwsAccountId: account,
      AwsRegion: region,
      State: 'default-state',
      InternetGatewayBlockMode: 'off',
      ManagedBy: 'account',
      ExclusionsAllowed: 'allowed',
    },
  }
}

/** As careful owners set an account up. Public access of VPCs stays possible: load balancers need it. */
export function tighten(settings: RegionSettings): void {
  settings.ebsEncryption = { EbsEncryptionByDefault: true, SseType: 'sse-kms' }
  settings.snapshotSharing = { State: 'block-all-sharing', ManagedBy: 'account' }
  settings.imageSharing = { ImageBlockPublicAccessState: 'block-new-sharing', ManagedBy: 'account' }
  settings.metadataDefaults = {
    AccountLevel: { HttpTokens: 'required', HttpPutResponseHopLimit: 2, ManagedBy: 'account' },
  }
}
