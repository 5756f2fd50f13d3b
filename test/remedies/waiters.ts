import type { Cloud } from '../../sandbox/aws/changes/cloud.ts'
import type { Command } from './input.ts'

/** What botocore's waiters wait for (waiters-2.json of EC2): the state, or states in which they give up. */
interface Waiter {
  readonly operation: string
  readonly state: (cloud: Cloud, id: string) => string | undefined
  readonly until: string
  readonly never: readonly string[]
}

const INSTANCE = (cloud: Cloud, id: string) => cloud.instance(id).State?.Name
const CARD = (cloud: Cloud, id: string) => cloud.networkInterface(id).Status

const WAITERS: Readonly<Record<string, Waiter>> = {
  'image-available': {
    operation: 'describe-images',
    state: ({ region }, id) => region.images.find(({ ImageId }) => ImageId === id)?.State,
    until: 'available',
    never: ['failed'],
  },
  'instance-status-ok': {
    operation: 'describe-instance-status',
    state: INSTANCE,
    until: 'running',
    never: [],
  },
  'instance-stopped': {
    operation: 'describe-instances',
    state: INSTANCE,
    until: 'stopped',
    never: ['pending', 'terminated'],
  },
  'network-interface-available': {
    operation: 'describe-network-interfaces',
    state: CARD,
    until: 'available',
    never: [],
  },
  'snapshot-completed': {
    operation: 'describe-snapshots',
    state: ({ region }, id) => region.snapshots.find(({ SnapshotId }) => SnapshotId === id)?.State,
    until: 'completed',
    never: ['error'],
  },
  'subnet-available': {
    operation: 'describe-subnets',
    state: ({ region }, id) => region.subnets.find(({ SubnetId }) => SubnetId === id)?.State,
    until: 'available',
    never: [],
  },
  'volume-available': {
    operation: 'describe-volumes',
    state: ({ region }, id) => region.volumes.find(({ VolumeId }) => VolumeId === id)?.State,
    until: 'available',
    never: ['deleted'],
  },
  'volume-in-use': {
    operation: 'describe-volumes',
    state: ({ region }, id) => region.volumes.find(({ VolumeId }) => VolumeId === id)?.State,
    until: 'in-use',
    never: ['deleted'],
  },
  'vpc-available': {
    operation: 'describe-vpcs',
    state: ({ region }, id) => region.vpcs.find(({ VpcId }) => VpcId === id)?.State,
    until: 'available',
    never: [],
  },
  'vpn-connection-available': {
    operation: 'describe-vpn-connections',
    state: ({ region }, id) =>
      region.vpnConnections.find(({ VpnConnectionId }) => VpnConnectionId === id)?.State,
    until: 'available',
    never: ['deleting', 'deleted'],
  },
}

const MOST_LOOKS = 40

/** The command that the waiter repeats, as words. */
export function lookOf(words: readonly string[]): {
  readonly waiter: Waiter
  readonly words: readonly string[]
} {
  const [aws = '', service = '', , name = '', ...rest] = words
  const waiter = WAITERS[name]
  if (waiter === undefined) throw new Error(`The CLI has no waiter ${name} that is played.`)
  return { waiter, words: [aws, service, waiter.operation, ...rest] }
}

/** Time passes with each look; at once where everything is as it is waited for. */
export function wait(cloud: Cloud, { until, never, state }: Waiter, { input }: Command): void {
  const { Filters: _narrower, ...named } = input
  const ids = Object.values(named).flat() as readonly string[]
  if (ids.length === 0) throw new Error('A waiter without ids waits for all.')
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const states = ids.map((id) => state(cloud, id))
    if (states.every((one) => one === until)) return
    if (states.some((one) => one === undefined || never.includes(one))) break
    cloud.pass()
  }
  throw new Error(`Waiter failed: ${ids.join(' ')} will not be ${until}.`)
}
