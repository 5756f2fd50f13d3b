import { visible } from '../text/visible.ts'
import { yamlText } from '../text/yaml-text.ts'
import { OWN_ACTION, PINNED } from './pinned-actions.ts'
import { parseSecretName } from './secret-name.ts'

/** When it starts. */
export interface Schedule {
  /** In UTC (see parseCron). */
  readonly cron: string
  /** Why then; stands behind it as a comment. */
  readonly remark?: string
}

/** What an input of the action is given: a text, the entries of a list, or a secret of the repository by its name. */
export type GivenInput = string | readonly string[] | { readonly secret: string }

export interface ScanWorkflow {
  /** One at least. */
  readonly schedules: readonly Schedule[]
  /** ARN of the role that the workflow signs in to; null: the repository has it in the variable ROLE_VARIABLE. */
  readonly signInRole: string | null
  /** Code of the region in which it signs in. */
  readonly region: string
  /** Environment of the repository that the job is in; absent: none. */
  readonly environment?: string
  /** By the name of the input, in the order in which they are to stand. */
  readonly inputs: Readonly<Record<string, GivenInput>>
  /** Secrets of the repository that targets of the configuration file take from variables of the same names. */
  readonly variables?: readonly string[]
  /** Comments above all, a line each. */
  readonly remarks?: readonly string[]
}

export const ROLE_VARIABLE = 'CLOUD_BASELINE_ROLE'

/** Not at the full hour, at the end of Europe's night. */
export const USUAL_SCHEDULE: Schedule = {
  cron: '17 5 * * *',
  remark: 'not at minute 0, when GitHub drops and delays most',
}

const EXPRESSION = '${{'
/** A list that may stand below `|`, a line for each entry. */
const PLAIN_LINE = /^[!-~](?:[ -~]*[!-~])?$/

/** The text of a workflow that signs in to AWS and scans, as docs/examples has it. */
export function scanWorkflow(workflow: ScanWorkflow): string {
  const { schedules, signInRole, region, environment, inputs, variables = [], remarks = [] } = workflow
  return `${remarks.map((remark) => `${comment(remark)}\n`).join('')}\
# For a private repository: the report names accounts, groups and addresses.
name: Cloud Baseline

on:
  schedule:
${schedules.map(({ cron, remark }) => `    - cron: ${quoted(cron)}${remark === undefined ? '' : ` ${comment(remark)}`}\n`).join('')}\
  workflow_dispatch:

permissions: {}

concurrency:
  group: cloud-baseline # two runs at once would both write the history
  cancel-in-progress: false

jobs:
  scan:
    name: Scan
    runs-on: ubuntu-latest
${environment === undefined ? '' : `    environment: ${yamlText(literally(environment))} # the role trusts jobs in it\n`}\
    timeout-minutes: 45
    permissions:
      contents: read # your own rules in this repository
      id-token: write # the AWS role, without stored keys
    steps:
      - name: Check out
        uses: ${PINNED.checkout}
        with:
          persist-credentials: false

      - name: Assume the AWS role
        uses: ${PINNED.credentials}
        with:
          role-to-assume: ${signInRole === null ? `\${{ vars.${ROLE_VARIABLE} }}` : yamlText(literally(signInRole))}
          aws-region: ${yamlText(literally(region))}

      - name: Scan
        id: scan
        uses: ${OWN_ACTION}
${withInputs(inputs)}${withVariables(variables)}
      - name: Keep the report
        if: \${{ !cancelled() }}
        uses: ${PINNED.upload}
        with:
          name: cloud-baseline-report-\${{ github.run_attempt }}
          path: |
            cloud-baseline-report
            !cloud-baseline-report/**/*.tmp
          retention-days: 30
`
}

/** A text in which GitHub finds no expression to evaluate: it is the same text once GitHub has read it. */
export function literally(text: string): string {
  return text.replaceAll(EXPRESSION, `\${{ '${EXPRESSION}' }}`)
}

function withInputs(inputs: ScanWorkflow['inputs']): string {
  const fields = Object.entries(inputs).map(([name, value]) => `          ${name}: ${given(name, value)}\n`)
  return fields.length === 0 ? '' : `        with:\n${fields.join('')}`
}

function withVariables(names: readonly string[]): string {
  const fields = names.map(
    (name) => `          ${parseSecretName(name, 'env')}: \${{ secrets.${parseSecretName(name, 'env')} }}\n`,
  )
  return fields.length === 0 ? '' : `        env:\n${fields.join('')}`
}

function given(name: string, value: GivenInput): string {
  if (typeof value === 'string') return yamlText(literally(value))
  if ('secret' in value) return `\${{ secrets.${parseSecretName(value.secret, name)} }}`
  const [first = '', ...more] = value.map(literally)
  if (more.length === 0) return yamlText(first)
  const lines = [first, ...more]
  if (!lines.every((line) => PLAIN_LINE.test(line))) return yamlText(lines.join('\n'))
  return `|\n${lines.map((line) => `            ${line}`).join('\n')}`
}

/** Crons always stand in quotes, as everybody writes them. */
function quoted(cron: string): string {
  return `'${cron.replaceAll("'", "''")}'`
}

function comment(text: string): string {
  return `# ${visible(text)}`
}
