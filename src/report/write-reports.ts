import { join } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { writeWhole } from '../files/write-whole.ts'
import { messageOf, UserError } from '../model/errors.ts'
import type { Run } from '../model/run.ts'
import type { AlertReport } from './alert-report.ts'
import { PAGERDUTY_FILE, RESULT_FILE } from './file-names.ts'
import { renderPagerdutyLog } from './pagerduty-log.ts'
import { buildResult, serializeResult } from './result-file.ts'

/** Absolute paths of the files that were written. */
export interface ReportFiles {
  readonly result: string
  readonly pagerduty: string
}

/**
 * Writes result.json and pagerduty.ndjson into the folder, which is made where it is missing. Each file appears
 * whole or not at all. A folder that can not be written is a UserError.
 */
export async function writeReports(
  run: Run,
  alerts: AlertReport,
  { directory }: { readonly directory: string },
): Promise<ReportFiles> {
  const files = { result: join(directory, RESULT_FILE), pagerduty: join(directory, PAGERDUTY_FILE) }
  try {
    await makeFolder(directory)
    await writeWhole(files.result, serializeResult(buildResult(run, alerts)))
    await writeWhole(files.pagerduty, [renderPagerdutyLog(alerts.deliveries)])
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(
      `report-dir is ${JSON.stringify(directory)}, which can not be written (${messageOf(error)}). ` +
        'It has to be a folder in which this step may create files.',
    )
  }
  return files
}

function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error
}
