import type { DescribeCommand } from '../describe-command.ts'
import { optionFor } from '../input-option.ts'
import type { ConfigOption, JsonOption } from '../options.ts'

export const describeRules: DescribeCommand = (program) => {
  const rules = program.command('rules').description('check, list and show rules')
  rules
    .command('check [selection...]')
    .description('load rules, run their examples, report every mistake with file and line')
    .addOption(optionFor('config'))
    .option('--json', 'as one JSON object')
    .action(async (selection: string[], options: JsonOption & ConfigOption) => {
      const { checkCommand } = await import('../rules.ts')
      process.exitCode = checkCommand(selection, options)
    })
  rules
    .command('list [selection...]')
    .description('list rules')
    .addOption(optionFor('config'))
    .option('--json', 'as one JSON object')
    .action(async (selection: string[], options: JsonOption & ConfigOption) => {
      const { listCommand } = await import('../rules.ts')
      process.exitCode = listCommand(selection, options)
    })
  rules
    .command('show <rule> [selection...]')
    .description('print the rule with this id or alias; of a family, with the values of its row')
    .option('--json', 'as one JSON object')
    .action(async (rule: string, selection: string[], options: JsonOption) => {
      const { showCommand } = await import('../rules.ts')
      process.exitCode = showCommand(rule, selection, options)
    })
}
