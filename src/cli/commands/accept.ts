import type { DescribeCommand } from '../describe-command.ts'
import { inventoriesOption, once, optionFor } from '../input-option.ts'
import type { AcceptOptions } from '../options.ts'

export const describeAccept: DescribeCommand = (program) => {
  program
    .command('accept')
    .description('write what inventories hold as the accepted state, to be reviewed and committed')
    .addOption(inventoriesOption())
    .requiredOption('--accepted-state <folder>', 'where the accepted state lies, there or not yet', once)
    .requiredOption('--reason <text>', 'why this state is as it should be', once)
    .option('--by <name>', 'who accepts it; on GitHub the actor, elsewhere the user of the system', once)
    .option('--kinds <kinds>', 'these kinds, or all, in place of those that rules about changes watch', once)
    .addOption(optionFor('rules'))
    .addOption(optionFor('config'))
    .option('--only <changes...>', 'only these changes, by the ids that reports show')
    .action(async (options: AcceptOptions) => {
      const { acceptCommand } = await import('../accept.ts')
      process.exitCode = await acceptCommand(options, process.env)
    })
}
