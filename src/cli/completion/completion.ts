import type { CliCommand } from '../cli-command.ts'
import { print } from '../print.ts'
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { placesOf } from './offers.ts'
import { zshScript } from './zsh.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript }

/** Prints the script with all that the program offers today: it asks nothing of the program when it completes. */
export function printCompletion(shell: keyof typeof SCRIPTS, program: CliCommand): void {
  print(SCRIPTS[shell](placesOf(program)))
}
