import { askedFrameworks } from '../../words/compliance-words.ts'
import type { ArchivedFile, RenderArchive } from '../../render.ts'
import type { View } from '../../view.ts'
import { aboutRun } from './about-run.ts'
import { zipOf } from './archive.ts'
import { coverageTables } from './coverage.ts'
import { dataMapTable } from './data-map.ts'
import { findingTable } from './findings.ts'
import { folderOf, rulesOf } from './framework.ts'
import { README } from './readme.ts'
import { requirementTable } from './requirements.ts'
import { resultTables } from './results.ts'

/**
 * evidence.zip: for each framework of which a rule is enabled, what the run says about its requirements and what that rests
 * on; the findings stand there once for all frameworks. The same run gives the same bytes, on every machine.
 */
export const EVIDENCE: RenderArchive = { files: filesOf, pack: zipOf }

function* filesOf(view: View): Generator<ArchivedFile> {
  yield { path: 'README.md', parts: [README] }
  yield { path: 'run.json', parts: [aboutRun(view)] }
  const results = resultTables(view)
  const coverage = coverageTables(view)
  const frameworks = askedFrameworks(view.run)
  const asked = new Set(frameworks.flatMap(rulesOf))
  if (asked.size > 0) yield { path: 'findings.csv', parts: findingTable(view, asked) }
  // A table without rows says that nothing was found; without one, nobody looked.
  if (view.dataMap.looked > 0) yield { path: 'data-map.csv', parts: dataMapTable(view) }
  for (const framework of frameworks) {
    const folder = folderOf(framework)
    const rules = rulesOf(framework)
    yield { path: `${folder}/requirements.csv`, parts: [requirementTable(framework)] }
    yield { path: `${folder}/results.csv`, parts: results(rules) }
    yield { path: `${folder}/coverage.csv`, parts: [coverage(rules)] }
  }
}
