import { Option } from 'commander'
import { TEMPLATES } from '../../init/given.ts'
import type { DescribeCommand } from '../describe-command.ts'
import { joined, once } from '../input-option.ts'
import type { InitOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

const FILES = 'What is written'
const ROLES = 'Roles, and who signs in'
const ALERTS = 'Alerts and schedule'

export const describeInit: DescribeCommand = (program) => {
  const init = program
    .command('init')
    .description(
      'write workflow, configuration, templates of the roles and a first rule into a repository, checked as a run would; asks for what is not given',
    )
    .example(
      'One account, with no questions asked',
      `${CALL} init --yes --into my-repository --repository you/infra`,
    )
    .example(
      'An organisation whose production pages',
      `${CALL} init --yes --into my-audit --repository you/audit --accounts organization --production-accounts "ou:Workloads/Prod*" --environments "staging=*-staging" --pagerduty yes`,
    )
    .exits({ good: 'all files were written', wrongUse: 'nothing was written: the message says why' })
    .page('roles.md')
    .inputs('accounts', 'role', 'external-id', 'regions', 'production-accounts', 'pagerduty-endpoint')
  init
    .optionsGroup(`${FILES}:`)
    .option('--yes', 'ask nothing: what is not given is as usual')
    .option('--into <folder>', 'the root of the repository, there or not yet (default: this folder)', once)
    .option('--force', 'replace files that are there; without it nothing is written then')
    .addOption(templatesOption())
    .optionsGroup(`${ALERTS}:`)
    .option(
      '--environments <list...>',
      'other environments than production, as NAME=PATTERN: staging=*-staging',
      joined,
    )
    .option(
      '--pagerduty <word>',
      'whether production pages: no, yes, or the name of the secret with the integration key (default: no; yes is PAGERDUTY_ROUTING_KEY)',
      once,
    )
    .option('--schedule <cron>', 'when the scan starts, in UTC (default: "17 5 * * *")', once)
    .optionsGroup(`${ROLES}:`)
    .option('--repository <owner/name>', 'who signs in (default: that of which the folder is a clone)', once)
    .option(
      '--repository-ids <ids>',
      'the numbers of owner and repository, which newer repositories sign in with; without them, the commands that are printed ask GitHub',
      once,
    )
    .option(
      '--branch <name>',
      'the branch whose workflows may sign in (default: that of the clone, or main)',
      once,
    )
    .option(
      '--github-environment <name>',
      'instead: the environment of the repository whose jobs may sign in',
      once,
    )
    .option(
      '--sign-in-role <role>',
      'name or ARN of the role that the workflow signs in to (default: cloud-baseline); with an ARN no variable is needed',
      once,
    )
    .option('--sign-in-region <region>', 'where it signs in (default: us-east-1)', once)
    .action(async (options: InitOptions) => {
      const { initCommand } = await import('../init.ts')
      process.exitCode = await initCommand(options)
    })
}

function templatesOption(): Option {
  const option = new Option(
    '--templates <word>',
    'for which tool roles are written: cloudformation, terraform, both or none (default: both)',
  ).argParser(once)
  // For completion: what it is, the answers check.
  option.argChoices = [...TEMPLATES]
  return option
}
