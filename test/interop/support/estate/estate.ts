import type { EC2Client } from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import type { Place } from '../moto-accounts.ts'
import { createConnections } from './connections.ts'
import { requestSpotFleet, useDefaultNetwork } from './default-network.ts'
import { createDisks } from './disks.ts'
import { createEndpoints } from './endpoints.ts'
import { createFlowLogs } from './flow-logs.ts'
import { createGroups } from './groups.ts'
import { createLaunchTemplates } from './launch-templates.ts'
import { createMachines } from './machines.ts'
import { pick, type Turn } from './made.ts'
import { createNetworkAcls } from './network-acls.ts'
import { createNetworks } from './networks.ts'
import { createPrefixLists } from './prefix-lists.ts'

/**
 * How much of the estate is in an account and region. `whole`: networks of its own with everything in them; `default`:
 * a little in the default VPC; `nothing`: only what every region has.
 */
export type Extent = 'whole' | 'default' | 'nothing'

/** What was put into one account and region, beside what moto has there from the start. */
export interface Contents extends Place {
  readonly groupIds: readonly string[]
  /** Those that let the whole internet in on every port. */
  readonly openGroupIds: readonly string[]
  readonly instanceIds: readonly string[]
  readonly volumeIds: readonly string[]
}

interface Request {
  readonly ec2: EC2Client
  readonly url: string
  readonly place: Place
  readonly extent: Extent
  /** Among the places of this extent. */
  readonly turn: Turn
  readonly random: Random
}

/** Fills an account and region of the server. */
export async function fill({ ec2, url, place, extent, turn, random }: Request): Promise<Contents> {
  if (extent === 'default') await useDefaultNetwork(ec2, place.region, random)
  if (extent !== 'whole') return { ...place, groupIds: [], openGroupIds: [], instanceIds: [], volumeIds: [] }
  const lists = await createPrefixLists(ec2)
  const networks = await createNetworks(ec2, lists)
  await createNetworkAcls(ec2, networks, turn, random)
  const groups = await createGroups(ec2, { vpc: pick(networks.vpcs, 'main'), lists, turn }, random)
  const instances = await createMachines(ec2, { networks, groups, random })
  const volumeIds = await createDisks(ec2, {
    zone: networks.zones[0],
    isEncrypting: turn[0] % 2 === 0,
    instances,
    random,
  })
  await createLaunchTemplates(ec2, turn, random)
  await createConnections(ec2, networks, turn, random)
  await createEndpoints(ec2, { ...place, url, networks, turn, random })
  await createFlowLogs(ec2, url, place, networks)
  await requestSpotFleet(ec2, place.account)
  return {
    ...place,
    groupIds: groups.ids,
    openGroupIds: groups.openIds,
    instanceIds: [...instances.values()],
    volumeIds,
  }
}
