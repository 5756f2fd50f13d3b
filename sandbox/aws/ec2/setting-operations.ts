import type { Call, Operation, Operations } from '../call.ts'
import { AwsFault, invalidValue } from '../errors.ts'
import type { Region } from '../region.ts'
import type { RegionSettings } from '../region-settings.ts'
import { renderElement, renderMembers } from '../xml.ts'

/** Answers one of the region's settings. */
function setting(read: (settings: RegionSettings) => object): Operation {
  return (call) => renderMembers(read(call.caller.account.region(call.region).settings), {})
}

function describeInstanceAttribute(call: Call): string {
  const { parameters } = call
  const region = call.caller.account.region(call.region)
  const id = parameters.get('InstanceId') ?? ''
  const attribute = parameters.get('Attribute')
  if (attribute !== 'userData') throw invalidValue(`The sandbox knows no attribute ${attribute}`)
  if (!region.instances.some(({ InstanceId }) => InstanceId === id)) {
    throw new AwsFault('InvalidInstanceID.NotFound', 400, `The instance ID '${id}' does not exist`)
  }
  const value = region.userData.get(id)
  return renderElement('instanceId', id) + renderElement('userData', value === undefined ? {} : { value })
}

/** Who may use an image or a snapshot of the account's own. */
function describePermissions(
  parameter: 'ImageId' | 'SnapshotId',
  attribute: string,
  of: (region: Region, id: string) => readonly object[] | null,
): Operation {
  return (call) => {
    const { parameters } = call
    const id = parameters.get(parameter) ?? ''
    if (parameters.get('Attribute') !== attribute) {
      throw invalidValue(`The sandbox knows no attribute ${parameters.get('Attribute')}`)
    }
    const permissions = of(call.caller.account.region(call.region), id)
    if (permissions === null) {
      const code = parameter === 'ImageId' ? 'InvalidAMIID.NotFound' : 'InvalidSnapshot.NotFound'
      throw new AwsFault(code, 400, `The ID '${id}' does not exist`)
    }
    const name = `${parameter.charAt(0).toLowerCase()}${parameter.slice(1)}`
    return renderElement(name, id) + renderMembers({ [attribute]: permissions }, {})
  }
}

export const SETTING_OPERATIONS: Operations = {
  DescribeImageAttribute: describePermissions('ImageId', 'launchPermission', (region, id) =>
    region.images.some(({ ImageId }) => ImageId === id) ? (region.launchPermissions.get(id) ?? []) : null,
  ),
  DescribeInstanceAttribute: describeInstanceAttribute,
  DescribeSnapshotAttribute: describePermissions('SnapshotId', 'createVolumePermission', (region, id) =>
    region.snapshots.some(({ SnapshotId }) => SnapshotId === id)
      ? (region.volumePermissions.get(id) ?? [])
      : null,
  ),
  DescribeVpcBlockPublicAccessOptions: setting(({ vpcBlockPublicAccess }) => ({
    vpcBlockPublicAccessOptions: vpcBlockPublicAccess,
  })),
  GetEbsDefaultKmsKeyId: setting(({ ebsKey }) => ebsKey),
  GetEbsEncryptionByDefault: setting(({ ebsEncryption }) => ebsEncryption),
  GetImageBlockPublicAccessState: setting(({ imageSharing }) => imageSharing),
  GetInstanceMetadataDefaults: setting(({ metadataDefaults }) => metadataDefaults),
  GetSerialConsoleAccessStatus: setting(({ serialConsole }) => serialConsole),
  GetSnapshotBlockPublicAccessState: setting(({ snapshotSharing }) => snapshotSharing),
}
