import type { DescribeCommand } from '../describe-command.ts'
import { inventoriesOption, joined, once } from '../input-option.ts'
import type { AcceptOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

export const describeAccept: DescribeCommand = (program) => {
  program
    .command('accept')
    .usage('--reason <text> [options]')
    .description('write what inventories hold as the accepted state, to be reviewed and committed')
    .example(
      'Accept what a run has read',
      `${CALL} accept --inventory cloud-baseline-report/inventory.ndjson.gz --accepted-state accepted-state --reason "as reviewed in May"`,
    )
    .example(
      'Every kind, not only those that rules about changes watch',
      `${CALL} accept --inventory "parts/*.ndjson.gz" --accepted-state accepted-state --kinds all --reason "the whole estate"`,
    )
    .exits({
      good: 'all of it was accepted',
      incomplete: 'not what was read in part only: it stays as it was',
    })
    .page('accepted-state.md')
    .addOption(inventoriesOption())
    .option(
      '--accepted-state <folder>',
      'where the accepted state lies, there or not yet (default: that of the config file)',
      once,
    )
    .requiredOption('--reason <text>', 'why this state is as it should be', once)
    .option('--by <name>', 'who accepts it; on GitHub the actor, elsewhere the user of the system', once)
    .option(
      '--kinds <list...>',
      'these kinds, or all, in place of those that rules about changes watch',
      joined,
    )
    .option('--only <list...>', 'only these changes, by the ids that reports show', joined)
    .inputs('rules', 'config', 'redact')
    .action(async (options: AcceptOptions) => {
      const { acceptCommand } = await import('../accept.ts')
      process.exitCode = await acceptCommand(options, process.env)
    })
}
