import { hash } from 'node:crypto'
import type { Violation } from '../model/finding.ts'

/** A hash of what a finding's evidence says: enough to tell that it says something else by now. Undefined: it says nothing. */
export function saidBy({ because }: Pick<Violation, 'because'>): string | undefined {
  return because === undefined ? undefined : hash('sha256', because, 'buffer').toString('hex', 0, 5)
}
