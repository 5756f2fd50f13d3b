import { ROLE_ADDRESS, type RoleTemplate } from '../model/roles.ts'
import { specOf } from '../settings/inputs.ts'
import { docsAddress } from '../text/docs-address.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import { ROLE_VARIABLE } from '../workflow/scan-workflow.ts'
import type { Answers } from './answers.ts'
import type { Project } from './project.ts'

interface Step {
  readonly does: string
  readonly commands: readonly string[]
}

/** What is left to do in the project, as numbered lines. */
export function nextSteps(answers: Answers, project: Project): readonly string[] {
  const steps = [...roleSteps(answers, project), ...secretSteps(answers), ...startSteps()]
  return [
    ...steps.flatMap(linesOf),
    '',
    `${otherTool(answers, project)}More about the roles: ${docsAddress('roles.md')}`,
  ]
}

function linesOf({ does, commands }: Step, index: number): readonly string[] {
  const head = `${index + 1}. ${does}${commands.length === 0 ? '.' : ':'}`
  return [head].concat(commands.map((command) => `     ${command}`))
}

/** Where the templates lie whose commands are not among the steps. */
function otherTool({ tools: [, other] }: Answers, { templates }: Project): string {
  const file = [...templates].find(([, { tool }]) => tool === other)?.[0]
  return file === undefined
    ? ''
    : `The same for Terraform lies in ${file.replace(/(\/terraform)\/.*/, '$1')}. `
}

function roleSteps(answers: Answers, { templates, signInRole }: Project): readonly Step[] {
  const [tool] = answers.tools
  const made = [...templates].filter(([, template]) => template.tool === tool).map(stepOf)
  const tell: Step = {
    does: 'Tell the workflow its ARN',
    commands: [`gh variable set ${ROLE_VARIABLE} --body "$${ROLE_ADDRESS}"`],
  }
  const [first, ...others] = made
  if (first === undefined)
    return [{ does: `Make the roles and set the variable ${ROLE_VARIABLE} of the repository`, commands: [] }]
  return [first, ...(signInRole === null ? [tell] : []), ...others]
}

function stepOf([path, template]: readonly [string, RoleTemplate]): Step {
  return { does: template.does, commands: template.commands(path) }
}

function secretSteps({ pagerduty, signIn: { from } }: Answers): readonly Step[] {
  if (pagerduty === null) return []
  const where = 'environment' in from ? ` --env '${from.environment}'` : ''
  return [
    {
      does: 'Store the integration key of a PagerDuty service (Events API v2)',
      commands: [`gh secret set ${pagerduty}${where}`],
    },
  ]
}

function startSteps(): readonly Step[] {
  const workflow = PROJECT_FILES.workflow.split('/').at(-1) ?? ''
  return [
    {
      does: 'Leave the reports of scans on your computer out of git: they name accounts, people and addresses',
      commands: [`echo '${specOf('report-dir').default}*/' >> .gitignore`],
    },
    {
      does: 'Commit the files to the default branch, and start the scan once',
      commands: [
        'git add .github .gitignore && git commit -m "Check our AWS accounts" && git push',
        `gh workflow run ${workflow}`,
      ],
    },
  ]
}
