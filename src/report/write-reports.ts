import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { writeWhole } from '../files/write-whole.ts'
import { messageOf } from '../model/errors.ts'
import type { Run } from '../model/run.ts'
import { toJson } from '../text/json.ts'
import { enumerate } from '../text/words.ts'
import type { AlertReport } from '../model/alert.ts'
import { RESULT_FILE } from './file-names.ts'
import { buildResult, serializeResult } from './formats/result-file.ts'

/** Files of the report that could not be written. */
export interface Unwritten {
  readonly names: readonly string[]
  /** For people: which and why. */
  readonly sentences: readonly string[]
}

/**
 * Writes result.json and the requests of each channel into the folder, which is made where it is missing. Each file appears whole or
 * not at all. What cannot be written is given up: the rest is written, and a sentence says which file is missing and why.
 */
export async function writeReports(
  run: Run,
  alerts: AlertReport,
  { directory }: { readonly directory: string },
): Promise<Unwritten> {
  const files: readonly (readonly [string, () => Iterable<string>])[] = [
    [RESULT_FILE, () => serializeResult(buildResult(run, alerts))],
    ...alerts.logs.map(
      ({ file, requests }) => [file, () => requests.map((one) => `${toJson(one)}\n`)] as const,
    ),
  ]
  const failures = new Map<string, string[]>()
  for (const [name, parts] of files) {
    try {
      await makeFolder(directory)
      await writeWhole(join(directory, name), parts())
    } catch (error) {
      if (!isSystemError(error)) throw error
      const reason = messageOf(error)
        .replace(/'[^']*'/g, '')
        .replace(/[ ,>-]+$/, '')
      failures.set(reason, [...(failures.get(reason) ?? []), name])
      await rm(join(directory, name), { force: true }).catch(() => undefined)
    }
  }
  return {
    names: [...failures.values()].flat(),
    sentences: [...failures].map(([reason, names]) => sentenceOf(reason, names, directory)),
  }
}

function sentenceOf(reason: string, names: readonly string[], directory: string): string {
  const are = names.length === 1 ? 'is' : 'are'
  return (
    `${enumerate(names)} ${are} missing: report-dir is ${JSON.stringify(directory)}, which can not be written (${reason}). ` +
    'It has to be a folder in which this step may create files, with room for them.'
  )
}

function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error
}
