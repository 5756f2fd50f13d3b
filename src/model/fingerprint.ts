import { hash } from 'node:crypto'
import type { FindingSubject } from './finding.ts'

/** In hexadecimal digits: half of the digest. */
const LENGTH = 32

/** 32 hexadecimal digits, the same in every run for the same rule and resource. */
export function fingerprint(subject: FindingSubject): string {
  // Half of the digest's bytes, and not of its text: V8 keeps the whole text behind a part of it.
  return hash('sha256', partsOf(subject), 'buffer').toString('hex', 0, LENGTH / 2)
}

/** The same in a third of the time, for whoever compares it or makes it an object's key at once: V8 copies keys. */
export function fingerprintKey(subject: FindingSubject): string {
  return hash('sha256', partsOf(subject), 'hex').slice(0, LENGTH)
}

function partsOf({ rule, account, region, kind, id }: FindingSubject): string {
  return ['cb1', rule, account, region, kind, id].join('\n')
}
