import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addSecurityGroup, authorizeIngress } from '../../sandbox/aws/security-groups.ts'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { organisationOf, packageAction, PRODUCTION, World, LEAN } from './support.ts'

const GROUP = 'aws_ec2_security_group'
const REGION = 'eu-central-1'

const packaged = packageAction()
let world: World
let group: ReturnType<typeof addSecurityGroup>

beforeAll(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION], [REGION]), LEAN)
  group = addSecurityGroup(region(), { name: '::error::\u202ename' })
  await scan('before')
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

function region() {
  return world.aws.organisation.account(PRODUCTION).region(REGION)
}

function cli(...args: string[]) {
  return runCli(args, {
    entry: packaged.cli,
    cwd: world.workspace,
    env: { ...awsEnvironment(world.aws, PRODUCTION), GITHUB_ACTOR: 'alice' },
  })
}

async function scan(folder: string): Promise<void> {
  await cli('scan', '--dry-run', 'true', '--report-dir', folder)
}

function accept(folder: string, ...more: string[]) {
  const inventory = `${folder}/inventory.ndjson.gz`
  return cli(
    'accept',
    '--inventory',
    inventory,
    '--accepted-state',
    'accepted',
    '--reason',
    'as it is',
    ...more,
  )
}

function kinds(): readonly string[] {
  return readdirSync(join(world.workspace, 'accepted', PRODUCTION, REGION))
}

function stateFile(): string {
  return join(world.workspace, 'accepted', PRODUCTION, REGION, `${GROUP}.json`)
}

describe('the accepted state', () => {
  it('is written from an inventory, and differs from it in nothing', async () => {
    const { exitCode, stdout, stderr } = await accept('before')
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Accepted state in accepted: \d+ files written \(\d+ resources: \d+ added\)\.\n$/)
    expect(JSON.parse(readFileSync(stateFile(), 'utf8'))).toMatchObject({
      acceptedBy: 'alice',
      reason: 'as it is',
    })
    const diff = await cli('diff', 'accepted', 'before/inventory.ndjson.gz')
    expect([diff.exitCode, diff.stdout, diff.stderr]).toEqual([
      0,
      'No difference in what was compared.\n',
      '',
    ])
    expect((await accept('before')).stdout).toMatch(/ 0 files written, \d+ files already up to date\.\n$/)
  })

  it('is of the kinds that rules about changes watch, and of more where that is asked for', async () => {
    expect(kinds()).toContain(`${GROUP}.json`)
    expect(kinds()).not.toContain('aws_ec2_instance.json')
    const rules = await accept('before', '--rules', 'aws-ec2-flow-log-deleted-changed')
    expect(rules.stdout).toMatch(/ 0 files written, \d+ files? already up to date\.\n$/)
    const { stdout } = await accept('before', '--kinds', 'aws_ec2_instance')
    expect(stdout).toMatch(/ 1 file written/)
    expect(kinds()).toContain('aws_ec2_instance.json')
  })

  it('is of all that the rule about immutable accounts watches where the configuration has one', async () => {
    const config = `accounts: [{ id: '${PRODUCTION}', immutable: true }]\n`
    writeFileSync(join(world.workspace, 'immutable.yml'), config)
    await accept('before', '--config', 'immutable.yml')
    expect(kinds()).toContain('aws_vpc.json')
    rmSync(join(world.workspace, 'accepted', PRODUCTION, REGION, 'aws_vpc.json'))
  })

  it('shows what changed since, and takes single changes', async () => {
    authorizeIngress(group, 'tcp', 22, '0.0.0.0/0')
    await scan('after')
    const shown = await cli('diff', 'accepted', 'after/inventory.ndjson.gz', '--kinds', GROUP)
    expect(shown.exitCode).toBe(1)
    expect(shown.stdout).toContain(
      `~ ${PRODUCTION} ${REGION} ${GROUP} ${group.GroupId} (::error::\\u202ename)\n`,
    )
    expect(shown.stdout).toContain('    + group_ip_permissions: {')
    expect(shown.stdout).toContain('1 resource differs: 0 added, 0 removed, 1 changed.\n')
    const { stdout } = await cli('diff', 'accepted', 'after/inventory.ndjson.gz', '--json', '--kinds', GROUP)
    const { attributes } = JSON.parse(stdout) as { attributes: readonly { change: string }[] }
    const id = attributes[0]?.change ?? ''
    const taken = await accept('after', '--only', id)
    expect([taken.exitCode, taken.stdout]).toEqual([
      0,
      'Accepted state in accepted: 1 file written (1 resource: 1 changed).\n',
    ])
    expect((await cli('diff', 'accepted', 'after/inventory.ndjson.gz', '--kinds', GROUP)).exitCode).toBe(0)
    const again = await accept('after', '--only', id)
    expect(again.exitCode).toBe(2)
    expect(again.stderr).toContain(`The change ${id} is not in this inventory as it was reported`)
  })

  it('keeps what it had of a kind that could not be read', async () => {
    const bytes = readFileSync(stateFile(), 'utf8')
    const fault = world.aws.faults.deny({ operation: 'DescribeSecurityGroups' })
    await scan('denied')
    fault.remove()
    const { exitCode, stderr } = await accept('denied')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('Not accepted, since only what was read completely can be:')
    expect(stderr).toContain(`  ${PRODUCTION} ${REGION} ${GROUP}: denied (ec2:DescribeSecurityGroups)\n`)
    expect(readFileSync(stateFile(), 'utf8')).toBe(bytes)
    const diff = await cli('diff', 'accepted', 'denied/inventory.ndjson.gz', '--kinds', GROUP)
    expect([diff.exitCode, diff.stdout]).toEqual([3, 'No difference in what was compared.\n'])
    expect(diff.stderr).toContain(
      `Unknown: ${PRODUCTION} ${REGION} ${GROUP}: not read in denied/inventory.ndjson.gz: denied`,
    )
  })

  it.each([
    [['--only', 'x'], '--only: received "x", expected the id of a change'],
    [['--only', ''], '--only: received nothing, expected the ids of changes.'],
    [['--kinds', 'aws_vcp'], '--kinds: received "aws_vcp", did you mean aws_vpc?'],
  ])('is not written with %s', async (options, message) => {
    const { exitCode, stderr } = await accept('before', ...options)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })

  it('is not written from what is no inventory, or where nothing matches', async () => {
    writeFileSync(join(world.workspace, 'other.json'), '{}')
    const options = ['--accepted-state', 'none', '--reason', 'r']
    const other = await cli('accept', '--inventory', 'other.json', ...options)
    expect([other.exitCode, existsSync(join(world.workspace, 'none'))]).toEqual([2, false])
    const missing = await cli('accept', '--inventory', 'x/*.gz', ...options)
    expect([missing.exitCode, missing.stderr]).toEqual([
      2,
      'inventory: received "x/*.gz", but no file matches that glob; expected the path of an inventory.ndjson.gz that a run wrote, or a glob for several.\n',
    ])
    const both = await cli(
      'accept',
      '--inventory',
      'before/inventory.ndjson.gz',
      'after/inventory.ndjson.gz',
      ...options,
    )
    expect(both.stderr).toContain(
      'before/inventory.ndjson.gz and after/inventory.ndjson.gz both hold account 012345678901',
    )
  })
})
