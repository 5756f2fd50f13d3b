import { Command, CommanderError } from 'commander'
import { EXIT, fail } from './cli/exit.ts'
import type { JsonOption, ScanOptions, SearchOptions } from './cli/options.ts'
import { INPUT_DEFAULTS, INPUT_NAMES, type InputName, SECRET_INPUTS } from './settings/inputs.ts'
import { VERSION } from './version.ts'

const program = new Command('cloud-baseline')
  .description('Checks the state of AWS accounts against rules and says what it could not see.')
  .version(VERSION)
  .showHelpAfterError('(--help tells the commands and options)')
  .exitOverride()

const scan = program
  .command('scan')
  .description(
    'read AWS, check the rules, report and alert: the Action from a terminal, with its inputs as options',
  )
for (const name of INPUT_NAMES) {
  const secret = SECRET_INPUTS.includes(name)
    ? ' better in the environment, as CLOUD_BASELINE_PAGERDUTY_ROUTING_KEY'
    : ''
  scan.option(`--${name} <value>`, `${defaultOf(name)}${secret}`)
}
scan.option('--json', 'write the result as JSON to standard output').action(async (options: ScanOptions) => {
  const { scanCommand } = await import('./cli/scan.ts')
  process.exitCode = await scanCommand(options, process.env)
})

program
  .command('search <query>')
  .description('search a saved inventory')
  .requiredOption('--inventory <file>', 'an inventory.ndjson.gz that a scan wrote')
  .option('--limit <number>', 'show at most so many resources')
  .option('--json', 'one JSON object per line')
  .action(async (query: string, options: SearchOptions) => {
    const { searchCommand } = await import('./cli/search.ts')
    process.exitCode = await searchCommand(query, options)
  })

program
  .command('explain <query>')
  .description('show how a search is grouped and what it needs')
  .option('--json', 'as one JSON object')
  .action(async (query: string, options: JsonOption) => {
    const { explainCommand } = await import('./cli/explain.ts')
    process.exitCode = explainCommand(query, options)
  })

const rules = program.command('rules').description('check and list rules')
rules
  .command('check [selection...]')
  .description('load rules, run their examples, tell every mistake with file and line')
  .option('--json', 'as one JSON object')
  .action(async (selection: string[], options: JsonOption) => {
    const { checkCommand } = await import('./cli/rules.ts')
    process.exitCode = checkCommand(selection, options)
  })
rules
  .command('list [selection...]')
  .description('list rules')
  .option('--json', 'as one JSON object')
  .action(async (selection: string[], options: JsonOption) => {
    const { listCommand } = await import('./cli/rules.ts')
    process.exitCode = listCommand(selection, options)
  })

function defaultOf(name: InputName): string {
  return INPUT_DEFAULTS[name] === '' ? '' : `${INPUT_DEFAULTS[name]} unless given`
}

/** The reader of a pipe may leave before the end (`… | head`): nothing is wrong then. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.good)
})

try {
  await program.parseAsync()
} catch (error) {
  // Commander has already printed its sentence, or the help that was asked for.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.good : EXIT.wrongUse
  else process.exitCode = fail(error)
}
