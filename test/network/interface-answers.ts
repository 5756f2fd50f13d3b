import { INTERFACE_EXPOSURE } from '../../src/clouds/aws/services/ec2/derived/interface-exposure.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { certainOf, doubtOf, type Estate } from './estate.ts'

/** tcp 22 over IPv4: what is reached in the standard estate. */
export const SSH: JsonObject = { protocol: 'tcp', from_port: 22, to_port: 22, family: 'ipv4' }

/** Of eni-1, which must be certain. */
export function exposure(...changes: readonly Resource[]): JsonObject {
  return certainOf(INTERFACE_EXPOSURE, 'eni-1', { changes })
}

export function grade(...changes: readonly Resource[]): unknown {
  return exposure(...changes)['grade']
}

export function lastReason(...changes: readonly Resource[]): unknown {
  return (exposure(...changes)['reasons'] as string[]).at(-1)
}

/** `tcp 22 ipv4`, `-1 ipv6`. */
export function reached(...changes: readonly Resource[]): string[] {
  const entries = exposure(...changes)['reached'] as Record<string, string | number>[]
  return entries.map(({ protocol, from_port: from, to_port: to, family }) => {
    const ports = from === to ? String(from) : `${from}-${to}`
    return [protocol, ...(from === undefined ? [] : [ports]), family].join(' ')
  })
}

/** The grades of eni-1, which must be uncertain, at least and at most, and for lack of what. */
export function doubtfulGrades(of: Estate): readonly [unknown, unknown, readonly string[]] {
  return doubtOf(INTERFACE_EXPOSURE, 'eni-1', 'grade', of)
}
