import type { DescribeHubResponse, StandardsSubscription } from '@aws-sdk/client-securityhub'
import type { Region } from '../region.ts'

export interface SecurityHubState {
  /** Null: Security Hub is off. */
  hub: DescribeHubResponse | null
  standards: StandardsSubscription[]
}

/** As AWS opens regions: Security Hub is off. */
export function securityHubState(): SecurityHubState {
  return { hub: null, standards: [] }
}

/** Security Hub with AWS's own standard. */
export function enableSecurityHub(region: Region): void {
  const { account, code } = region
  const standard = 'aws-foundational-security-best-practices/v/1.0.0'
  Object.assign(region.of(securityHubState), {
    hub: {
      HubArn: `arn:aws:securityhub:${code}:${account}:hub/default`,
      SubscribedAt: '2024-03-01T09:00:00.000Z',
      AutoEnableControls: true,
      ControlFindingGenerator: 'SECURITY_CONTROL',
    },
    standards: [
      {
        StandardsSubscriptionArn: `arn:aws:securityhub:${code}:${account}:subscription/${standard}`,
        StandardsArn: `arn:aws:securityhub:${code}::standards/${standard}`,
        StandardsInput: {},
        StandardsStatus: 'READY',
      },
    ],
  })
}
