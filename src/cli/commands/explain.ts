import { UserError } from '../../model/errors.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { inventoriesOption, joined, once } from '../input-option.ts'
import type { ExplainChangeOptions, JsonOption } from '../options.ts'

export const describeExplain: DescribeCommand = (program) => {
  program
    .command('explain [query]')
    .description(
      'show how a search, or the search of a rule (by its id), is grouped and what it needs; or which rule judges a change',
    )
    .example('How a search is read', 'npx cloud-baseline explain "is(aws_ec2_volume) and age > 30d"')
    .example('The search of a rule', 'npx cloud-baseline explain aws-ec2-volume-not-attached')
    .page('search-language.md')
    .option('--json', 'as one JSON object')
    .option('--change <id>', 'a change against the accepted state, by the id that reports show', once)
    .addOption(inventoriesOption())
    .option('--accepted-state <folder>', 'with --change: the accepted state', once)
    .option('--rules <selection>', 'with --change: as the input (default: default)', joined)
    .option('--environment <name>', 'with --change: that of the account (default: production)', once)
    .action(async (query: string | undefined, options: JsonOption & Partial<ExplainChangeOptions>) => {
      const { change } = options
      if (change !== undefined) {
        const { explainChangeCommand } = await import('../explain-change.ts')
        process.exitCode = await explainChangeCommand({ ...options, change })
        return
      }
      if (query === undefined)
        throw new UserError('explain: received neither a search nor --change, expected one.')
      const { explainCommand } = await import('../explain.ts')
      process.exitCode = explainCommand(query, options)
    })
}
