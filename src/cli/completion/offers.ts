import { KINDS } from '../../clouds/clouds.ts'
import { loadRules } from '../../rules/load/load.ts'
import { INPUT_NAMES, specOf } from '../../settings/inputs.ts'
import { firstSentence } from '../../text/first-sentence.ts'
import type { CliCommand } from '../cli-command.ts'

/** A word that can stand next, and what it is. */
export interface Offer {
  readonly word: string
  readonly about: string
}

export interface OptionOffer extends Offer {
  /** Whether a value has to follow. */
  readonly takesValue: boolean
  /** What the value may be; empty: anything, such as a file. */
  readonly values: readonly string[]
}

/** What can stand behind a command. */
export interface Place {
  /** `rules check`; empty for the program itself. */
  readonly path: string
  readonly commands: readonly Offer[]
  readonly options: readonly OptionOffer[]
  readonly operands: readonly string[]
}

/** Every place of the program, from its own description. */
export function placesOf(program: CliCommand): readonly Place[] {
  const named = namedWords()
  const globals = optionsOf(program, named)
  const below = (command: CliCommand): readonly Place[] => {
    const commands = command.commands.filter((one) => 'path' in one) as CliCommand[]
    const own = command === program ? [] : optionsOf(command, named)
    const place = {
      path: command.path,
      commands: commands.map((one) => ({ word: one.name(), about: aboutOf(one.description()) })),
      options: [
        ...own,
        ...globals,
        { word: '--help', about: 'show the help', takesValue: false, values: [] },
      ],
      operands: [
        ...new Set(
          command.registeredArguments.flatMap(
            (operand) => operand.argChoices ?? named.get(operand.name()) ?? [],
          ),
        ),
      ],
    }
    return [place, ...commands.flatMap(below)]
  }
  return below(program)
}

function optionsOf(command: CliCommand, named: ReadonlyMap<string, readonly string[]>): OptionOffer[] {
  return command.options.map(({ long, description, required, argChoices = [] }) => {
    const name = (long ?? '').slice(2)
    const input = INPUT_NAMES.find((one) => one === name)
    const choices = input === undefined ? argChoices : (specOf(input).parse.choices ?? [])
    return {
      word: `--${name}`,
      about: aboutOf(description),
      takesValue: required,
      values: choices.length > 0 ? choices : (named.get(name) ?? []),
    }
  })
}

/** By the names of operands and options that take them. */
function namedWords(): ReadonlyMap<string, readonly string[]> {
  const { rules } = loadRules(['default'], {
    workspace: process.cwd(),
    model: KINDS,
    now: new Date(),
    examples: 'own',
    withDisabled: true,
  })
  const ids = rules.map(({ rule }) => rule.id).toSorted()
  const kinds = [...KINDS.keys()].toSorted()
  return new Map([
    ['rule', ids],
    ['selection', ['default', ...ids]],
    ['rules', ['default', ...ids]],
    ['finding', ids],
    ['kind', kinds],
    ['kinds', kinds],
  ])
}

function aboutOf(description: string): string {
  return firstSentence(description).replace(/\.$/, '')
}
