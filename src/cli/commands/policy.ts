import { INPUT_NAMES, specOf } from '../../settings/inputs.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { SELECTION_WORDS } from '../input-option.ts'
import type { PolicyOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

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
    .page('iam.md')
    .inputs('services', ...ACCOUNT_INPUTS)
  policy.action(async (selection: string[], options: PolicyOptions) => {
    const { policyCommand } = await import('../policy.ts')
    process.exitCode = policyCommand(selection, options)
  })
}
