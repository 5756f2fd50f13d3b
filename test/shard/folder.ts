import { afterEach, beforeEach } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { UserError } from '../../src/model/errors.ts'

/** A folder of its own for each test. */
class ReportFolder {
  path = ''

  at(name: string): string {
    return join(this.path, name)
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.at(name)), { recursive: true })
    writeFileSync(this.at(name), content)
  }

  /** Writes the file again under another name, its text changed. */
  respell(from: string, to: string, change: (text: string) => string): void {
    this.write(to, gzipSync(change(gunzipSync(readFileSync(this.at(from))).toString())))
  }
}

export function useReportFolder(): ReportFolder {
  const folder = new ReportFolder()
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'cloud-baseline-shard-'))
  })
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }))
  return folder
}

/** The sentence with which the user is refused. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (thrown instanceof UserError) return thrown.message
  throw new Error('this was taken', { cause: thrown })
}
