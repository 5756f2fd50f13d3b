import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { type Desk, openDesk } from './desk.ts'
import { blocksOf, PAGES, textOf } from './pages.ts'

/** What a reader pastes into a terminal. */
interface Command {
  readonly place: string
  readonly command: string
}

/**
 * What is not run here, and why. Whoever writes such a command into a page says it here.
 */
const NOT_RUN: readonly (readonly [begins: RegExp, why: string])[] = [
  [/^npm (ci|start|test|run) ?/, 'a script of package.json, which CI runs'],
  [/^npm ci && npm (start|test|run)/, 'the same'],
  [/^git (tag|push) /, 'a release: release.test.ts tries its steps'],
  [/^npm (install|audit) /, 'asks a registry: package.test.ts installs the package'],
  [/^npm (publish|trust) /, 'publishes: release.test.ts tries what comes before'],
  [/^gh (release|attestation) verify /, 'asks GitHub about a release'],
  [
    /^unzip /,
    'a program that not every machine has: evidence.test.ts of the interop tests checks the digests',
  ],
]

/** Commands that end with 1 where they find something. */
const MAY_FIND = /\bcloud-baseline (scan|diff|exceptions explain|privacy)\b/

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
}, 120_000)
afterAll(() => desk.close())

const COMMANDS = PAGES.flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => ['bash', 'sh', 'shell', 'console'].includes(language))
    .flatMap(({ place, text }) => commandsIn(text).map((command): Command => ({ place, command }))),
)

/** One a line, or several that end in a backslash; comments are none. */
function commandsIn(text: string): readonly string[] {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function whyNotRun(command: string): string | null {
  return NOT_RUN.find(([begins]) => begins.test(command))?.[1] ?? null
}

describe('the commands of the pages', () => {
  const run = COMMANDS.filter(({ command }) => whyNotRun(command) === null)

  it('are found', () => {
    expect(run.length).toBeGreaterThan(15)
  })

  let place = ''
  it.each(run)('$place: $command', async ({ place: here, command }) => {
    // Commands of one block follow each other.
    if (here !== place) desk.tidy()
    place = here
    const { code, stdout, stderr } = await desk.run(command)
    const said = `${stdout}${stderr}`
    expect({ code, said }).toEqual({ code: MAY_FIND.test(command) && code === 1 ? 1 : 0, said })
    // What a reader copies meets no surprise.
    expect(said).not.toMatch(/^Warning: |perhaps you mean/m)
  })

  it('that are not run are of these kinds, each of which there is', () => {
    const idle = NOT_RUN.filter(([begins]) => !COMMANDS.some(({ command }) => begins.test(command)))
    expect(idle).toEqual([])
  })

  it('of npm are scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object }
    const all = COMMANDS.map(({ command }) => command).join('\n')
    const named = [...all.matchAll(/\bnpm (?:run )?(?!(?:ci|install|audit|publish|trust)\b)([a-z:-]+)/g)].map(
      ([, name]) => name,
    )
    expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([])
  })
})

describe('the commands in sentences', () => {
  const inline = [
    ...new Set(
      PAGES.flatMap((page) => [
        ...textOf(page).matchAll(/(?:`|^ {4})(?:npx )?cloud-baseline ([a-z][^`\n]*)/gm),
      ]).map(([, words = '']) => words.trim()),
    ),
  ]

  it.each(inline)('cloud-baseline %s', async (words) => {
    const [first = '', second = ''] = words.split(/\s+/)
    const { stdout: own, code } = await desk.run(`npx cloud-baseline ${first} --help`)
    expect(code).toBe(0)
    const isGroup = /^Commands:/m.test(own)
    const { stdout: help } = isGroup
      ? await desk.run(`npx cloud-baseline ${first} ${second} --help`)
      : { stdout: own }
    expect(help).toMatch(new RegExp(`^Usage: cloud-baseline ${first}${isGroup ? ` ${second}` : ''}\\b`, 'm'))
    const options = [...words.matchAll(/(?<=\s)--[a-z][a-z-]*/g)].map(([option]) => option)
    expect(options.filter((option) => !new RegExp(`${option}(?![a-z-])`).test(help))).toEqual([])
  })
})

describe('what the pages have people write', () => {
  it('never calls the bundle by its path', () => {
    const places = PAGES.filter((page) => textOf(page).includes('node dist/cli'))
    expect(places).toEqual([])
  })

  it('names files of this repository that there are', () => {
    const all = PAGES.map(textOf).join('\n')
    const named = [...all.matchAll(/\bdocs\/examples\/[\w.-]+/g)].map(([file]) => file)
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  })
})
