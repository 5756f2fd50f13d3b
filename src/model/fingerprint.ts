import { hash } from 'node:crypto'
import type { FindingSubject } from './finding.ts'

/** 32 hexadecimal digits, the same in every run for the same rule and resource. */
export function fingerprint(subject: FindingSubject): string {
  const parts = ['cb1', subject.rule, subject.account, subject.region, subject.kind, subject.id]
  // Half of the digest's bytes, and not of its text: V8 keeps the whole text behind a part of it.
  return hash('sha256', parts.join('\n'), 'buffer').toString('hex', 0, 16)
}
