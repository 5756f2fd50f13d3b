import type { CliCommand } from './cli-command.ts'

/** Adds a command to the program, or to the command that it belongs to. What carries it out is loaded when it is called. */
export type DescribeCommand = (program: CliCommand) => void
