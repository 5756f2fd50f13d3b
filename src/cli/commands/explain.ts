import { UserError } from '../../model/errors.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { inventoriesOption, joined, once } from '../input-option.ts'
import type { ExplainChangeOptions, ExplainOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

export const describeExplain: DescribeCommand = (program) => {
  program
    .command('explain')
    .argument('[query]', 'a search, the id of a rule, or a file or folder of rules; none with --change')
    .description(
      'show how a search is grouped and what it needs; the same of a rule, by its id or the path of its file, with its severities and parameters; or which rule judges a change',
    )
    .example('How a search is read', `${CALL} explain "is(aws_ec2_volume) and age > 30d"`)
    .example('A rule', `${CALL} explain aws-ec2-volume-not-attached`)
    .example(
      'The rules of a file, with another value of a parameter',
      `${CALL} explain my-rules/volumes.yml --param size=500`,
    )
    .page('search-language.md')
    .option('--json', 'as one JSON object')
    .option(
      '--param <name=value>',
      'the value of a parameter, here in place of its default; several times for several',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option(
      '--rules <selection>',
      'where your own rules are, as the input (default: those of the config file, or default)',
      joined,
    )
    .inputs('config')
    .option('--change <id>', 'a change against the accepted state, by the id that reports show', once)
    .addOption(inventoriesOption())
    .option(
      '--accepted-state <folder>',
      'with --change: the accepted state (default: that of the config file)',
      once,
    )
    .option('--environment <name>', 'with --change: that of the account (default: production)', once)
    .inputs('redact')
    .action(async (query: string | undefined, options: ExplainOptions & Partial<ExplainChangeOptions>) => {
      const { change } = options
      if (change !== undefined) {
        const { explainChangeCommand } = await import('../explain-change.ts')
        process.exitCode = await explainChangeCommand({ ...options, change })
        return
      }
      if (query === undefined)
        throw new UserError('explain: received neither a search or rule nor --change, expected one.')
      const { explainCommand } = await import('../explain.ts')
      process.exitCode = explainCommand(query, options)
    })
}
