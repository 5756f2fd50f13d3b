import type { DescribeCommand } from '../describe-command.ts'
import { SELECTION_WORDS } from '../input-option.ts'
import type { ListOptions, RulesCheckOptions, ShowOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

export const describeRules: DescribeCommand = (program) => {
  const rules = program.command('rules').description('check, list and show rules')
  rules
    .command('check')
    .argument('[selection...]', SELECTION_WORDS)
    .description(
      'load rules, run their examples, look at what the config file says of sending, report every mistake with file and line; with --inventory also what each rule would find',
    )
    .example('The rules of a folder', `${CALL} rules check my-rules`)
    .example('With those that ship, and the parameters of the config', `${CALL} rules check default,my-rules`)
    .example(
      'What a rule would find in what a run has read',
      `${CALL} rules check my-rules/volumes.yml --inventory cloud-baseline-report/inventory.ndjson.gz`,
    )
    .exits({
      good: 'no mistake, whatever the rules find in an inventory',
      wrongUse: 'mistakes, each with file and line',
      incomplete: 'with --inventory: a rule is unknown somewhere, or judged nothing',
    })
    .page('writing-rules.md')
    .inputs('config', 'inventory', 'accounts', 'regions', 'production-accounts')
    .option('--json', 'as one JSON object')
    .action(async (selection: string[], options: RulesCheckOptions) => {
      const { checkCommand } = await import('../rules-check.ts')
      process.exitCode = await checkCommand(selection, options)
    })
  rules
    .command('list')
    .argument('[selection...]', SELECTION_WORDS)
    .description('list rules, the most severe first')
    .example('Those that ship', `${CALL} rules list`)
    .example('Those about IAM and S3', `${CALL} rules list --services iam,s3`)
    .example('Your own, with what they read', `${CALL} rules list my-rules --wide`)
    .page('rules.md')
    .inputs('config', 'services')
    .option('--wide', 'all columns, however wide the terminal; a pipe always gets them')
    .option('--json', 'as one JSON list, with searches, parameters and requirements')
    .action(async (selection: string[], options: ListOptions) => {
      const { listCommand } = await import('../rules.ts')
      process.exitCode = listCommand(selection, options)
    })
  rules
    .command('show')
    .argument('<rule>', 'the id or an alias of the rule')
    .argument('[selection...]', SELECTION_WORDS)
    .description(
      'print the rule with this id or alias, one that ships or is selected; of a family, with the values of its row',
    )
    .example('A rule that ships', `${CALL} rules show aws-ec2-volume-not-attached`)
    .example('One of a folder', `${CALL} rules show acme-volume-without-owner my-rules`)
    .page('rules.md')
    .inputs('config', 'rules')
    .option('--json', 'as one JSON object')
    .action(async (rule: string, selection: string[], options: ShowOptions) => {
      const { showCommand } = await import('../rules.ts')
      process.exitCode = showCommand(rule, selection, options)
    })
}
