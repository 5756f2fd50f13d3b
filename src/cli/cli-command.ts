import { Command, type Option } from 'commander'
import { UserError } from '../model/errors.ts'
import type { InputName } from '../settings/inputs.ts'
import { docsAddress } from '../text/docs-address.ts'
import { nearest } from '../text/nearest.ts'
import { enumerate } from '../text/words.ts'
import { codesOf, type ExitWords } from './exit.ts'
import { optionFor } from './input-option.ts'
import { CALL } from '../text/call.ts'

/** A call that can be copied: the whole line, and what it does. */
export interface Example {
  readonly does: string
  readonly line: string
}

/** A command with what a person needs to use it: examples, exit codes, and the page that says more. */
export class CliCommand extends Command {
  readonly #examples: Example[] = []
  #exits: ExitWords = {}
  #page: string | null = null

  constructor(name?: string) {
    super(name)
    this.addHelpText('after', () => this.#help())
  }

  override createCommand(name?: string): CliCommand {
    return new CliCommand(name)
  }

  /** Adds an example: tests run its line. */
  example(does: string, line: string): this {
    this.#examples.push({ does, line })
    return this
  }

  /** What the exit codes mean here; 2 always means that it was used wrongly. */
  exits(words: ExitWords): this {
    this.#exits = words
    return this
  }

  /** The page of docs/ about it. */
  page(name: string): this {
    this.#page = name
    return this
  }

  /** Options of inputs, with the words of their table. Where no operand follows, a list takes several words. */
  inputs(...names: readonly InputName[]): this {
    for (const name of names)
      this.addOption(optionFor(name, { several: this.registeredArguments.length === 0 }))
    return this
  }

  /** The commands below it that can be called, itself included. */
  get callable(): readonly CliCommand[] {
    const below = this.commands.flatMap((command) => (command instanceof CliCommand ? command.callable : []))
    return this.commands.length > 0 && this.parent !== null ? below : [this, ...below]
  }

  get examples(): readonly Example[] {
    return this.#examples
  }

  get exitCodes(): ReadonlyMap<number, string> {
    return codesOf(this.#exits)
  }

  get docsPage(): string | null {
    return this.#page
  }

  /** `exceptions check`: without the program's name. */
  get path(): string {
    const above = this.parent instanceof CliCommand ? this.parent.path : null
    return above === null ? '' : `${above} ${this.name()}`.trim()
  }

  /** A misspelt option comes before what is missing: that may be for the same reason. */
  override parseOptions(args: string[]): ReturnType<Command['parseOptions']> {
    const parsed = super.parseOptions(args)
    const [first = ''] = parsed.unknown
    if (this.commands.length === 0 && /^-./.test(first) && !HELP.includes(first)) this.unknownOption(first)
    return parsed
  }

  /** Commander calls it. */
  unknownOption(flag: string): never {
    const [name = flag] = flag.split('=')
    const known = this.#known().flatMap(({ long, short }) =>
      [long, short].filter((one) => typeof one === 'string'),
    )
    throw this.#unknown('option', name, [...known, ...HELP])
  }

  /** Commander calls it. */
  unknownCommand(): never {
    const known = this.commands.flatMap((command) => [command.name(), ...command.aliases()])
    throw this.#unknown('command', this.args[0] ?? '', known)
  }

  #unknown(what: string, received: string, known: readonly string[]): UserError {
    const meant = nearest(received, known)
    const next = meant === null ? `. ${this.#helpCall} lists what there is.` : `; did you mean ${meant}?`
    return new UserError(`${this.#lead}there is no ${what} ${JSON.stringify(received)}${next}`)
  }

  /** What commander finds wrong, as other errors are said. */
  override error(message: string): never {
    const said = ownWords(message.replace(/^error: /, '').replace(/\.$/, ''))
    throw new UserError(`${this.#lead}${said}. ${this.#helpCall} says how it is used.`)
  }

  get #lead(): string {
    return this.path === '' ? '' : `${this.path}: `
  }

  get #helpCall(): string {
    return [CALL, this.path, '--help'].filter((word) => word !== '').join(' ')
  }

  /** Its own options, and those of the commands above it. */
  #known(): readonly Option[] {
    return [...this.options, ...(this.parent instanceof CliCommand ? this.parent.#known() : [])]
  }

  #help(): string {
    const examples = this.#examples.flatMap(({ does, line }) => [`  # ${does}`, `  ${line}`, ''])
    const codes = [...this.exitCodes].map(([code, words]) => `  ${code}  ${words}`)
    return [
      ...(examples.length === 0 ? [''] : ['', 'Examples:', ...examples]),
      ...(this.commands.length > 0 && this.parent !== null ? [] : ['Exit codes:', ...codes, '']),
      ...(this.#page === null ? [] : [`More: ${docsAddress(this.#page)}`]),
    ]
      .join('\n')
      .trimEnd()
  }
}

const HELP = ['--help', '-h']

/** What commander says otherwise than we do. */
function ownWords(said: string): string {
  const [, shown, choices] =
    /^command-argument value ('.*') is invalid for argument '.*'\. Allowed choices are (.*)$/.exec(said) ?? []
  if (shown !== undefined && choices !== undefined)
    return `received ${JSON.stringify(shown.slice(1, -1))}, expected ${enumerate(choices.split(', '), 'or')}`
  const [, twice] = /^option '(--[\w-]+).*' argument '[^]*' is invalid\. It is given twice/.exec(said) ?? []
  return twice === undefined ? said : `${twice} is given twice, expected once`
}
