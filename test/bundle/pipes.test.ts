import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { addOpenGroup, organisationOf, packageAction, PRODUCTION, World } from './support.ts'

const packaged = packageAction()
let world: World

beforeAll(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION], ['eu-central-1']))
  addOpenGroup(world.aws.organisation.account(PRODUCTION).region('eu-central-1'))
  const { exitCode } = await runCli(['scan', '--regions', 'eu-central-1'], {
    entry: packaged.cli,
    cwd: world.workspace,
    env: awsEnvironment(world.aws, PRODUCTION),
  })
  if (exitCode !== 1) throw new Error(`The scan ended with ${exitCode}.`)
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

/** The exit codes of the program and of the reader, which takes one line. */
function codesOf(words: string, streams: string): string {
  const line = `'${process.execPath}' '${packaged.cli}' ${words} ${streams} head -n 1 >/dev/null; echo "\${PIPESTATUS[@]}"`
  const env = { PATH: process.env['PATH'] ?? '', HOME: world.workspace }
  const { stdout } = spawnSync('bash', ['-c', line], { cwd: world.workspace, env, encoding: 'utf8' })
  return stdout.trim()
}

describe('a pipe whose reader leaves', () => {
  const SCAN = 'scan --inventory cloud-baseline-report/inventory.ndjson.gz --report-dir piped'

  it.each(['|', '2>&1 |', '2>&1 >/dev/null |'])(
    'leaves a scan its exit code and its report: %s',
    (streams) => {
      expect(codesOf(SCAN, streams)).toBe('1 0')
      // Node itself ends with 1 where nobody listens to the error.
      expect(codesOf(`${SCAN} --fail-on none`, streams)).toBe('0 0')
      expect(existsSync(join(world.workspace, 'piped/result.json'))).toBe(true)
      rmSync(join(world.workspace, 'piped'), { recursive: true })
    },
  )

  it('is no mistake of a search', () => {
    expect(codesOf('search "is(aws_ec2_security_group)"', '|')).toBe('0 0')
  })

  it('leaves mistakes in rules mistakes', () => {
    writeFileSync(join(world.workspace, 'wrong.yml'), 'id: A\n')
    expect(codesOf('rules check wrong.yml', '|')).toBe('2 0')
  })
})

describe('a disk that is full', () => {
  it.each([
    ['search "is(aws_ec2_security_group)"', 3],
    ['scan --inventory cloud-baseline-report/inventory.ndjson.gz --report-dir full', 1],
  ])('is no result that looks whole, and no violation: %s', (words, code) => {
    const line = `'${process.execPath}' '${packaged.cli}' ${words} >/dev/full`
    const env = { PATH: process.env['PATH'] ?? '', HOME: world.workspace }
    const { status, stderr } = spawnSync('bash', ['-c', line], {
      cwd: world.workspace,
      env,
      encoding: 'utf8',
    })
    expect(status).toBe(code)
    expect(stderr).toContain('The output cannot be written: ENOSPC')
    expect(stderr).not.toContain('    at ')
  })
})
