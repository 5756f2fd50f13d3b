import { UserError } from '../../model/errors.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { inventoriesOption, joined, once } from '../input-option.ts'
import type { SearchOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

export const describeSearch: DescribeCommand = (program) => {
  program
    .command('search')
    .argument('[query]', 'the search, such as "is(aws_ec2_volume) and volume_encrypted = false"')
    .usage('[options] <query>')
    .description('search a saved inventory')
    .example(
      'Volumes that nothing uses, with their owners',
      `${CALL} search "is(aws_ec2_volume) and volume_status = available" --inventory cloud-baseline-report/inventory.ndjson.gz --fields account,region,id,volume_size,tags.owner`,
    )
    .example(
      'How many instances of each type there are',
      `${CALL} search "aggregate(instance_type: sum(1) as count): is(aws_ec2_instance)" --inventory cloud-baseline-report/inventory.ndjson.gz`,
    )
    .example(
      'Instances with volumes that are not encrypted, as JSON',
      `${CALL} search "is(aws_ec2_volume) and volume_encrypted = false <-- is(aws_ec2_instance)" --inventory cloud-baseline-report/inventory.ndjson.gz --json`,
    )
    .exits({ good: 'all of it was seen', incomplete: 'the inventory has gaps in what the search asks about' })
    .page('search-language.md')
    .addOption(inventoriesOption())
    .option('--limit <number>', 'show at most this many (default: all)', once)
    .option(
      '--fields <list>',
      'columns, such as id,volume_size,tags.owner (default: account, region, kind, id and name)',
      joined,
    )
    .option('--json', 'one JSON object per line')
    .inputs('config', 'redact')
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
