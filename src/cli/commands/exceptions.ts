import type { InputName } from '../../settings/inputs.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { once, optionFor } from '../input-option.ts'
import type { ExplainExceptionsOptions, PolicyOptions } from '../options.ts'

/** The inputs on which it hangs what an inventory holds, and what exceptions say of it. */
const EXPLAINED_WITH: readonly InputName[] = [
  'inventory',
  'exceptions',
  'rules',
  'config',
  'accounts',
  'regions',
  'production-accounts',
  'accepted-state',
]

export const describeExceptions: DescribeCommand = (program) => {
  const exceptions = program
    .command('exceptions')
    .description('check the exceptions file, or explain what it says of a finding')
  const check = exceptions
    .command('check [file]')
    .description('report every mistake with file and line, what has expired and what expires soon')
    .addOption(optionFor('config'))
    .addOption(optionFor('rules'))
    .option('--json', 'as one JSON object')
  check.action(async (file: string | undefined, options: PolicyOptions) => {
    const { exceptionsCheckCommand } = await import('../exceptions.ts')
    process.exitCode = exceptionsCheckCommand(file ?? '', options)
  })
  const explain = exceptions
    .command('explain <finding...>')
    .description(
      'say which exception accepts a finding, given by its fingerprint or by rule and resource id, or what of each does not match',
    )
    .option('--result <file>', 'the result.json of a run; it does not decide about tags and where', once)
    .option('--json', 'as one JSON object')
  for (const name of EXPLAINED_WITH) explain.addOption(optionFor(name))
  explain.action(async (finding: string[], options: ExplainExceptionsOptions) => {
    const { exceptionsExplainCommand } = await import('../exceptions-explain.ts')
    process.exitCode = await exceptionsExplainCommand(finding, options)
  })
}
