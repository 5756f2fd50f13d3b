import type * as Ec2 from '@aws-sdk/client-ec2'
import { type Changes, type Cloud, theOne, refuse } from './cloud.ts'

/** The groups that are given replace all that there are (API_ModifyNetworkInterfaceAttribute). */
function modify(cloud: Cloud, input: Ec2.ModifyNetworkInterfaceAttributeCommandInput): object {
  const { NetworkInterfaceId, Groups, SourceDestCheck, AssociatePublicIpAddress } = input
  const card = cloud.networkInterface(NetworkInterfaceId)
  if (Groups !== undefined) {
    card.Groups = Groups.map((id) => {
      const isIt = ({ GroupId }: Ec2.SecurityGroup) => GroupId === id
      const { GroupId, GroupName } = theOne(cloud.region.securityGroups, isIt, 'InvalidGroup.NotFound', id)
      return { GroupId, GroupName }
    })
  }
  if (SourceDestCheck?.Value !== undefined) card.SourceDestCheck = SourceDestCheck.Value
  if (AssociatePublicIpAddress === false && card.Association?.IpOwnerId === 'amazon') losePublicAddress(card)
  return {}
}

function losePublicAddress(card: Ec2.NetworkInterface): void {
  delete card.Association
  for (const address of card.PrivateIpAddresses ?? []) delete address.Association
}

function detach(cloud: Cloud, { AttachmentId }: Ec2.DetachNetworkInterfaceCommandInput): object {
  const isIt = ({ Attachment }: Ec2.NetworkInterface) => Attachment?.AttachmentId === AttachmentId
  const card = theOne(cloud.region.networkInterfaces, isIt, 'InvalidAttachmentID.NotFound', AttachmentId)
  if (card.Attachment?.DeviceIndex === 0) {
    refuse('OperationNotPermitted', 'The network interface at device index 0 cannot be detached.')
  }
  if (card.Attachment !== undefined) card.Attachment.Status = 'detaching'
  cloud.later(() => {
    delete card.Attachment
    card.Status = 'available'
  })
  return {}
}

function remove(cloud: Cloud, { NetworkInterfaceId }: Ec2.DeleteNetworkInterfaceCommandInput): object {
  const gone = cloud.networkInterface(NetworkInterfaceId)
  if (gone.Status !== 'available') {
    refuse('InvalidParameterValue', `Network interface '${NetworkInterfaceId}' is currently in use.`)
  }
  cloud.region.networkInterfaces = cloud.region.networkInterfaces.filter((other) => other !== gone)
  return {}
}

function unassign(cloud: Cloud, input: Ec2.UnassignIpv6AddressesCommandInput): object {
  const card = cloud.networkInterface(input.NetworkInterfaceId)
  const { Ipv6Addresses = [], Ipv6Prefixes = [] } = input
  card.Ipv6Addresses = (card.Ipv6Addresses ?? []).filter(
    (one) => !Ipv6Addresses.includes(one.Ipv6Address ?? ''),
  )
  card.Ipv6Prefixes = (card.Ipv6Prefixes ?? []).filter((one) => !Ipv6Prefixes.includes(one.Ipv6Prefix ?? ''))
  return {}
}

function disassociate(cloud: Cloud, { AssociationId }: Ec2.DisassociateAddressCommandInput): object {
  const isIt = (address: Ec2.Address) => address.AssociationId === AssociationId
  const address = theOne(cloud.region.addresses, isIt, 'InvalidAssociationID.NotFound', AssociationId)
  losePublicAddress(cloud.networkInterface(address.NetworkInterfaceId))
  for (const name of ['AssociationId', 'NetworkInterfaceId', 'InstanceId', 'PrivateIpAddress'] as const) {
    delete address[name]
  }
  return {}
}

function release(cloud: Cloud, { AllocationId }: Ec2.ReleaseAddressCommandInput): object {
  const { region } = cloud
  const isIt = (address: Ec2.Address) => address.AllocationId === AllocationId
  const gone = theOne(region.addresses, isIt, 'InvalidAllocationID.NotFound', AllocationId)
  if (gone.AssociationId !== undefined) refuse('InvalidIPAddress.InUse', `${gone.PublicIp} is in use.`)
  region.addresses = region.addresses.filter((other) => other !== gone)
  return {}
}

export const INTERFACE_CHANGES: Changes = {
  DeleteNetworkInterface: remove,
  DetachNetworkInterface: detach,
  DisassociateAddress: disassociate,
  ModifyNetworkInterfaceAttribute: modify,
  ReleaseAddress: release,
  UnassignIpv6Addresses: unassign,
}
