import { Command, CommanderError } from 'commander'
import { endSoon } from '../host/ending.ts'
import { VERSION } from '../text/version.ts'
import { describeAccept } from './commands/accept.ts'
import { describeDiff } from './commands/diff.ts'
import { describeExceptions } from './commands/exceptions.ts'
import { describeExplain } from './commands/explain.ts'
import { describeKinds } from './commands/kinds.ts'
import { describePolicy } from './commands/policy.ts'
import { describeRules } from './commands/rules.ts'
import { describeScan } from './commands/scan.ts'
import { describeSearch } from './commands/search.ts'
import type { DescribeCommand } from './describe-command.ts'
import { EXIT, fail } from './exit.ts'
import { print, tell } from './print.ts'

/** All commands, in the order of the help. */
const COMMANDS: readonly DescribeCommand[] = [
  describeScan,
  describeSearch,
  describeExplain,
  describeKinds,
  describeAccept,
  describeDiff,
  describePolicy,
  describeRules,
  describeExceptions,
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
  for (const describe of COMMANDS) describe(program)
  return program
}
