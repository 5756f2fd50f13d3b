import type { SecurityGroup } from '@aws-sdk/client-ec2'
import { snapshot } from '../aws/images.ts'
import { networkInterface, reservation, volume } from '../aws/machines.ts'
import type { Region } from '../aws/region.ts'

interface DemoHost {
  readonly name: string
  /** 16 digits that tell it from others. */
  readonly digits: string
  /** The name of a subnet that the generator makes, such as public-a. */
  readonly subnet: string
  readonly group: SecurityGroup
  /** Within the subnet, and one that the generator does not come to. */
  readonly address: string
  readonly publicAddress?: string
  readonly launched: Date
  readonly stopped?: Date
  /** Without IMDSv2 and encryption; it has both unless true. */
  readonly neglected?: boolean
}

/** A machine with its interface, its volume and a snapshot of that. */
export function addDemoHost(region: Region, host: DemoHost): void {
  const { name, digits, group, address, publicAddress, launched, stopped, neglected = false } = host
  const subnet = region.subnets.find(({ Tags }) => Tags?.some(({ Value }) => Value === host.subnet))
  if (subnet === undefined)
    throw new Error(`${region.account} has no subnet ${host.subnet} in ${region.code}`)
  const card = networkInterface(region, {
    id: `eni-0${digits}`,
    subnet,
    groups: [group],
    address,
    ...(publicAddress === undefined ? {} : { publicAddress }),
  })
  const root = volume(region, {
    id: `vol-0${digits}`,
    size: 30,
    encrypted: !neglected,
    made: launched,
    ...(subnet.AvailabilityZone === undefined ? {} : { zone: subnet.AvailabilityZone }),
  })
  region.networkInterfaces.push(card)
  region.volumes.push(root)
  region.snapshots.push(
    snapshot(region, `snap-0${digits}`, {
      VolumeId: root.VolumeId,
      VolumeSize: root.Size,
      Encrypted: !neglected,
      StartTime: launched,
    }),
  )
  region.reservations.push(
    reservation(region, {
      id: `i-0${digits}`,
      name,
      type: 't3.large',
      card,
      root,
      made: launched,
      tokensRequired: !neglected,
      monitored: true,
      profile: name,
      ...(stopped === undefined ? {} : { stopped }),
    }),
  )
}
