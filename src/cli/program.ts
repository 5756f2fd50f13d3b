import { type Command, CommanderError } from 'commander'
import { endSoon } from '../host/ending.ts'
import { messageOf } from '../model/errors.ts'
import { VERSION } from '../text/version.ts'
import { CliCommand } from './cli-command.ts'
import { describeAccept } from './commands/accept.ts'
import { describeCompletion } from './commands/completion.ts'
import { describeDiff } from './commands/diff.ts'
import { describeExceptions } from './commands/exceptions.ts'
import { describeExplain } from './commands/explain.ts'
import { describeImportResoto } from './commands/import-resoto.ts'
import { describeInit } from './commands/init.ts'
import { describeKinds } from './commands/kinds.ts'
import { describePolicy } from './commands/policy.ts'
import { describePrivacy } from './commands/privacy.ts'
import { describeRules } from './commands/rules.ts'
import { describeScan } from './commands/scan.ts'
import { describeSearch } from './commands/search.ts'
import type { DescribeCommand } from './describe-command.ts'
import { EXIT, fail } from './exit.ts'
import { print, tell } from './print.ts'
import { CALL } from '../text/call.ts'

/** All commands, by what they are for, in the order of the help. */
const COMMANDS: Readonly<Record<string, readonly DescribeCommand[]>> = {
  'Check accounts': [describeInit, describeScan, describePolicy],
  'Look into inventories': [describeSearch, describeExplain, describeKinds, describeDiff],
  'Look into files': [describePrivacy],
  'Rules, exceptions and the accepted state': [describeRules, describeExceptions, describeAccept],
  'Come from elsewhere': [describeImportResoto],
  'The program itself': [describeCompletion],
}

/** Runs the command that the arguments name, and sets the exit code. */
export async function runProgram(): Promise<void> {
  // The reader of a pipe may leave before the end (`… | head`). The command goes on, so that its files are whole and its
  // exit code is that of what it has seen.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') sayLost(stream, error)
    })
  try {
    const program = describeProgram()
    await program.parseAsync(withArrowLast(withHelpLast(process.argv, program)))
  } catch (error) {
    // Commander has already printed its sentence, or the help that was asked for.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.good : EXIT.wrongUse
    else process.exitCode = await fail(error)
  }
  endSoon()
}

/**
 * A result that could not be written, as on a full disk, is incomplete. Thrown, the error would end the process before its
 * files are whole, and with the code that says that there are violations.
 */
function sayLost(stream: NodeJS.WriteStream, error: Error): void {
  stream.removeAllListeners('error').on('error', () => undefined)
  process.once('exit', () => {
    if (Number(process.exitCode ?? EXIT.good) === EXIT.good) process.exitCode = EXIT.incomplete
  })
  if (stream === process.stdout) tell(`The output cannot be written: ${messageOf(error)}.`)
}

/** `help rules check` is `rules check --help`: commander knows one word behind `help`. */
export function withHelpLast(argv: readonly string[], program: CliCommand): string[] {
  const help = argv.findIndex((word, index) => index > 1 && !word.startsWith('-'))
  const words = argv.slice(help + 1).filter((word) => !word.startsWith('-'))
  if (argv[help] !== 'help' || words.length === 0) return [...argv]
  let command: Command | undefined = program
  for (const word of words) command = command?.commands.find((one) => one.name() === word)
  // Of what there is not, the command that is called says so.
  return [...argv.slice(0, help), ...words, ...(command === undefined ? [] : ['--help'])]
}

/** A search may begin with an arrow (`--> is(volume)`), which is no option: it goes behind `--`. */
function withArrowLast(argv: readonly string[]): string[] {
  const command = argv.findIndex((word, index) => index > 1 && !word.startsWith('-'))
  const arrow = argv.findIndex(
    (word, index) => index > command && /^-(->|[[{]|(default|delete|iam)\b)/.test(word),
  )
  const takesSearch = argv[command] === 'search' || argv[command] === 'explain'
  if (!takesSearch || arrow < 0 || argv.includes('--')) return [...argv]
  return [...argv.slice(0, arrow), ...argv.slice(arrow + 1), '--', argv[arrow] ?? '']
}

/** The program as a person may call it. */
export function describeProgram(): CliCommand {
  const program = new CliCommand('cloud-baseline')
    .usage('<command> [options]')
    .description('Checks the state of AWS accounts against rules and says what it could not see.')
    .version(VERSION, '-V, --version', 'print the version')
    .option('--no-color', 'no colours, as with NO_COLOR in the environment; FORCE_COLOR asks for them')
    .helpOption('-h, --help', `show this help; ${CALL} <command> --help shows that of a command`)
    .example(
      'Read the account of your credentials: nothing is written but the report, nobody is paged',
      `${CALL} scan --fail-on none`,
    )
    .example(
      'Ask what the run has read',
      `${CALL} search "is(aws_ec2_instance)" --inventory cloud-baseline-report/inventory.ndjson.gz`,
    )
    .exits(EXITS)
    .page('cli.md')
    // The words of an option have its choices and its default.
    .configureHelp({ showGlobalOptions: true, optionDescription: ({ description }) => description })
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: tell })
  program.hook('preAction', () => {
    if (program.opts<{ color: boolean }>().color) return
    process.env['NO_COLOR'] = '1'
    delete process.env['FORCE_COLOR']
  })
  for (const [title, commands] of Object.entries(COMMANDS)) {
    program.commandsGroup(`${title}:`)
    for (const describe of commands) describe(program)
  }
  program.helpCommand('help [command...]', 'show the help of a command')
  return program
}

/** What the codes mean for all commands; each says it for itself in its help. */
const EXITS = {
  good: 'nothing is wrong, as far as the command was asked',
  violations: 'violations from fail-on up, or differences',
  wrongUse: 'used wrongly: the message says what was received and what is expected',
  incomplete: 'not everything could be seen, or the program failed',
} as const
