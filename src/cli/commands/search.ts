import { UserError } from '../../model/errors.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { inventoriesOption, once } from '../input-option.ts'
import type { SearchOptions } from '../options.ts'

export const describeSearch: DescribeCommand = (program) => {
  program
    .command('search [query]')
    .usage('[options] <query>')
    .description('search a saved inventory')
    .addOption(inventoriesOption())
    .option('--limit <number>', 'show at most this many', once)
    .option('--fields <paths>', 'columns, such as id,volume_size,tags.owner', once)
    .option('--json', 'one JSON object per line')
    .action(async (query: string | undefined, options: SearchOptions) => {
      const { searchCommand } = await import('../search.ts')
      process.exitCode = await searchCommand(...behindInventories(query, options))
    })
}

/** `search --inventory FILE QUERY`: the option takes all words behind it, and the last of them is the search. */
function behindInventories(
  query: string | undefined,
  { inventory = [], ...options }: SearchOptions,
): readonly [string, SearchOptions] {
  const text = query ?? inventory.at(-1)
  const files = query === undefined ? inventory.slice(0, -1) : inventory
  if (text === undefined || (query === undefined && files.length === 0))
    throw new UserError('search: received no search, expected one, such as "is(aws_ec2_volume)".')
  return [text, { ...options, inventory: files }]
}
