import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { UserError } from '../model/errors.ts'
import { endSoon } from '../host/ending.ts'
import { INPUT_NAMES, type InputName, specOf } from '../settings/inputs.ts'
import { VERSION } from '../text/version.ts'
import { EXIT, fail } from './exit.ts'
import { print, tell } from './print.ts'
import {
  type AcceptOptions,
  type ConfigOption,
  type ExplainChangeOptions,
  type ExplainExceptionsOptions,
  type DiffOptions,
  type JsonOption,
  type PolicyOptions,
  type ScanOptions,
  type SearchOptions,
  secretVariable,
} from './options.ts'

/** The inputs that say which accounts are read, and how. */
const ACCOUNT_INPUTS = INPUT_NAMES.filter((name) => specOf(name).group === 'What is read')

/** The inputs on which it hangs what an inventory holds, and what exceptions say of it. */
const EXPLAINED_WITH: readonly InputName[] = [
  'inventory',
  'exceptions',
  'rules',
  'config',
  'accounts',
  'regions',
  'production-accounts',
  'accepted-state',
]

/** Runs the command that the arguments name, and sets the exit code. */
export async function runProgram(): Promise<void> {
  // The reader of a pipe may leave before the end (`… | head`): nothing is wrong then.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(EXIT.good)
  })
  try {
    await describeProgram().parseAsync(withArrowLast(process.argv))
  } catch (error) {
    // Commander has already printed its sentence, or the help that was asked for.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.good : EXIT.wrongUse
    else process.exitCode = fail(error)
  }
  endSoon()
}

/** A search may begin with an arrow (`--> is(volume)`), which is no option: it goes behind `--`. */
function withArrowLast(argv: readonly string[]): string[] {
  const arrow = argv.findIndex((word, index) => index > 2 && /^-(->|[[{]|(default|delete|iam)\b)/.test(word))
  const takesSearch = argv[2] === 'search' || argv[2] === 'explain'
  if (!takesSearch || arrow < 0 || argv.includes('--')) return [...argv]
  return [...argv.slice(0, arrow), ...argv.slice(arrow + 1), '--', argv[arrow] ?? '']
}

function describeProgram(): Command {
  const program = new Command('cloud-baseline')
    .description('Checks the state of AWS accounts against rules and says what it could not see.')
    .version(VERSION)
    .showHelpAfterError('(--help lists the commands and options)')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: tell })
  describeScan(program)
  describeSearch(program)
  describeDrift(program)
  describeRules(program)
  describeExceptions(program)
  return program
}

function describeScan(program: Command): void {
  const scan = program
    .command('scan')
    .description(
      'read AWS, check the rules, report and alert: the Action in a terminal, its inputs as options',
    )
  for (const name of INPUT_NAMES) scan.addOption(optionFor(name))
  scan
    .option('--json', 'write the result as JSON to standard output')
    .action(async (options: ScanOptions) => {
      const { scanCommand } = await import('./scan.ts')
      process.exitCode = await scanCommand(options, process.env)
    })
}

/** Commander keeps the last of several values, and says nothing of the others. */
function once(value: string, before: string | undefined): string {
  if (before === undefined) return value
  throw new InvalidArgumentError('It is given twice, expected once; lists take commas between entries.')
}

function optionFor(name: InputName): Option {
  const { help, default: usual, terminalDefault: value = usual, group, secret } = specOf(name)
  const notes = [
    ...(value === '' ? [] : [`(default: ${value})`]),
    ...(secret === 'masked' ? [`Better in the environment, as ${secretVariable(name)}.`] : []),
  ]
  const description = [help.replaceAll('`', '"'), ...notes].join(' ')
  return new Option(`--${name} <value>`, description).argParser(once).helpGroup(`${group}:`)
}

function describeSearch(program: Command): void {
  program
    .command('search <query>')
    .description('search a saved inventory')
    .requiredOption('--inventory <file>', 'an inventory.ndjson.gz that a scan wrote', once)
    .option('--limit <number>', 'show at most this many', once)
    .option('--fields <paths>', 'columns, such as id,volume_size,tags.owner', once)
    .option('--json', 'one JSON object per line')
    .action(async (query: string, options: SearchOptions) => {
      const { searchCommand } = await import('./search.ts')
      process.exitCode = await searchCommand(query, options)
    })
  program
    .command('explain [query]')
    .description(
      'show how a search, or the search of a rule (by its id), is grouped and what it needs; or which rule judges a change',
    )
    .option('--json', 'as one JSON object')
    .option('--change <id>', 'a change against the accepted state, by the id that reports show', once)
    .option('--inventory <file>', 'with --change: the inventory of the run', once)
    .option('--accepted-state <folder>', 'with --change: the accepted state', once)
    .option('--rules <selection>', 'with --change: as the input (default: default)', once)
    .option('--environment <name>', 'with --change: that of the account (default: production)', once)
    .action(async (query: string | undefined, options: JsonOption & Partial<ExplainChangeOptions>) => {
      const { change } = options
      if (change !== undefined) {
        const { explainChangeCommand } = await import('./explain-change.ts')
        process.exitCode = await explainChangeCommand({ ...options, change })
        return
      }
      if (query === undefined)
        throw new UserError('explain: received neither a search nor --change, expected one.')
      const { explainCommand } = await import('./explain.ts')
      process.exitCode = explainCommand(query, options)
    })
}

