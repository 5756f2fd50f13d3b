import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { audit } from '../../src/audit/audit.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { detectorOf } from '../../src/sensitive/detector.ts'

const DETECTOR = detectorOf(USUAL_POLICY)

/**
 * What an audit with the detectors of the product says of one file, or with the name `-` of the standard input:
 * `line:column class path`, or `! line why`, without what says that it was read.
 */
export async function audited(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-audited-'))
  const path = name === '-' ? name : join(folder, name)
  try {
    if (name !== '-') writeFileSync(path, content)
    const stdin = Readable.from([Buffer.from(content)])
    const lines: string[] = []
    for await (const event of audit({ operands: [path], exclude: [], stdin }, DETECTOR))
      if (event.type === 'place') {
        const { line, column, path: member, found } = event.place
        lines.push(`${line}:${column} ${found.class}${member === null ? '' : ` ${member}`}`)
      } else if (event.type === 'unread') lines.push(`! ${event.unread.line} ${event.unread.why}`)
    return lines
  } finally {
    rmSync(folder, { recursive: true })
  }
}
