import type {
  Image,
  KeyPairInfo,
  LaunchTemplate,
  LaunchTemplateVersion,
  ResponseLaunchTemplateData,
  Snapshot,
} from '@aws-sdk/client-ec2'
import type { Region } from './region.ts'

/** When everything here was made. */
const MADE = new Date('2026-03-02T08:30:00.000Z')

/** Encrypted and private unless told otherwise. */
export function snapshot(region: Region, id: string, own: Snapshot = {}): Snapshot {
  return {
    SnapshotId: id,
    OwnerId: region.account,
    VolumeId: 'vol-ffffffff',
    VolumeSize: 8,
    State: 'completed',
    Progress: '100%',
    StartTime: MADE,
    Description: '',
    Encrypted: true,
    KmsKeyId: `arn:aws:kms:${region.code}:${region.account}:key/1f2e3d4c-5b6a-4789-90ab-cdef01234567`,
    StorageTier: 'standard',
    Tags: [],
    ...own,
  }
}

/** An image of one snapshot, private unless told otherwise. */
export function image(region: Region, id: string, snapshotId: string, own: Image = {}): Image {
  return {
    ImageId: id,
    Name: `image-${id.slice(-4)}`,
    OwnerId: region.account,
    ImageLocation: `${region.account}/image-${id.slice(-4)}`,
    State: 'available',
    Public: false,
    CreationDate: MADE.toISOString(),
    Architecture: 'x86_64',
    ImageType: 'machine',
    PlatformDetails: 'Linux/UNIX',
    UsageOperation: 'RunInstances',
    Hypervisor: 'xen',
    VirtualizationType: 'hvm',
    EnaSupport: true,
    ImdsSupport: 'v2.0',
    RootDeviceName: '/dev/xvda',
    RootDeviceType: 'ebs',
    BlockDeviceMappings: [
      {
        DeviceName: '/dev/xvda',
        Ebs: {
          SnapshotId: snapshotId,
          VolumeSize: 8,
          VolumeType: 'gp3',
          DeleteOnTermination: true,
          Encrypted: true,
        },
      },
    ],
    Tags: [],
    ...own,
  }
}

export function keyPair(id: string, name: string, own: KeyPairInfo = {}): KeyPairInfo {
  return {
    KeyPairId: id,
    KeyName: name,
    KeyType: 'ed25519',
    KeyFingerprint: 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
    PublicKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2n sandbox',
    CreateTime: MADE,
    Tags: [],
    ...own,
  }
}

/** A template with a version for each of the data, the first of which is the default one unless told otherwise. */
export function addLaunchTemplate(
  region: Region,
  id: string,
  versions: readonly ResponseLaunchTemplateData[],
  own: LaunchTemplate = {},
): LaunchTemplate {
  const maker = `arn:aws:iam::${region.account}:user/terraform`
  const template: LaunchTemplate = {
    LaunchTemplateId: id,
    LaunchTemplateName: `template-${id.slice(-4)}`,
    CreateTime: MADE,
    CreatedBy: maker,
    DefaultVersionNumber: 1,
    LatestVersionNumber: versions.length,
    Tags: [],
    ...own,
  }
  region.launchTemplates.push(template)
  region.launchTemplateVersions.push(
    ...versions.map((data, index): LaunchTemplateVersion => ({
      LaunchTemplateId: id,
      LaunchTemplateName: template.LaunchTemplateName,
      VersionNumber: index + 1,
      CreateTime: MADE,
      CreatedBy: maker,
      DefaultVersion: index + 1 === template.DefaultVersionNumber,
      LaunchTemplateData: data,
    })),
  )
  return template
}