function describeDrift(program: Command): void {
  program
    .command('accept')
    .description('write what inventories hold as the accepted state, to be reviewed and committed')
    .requiredOption('--inventory <files...>', 'inventories of a scan; patterns such as parts/*.ndjson.gz')
    .requiredOption('--accepted-state <folder>', 'where the accepted state lies, there or not yet', once)
    .requiredOption('--reason <text>', 'why this state is as it should be', once)
    .option('--by <name>', 'who accepts it; on GitHub the actor, elsewhere the user of the system', once)
    .option('--kinds <kinds>', 'these kinds, or all, in place of those that rules about changes watch', once)
    .addOption(optionFor('rules'))
    .addOption(optionFor('config'))
    .option('--only <changes...>', 'only these changes, by the ids that reports show')
    .action(async (options: AcceptOptions) => {
      const { acceptCommand } = await import('./accept.ts')
      process.exitCode = await acceptCommand(options, process.env)
    })
  program
    .command('diff <before> <after>')
    .description('show what changed between two inventories, or accepted states (folders)')
    .option(
      '--kinds <kinds>',
      'only these kinds; with an accepted state otherwise those that are accepted',
      once,
    )
    .option('--json', 'one JSON object per line')
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diffCommand } = await import('./diff.ts')
      process.exitCode = await diffCommand(before, after, options)
    })
}

function describeExceptions(program: Command): void {
  const exceptions = program
    .command('exceptions')
    .description('check the exceptions file, or explain what it says of a finding')
  const check = exceptions
    .command('check [file]')
    .description('report every mistake with file and line, what has expired and what expires soon')
    .addOption(optionFor('config'))
    .addOption(optionFor('rules'))
    .option('--json', 'as one JSON object')
  check.action(async (file: string | undefined, options: PolicyOptions) => {
    const { exceptionsCheckCommand } = await import('./exceptions.ts')
    process.exitCode = exceptionsCheckCommand(file ?? '', options)
  })
  const explain = exceptions
    .command('explain <finding...>')
    .description(
      'say which exception accepts a finding, given by its fingerprint or by rule and resource id, or what of each does not match',
    )
    .option('--result <file>', 'the result.json of a run; it does not decide about tags and where', once)
    .option('--json', 'as one JSON object')
  for (const name of EXPLAINED_WITH) explain.addOption(optionFor(name))
  explain.action(async (finding: string[], options: ExplainExceptionsOptions) => {
    const { exceptionsExplainCommand } = await import('./exceptions-explain.ts')
    process.exitCode = await exceptionsExplainCommand(finding, options)
  })
}

function describeRules(program: Command): void {
  const policy = program
    .command('policy [selection...]')
    .description(
      'print the least IAM policy for the rules; with roles, one for the workflow and for each role',
    )
  for (const name of ACCOUNT_INPUTS) policy.addOption(optionFor(name))
  policy.action(async (selection: string[], options: PolicyOptions) => {
    const { policyCommand } = await import('./policy.ts')
    process.exitCode = policyCommand(selection, options)
  })
  const rules = program.command('rules').description('check, list and show rules')
  rules
    .command('check [selection...]')
    .description('load rules, run their examples, report every mistake with file and line')
    .addOption(optionFor('config'))
    .option('--json', 'as one JSON object')
    .action(async (selection: string[], options: JsonOption & ConfigOption) => {
      const { checkCommand } = await import('./rules.ts')
      process.exitCode = checkCommand(selection, options)
    })
  rules
    .command('list [selection...]')
    .description('list rules')
    .addOption(optionFor('config'))
    .option('--json', 'as one JSON object')
    .action(async (selection: string[], options: JsonOption & ConfigOption) => {
      const { listCommand } = await import('./rules.ts')
      process.exitCode = listCommand(selection, options)
    })
  rules
    .command('show <rule> [selection...]')
    .description('print the rule with this id or alias; of a family, with the values of its row')
    .option('--json', 'as one JSON object')
    .action(async (rule: string, selection: string[], options: JsonOption) => {
      const { showCommand } = await import('./rules.ts')
      process.exitCode = showCommand(rule, selection, options)
    })
}
