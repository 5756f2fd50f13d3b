import type { IpPermission } from '@aws-sdk/client-ec2'
import { ec2Answer } from '../sandbox/aws/errors.ts'
import { EC2_OPERATIONS } from '../sandbox/aws/ec2/operations.ts'
import { generateOrganisation } from '../sandbox/aws/generate.ts'
import { permission } from '../sandbox/aws/security-groups.ts'

const ACCOUNT = '111122223333'
const REGION = 'eu-central-1'
const PER_PAGE = 1000

export const PAGES = ['DescribeSecurityGroups', 'DescribeInstances', 'DescribeNetworkInterfaces'] as const

export type PageOperation = (typeof PAGES)[number]

/** One page of 1,000 by operation, as the sandbox answers it. A group has five rules of two ranges and three tags. */
export function answers(seed: string): Readonly<Record<PageOperation, Buffer>> {
  const organisation = generateOrganisation({
    seed,
    accounts: [{ id: ACCOUNT, name: 'bench' }],
    regions: [REGION],
    securityGroups: PER_PAGE - 1,
    instances: PER_PAGE,
  })
  const account = organisation.account(ACCOUNT)
  for (const [index, group] of account.region(REGION).securityGroups.entries()) {
    group.IpPermissions = Array.from({ length: 5 }, (_, rule) => rangesOf(index, rule))
  }
  const answer = (operation: PageOperation): Buffer => {
    const content = EC2_OPERATIONS[operation]?.({
      service: 'ec2',
      operation,
      account: ACCOUNT,
      region: REGION,
      organisation,
      caller: { account, arn: '', userId: '' },
      parameters: new URLSearchParams(),
      pageLimit: PER_PAGE,
    })
    return Buffer.from(ec2Answer(operation, content ?? '').body)
  }
  return {
    DescribeSecurityGroups: answer('DescribeSecurityGroups'),
    DescribeInstances: answer('DescribeInstances'),
    DescribeNetworkInterfaces: answer('DescribeNetworkInterfaces'),
  }
}

function rangesOf(group: number, rule: number): IpPermission {
  const IpRanges = [0, 1].map((range) => ({
    CidrIp: `10.${group % 256}.${rule * 2 + range}.0/24`,
    Description: `office network ${group % 40} behind gateway ${rule * 2 + range}`,
  }))
  return { ...permission('tcp', 8000 + rule), IpRanges }
}
