import type { IpPermission } from '@aws-sdk/client-ec2'
import { EC2_OPERATIONS } from '../sandbox/aws/ec2/operations.ts'
import { EC2_PROTOCOL } from '../sandbox/aws/ec2/protocol.ts'
import { generateOrganisation } from '../sandbox/aws/generate.ts'
import { permission } from '../sandbox/aws/security-groups.ts'

const ACCOUNT = '111122223333'
const REGION = 'eu-central-1'
const PER_PAGE = 1000

/** A page of 1,000 as the sandbox answers it. A group has five rules of two ranges, one way out and three tags. */
export function answerOf(operation: string, seed: string): Buffer {
  const size =
    operation === 'DescribeSecurityGroups' ? { securityGroups: PER_PAGE - 1 } : { instances: PER_PAGE }
  const accounts = [{ id: ACCOUNT, name: 'bench' }]
  const organisation = generateOrganisation({ seed, accounts, regions: [REGION], ...size })
  const account = organisation.account(ACCOUNT)
  for (const [index, group] of account.region(REGION).securityGroups.entries()) {
    group.IpPermissions = [0, 1, 2, 3, 4].map((rule) => ruleOf(index, rule))
  }
  const content = EC2_OPERATIONS[operation]?.({
    service: 'ec2',
    operation,
    account: ACCOUNT,
    region: REGION,
    resource: '',
    organisation,
    caller: { account, arn: '', userId: '' },
    parameters: new URLSearchParams(),
    pageLimit: PER_PAGE,
  })
  if (content === undefined) throw new Error(`The sandbox has no ${operation}.`)
  return Buffer.from(EC2_PROTOCOL.answer(operation, content).body)
}

function ruleOf(group: number, rule: number): IpPermission {
  const IpRanges = [0, 1].map((range) => ({
    CidrIp: `10.${group % 256}.${rule * 2 + range}.0/24`,
    Description: `office ${group % 40}, gateway ${rule * 2 + range}`,
  }))
  return { ...permission('tcp', 8000 + rule), IpRanges }
}
