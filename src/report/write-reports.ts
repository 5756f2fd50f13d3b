import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { forEachLimited } from '../concurrency/limit.ts'
import { makeFolder } from '../files/make-folder.ts'
import { writeWhole } from '../files/write-whole.ts'
import { messageOf } from '../model/errors.ts'
import type { Safe } from '../model/safe.ts'
import type { Outgoing } from '../sensitive/outgoing.ts'
import { toJson } from '../text/json.ts'
import { enumerate } from '../text/words.ts'
import { RESULT_FILE } from './file-names.ts'
import { FORMATS, type Source } from './formats.ts'
import type { ArchivedFile } from './render.ts'
import { type View, withMissing, withWarnings } from './view.ts'

/** What came of it. */
export interface Written {
  readonly view: View
  /** For people: which files are missing and why. */
  readonly sentences: readonly string[]
}

/** One is made while the system puts the others on the disk, where the large ones wait longest. */
const AT_A_TIME = 4

/**
 * Writes all files of the report into the folder, which is made where it is missing, and the requests of each channel.
 * Each file appears whole or not at all. What cannot be written is given up: the rest is written, and a sentence of the
 * view that comes back says which file is missing and why. So it says what the last look at the files had to mask.
 */
export async function writeReports(view: View, outgoing: Outgoing): Promise<Written> {
  const { reportDir: directory, formats } = view.run.settings
  const logs = view.alerts.logs.flatMap(({ file, requests }) =>
    requests === null ? [] : [{ file, load: async () => () => requests.map((one) => `${toJson(one)}\n`) }],
  )
  // An earlier run may have written it here: it says nothing of this one.
  const stale = [
    ...view.alerts.logs.filter(({ requests }) => requests === null),
    ...FORMATS.filter(({ name }) => !formats.includes(name)),
  ]
  for (const { file } of stale) await remove(directory, file)
  const files = [...logs, ...FORMATS.filter(({ name }) => formats.includes(name))]
  const reasons = new Map<string, string>()
  const result = (): Written => {
    const missing = files.map(({ file }) => file).filter((file) => reasons.has(file))
    const byReason = Map.groupBy(missing, (file) => reasons.get(file) ?? '')
    const sentences = [...byReason].map(([reason, names]) => sentenceOf(reason, names, directory))
    const known = withWarnings(view, outgoing.sentences())
    return { view: withMissing(known, { names: [...byReason.values()].flat(), sentences }), sentences }
  }
  const writeOne = async (format: (typeof files)[number]): Promise<void> => {
    const { file } = format
    const render = await renderOf(file, format, outgoing)
    const reason = await write(directory, file, () => render(result().view))
    if (reason !== null) reasons.set(file, reason)
  }
  const before = files.filter(({ file }) => file !== RESULT_FILE)
  await forEachLimited(before, AT_A_TIME, writeOne)
  for (const one of files.filter(({ file }) => file === RESULT_FILE)) await writeOne(one)
  return result()
}

/** What the file holds, all of it past the last look. */
async function renderOf(
  file: string,
  format: Source,
  outgoing: Outgoing,
): Promise<(view: View) => Iterable<Safe<string> | Uint8Array>> {
  if (format.isArchive !== true) {
    const render = await format.load()
    return (view) => outgoing.to(file).parts(render(view))
  }
  const { files, pack } = await format.load()
  const passed = ({ path, parts }: ArchivedFile): ArchivedFile<Safe<string>> => ({
    path,
    parts: outgoing.to(`${file}/${path}`).parts(parts),
  })
  return (view) => pack(mapped(files(view), passed))
}

/** One after the other: what is packed is not made before. */
function* mapped<T, R>(items: Iterable<T>, to: (item: T) => R): Generator<R> {
  for (const item of items) yield to(item)
}

/** Why the file could not be written; null where it was. */
async function write(
  directory: string,
  name: string,
  parts: () => Iterable<Safe<string> | Uint8Array>,
): Promise<string | null> {
  try {
    await makeFolder(directory)
    await writeWhole(join(directory, name), parts())
    return null
  } catch (error) {
    if (!isSystemError(error)) throw error
    await remove(directory, name)
    return messageOf(error)
      .replace(/'[^']*'/g, '')
      .replace(/[ ,>-]+$/, '')
  }
}

async function remove(directory: string, name: string): Promise<void> {
  await rm(join(directory, name), { force: true }).catch(() => undefined)
}

function sentenceOf(reason: string, names: readonly string[], directory: string): string {
  const are = names.length === 1 ? 'is' : 'are'
  return (
    `${enumerate(names)} ${are} missing: report-dir is ${JSON.stringify(directory)}, which cannot be written (${reason}). ` +
    'It has to be a folder in which this step may create files, with room for them.'
  )
}

function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error
}
