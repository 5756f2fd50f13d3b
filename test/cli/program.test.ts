import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { existsSync } from 'node:fs'
import { CommanderError } from 'commander'
import { describeProgram, withHelpLast } from '../../src/cli/program.ts'
import { UserError } from '../../src/model/errors.ts'
import { INPUT_NAMES, specOf } from '../../src/settings/inputs.ts'

let printed = ''
beforeEach(() => {
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

/** The sentence with which the words are refused. */
async function refusalOf(...words: string[]): Promise<string> {
  try {
    await describeProgram().parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return ''
}

async function helpOf(...words: string[]): Promise<string> {
  await expect(describeProgram().parseAsync([...words, '--help'], { from: 'user' })).rejects.toThrow(
    CommanderError,
  )
  return printed
}

function parsed(...words: string[]): Readonly<Record<string, unknown>> {
  const scan = describeProgram().commands.find((command) => command.name() === 'scan')
  scan?.parseOptions(words)
  return scan?.opts() ?? {}
}

describe('a misspelt word', () => {
  it.each([
    [['search', '--hlep'], 'search: there is no option "--hlep"; did you mean --help?'],
    [['--hlep'], 'there is no option "--hlep"; did you mean --help?'],
    [['scan', '--dry-rnu'], 'scan: there is no option "--dry-rnu"; did you mean --dry-run?'],
    [['scan', '--fail-no=high'], 'scan: there is no option "--fail-no"; did you mean --fail-on?'],
    [['scan', '--no-colour'], 'scan: there is no option "--no-colour"; did you mean --no-color?'],
    [
      ['accept', '--accepted-stat', 'x'],
      'accept: there is no option "--accepted-stat"; did you mean --accepted-state?',
    ],
    [['serach', 'is(volume)'], 'there is no command "serach"; did you mean search?'],
    [['rules', 'lst'], 'rules: there is no command "lst"; did you mean list?'],
    [
      ['rules', 'frobnicate'],
      'rules: there is no command "frobnicate". npx cloud-baseline rules --help lists what there is.',
    ],
    [
      ['scan', '--role', 'a', '--role', 'b'],
      'scan: --role is given twice, expected once. npx cloud-baseline scan --help says how it is used.',
    ],
    [
      ['scan', '--dry-run', '--dry-run'],
      'scan: --dry-run is given twice, expected once. npx cloud-baseline scan --help says how it is used.',
    ],
    [
      ['completion', 'tcsh'],
      'completion: received "tcsh", expected bash, zsh or fish. npx cloud-baseline completion --help says how it is used.',
    ],
    [['-v'], 'there is no option "-v"; did you mean -V?'],
  ])('%j gives that problem alone, with the nearest', async (words, sentence) => {
    expect(await refusalOf(...words)).toBe(sentence)
  })
})

describe('the help of a command', () => {
  it('of scan has words, choices and default for every input', async () => {
    const help = (await helpOf('scan')).replaceAll(/\s+/g, ' ')
    for (const name of INPUT_NAMES) {
      const { help: words, default: usual, terminalDefault = usual, parse, type } = specOf(name)
      const choices = type === 'boolean' ? [] : (parse.choices ?? [])
      const notes = terminalDefault === '' ? choices : [...choices, `default: ${terminalDefault})`]
      const said: readonly string[] = [words.replaceAll('`', '"'), ...notes]
      const from = help.indexOf(` --${name} `)
      expect(said.filter((one) => help.indexOf(one, from) < 0)).toEqual([])
    }
    expect(help).toContain('(critical, high, medium, low or none; default: high)')
    expect(help).toMatch(/last run fail the step\. \(default: false\) --on-incomplete /)
  })

  it.each(describeProgram().callable)(
    'of "$path" has words for every operand and option',
    async (command) => {
      const help = (await helpOf(...command.path.split(' ').filter((word) => word !== ''))).replaceAll(
        /\s+/g,
        ' ',
      )
      const described = [...command.registeredArguments, ...command.options]
      expect(described.filter(({ description }) => description.trim() === '')).toEqual([])
      expect(described.filter(({ description }) => !help.includes(description))).toEqual([])
      expect(help).not.toContain('(preset: ')
    },
  )

  it('says what the exit codes mean, gives examples, and where more is', async () => {
    const help = await helpOf('diff')
    expect(help).toMatch(/^Examples:\n {2}# .+\n {2}npx cloud-baseline diff /m)
    expect(help).toMatch(
      /^Exit codes:\n {2}0 {2}no difference.*\n {2}1 {2}differences\n {2}2 {2}used wrongly/m,
    )
    expect(help).toMatch(/^More: https:\/\/github\.com\/.+\/blob\/v\d+\/docs\/changes\.md$/m)
  })

  it('of the program groups the commands', async () => {
    const groups = [...(await helpOf()).matchAll(/^([A-Z].*):$/gm)].map(([, group]) => group)
    expect(groups).toEqual([
      'Options',
      'Check accounts',
      'Look into inventories',
      'Look into files',
      'Rules, exceptions and the accepted state',
      'Come from elsewhere',
      'The program itself',
      'Examples',
      'Exit codes',
    ])
  })

  it.each(describeProgram().callable)('of "$path" names a page that is there', ({ docsPage }) => {
    expect(existsSync(`docs/${docsPage?.replace(/#.*/, '')}`)).toBe(true)
  })
})

describe('help before the command', () => {
  it.each([
    ['help rules check', 'rules check --help'],
    ['--no-color help scan', '--no-color scan --help'],
    ['help', 'help'],
    ['rules help check', 'rules help check'],
    // The word itself is refused then, with the nearest.
    ['help scna', 'scna'],
    ['help rules chekc', 'rules chekc'],
    ['search help --inventory x', 'search help --inventory x'],
  ])('%s is %s', (given, meant) => {
    const argv = ['node', 'cloud-baseline', ...given.split(' ')]
    expect(withHelpLast(argv, describeProgram()).slice(2).join(' ')).toBe(meant)
  })
})

describe('options of inputs', () => {
  it('that are booleans mean true alone', () => {
    expect(parsed('--dry-run', '--fail-on-new', '--attribution=false')).toMatchObject({
      dryRun: 'true',
      failOnNew: 'true',
      attribution: 'false',
    })
  })

  it('that are lists take commas, lines, several words, and are joined when they are given several times', () => {
    expect(parsed('--accounts', '1,2', '3', '--rules=default', '--accounts', '4\n5')).toMatchObject({
      accounts: '1,2\n3\n4\n5',
      rules: 'default',
    })
  })
})
