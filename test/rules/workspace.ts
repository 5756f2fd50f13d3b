import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder with rule files that is gone after the test. */
export interface Workspace {
  readonly path: string
  write(file: string, content: string | Uint8Array): void
  link(file: string, target: string): void
  remove(): void
}

export function makeWorkspace(): Workspace {
  const path = mkdtempSync(join(tmpdir(), 'rules-'))
  const place = (file: string): string => {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    return join(path, file)
  }
  return {
    path,
    write: (file, content) => writeFileSync(place(file), content),
    link: (file, target) => symlinkSync(target, place(file)),
    remove: () => rmSync(path, { recursive: true }),
  }
}

/** A rule that loads, as text; lines that begin with one of the fields are replaced, `null` takes them away. */
export function ruleText(fields: Readonly<Record<string, string | null>> = {}): string {
  const all: Record<string, string | null> = {
    id: 'id: volumes-encrypted',
    title: 'title: Volumes are not encrypted',
    severity: 'severity: high',
    search: 'search: is(aws_ec2_volume) and volume_encrypted = false',
    examples: [
      'examples:',
      '  - { name: open, expect: violation, resource: { volume_encrypted: false } }',
      '  - { name: closed, expect: pass, resource: { volume_encrypted: true } }',
    ].join('\n'),
    ...fields,
  }
  return `${Object.values(all)
    .filter((text) => text !== null)
    .join('\n')}\n`
}
