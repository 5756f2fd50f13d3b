import { INPUT_NAMES, specOf } from '../../settings/inputs.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { optionFor } from '../input-option.ts'
import type { PolicyOptions } from '../options.ts'

/** The inputs that say which accounts are read, and how. */
const ACCOUNT_INPUTS = INPUT_NAMES.filter((name) => specOf(name).group === 'What is read')

export const describePolicy: DescribeCommand = (program) => {
  const policy = program
    .command('policy [selection...]')
    .description(
      'print the least IAM policy for the rules; with roles, one for the workflow and for each role',
    )
  for (const name of ACCOUNT_INPUTS) policy.addOption(optionFor(name))
  policy.action(async (selection: string[], options: PolicyOptions) => {
    const { policyCommand } = await import('../policy.ts')
    process.exitCode = policyCommand(selection, options)
  })
}
