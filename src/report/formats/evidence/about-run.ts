import { toJson } from '../../../text/json.ts'
import { rulesDigest } from '../../rules-digest.ts'
import type { View } from '../../view.ts'
import { askedFrameworks, withStatus } from '../../words/compliance-words.ts'
import { dataMapLimits } from '../../words/data-map-words.ts'
import { askedDigest } from './asked-digest.ts'
import { folderOf } from './framework.ts'

/** Raised when a program that reads run.json would have to change. */
const SCHEMA = 1

const STATUSES = ['met', 'met-with-exceptions', 'not-met', 'not-assessed', 'manual'] as const

/** run.json: which run the evidence is of, by which version of what, and what was asked of it. */
export function aboutRun(view: View): string {
  const { run, verdict, isComplete, counts, dataMap } = view
  const { id, startedAt, finishedAt, version, links, inventories, rules, accounts, leftOut } = run
  const frameworks = askedFrameworks(run).map((framework) => ({
    id: framework.id,
    name: framework.name,
    version: framework.version,
    url: framework.url,
    folder: folderOf(framework),
    requirements: Object.fromEntries(
      STATUSES.map((status) => [status, withStatus(framework, status).length] as const),
    ),
  }))
  const about = {
    schema: SCHEMA,
    program: { name: 'Cloud Baseline', version },
    run: { id, startedAt, finishedAt, url: links.run, files: links.files, workflow: links.workflow },
    ...(inventories === undefined ? {} : { inventories }),
    verdict,
    complete: isComplete,
    violations: counts.violations,
    settings: { sha256: askedDigest(run.settings) },
    rules: { enabled: rules.length, digest: rulesDigest(rules) },
    accounts: accounts.map(({ id: account, name, environment }) => ({
      id: account,
      name,
      environment: environment.name,
    })),
    leftOut: leftOut.map(({ id: account, name, why }) => ({ id: account, name, why })),
    dataMap: {
      lookedThrough: dataMap.looked,
      inPart: dataMap.inPart,
      lookedFor: run.dataMap.lookedFor,
      limits: dataMapLimits(view),
    },
    frameworks,
  }
  return `${toJson(about, 2)}\n`
}
