import { INPUT_NAMES } from '../../settings/inputs.ts'
import type { DescribeCommand } from '../describe-command.ts'
import type { ScanOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

export const describeScan: DescribeCommand = (program) => {
  const scan = program
    .command('scan')
    .description(
      'read AWS, check the rules, report and alert: the Action in a terminal, its inputs as options',
    )
    .example('The account of your credentials', `${CALL} scan --fail-on none`)
    .example(
      'Two accounts, by a role in each, in the regions of Europe; alerts are written down instead of sent',
      `${CALL} scan --accounts 111122223333,444455556666 --role cloud-baseline-read --regions "eu-*" --dry-run`,
    )
    .example(
      'What a saved inventory says to other rules, as JSON',
      `${CALL} scan --inventory "parts/*.ndjson.gz" --rules default,my-rules --json > result.json`,
    )
    .exits({
      good: 'everything was seen, and nothing fails the run',
      violations: 'violations that fail the run (fail-on, fail-on-new)',
      incomplete: 'something could not be seen (on-incomplete), or the program failed',
    })
    .page('inputs.md')
    .inputs(...INPUT_NAMES)
  scan
    .option('--json', 'write the result as JSON to standard output')
    .action(async (options: ScanOptions) => {
      const { scanCommand } = await import('../scan.ts')
      process.exitCode = await scanCommand(options, process.env)
    })
}
