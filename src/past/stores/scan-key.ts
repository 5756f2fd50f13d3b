import { createHash } from 'node:crypto'
import type { ScanIdentity } from '../../model/history.ts'

/**
 * A name for what a scan keeps where others keep theirs: readable, without commas, and of another scan never the same.
 * @param part tells scans of one workflow apart that have no alert-scope: the job
 */
export function scanKey({ repository, workflow, name }: ScanIdentity, part: string): string {
  const readable = [workflow?.split(',')[0] ?? '', name, part]
    .map((text) =>
      text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 40),
    )
    .filter((text) => text !== '')
  const digest = createHash('sha256').update(JSON.stringify([repository, workflow, name, part]))
  return [...readable, digest.digest('hex').slice(0, 12)].join('-')
}
