import { CreateFlowLogsCommand, type CreateFlowLogsRequest, type EC2Client } from '@aws-sdk/client-ec2'
import type { Place } from '../moto-accounts.ts'
import { createLogGroup } from '../moto-requests.ts'
import { pick } from './made.ts'
import type { Networks } from './networks.ts'

const GROUP = 'flows'

interface LogPlan {
  readonly of: readonly [type: 'VPC' | 'Subnet', name: string]
  readonly what: 'ALL' | 'ACCEPT' | 'REJECT'
  /** moto calls the delivery failed where the log group is missing. */
  readonly group: string
}

const LOGS: readonly LogPlan[] = [
  { of: ['VPC', 'main'], what: 'REJECT', group: GROUP },
  { of: ['VPC', 'flat'], what: 'ALL', group: 'a-group-that-is-not-there' },
  { of: ['VPC', 'dark'], what: 'ACCEPT', group: GROUP },
  { of: ['VPC', 'idle'], what: 'ALL', group: GROUP },
  { of: ['Subnet', 'flat'], what: 'ALL', group: GROUP },
]

/** Flow logs of which some see what is refused and arrive somewhere. */
export async function createFlowLogs(
  ec2: EC2Client,
  url: string,
  place: Place,
  { vpcs, subnets }: Networks,
): Promise<void> {
  await createLogGroup(url, place, GROUP)
  for (const { of, what, group } of LOGS) {
    const [ResourceType, name] = of
    const request: CreateFlowLogsRequest = {
      ResourceIds: [pick(ResourceType === 'VPC' ? vpcs : subnets, name)],
      ResourceType,
      TrafficType: what,
      LogDestinationType: 'cloud-watch-logs',
      LogGroupName: group,
      DeliverLogsPermissionArn: `arn:aws:iam::${place.account}:role/flows`,
    }
    await ec2.send(new CreateFlowLogsCommand(request))
  }
}
