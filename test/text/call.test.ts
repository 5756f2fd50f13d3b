import { describe, expect, it } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { describeProgram } from '../../src/cli/program.ts'
import { CALL } from '../../src/text/call.ts'

/** Everything that the program may print, and the pages. */
const FILES = globSync([
  'src/**/*.ts',
  'rules/**/*.yml',
  'schema/*.json',
  'action.yml',
  '*.md',
  'docs/**/*.md',
])
const COMMANDS = describeProgram().commands.map((command) => command.name())
const SENTENCE = new RegExp(String.raw`(.{0,4})\bcloud-baseline (?:${COMMANDS.join('|')})\b`, 'g')

/** Where a command is told without the way to start it. */
function tellsWithout(text: string): readonly string[] {
  return [...text.matchAll(SENTENCE)].filter(([, before]) => before !== 'npx ').map(([sentence]) => sentence)
}

describe('how to call the program', () => {
  it('is what npx finds, in a clone and where it is installed', () => {
    expect(CALL).toBe('npx cloud-baseline')
  })

  it('is told with every command, in all that is printed and in the pages', () => {
    expect(tellsWithout('write `cloud-baseline kinds` or npx cloud-baseline scan')).toEqual([
      'te `cloud-baseline kinds',
    ])
    expect(FILES.length).toBeGreaterThan(800)
    expect(
      FILES.flatMap((file) => tellsWithout(readFileSync(file, 'utf8')).map((found) => `${file}: ${found}`)),
    ).toEqual([])
  })

  it('is written once in the sources', () => {
    const naming = globSync('src/**/*.ts').filter((file) => readFileSync(file, 'utf8').includes(`${CALL} `))
    expect(naming).toEqual([])
  })

  it('starts every example of the help', () => {
    const lines = describeProgram().callable.flatMap(({ examples }) => examples.map(({ line }) => line))
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => !line.includes(`${CALL} `))).toEqual([])
  })
})
