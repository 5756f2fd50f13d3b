import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAws } from '../../sandbox/aws/server.ts'
import { startPagerDuty } from '../../sandbox/pagerduty/server.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { openGroup, organisationOf, packageAction, PRODUCTION, World } from './support.ts'

const packaged = packageAction()
const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-log-'))
const HOSTILE = ['::error::forged', '##[error]forged', 'x ##[group]forged', ' ::set-output name=a::b']
const HIDDEN = ['right\u202eto left', '\u001b[31mred', '\u0085next', 'a\n::error::forged\nb']
const NAMES = [...HOSTILE, ...HIDDEN]

beforeAll(() => {
  const records = [
    { type: 'header', schema: 2, run: 'r', at: '2026-01-01T00:00:00Z' },
    { type: 'account', id: PRODUCTION, name: '::error::account', partition: 'aws' },
    ...NAMES.map((name, index) => ({
      type: 'resource',
      account: PRODUCTION,
      region: 'us-east-1',
      kind: 'aws_ec2_volume',
      id: `vol-${index}`,
      name,
      reported: { kind: 'aws_ec2_volume', id: `vol-${index}`, name, tags: { [name]: name } },
      edges: [],
    })),
    {
      type: 'gap',
      account: '::error::gap',
      region: '##[x]',
      kind: '*',
      reason: 'denied',
      action: null,
      message: '::x',
    },
    { type: 'end', resources: NAMES.length },
  ]
  writeFileSync(join(folder, 'inventory'), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  writeFileSync(
    join(folder, 'hostile.yml'),
    'id: mine\ntitle: "::error::forged ##[error]forged \\u202e"\nseverity: low\nsearch: is(aws_ec2_volume) and volume_size > 3\nexamples:\n  - {name: a, expect: violation, resource: {volume_size: 4}}\n  - {name: b, expect: pass, resource: {}}\n',
  )
  writeFileSync(join(folder, 'broken.yml'), '::error::forged: [\n##[error]forged: "\u202e"\n')
})
afterAll(() => {
  for (const path of [folder, packaged.folder]) rmSync(path, { recursive: true, force: true })
})

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return runCli(args, {
    entry: packaged.cli,
    cwd: folder,
    env: { GITHUB_ACTIONS: 'true', ...environment },
  })
}

/** What GitHub's runner would obey, and what a reader would not see. */
function dangers(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*::/.test(line) || line.includes('##[') || /[\p{Cc}\u202a-\u202e]/u.test(line))
}

const SEARCH = ['search', 'is(aws_ec2_volume)', '--inventory', 'inventory']

describe('what the command line writes into the log of a runner', () => {
  it.each([
    [SEARCH],
    [[...SEARCH, '--fields', 'name,tags']],
    [['search', 'is(aws_ec2_volume) | x', '--inventory', 'inventory']],
    [['search', 'aggregate(name: sum(1)): is(aws_ec2_volume)', '--inventory', 'inventory']],
    [['search', '::error::forged ##[x] \u202e', '--inventory', 'inventory']],
    [['search', 'is(aws_ec2_volume)', '--inventory', '::error::forged ##[x] \u202e']],
    [['explain', 'is(aws_ec2_volume) and name = "##[error]forged \u202e"']],
    [['explain', 'is(aws_ec2_volume) and \n::error::forged']],
    [['rules', 'list', 'hostile.yml']],
    [['rules', 'check', 'hostile.yml']],
    [['rules', 'check', 'broken.yml']],
    [['rules', 'check', '::error::forged\u202e']],
    [['policy', '##[error]forged']],
    [['--nothing\n::error::forged ##[x]']],
    [['scan', '--fail-on', '::error::forged\n::error::forged ##[x]\u202e']],
    [['scan', '--role', '##[error]forged', '--accounts', '\u202e']],
  ])('%j is text', async (args) => {
    const { stdout, stderr } = await run(args)
    expect(stdout + stderr).not.toBe('')
    expect(dangers(stdout + stderr)).toEqual([])
  })

  it.each([[[]], [['--fields', 'name']]])('as JSON gives back the names: %j', async (more) => {
    const { stdout } = await run([...SEARCH, '--json', ...more])
    expect(dangers(stdout)).toEqual([])
    const found = stdout.trim().split('\n').map((line) => JSON.parse(line) as { readonly name: string }) // prettier-ignore
    expect(found.map(({ name }) => name)).toEqual(NAMES)
  })

  it('of rules and problems is JSON as well', async () => {
    const list = await run(['rules', 'list', 'hostile.yml', '--json'])
    const check = await run(['rules', 'check', 'broken.yml', '--json'])
    expect([...dangers(list.stdout), ...dangers(check.stdout)]).toEqual([])
    expect(JSON.parse(list.stdout)).toMatchObject([{ title: '::error::forged ##[error]forged \u202e' }])
    expect(JSON.parse(check.stdout)).toMatchObject({ problems: [{ file: 'broken.yml' }] })
  })

  it('is left as it is elsewhere, but for what hides', async () => {
    const { stdout } = await run(SEARCH, { GITHUB_ACTIONS: '' })
    expect(stdout).toContain('  ##[error]forged')
    expect(stdout).toContain('right\\u202eto left')
    for (const character of ['\u202e', '\u001b', '\u0085']) expect(stdout).not.toContain(character)
  })
})

describe('a scan', () => {
  let world: World
  afterEach(() => world.close())

  async function hostileWorld(): Promise<World> {
    const aws = await startAws(organisationOf([PRODUCTION], ['us-east-1']))
    world = new World(aws, await startPagerDuty(), packaged.action, { caller: PRODUCTION })
    for (const name of NAMES) {
      const group = openGroup(world, name, 'us-east-1')
      group.Tags = [{ Key: 'Name', Value: name }]
    }
    return world
  }

  async function scan(more: readonly string[]): Promise<string> {
    const { aws } = await hostileWorld()
    const { accessKeyId, secretAccessKey } = aws.organisation.account(PRODUCTION).keys
    const { stdout, stderr } = await run(['scan', ...more, '--report-dir', 'report'], {
      AWS_ENDPOINT_URL: aws.url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_REGION: 'us-east-1',
    })
    expect(dangers(stdout + stderr)).toEqual([])
    return stdout
  }

  it('in a runner writes text and JSON without commands', async () => {
    expect(await scan([])).toContain('forged')
    await world.close()
    const { findings } = JSON.parse(await scan(['--json'])) as { findings: readonly { name: string }[] }
    expect(findings.map(({ name }) => name)).toEqual(expect.arrayContaining(NAMES))
  })

  it('of the action escapes what hides in its files, and in sentences about inputs and rules', async () => {
    await hostileWorld()
    const own = { accounts: PRODUCTION, role: '', 'external-id': '', 'production-accounts': '' }
    await world.run(own)
    for (const file of ['result.json', 'pagerduty.ndjson'])
      expect(dangersOfText(world.file(file))).toEqual([])
    expect(world.file('result.json')).toContain('right\\u202eto left')
    writeFileSync(join(world.workspace, 'broken.yml'), '"\u202e": [\n##[error]forged')
    for (const inputs of [
      { rules: 'a\u202e##[error]b' },
      { 'fail-on': '\u202e##[x]' },
      { rules: 'broken.yml' },
    ]) {
      const refused = await world.run({ ...own, ...inputs })
      expect(refused.exitCode).toBe(1)
      expect(refused.stdout).not.toMatch(/\u202e|##\[/)
    }
  })
})

function dangersOfText(text: string): readonly string[] {
  return text.split('\n').filter((line) => /[\p{Cc}\u202a-\u202e]/u.test(line))
}
