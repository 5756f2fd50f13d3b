import type { DescribeCommand } from '../describe-command.ts'
import { once } from '../input-option.ts'
import type { DiffOptions } from '../options.ts'

export const describeDiff: DescribeCommand = (program) => {
  program
    .command('diff <before> <after>')
    .description('show what changed between two inventories, or accepted states (folders)')
    .option(
      '--kinds <kinds>',
      'only these kinds; with an accepted state otherwise those that are accepted',
      once,
    )
    .option('--json', 'one JSON object per line')
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diffCommand } = await import('../diff.ts')
      process.exitCode = await diffCommand(before, after, options)
    })
}
