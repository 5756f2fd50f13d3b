import { CLOUD } from '../clouds/clouds.ts'
import type { RoleTemplate } from '../model/roles.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import { scanWorkflow, USUAL_SCHEDULE } from '../workflow/scan-workflow.ts'
import type { Answers } from './answers.ts'
import { type CheckedProject, checkProject } from './check-project.ts'
import { configText } from './config-text.ts'
import { FIRST_RULE, FIRST_RULE_FILE } from './first-rule.ts'

/** Files that are to be written, and have been read as a run would. */
export interface Project extends Omit<CheckedProject, 'request'> {
  /** Texts by path relative to the project, with `/`. */
  readonly files: ReadonlyMap<string, string>
  /** By the same paths. */
  readonly templates: ReadonlyMap<string, RoleTemplate>
  /** ARN of the role that the workflow signs in to; null: a variable of the repository has it. */
  readonly signInRole: string | null
}

const ROLES = '.github/cloud-baseline-roles'

/**
 * Throws a UserError for what is wrong with them.
 * @param folder of the project, there or not yet
 * @param hasRules whether it has rules of its own already: then it needs no first one
 */
export function planProject(answers: Answers, folder: string, hasRules: boolean, now: Date): Project {
  const { signIn } = answers
  const signInRole = CLOUD.roles.address(signIn.role, signIn.region)
  const files = new Map([
    [PROJECT_FILES.workflow, workflowText(answers, signInRole)],
    [PROJECT_FILES.config, configText(answers)],
    ...(hasRules ? [] : [[FIRST_RULE_FILE, FIRST_RULE] as const]),
  ])
  const { request, ...checked } = checkProject(files, folder, now)
  const templates = CLOUD.roles
    .templates(request, signIn)
    .filter(({ tool }) => answers.tools.includes(tool))
    .map((template) => [`${ROLES}/${template.file}`, template] as const)
  for (const [path, { text }] of templates) files.set(path, text)
  return { files, templates: new Map(templates), signInRole, ...checked }
}

function workflowText({ signIn, schedule, pagerduty }: Answers, signInRole: string | null): string {
  const { from, region } = signIn
  return scanWorkflow({
    schedules: [schedule === USUAL_SCHEDULE.cron ? USUAL_SCHEDULE : { cron: schedule, remark: 'UTC' }],
    signInRole,
    region,
    ...('environment' in from ? { environment: from.environment } : {}),
    inputs: pagerduty === null ? {} : { 'pagerduty-routing-key': { secret: pagerduty } },
  })
}
