import type { RememberedFinding } from '../src/model/history.ts'
import type { Severity } from '../src/model/severity.ts'
import { seededRandom } from './random.ts'

const REGIONS = ['eu-central-1', 'eu-west-1', 'us-east-1', 'us-west-2', 'ap-southeast-2', 'ca-central-1']
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low']
/** Kinds, as their ids and ARNs are made. */
const KINDS = [
  ['aws_ec2_security_group', 'sg', 'security-group'],
  ['aws_ec2_instance', 'i', 'instance'],
  ['aws_ec2_snapshot', 'snap', 'snapshot'],
  ['aws_ec2_volume', 'vol', 'volume'],
] as const
const DAY = 24 * 60 * 60 * 1000
const LAST = Date.parse('2026-11-20T03:00:00Z')

/** What a history of a large organisation remembers: ids as random as AWS's own, and names that are nobody else's. */
export function manyFindings(number: number, seed = 'findings'): readonly RememberedFinding[] {
  const random = seededRandom(seed)
  const accounts = Array.from({ length: 200 }, () => String(100_000_000_000 + random.below(899_999_999_999)))
  return Array.from({ length: number }, () => {
    const [kind, prefix, type] = random.pick(KINDS)
    const [account, region] = [random.pick(accounts), random.pick(REGIONS)]
    const id = `${prefix}-0${random.hex(16)}`
    const first = LAST - random.below(400) * DAY - random.below(100_000)
    const fixed =
      random.below(3) === 0 ? new Date(first + random.below((LAST - first) / 1000 + 1) * 1000) : null
    return {
      rule: `aws-ec2-${type}-rule-${random.below(40)}`,
      account,
      region,
      kind,
      id,
      name: `${random.pick(['web', 'build', 'batch', 'eks-node'])}-${random.hex(10)}`,
      arn: `arn:aws:ec2:${region}:${account}:${type}/${id}`,
      severity: random.pick(SEVERITIES),
      environment: random.pick(['production', 'staging', 'development']),
      firstSeen: new Date(first).toISOString(),
      lastSeen: (fixed ?? new Date(LAST)).toISOString(),
      fixedAt: fixed?.toISOString() ?? null,
      reopened: random.below(20) === 0 ? 1 : 0,
    }
  })
}
