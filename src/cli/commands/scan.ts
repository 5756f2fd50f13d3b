import { INPUT_NAMES } from '../../settings/inputs.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { optionFor } from '../input-option.ts'
import type { ScanOptions } from '../options.ts'

export const describeScan: DescribeCommand = (program) => {
  const scan = program
    .command('scan')
    .description(
      'read AWS, check the rules, report and alert: the Action in a terminal, its inputs as options',
    )
  for (const name of INPUT_NAMES) scan.addOption(optionFor(name))
  scan
    .option('--json', 'write the result as JSON to standard output')
    .action(async (options: ScanOptions) => {
      const { scanCommand } = await import('../scan.ts')
      process.exitCode = await scanCommand(options, process.env)
    })
}
