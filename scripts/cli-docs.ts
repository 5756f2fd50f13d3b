/** docs/cli.md, from what the program says of itself. */
import type { CliCommand } from '../src/cli/cli-command.ts'
import { describeProgram } from '../src/cli/program.ts'
import { INPUT_NAMES } from '../src/settings/inputs.ts'
import { table } from './markdown-table.ts'
import { CALL } from '../src/text/call.ts'

const program = describeProgram()

/** A section for each command: how it is called, its options, examples and exit codes. */
export function commandSections(): string {
  return program.callable
    .filter((command) => command !== program)
    .map(sectionOf)
    .join('\n\n')
}

/** What the exit codes mean for all commands. */
export function exitCodes(): string {
  return table(['code', 'meaning'], rowsOf(program.exitCodes))
}

function sectionOf(command: CliCommand): string {
  const { path, examples, exitCodes: codes, docsPage } = command
  return [
    `### ${path}`,
    `${sentence(command.description())}${docsPage === null ? '' : ` More: [${docsPage}](${docsPage}).`}`,
    fenced(`${CALL} ${path} ${command.usage()}`.trim(), 'text'),
    optionWords(command),
    ...(examples.length === 0
      ? []
      : [fenced(examples.map(({ does, line }) => `# ${does}\n${line}`).join('\n\n'))]),
    table(['exit code', 'meaning'], rowsOf(codes)),
  ].join('\n\n')
}

/** Inputs are described in inputs.md, once. */
function optionWords({ options, registeredArguments }: CliCommand): string {
  const inputs: string[] = []
  const rows = registeredArguments.map((operand) => [
    `\`${operand.name()}\``,
    markdown(
      [operand.description, operand.argChoices?.join(', ')].filter((part) => part !== undefined).join(': '),
    ),
  ])
  for (const { long, flags, description, helpGroupHeading } of options) {
    const name = INPUT_NAMES.find((one) => `--${one}` === long)
    // An option of its own may have an input's name.
    if (name === undefined || helpGroupHeading === undefined)
      rows.push([`\`${flags}\``, markdown(description)])
    else inputs.push(`\`${flags}\``)
  }
  return [
    ...(rows.length === 0
      ? []
      : [table([registeredArguments.length === 0 ? 'option' : 'operand or option', 'meaning'], rows)]),
    ...(inputs.length === 0 ? [] : [`Inputs ([inputs.md](inputs.md)) as options: ${inputs.join(', ')}.`]),
  ].join('\n\n')
}

function rowsOf(codes: ReadonlyMap<number, string>): string[][] {
  return [...codes].map(([code, words]) => [String(code), words])
}

/** Of an option: what stands in angle brackets is no HTML. */
function markdown(text: string): string {
  return text.replaceAll('<', '&lt;')
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** @param language of what can be pasted: `sh` */
function fenced(text: string, language = 'sh'): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}
