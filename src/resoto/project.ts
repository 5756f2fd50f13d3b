import { docsAddress } from '../text/docs-address.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import { scanWorkflow } from '../workflow/scan-workflow.ts'
import { configText } from './config-text.ts'
import { exceptionsText } from './exceptions-text.ts'
import type { Import, WrittenRule } from './import.ts'
import { schedulesOf } from './schedule.ts'
import { SECRET, type Secrets, secretsOf } from './secrets.ts'

export interface ProjectFile {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly text: string
}

/** Everything that is to be written: rules, exceptions, configuration and workflow. */
export function projectFiles(into: Import): readonly ProjectFile[] {
  const rules = into.rules.map(({ path, text }) => ({ path, text }))
  if (rules.length + into.selected.length === 0 && !into.hasReport) return []
  const secrets = secretsOf(into.rules)
  const exceptions = exceptionsText(into)
  return [
    ...rules,
    ...(exceptions === null ? [] : [{ path: PROJECT_FILES.exceptions, text: exceptions }]),
    { path: PROJECT_FILES.config, text: configText(into, secrets) },
    { path: PROJECT_FILES.workflow, text: workflowText(into.rules, secrets) },
  ]
}

function workflowText(rules: readonly WrittenRule[], secrets: Secrets): string {
  const jobs = rules.flatMap(({ job, isLoaded }) => (job === null || !isLoaded ? [] : [job]))
  return scanWorkflow({
    schedules: schedulesOf(jobs),
    signInRole: null,
    region: 'us-east-1',
    inputs: rules.some(({ paging }) => paging !== null)
      ? { 'pagerduty-routing-key': { secret: SECRET } }
      : {},
    variables: [...new Set(secrets.values())].filter((secret) => secret !== SECRET),
    remarks: [`Written by import-resoto (${docsAddress('coming-from/resoto.md')}); yours to change.`],
  })
}
