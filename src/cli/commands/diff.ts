import type { DescribeCommand } from '../describe-command.ts'
import { joined } from '../input-option.ts'
import type { DiffOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

export const describeDiff: DescribeCommand = (program) => {
  program
    .command('diff')
    .argument('<before>', 'an inventory, or the folder of an accepted state')
    .argument('<after>', 'what it is compared with: the same')
    .description('show what changed between two inventories, or accepted states (folders)')
    .example(
      'What changed between two runs',
      `${CALL} diff parts/yesterday.ndjson.gz cloud-baseline-report/inventory.ndjson.gz`,
    )
    .example(
      'What differs from the accepted state, as JSON',
      `${CALL} diff accepted-state cloud-baseline-report/inventory.ndjson.gz --json`,
    )
    .exits({
      good: 'no difference in what was compared',
      violations: 'differences',
      incomplete: 'no difference, but not everything could be compared',
    })
    .page('changes.md')
    .option(
      '--kinds <list>',
      'only these kinds; with an accepted state otherwise those that are accepted',
      joined,
    )
    .option('--json', 'one JSON object per line')
    .inputs('config', 'redact')
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diffCommand } = await import('../diff.ts')
      process.exitCode = await diffCommand(before, after, options)
    })
}
