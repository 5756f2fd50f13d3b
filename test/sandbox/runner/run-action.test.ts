import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionOptions, type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts'
import { runCli } from '../../../sandbox/runner/run-cli.ts'

const ACTION = `
name: tiny
description: for this test
inputs:
  fail-on:
    description: with a default
    default: high
  two words:
    description: without one
  flag:
    description: a YAML boolean
    default: false
  github-token:
    description: an expression
    default: \${{ github.token }}
outputs:
  verdict:
    description: one
runs:
  using: node24
  main: index.mjs
`

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-test-'))
  writeFileSync(join(folder, 'action.yml'), ACTION)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(script: string, options: Partial<ActionOptions> = {}): Promise<ActionRun> {
  const entry = join(folder, 'index.mjs')
  writeFileSync(
    entry,
    `import { appendFileSync, writeFileSync } from 'node:fs'\nconst env = process.env\n${script}`,
  )
  const result = await runAction({ entry, workspace: folder, ...options })
  return result
}

const summaryOf = (bytes: number): string => `writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}))`

const printed = async (expression: string, options: Partial<ActionOptions> = {}): Promise<unknown> =>
  JSON.parse((await run(`console.log(JSON.stringify(${expression}))`, options)).stdout)

describe('what a step finds', () => {
  it('is nothing of this process, and what the runner sets', async () => {
    process.env['LEAKED_INTO_STEP'] = 'yes'
    const env = (await printed('env', { env: { AWS_REGION: 'us-east-1' } })) as Record<string, string>
    delete process.env['LEAKED_INTO_STEP']
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_WORKSPACE: folder,
      RUNNER_OS: 'Linux',
      AWS_REGION: 'us-east-1',
    })
    expect(
      Object.keys(env).filter(
        (name) => !/^(?:GITHUB_|RUNNER_|INPUT_|AWS_REGION|CI|PATH|HOME|LANG)/.test(name),
      ),
    ).toEqual([])
    expect(env).not.toHaveProperty('RUNNER_DEBUG')
  })

  it('are its inputs, with the defaults of action.yml', async () => {
    const names =
      '["INPUT_FAIL-ON", "INPUT_TWO_WORDS", "INPUT_FLAG", "INPUT_GITHUB-TOKEN"].map((name) => env[name])'
    expect(await printed(names, { token: 'ghs_x' })).toEqual(['high', '', 'false', 'ghs_x'])
    expect(await printed(names, { inputs: { 'fail-on': 'low', 'two words': 'a\nb' } })).toEqual([
      'low',
      'a\nb',
      'false',
      '',
    ])
  })

  it('are the workspace as its folder, and files that exist', async () => {
    const files =
      '["OUTPUT", "STEP_SUMMARY", "STATE", "ENV", "PATH", "EVENT_PATH"].map((name) => (await import("node:fs")).existsSync(env["GITHUB_" + name]))'
    const expression = `[process.cwd(), process.version.split('.')[0], ${files.replace('.map(', '.map(async ')}]`
    const [cwd, version] = (await printed(expression)) as [string, string]
    expect([cwd, version]).toEqual([folder, process.version.split('.')[0]])
    const exist = await printed(`await Promise.all(${files.replace('.map(', '.map(async ')})`)
    expect(exist).toEqual([true, true, true, true, true, true])
  })

  it('is a warning where an input is not declared', async () => {
    const { annotations } = await run('', { inputs: { fail_on: 'low' } })
    expect(annotations).toMatchObject([
      { type: 'warning', message: expect.stringContaining("'fail_on', valid inputs are ['fail-on'") },
    ])
  })
})

describe('what is known of a step', () => {
  it('are exit code, outputs, state and summary', async () => {
    const result = await run(`
      writeFileSync(env.GITHUB_OUTPUT, 'verdict=pass\\nlist<<E\\n1\\n2\\nE\\n')
      writeFileSync(env.GITHUB_STATE, 'a=b\\n')
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hello\\n')
      process.exitCode = 3`)
    expect(result).toMatchObject({
      exitCode: 3,
      timedOut: false,
      outputs: { verdict: 'pass', list: '1\n2' },
      state: { a: 'b' },
      summary: '# Hello\n',
      summaryBytes: 8,
      annotations: [],
    })
    expect(result.durationMs).toBeGreaterThan(0)
  })

  it('is what both streams say, also across chunks and without a last line break', async () => {
    const result = await run(`
      process.stdout.write('::err')
      setTimeout(() => {
        process.stdout.write('or::sp\\u00fclt\\nlast')
        process.stderr.write('::warning::on stderr\\n')
      }, 30)`)
    expect(
      result.annotations
        .map(({ type, message }) => `${type} ${message}`)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['error sp\u00fclt', 'warning on stderr'])
    expect(result.log).toContain('last\n')
  })

  it('are masked values: in log, annotations and summary, and outputs that would vanish', async () => {
    const result = await run(
      `console.log('::add-mask::key1'); console.log('key1 key2'); writeFileSync(env.GITHUB_OUTPUT, 'a=xkey1x\\nb=fine\\n')
       writeFileSync(env.GITHUB_STEP_SUMMARY, 'key1 and key2')`,
      { secrets: ['key2'] },
    )
    expect(result).toMatchObject({ log: '*** ***\n', summary: '*** and ***', maskedOutputs: ['a'] })
    expect(result.masks).toEqual(['key2', 'key1'])
    expect(result.stdout).toContain('key1 key2')
  })

  it('is no summary at all where it is a byte too large', async () => {
    expect((await run(summaryOf(1_048_576))).summary).toHaveLength(1_048_576)
    const { summary, summaryBytes, annotations } = await run(summaryOf(1_048_577))
    expect([summary, summaryBytes]).toEqual(['', 1_048_577])
    expect(annotations).toMatchObject([{ type: 'error', message: expect.stringContaining('upload aborted') }])
  })

  it('is an error where the output file is damaged', async () => {
    const { annotations, outputs } = await run(`writeFileSync(env.GITHUB_OUTPUT, 'a<<E\\nb\\n')`)
    expect(outputs).toEqual({})
    expect(annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid value. Matching delimiter not found 'E'",
    ])
  })

  it('is that it was stopped where it does not end', async () => {
    const { timedOut, exitCode } = await run('setInterval(() => {}, 1000)', { timeoutMs: 300 })
    expect([timedOut, exitCode]).toEqual([true, null])
  })

  it('leaves the workspace as the step left it', async () => {
    await run(`writeFileSync('report.txt', 'here')`)
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('here')
  })
})

describe('the command line', () => {
  it('gets arguments, input and environment, and gives both streams', async () => {
    const entry = join(folder, 'cli.mjs')
    writeFileSync(
      entry,
      `process.stdin.on('data', (data) => process.stdout.write(data)); console.error(process.argv.slice(2).join('|'), process.env.A); process.exitCode = 2`,
    )
    const result = await runCli(['search', 'is(aws_vpc)'], { entry, env: { A: 'b' }, stdin: 'typed' })
    expect(result).toMatchObject({
      exitCode: 2,
      stdout: 'typed',
      stderr: 'search|is(aws_vpc) b\n',
      timedOut: false,
    })
  })
})
