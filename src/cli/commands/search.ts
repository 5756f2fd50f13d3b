import type { DescribeCommand } from '../describe-command.ts'
import { inventoriesOption, once } from '../input-option.ts'
import type { SearchOptions } from '../options.ts'

export const describeSearch: DescribeCommand = (program) => {
  program
    .command('search <query>')
    .description('search a saved inventory')
    .addOption(inventoriesOption())
    .option('--limit <number>', 'show at most this many', once)
    .option('--fields <paths>', 'columns, such as id,volume_size,tags.owner', once)
    .option('--json', 'one JSON object per line')
    .action(async (query: string, options: SearchOptions) => {
      const { searchCommand } = await import('../search.ts')
      process.exitCode = await searchCommand(query, options)
    })
}
