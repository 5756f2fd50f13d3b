import { INPUT_NAMES, type InputName, specOf } from '../../settings/inputs.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { SELECTION_WORDS } from '../input-option.ts'
import type { PolicyOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

/** The inputs on which it hangs what leaves the machine. */
const DATA_INPUTS: readonly InputName[] = [
  'mode',
  'formats',
  'history',
  'check-run',
  'issues',
  'attribution',
  'redact',
  'pagerduty-endpoint',
  'dry-run',
]

/** The inputs that say which accounts are read, and how. */
const ACCOUNT_INPUTS = INPUT_NAMES.filter((name) => specOf(name).group === 'What is read')

export const describePolicy: DescribeCommand = (program) => {
  const policy = program
    .command('policy')
    .argument('[selection...]', SELECTION_WORDS)
    .description(
      'print the least IAM policy for the rules; with roles, one for the workflow and for each role',
    )
    .example('What the rules that ship need', `${CALL} policy`)
    .example(
      'What a workflow needs for an organisation, and the role that it takes in each account',
      `${CALL} policy --accounts organization --role cloud-baseline-read`,
    )
    .example('What the rules about IAM and S3 need', `${CALL} policy --services iam,s3`)
    .example('What a rule and those of a folder need', `${CALL} policy aws-ec2-volume-not-attached,my-rules`)
    .example('What leaves the machine, to whom and for how long', `${CALL} policy --data`)
    .page('iam.md')
    .option('--data', 'print what leaves the machine by the settings instead, as a table in Markdown')
    .option('--json', 'with --data: as JSON')
    .inputs('services', ...ACCOUNT_INPUTS, ...DATA_INPUTS)
  policy.action(async (selection: string[], options: PolicyOptions) => {
    if (options['data'] === true) {
      const { policyDataCommand } = await import('../policy-data.ts')
      process.exitCode = policyDataCommand(selection, options)
    } else {
      const { policyCommand } = await import('../policy.ts')
      process.exitCode = policyCommand(selection, options)
    }
  })
}
