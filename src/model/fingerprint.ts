import { createHash } from 'node:crypto'
import type { FindingSubject } from './finding.ts'

/** 32 hexadecimal digits, the same in every run for the same rule and resource. */
export function fingerprint(subject: FindingSubject): string {
  const parts = ['cb1', subject.rule, subject.account, subject.region, subject.kind, subject.id]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}
