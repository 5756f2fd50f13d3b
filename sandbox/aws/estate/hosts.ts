import type { Image, Reservation, SecurityGroup } from '@aws-sdk/client-ec2'
import { image, snapshot } from '../images.ts'
import { MACHINE_IMAGE, networkInterface, reservation, volume } from '../machines.ts'
import type { Region } from '../region.ts'
import { ROLES, TEAMS } from './groups.ts'
import { daysBefore, type Place } from './place.ts'

const TYPES = ['t4g.small', 'm7g.large', 'c7i.xlarge', 'r7g.2xlarge'] as const
const OLDEST_DAYS = 120
const OLDEST_LOOSE_VOLUME_DAYS = 5

/** A machine with a role, an encrypted volume and a snapshot of that; most are in private subnets, none has a public address. */
export function addHost(place: Place, groups: readonly SecurityGroup[], number: number): Reservation {
  const { region, random, addresses, today } = place
  const subnet = random.pick(random.below(10) === 0 ? place.publicSubnets : place.privateSubnets)
  const made = daysBefore(today, 1 + random.below(OLDEST_DAYS))
  const root = volume(region, {
    id: `vol-0${random.hex(16)}`,
    size: 8 + random.below(100),
    made,
    ...(subnet.AvailabilityZone === undefined ? {} : { zone: subnet.AvailabilityZone }),
  })
  const card = networkInterface(region, {
    id: `eni-0${random.hex(16)}`,
    subnet,
    groups,
    address: addresses.inside(subnet),
  })
  const name = `${random.pick(TEAMS)}-${random.pick(ROLES)}-${number}`
  const machine = reservation(region, {
    id: `i-0${random.hex(16)}`,
    name,
    type: random.pick(TYPES),
    card,
    root,
    made,
    profile: name,
    monitored: true,
  })
  region.networkInterfaces.push(card)
  region.reservations.push(machine)
  region.volumes.push(root)
  addSnapshot(place, root.VolumeId ?? '', root.Size ?? 0)
  return machine
}

/** Attached to nothing since a few days at most. */
export function addLooseVolume(place: Place): void {
  const { region, random, today } = place
  const made = daysBefore(today, random.below(OLDEST_LOOSE_VOLUME_DAYS))
  const loose = volume(region, { id: `vol-0${random.hex(16)}`, size: 8 + random.below(500), made })
  region.volumes.push(loose)
  addSnapshot(place, loose.VolumeId ?? '', loose.Size ?? 0)
}

/** Last night's. */
function addSnapshot({ region, random, today }: Place, VolumeId: string, VolumeSize: number): void {
  const StartTime = daysBefore(today, 0)
  region.snapshots.push(snapshot(region, `snap-0${random.hex(16)}`, { VolumeId, VolumeSize, StartTime }))
}

const YEAR_OF_DAYS = 365
const AMAZON = '137112412989'

/** Amazon's, that machines are started from; it is supported for another year. */
export function machineImage(region: Region, today: Date): Image {
  return image(region, MACHINE_IMAGE, 'snap-0abcdef1234567890', {
    Name: 'al2023-ami-2023.7.20260302.0-kernel-6.1-x86_64',
    OwnerId: AMAZON,
    ImageOwnerAlias: 'amazon',
    Public: true,
    DeprecationTime: daysBefore(today, -YEAR_OF_DAYS).toISOString(),
  })
}
