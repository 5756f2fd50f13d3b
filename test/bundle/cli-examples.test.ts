import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fillRegion } from '../../sandbox/aws/generate.ts'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import { addSecurityGroup, permission } from '../../sandbox/aws/security-groups.ts'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { seededRandom } from '../../sandbox/random.ts'
import { describeProgram } from '../../src/cli/program.ts'
import { packageAction, World } from './support.ts'

/** Accounts, roles, files and ids are those that the examples name. */
const TOOLS = '777788889999'
const SIZE = { securityGroups: 5, instances: 3, volumes: 1, today: new Date() }

const commands = describeProgram().callable
const examples = commands.flatMap((command) =>
  command.examples.map(({ line }) => ({ line, codes: [...command.exitCodes.keys()] })),
)

const packaged = packageAction()
let world: World

function organisation(): Organisation {
  const made = new Organisation({ regions: ['eu-central-1'] })
  const role = { role: 'cloud-baseline-read', trusted: [TOOLS] }
  for (const id of ['111122223333', '444455556666', TOOLS]) {
    const account = made.addAccount({ id, name: `acme-${id.slice(0, 4)}`, ...role })
    for (const region of account.regions) {
      fillRegion(region, SIZE, seededRandom(`${id} ${region.code}`))
      const permissions = [permission('-1', null, '0.0.0.0/0')]
      addSecurityGroup(region, { id: 'sg-0a1b2c3d4e5f60718', name: 'load-test', permissions })
    }
  }
  return made
}

const RULE = `id: acme-volume-without-owner
title: Volumes have no owner
severity: low
search: is(aws_ec2_volume) and tags.Owner = null
remediation: { text: Name the owner. }
examples:
  - { name: none, resource: { tags: {} }, expect: violation }
  - { name: owned, resource: { tags: { Owner: web } }, expect: pass }
`

/** A rule with a parameter. */
const LARGE = `id: acme-large-volume
title: Volumes are large
severity: low
parameters:
  size: { description: GiB from which a volume is reported, default: 100 }
search: is(aws_ec2_volume) and volume_size > {{size}}
examples:
  - { name: large, resource: { volume_size: 101 }, expect: violation }
  - { name: small, resource: { volume_size: 100 }, expect: pass }
`

const EXCEPTIONS = `exceptions:
  - rule: aws-ec2-security-group-ingress-all-traffic-from-internet
    resources: [sg-0a1b2c3d4e5f60718]
    reason: a test of the load, over at the end of the month
    owner: team-search
    expires: ${new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)}
`

/** As a person types it, into bash; npx is the bundle. */
async function run(line: string) {
  const npx = `npx() { shift; '${process.execPath}' '${packaged.cli}' "$@"; }\n`
  const child = spawn('bash', ['-c', npx + line], {
    cwd: world.workspace,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: world.workspace, ...awsEnvironment(world.aws, TOOLS) },
  })
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ])
  return { status, stdout, stderr }
}

beforeAll(async () => {
  world = await World.create(packaged.action, organisation())
  cpSync('docs/examples', join(world.workspace, 'docs/examples'), { recursive: true })
  for (const folder of ['my-rules', 'parts', '.github']) mkdirSync(join(world.workspace, folder))
  writeFileSync(join(world.workspace, 'my-rules/owner.yml'), RULE)
  writeFileSync(join(world.workspace, 'my-rules/volumes.yml'), LARGE)
  for (const file of ['my-exceptions.yml', '.github/cloud-baseline-exceptions.yml'])
    writeFileSync(join(world.workspace, file), EXCEPTIONS)
  await run('npx cloud-baseline scan --fail-on none')
  const inventory = join(world.workspace, 'cloud-baseline-report/inventory.ndjson.gz')
  copyFileSync(inventory, join(world.workspace, 'parts/yesterday.ndjson.gz'))
  const accept =
    'npx cloud-baseline accept --inventory parts/yesterday.ndjson.gz --accepted-state accepted-state'
  await run(`${accept} --reason first`)
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

describe('an example of the help', () => {
  it.each(commands)('is there for "$path", and another one', (command) => {
    expect(command.examples.length).toBeGreaterThanOrEqual(2)
  })

  it.each(examples)('works: $line', async ({ line, codes }) => {
    const { status, stderr } = await run(line)
    expect({ stderr, is: status === 2 ? 'used wrongly' : 'good' }).toEqual({ stderr, is: 'good' })
    expect(codes).toContain(status)
  })
})
