import type { DescribeCommand } from '../describe-command.ts'
import { joined, once } from '../input-option.ts'
import type { SearchOptions } from '../options.ts'

export const describeSearch: DescribeCommand = (program) => {
  program
    .command('search <query>')
    .description('search a saved inventory')
    .example(
      'Volumes that nothing uses, with their owners',
      'npx cloud-baseline search "is(aws_ec2_volume) and volume_status = available" --inventory cloud-baseline-report/inventory.ndjson.gz --fields account,region,id,volume_size,tags.owner',
    )
    .example(
      'How many instances of each type there are',
      'npx cloud-baseline search "aggregate(instance_type: sum(1) as count): is(aws_ec2_instance)" --inventory cloud-baseline-report/inventory.ndjson.gz',
    )
    .example(
      'Instances with volumes that are not encrypted, as JSON',
      'npx cloud-baseline search "is(aws_ec2_volume) and volume_encrypted = false <-- is(aws_ec2_instance)" --inventory cloud-baseline-report/inventory.ndjson.gz --json',
    )
    .exits({ good: 'all of it was seen', incomplete: 'the inventory has gaps in what the search asks about' })
    .page('search-language.md')
    .requiredOption('--inventory <file>', 'an inventory.ndjson.gz that a scan wrote', once)
    .option('--limit <number>', 'show at most this many (default: all)', once)
    .option(
      '--fields <list>',
      'columns, such as id,volume_size,tags.owner (default: account, region, kind, id and name)',
      joined,
    )
    .option('--json', 'one JSON object per line')
    .action(async (query: string, options: SearchOptions) => {
      const { searchCommand } = await import('../search.ts')
      process.exitCode = await searchCommand(query, options)
    })
}
