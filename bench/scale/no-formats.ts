/** The command line from its sources, without any file of the report: no setting does that, since two are always written. */
import { enterCli } from '../../src/engine/index.ts'
import { type FileFormat, FORMATS } from '../../src/report/formats.ts'

const formats = FORMATS as FileFormat[]
formats.length = 0
await enterCli()
