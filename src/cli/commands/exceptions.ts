import type { InputName } from '../../settings/inputs.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { once } from '../input-option.ts'
import type { ExplainExceptionsOptions, PolicyOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

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
    .command('check')
    .argument('[file]', 'the exceptions file (default: that of the config file, or where it usually is)')
    .description('report every mistake with file and line, what has expired and what expires soon')
    .example('The file where it usually is', `${CALL} exceptions check`)
    .example('Another one', `${CALL} exceptions check my-exceptions.yml --json`)
    .exits({ good: 'no mistake', wrongUse: 'mistakes, each with file and line' })
    .page('exceptions.md')
    .inputs('config', 'rules')
    .option('--json', 'as one JSON object')
  check.action(async (file: string | undefined, options: PolicyOptions) => {
    const { exceptionsCheckCommand } = await import('../exceptions.ts')
    process.exitCode = exceptionsCheckCommand(file ?? '', options)
  })
  const explain = exceptions
    .command('explain')
    .argument('<finding...>', 'its fingerprint, or the id of a rule and the id of a resource')
    .description(
      'say which exception accepts a finding, given by its fingerprint or by rule and resource id, or what of each does not match',
    )
    .example(
      'By rule and resource',
      `${CALL} exceptions explain aws-ec2-security-group-ingress-all-traffic-from-internet sg-0a1b2c3d4e5f60718 --inventory cloud-baseline-report/inventory.ndjson.gz`,
    )
    .example(
      'As a run reported it, for a program',
      `${CALL} exceptions explain aws-ec2-security-group-ingress-all-traffic-from-internet sg-0a1b2c3d4e5f60718 --result cloud-baseline-report/result.json --json`,
    )
    .exits({
      good: 'every finding that was asked about is accepted',
      violations: 'one is not accepted',
      incomplete: 'of one it cannot be decided from what is there',
    })
    .page('exceptions.md')
    .option('--result <file>', 'the result.json of a run; it does not decide about tags and where', once)
    .option('--json', 'as one JSON object')
    .inputs(...EXPLAINED_WITH)
  explain.action(async (finding: string[], options: ExplainExceptionsOptions) => {
    const { exceptionsExplainCommand } = await import('../exceptions-explain.ts')
    process.exitCode = await exceptionsExplainCommand(finding, options)
  })
}
