/**
 * The command line as it was compiled (build/), without any file of the report: no setting does that, since two are always
 * written. What the compiler wrote is not there when types are checked.
 */
import type { enterCli } from '../../src/engine/index.ts'
import type { FileFormat } from '../../src/report/formats.ts'

const compiled = (path: string): string => new URL(`../../build/src/${path}`, import.meta.url).href
const { FORMATS } = (await import(compiled('report/formats.js'))) as { FORMATS: FileFormat[] }
const engine = (await import(compiled('engine/index.js'))) as { enterCli: typeof enterCli }
FORMATS.length = 0
await engine.enterCli()
