import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { startProxy } from '../../sandbox/proxy.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { LEAN, organisationOf, packageAction, PRODUCTION, STAGING, World } from './support.ts'
import { gapsIn } from './gaps.ts'

const packaged = packageAction()
let world: World
let silent: Server

beforeEach(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING], ['us-east-1']), LEAN)
  silent = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(silent, 'listening')
})
afterEach(async () => {
  silent.close()
  await world.close()
})
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function silentUrl(): string {
  return `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
}

function inWorkspace(name: string): string {
  return join(world.workspace, name)
}

/** What hangs here would hang for ever: the runner ends it after two minutes. */
async function ending(work: () => Promise<ActionRun>): Promise<ActionRun> {
  const run = await work()
  expect(run.timedOut).toBe(false)
  return run
}

const OWN = { accounts: STAGING, role: '', 'external-id': '' }
/** For runs that read nothing before it is over. */
const SOON = { 'timeout-minutes': '0.05' }
const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }

describe('a run that something hangs in ends soon after its limit', () => {
  it('a proxy that swallows CONNECT', async () => {
    const proxy = await startProxy({ places: {}, swallows: true })
    const run = await ending(() =>
      world.run(
        { ...OWN, ...SOON, 'pagerduty-endpoint': 'https://pagerduty.test' },
        { AWS_ENDPOINT_URL: 'https://aws.test', HTTPS_PROXY: proxy.url },
      ),
    )
    await proxy.close()
    expect(run.outputs['verdict']).toBe('incomplete')
    expect(run.summary).not.toBe('')
  })

  it('credential_process', async () => {
    const config = inWorkspace('aws-config')
    writeFileSync(config, '[default]\ncredential_process = sleep 600\n')
    const run = await ending(() => world.run({ ...OWN, ...SOON }, { ...NO_KEYS, AWS_CONFIG_FILE: config }))
    expect(run.outputs['verdict']).toBe('incomplete')
    expect(gapsIn(world.result())).toMatchObject([{ account: STAGING, reason: 'timeout' }])
  })

  it.each([
    ['AWS_CONTAINER_CREDENTIALS_FULL_URI', {}],
    ['AWS_EC2_METADATA_SERVICE_ENDPOINT', { AWS_EC2_METADATA_DISABLED: '' }],
  ])('an address that gives credentials (%s)', async (variable, more) => {
    const run = await ending(() =>
      world.run({ ...OWN, ...SOON }, { ...NO_KEYS, ...more, [variable]: silentUrl() }),
    )
    expect(run.outputs['verdict']).toBe('incomplete')
  })
})

describe('what is no file is never waited for', () => {
  it('a report folder below /proc: the run reads and judges all the same, and says what is missing', async () => {
    const run = await ending(() => world.run({ ...OWN, 'report-dir': '/proc/report/a' }))
    expect(run.exitCode).toBe(1)
    expect(run.outputs['verdict']).toBe('pass')
    expect(run.log).toContain('The inventory cannot be written to /proc/report/a')
  })

  it.each([
    [{ rules: 'pipe' }, 'rules: received "pipe", which is a pipe or a device'],
    [{ rules: 'folder' }, 'folder/pipe.yml:1: this file cannot be read: it is a pipe, not a file.'],
    [
      { config: 'pipe' },
      'config: received "pipe", expected a file that can be read: it is a pipe, not a file.',
    ],
    [{ history: 'pipe' }, 'pipe'],
  ])('%j is refused before any call', async (inputs, sentence) => {
    mkdirSync(inWorkspace('folder'))
    for (const name of ['pipe', 'folder/pipe.yml']) execFileSync('mkfifo', [inWorkspace(name)])
    const run = await ending(() => world.run({ ...OWN, ...inputs }))
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)])
    expect(world.aws.log.requests).toEqual([])
  })

  it.each(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CA_BUNDLE'])(
    '%s',
    async (variable) => {
      execFileSync('mkfifo', [inWorkspace('pipe')])
      const run = await ending(() => world.run(OWN, { [variable]: inWorkspace('pipe') }))
      expect(run.exitCode).toBe(1)
      expect(run.log).toContain(`${variable}: received "${inWorkspace('pipe')}", expected a file`)
    },
  )

  it('an inventory that is searched', async () => {
    execFileSync('mkfifo', [inWorkspace('pipe')])
    const found = await runCli(['search', 'is(aws_vpc)', '--inventory', 'pipe'], {
      entry: packaged.cli,
      cwd: world.workspace,
      timeoutMs: 20_000,
    })
    expect([found.exitCode, found.stderr]).toEqual([
      2,
      expect.stringContaining('inventory: received "pipe", but that is a pipe or a device'),
    ])
  })
})

describe('a rule file that links out of the workspace', () => {
  it.each([['rules/mine.yml'], ['rules'], ['rules/*.yml'], ['linked']])(
    'is refused as %s, without a line of it',
    async (rules) => {
      const elsewhere = join(packaged.folder, 'secret.yml')
      writeFileSync(elsewhere, 'id: x\nroot:x:0:0\n  SECRET-LINE: [')
      mkdirSync(inWorkspace('rules'))
      symlinkSync(elsewhere, inWorkspace('rules/mine.yml'))
      symlinkSync(packaged.folder, inWorkspace('linked'))
      const run = await world.run({ ...OWN, rules })
      expect(run.exitCode).toBe(1)
      expect(run.log).toContain('a link that leads out of the workspace, expected a file in it')
      expect(run.log).not.toContain('SECRET-LINE')
    },
  )

  it('may be named by the place where it is, and link within the workspace', async () => {
    const good = `id: mine\ntitle: Mine\nseverity: low\nsearch: is(aws_ec2_volume) and volume_size > 3\nexamples:\n  - { name: a, expect: violation, resource: { volume_size: 4 } }\n  - { name: b, expect: pass, resource: { volume_size: 1 } }\n`
    mkdirSync(inWorkspace('a'))
    writeFileSync(inWorkspace('a/good.yml'), good)
    symlinkSync('a', inWorkspace('b'))
    expect((await world.run({ ...OWN, rules: 'b' })).outputs['verdict']).toBe('pass')
    writeFileSync(join(packaged.folder, 'outside.yml'), good)
    const run = await world.run({ ...OWN, rules: join(packaged.folder, 'outside.yml') })
    expect(run.outputs['verdict']).toBe('pass')
  })
})
