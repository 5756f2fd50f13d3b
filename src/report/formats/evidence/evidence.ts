import { askedFrameworks } from '../../words/compliance-words.ts'
import type { View } from '../../view.ts'
import { aboutRun } from './about-run.ts'
import { type ArchivedFile, zipOf } from './archive.ts'
import { coverageTables } from './coverage.ts'
import { findingTables } from './findings.ts'
import { folderOf, rulesOf } from './framework.ts'
import { README } from './readme.ts'
import { requirementTable } from './requirements.ts'
import { resultTables } from './results.ts'

/**
 * evidence.zip: for each framework of which a rule is enabled, what the run says about its requirements and what that rests
 * on. The same run gives the same bytes, on every machine.
 */
export function renderEvidence(view: View): Iterable<Uint8Array> {
  return zipOf(filesOf(view))
}

function* filesOf(view: View): Generator<ArchivedFile> {
  yield { path: 'README.md', parts: [README] }
  yield { path: 'run.json', parts: [aboutRun(view)] }
  const results = resultTables(view)
  const findings = findingTables(view)
  const coverage = coverageTables(view)
  for (const framework of askedFrameworks(view.run)) {
    const folder = folderOf(framework)
    const rules = rulesOf(framework)
    yield { path: `${folder}/requirements.csv`, parts: [requirementTable(framework)] }
    yield { path: `${folder}/results.csv`, parts: results(rules) }
    yield { path: `${folder}/findings.csv`, parts: findings(rules) }
    yield { path: `${folder}/coverage.csv`, parts: [coverage(rules)] }
  }
}
