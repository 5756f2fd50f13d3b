import { CLOUD } from '../clouds/clouds.ts'
import { isBeyond, isUntold } from '../network/beyond.ts'
import type { Gap, GapReason } from '../model/coverage.ts'
import type { GapsOf } from '../search/index.ts'

/** What is not known for lack of these kinds and ids, and why: `DescribeNetworkAcls was denied`, `acl-1 was not read`. */
export function missingWords(missing: readonly string[], gapsOf: GapsOf): readonly string[] {
  const kinds = missing.filter((name) => gapsOf(name).length > 0)
  // A list that could not be read is missing for want of the call, which is told.
  const told = kinds.length > 0 ? missing.filter((name) => kinds.includes(name) || !isListId(name)) : missing
  return [...new Set(told.map((name) => wordsOf(name, gapsOf(name)[0])))]
}

function isListId(name: string): boolean {
  return name.startsWith('pl-')
}

function wordsOf(name: string, gap: Gap | undefined): string {
  if (isUntold(name)) return name
  if (isBeyond(name)) return `${name} cannot be read from here`
  if (gap === undefined) return `${labelOf(name)} could not be read`
  const { action, reason } = gap
  return action === null
    ? `${labelOf(name)} could not be read`
    : `${CLOUD.actionLabel(action)} ${OUTCOMES[reason] ?? 'failed'}`
}

const OUTCOMES: Readonly<Partial<Record<GapReason, string>>> = {
  denied: 'was denied',
  throttled: 'was throttled',
  timeout: 'took too long',
  cancelled: 'was cut short',
  malformed: 'made no sense',
  unreachable: 'was not answered',
}

/** `aws_ec2_network_acl` as `the network ACLs`. */
function labelOf(name: string): string {
  if (!name.startsWith('aws_')) return name
  const words = name
    .replace(/^aws_(ec2_)?/, '')
    .replace(/\..*$/, '')
    .replaceAll('_', ' ')
  const label = words.replaceAll(/\b(vpc|acl)\b/g, (short) => short.toUpperCase())
  return `the ${label}${label.endsWith('s') ? '' : 's'}`
}
