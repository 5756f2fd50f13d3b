import { enumerate, withCommas } from '../text/words.ts'
import { MAY_BE_REACHED } from '../network/beyond.ts'
import { UNREAD_INTERFACES, type Affected } from '../model/finding.ts'

const MOST = 5

/** `i-1 (reachable from the internet), load balancer eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
export function affectedWords(affected: readonly Affected[]): string {
  const distinct = [...new Set(affected.map((one) => `${affectedName(one)} (${wordsOf(one)})`))]
  const rest = distinct.length - MOST
  if (rest <= 0) return distinct.join(', ')
  return `${distinct.slice(0, MOST).join(', ')} and ${withCommas(rest)} more`
}

/** An instance by its id; else the interface, with what owns it. */
export function affectedName({ id, instance, owner }: Affected): string {
  if (id === UNREAD_INTERFACES) return 'interfaces that were not read'
  if (instance !== undefined) return instance
  return owner === undefined ? id : `${OWNERS[owner] ?? owner.replaceAll('_', ' ')} ${id}`
}

/** Owners of interfaces whose names say too little to somebody who is paged. */
const OWNERS: Readonly<Record<string, string>> = {
  api_gateway: 'API Gateway',
  code_connections: 'CodeConnections',
  client_vpn: 'client VPN endpoint',
  cloudfront: 'CloudFront',
  dms: 'DMS replication instance',
  ecs: 'ECS task',
  efs: 'EFS mount target',
  eks: 'EKS control plane',
  elasticache: 'ElastiCache node',
  global_accelerator: 'Global Accelerator',
  instance_connect_endpoint: 'EC2 Instance Connect Endpoint',
  iot: 'IoT rule',
  lambda: 'Lambda function',
  nat_gateway: 'NAT gateway',
  quicksight: 'QuickSight',
  rds: 'RDS database',
  redshift: 'Redshift cluster',
  resolver: 'Route 53 Resolver endpoint',
  verified_access: 'Verified Access endpoint',
  vpc_endpoint: 'VPC endpoint',
}

function wordsOf(affected: Affected): string {
  const { id, instance, grade, between, missing = [] } = affected
  if (between === undefined) return sureWords(grade, instance)
  const [through, unread] = [true, false].map((wanted) =>
    missing.filter((one) => one.startsWith(MAY_BE_REACHED) === wanted),
  )
  const why = unread?.length === 0 ? 'unknown' : `unknown: ${enumerate(unread ?? [])}`
  if (id === UNREAD_INTERFACES) return why
  if (through === undefined || through.length === 0) return `${doubtWords(between)}; ${why}`
  const whom = enumerate(through.map((one) => one.slice(MAY_BE_REACHED.length)))
  const words = `${MAY_BE_REACHED}${whom}${between[1] === 'reachable' ? '' : ' once it runs'}`
  return unread?.length === 0 ? words : `${words}; ${why}`
}

/** A group that is open on an interface with no way to it is still open, but what is behind it is not reached. */
function sureWords(grade: string, instance: string | undefined): string {
  switch (grade) {
    case 'reachable':
      return 'reachable from the internet'
    case 'exposed-but-stopped':
      return `reachable as soon as it ${instance === undefined ? 'is attached' : 'runs'}`
    case 'open-but-blocked':
    case 'closed':
      return 'not reached'
    default:
      return grade
  }
}

/** In no words that somebody could take for the best of it. */
function doubtWords([least, most]: readonly [string, string]): string {
  if (most !== 'reachable') return 'does not run; may be reachable once it does'
  return least === 'exposed-but-stopped'
    ? 'reachable from the internet if it runs'
    : 'may be reachable from the internet'
}
