/** Prints the digest of the archive of a run: for a process of its own, with a time zone and a language of its own. */
import { createHash } from 'node:crypto'
import { EVIDENCE } from '../../../../src/report/formats/evidence/evidence.ts'
import { zipOf } from '../../../../src/report/formats/evidence/archive.ts'
import { viewOf } from '../../../../src/report/view.ts'
import { evidenceSample } from './sample.ts'

const { run, alerts } = evidenceSample()
const hash = createHash('sha256')
for (const bytes of zipOf(EVIDENCE.files(viewOf(run, alerts)))) hash.update(bytes)
process.stdout.write(hash.digest('hex'))
