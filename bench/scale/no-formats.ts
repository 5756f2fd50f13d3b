import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BUNDLE = fileURLToPath(new URL('../../dist', import.meta.url))
/** Behind it nothing of the bundle has seen the list yet. */
const LISTED = 'const FORMAT_NAMES = FORMATS.map(({ name }) => name);\n'

/** The command line that ships. */
export const WITH_FORMATS = join(BUNDLE, 'cli/index.js')

/**
 * The same without any file of the report, in the folder: no setting does that, since two are always written. Throws where the
 * bundle is not as it was.
 */
export function withoutFormats(folder: string): string {
  const copy = join(folder, 'dist')
  cpSync(BUNDLE, copy, { recursive: true })
  const chunks = readdirSync(join(copy, 'engine'))
    .map((name) => join(copy, 'engine', name))
    .filter((path) => path.endsWith('.js') && readFileSync(path, 'utf8').includes(LISTED))
  const [chunk] = chunks
  if (chunk === undefined || chunks.length > 1)
    throw new Error(`${chunks.length} parts of the bundle list formats, expected one: see ${LISTED}`)
  writeFileSync(chunk, readFileSync(chunk, 'utf8').replace(LISTED, `${LISTED}FORMATS.length = 0;\n`))
  return join(copy, 'cli/index.js')
}
