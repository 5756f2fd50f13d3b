import { beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bashScript } from '../../src/cli/completion/bash.ts'
import { fishScript } from '../../src/cli/completion/fish.ts'
import { type Place, placesOf } from '../../src/cli/completion/offers.ts'
import { zshScript } from '../../src/cli/completion/zsh.ts'
import { describeProgram } from '../../src/cli/program.ts'

let places: readonly Place[]
beforeAll(() => {
  places = placesOf(describeProgram())
})

/** What bash offers for the last of these words, which may be empty. */
function offered(...words: readonly string[]): string[] {
  const line = ['cloud-baseline', ...words]
  const script = `${bashScript(places)}
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_cloud_baseline
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...line], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

/** What zsh offers for the last of these words, with stand-ins for its editor's own commands; null: there is no zsh. */
function offeredByZsh(...words: readonly string[]): string[] | null {
  if (!has('zsh')) return null
  const script = `compdef() { :; }
compset() { PREFIX="\${PREFIX#*=}"; }
compadd() { shift; for word; do [[ "$word" = "$PREFIX"* ]] && print -r -- "$word"; done; true; }
${zshScript(places)}
words=("$@") CURRENT=$# PREFIX="\${@[-1]}"
_cloud_baseline`
  const { stdout, stderr } = spawnSync('zsh', ['-fc', script, 'zsh', 'cloud-baseline', ...words], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

function has(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit'], { encoding: 'utf8' }).status === 0
}

describe('completion in bash', () => {
  it.each([
    [['sc'], ['scan']],
    [
      ['rules', ''],
      ['check', 'list', 'show', '--version', '--no-color', '--help'],
    ],
    [['rules', 'l'], ['list']],
    [
      ['scan', '--fail-o'],
      ['--fail-on', '--fail-on-new'],
    ],
    [['scan', '--fail-on', 'c'], ['critical']],
    [
      ['scan', '--dry-run', '--alert-per', ''],
      ['rule', 'account', 'resource'],
    ],
    // bash takes --alert-per=res apart.
    [['scan', '--alert-per', '=', 'res'], ['resource']],
    [
      ['scan', '--alert-per', '='],
      ['rule', 'account', 'resource'],
    ],
    [['rules', 'show', 'aws-ec2-volume-not-a'], ['aws-ec2-volume-not-attached']],
    [['diff', '--kinds', 'aws_ec2_nat'], ['aws_ec2_nat_gateway']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', '--version', '--no-color', '--help'],
    ],
    [
      ['init', '--templates', ''],
      ['cloudformation', 'terraform', 'both', 'none'],
    ],
    [['frobnicate'], []],
  ])('of %j is %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected)
  })

  it('leaves what can be a file to bash', () => {
    expect(offered('scan', '--report-dir', '')).toEqual([])
  })
})

describe(`completion in zsh${has('zsh') ? '' : ', which is not here'}`, () => {
  it.each([
    [['sc'], ['scan']],
    [['rules', 'l'], ['list']],
    [['scan', '--fail-on', 'c'], ['critical']],
    [['scan', '--alert-per=res'], ['resource']],
    [['rules', 'show', 'aws-ec2-volume-not-a'], ['aws-ec2-volume-not-attached']],
    [['frobnicate'], []],
  ])('of %j is %j', (words, expected) => {
    expect([null, expected]).toContainEqual(offeredByZsh(...words))
    expect(zshScript(places)).toContain("compset -P '*='")
  })
})

describe('the script', () => {
  it(`for zsh is one that ${has('zsh') ? 'zsh' : 'bash, since there is no zsh here,'} can parse`, () => {
    const shell = has('zsh') ? 'zsh' : 'bash'
    const { status, stderr } = spawnSync(shell, ['-n'], { input: zshScript(places), encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  it(`for fish is one that ${has('fish') ? 'fish can parse' : 'has whole texts on every line; there is no fish here to parse it'}`, () => {
    const script = fishScript(places)
    const lines = script.split('\n').filter((line) => line.startsWith('complete '))
    const text = String.raw`'(?:[^'\\]|\\.)*'`
    const whole = new RegExp(`^complete(?: (?:-\\w+|[\\w-]+|${text}))+$`)
    expect(lines.filter((line) => !whole.test(line))).toEqual([])
    // Its -n takes a file alone.
    const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-fish-'))
    writeFileSync(join(folder, 'cloud-baseline.fish'), script)
    const parsed = spawnSync('fish', ['-n', 'cloud-baseline.fish'], { cwd: folder, encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(has('fish') ? [parsed.status, parsed.stderr] : [0, '']).toEqual([0, ''])
  })

  it.each([
    ['bash', bashScript],
    ['zsh', zshScript],
    ['fish', fishScript],
  ])('for %s names every command and option', (_, script) => {
    const written = script(places)
    for (const { path, commands, options } of places) {
      for (const { word } of commands) expect(written).toContain(word)
      for (const { word } of options) expect([path, written.includes(word.slice(2))]).toEqual([path, true])
    }
  })
})
