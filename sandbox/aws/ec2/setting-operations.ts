import type { Call, Operation, Operations } from '../call.ts'
import { AwsFault, invalidValue } from '../errors.ts'
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

export const SETTING_OPERATIONS: Operations = {
  DescribeInstanceAttribute: describeInstanceAttribute,
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
