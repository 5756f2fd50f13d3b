import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { tightenAccount } from '../../sandbox/aws/careful.ts'
import { fillRegion } from '../../sandbox/aws/generate.ts'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import { startAws } from '../../sandbox/aws/server.ts'
import { seededRandom } from '../../sandbox/random.ts'
import { addOpenGroup } from '../bundle/support.ts'
import { blocksOf } from './pages.ts'

/** The account of the pages' examples, and the others beside it. */
const OWN = '111122223333'
const OTHERS = ['444455556666', '777788889999']
const ROLE = 'cloud-baseline-read'
const REPORT = 'cloud-baseline-report'

/** A folder in which everything lies that the pages speak of, with an AWS that is only played. */
export interface Desk {
  run(command: string): Promise<Ended>
  /** Puts the report there as it was: commands before may have written another. */
  tidy(): void
  close(): Promise<void>
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A stand-in for a program that changes what is not ours: it has the files that it is given. */
const STAND_IN = `#!/bin/bash
for word in "$@"; do
  case "$word" in
    file://*) test -s "\${word#file://}" || { echo "no file \${word#file://}" >&2; exit 1; } ;;
  esac
done
while [ $# -gt 0 ]; do
  if [ "$1" = --template-file ]; then test -s "$2" || { echo "no file $2" >&2; exit 1; }; fi
  shift
done
`

export async function openDesk(): Promise<Desk> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cloud-baseline-desk-')))
  const programs = join(folder, 'programs')
  const work = join(folder, 'work')
  mkdirSync(programs)
  mkdirSync(work)
  writeProgram(join(programs, 'npx'), npx())
  for (const name of ['aws', 'gh', 'terraform']) writeProgram(join(programs, name), STAND_IN)
  const aws = await startAws(organisation())
  const credentials = aws.organisation.account(OWN).keys
  const keys = `aws_access_key_id = ${credentials.accessKeyId}\naws_secret_access_key = ${credentials.secretAccessKey}\n`
  writeFileSync(join(folder, 'credentials'), `[default]\n${keys}[my-profile]\n${keys}`)
  const environment = {
    PATH: [programs, process.env['PATH']].join(delimiter),
    HOME: folder,
    AWS_ENDPOINT_URL: aws.url,
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_REGION: 'us-east-1',
  }
  const desk: Desk = {
    run: (command) => run(command, work, environment),
    tidy() {
      rmSync(join(work, REPORT), { recursive: true })
      cpSync(join(folder, REPORT), join(work, REPORT), { recursive: true })
    },
    async close() {
      await aws.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await layOut(work, desk)
  cpSync(join(work, REPORT), join(folder, REPORT), { recursive: true })
  return desk
}

function writeProgram(path: string, text: string): void {
  writeFileSync(path, text)
  chmodSync(path, 0o755)
}

/** `npx cloud-baseline` is what this repository has built, with the Node that runs the tests. */
function npx(): string {
  return `#!/bin/bash
test "$1" = cloud-baseline || { echo "npx: only cloud-baseline is here, not $1" >&2; exit 127; }
shift
exec '${process.execPath}' '${resolve('dist/cli/index.js')}' "$@"
`
}

function organisation(): Organisation {
  const all = new Organisation({ regions: ['eu-central-1', 'us-east-1'] })
  for (const id of [OWN, ...OTHERS]) {
    const account = all.addAccount({ id, name: `account-${id}`, role: ROLE })
    tightenAccount(account)
    for (const region of account.regions)
      fillRegion(
        region,
        { securityGroups: 3, instances: 3, volumes: 2 },
        seededRandom(`${id} ${region.code}`),
      )
  }
  // The group that the pages' examples ask about.
  const region = all.account(OWN).region('eu-central-1')
  addOpenGroup(region).GroupId = 'sg-0a1b2c3d4e5f60718'
  return all
}

/** A rule with a parameter, as the help has it. */
const LARGE_VOLUMES = `id: acme-large-volume
title: Volumes are large
severity: low
parameters:
  size: { description: GiB from which a volume is reported, default: 100 }
search: is(aws_ec2_volume) and volume_size > {{size}}
examples:
  - { name: large, expect: violation, resource: { volume_size: 101 } }
  - { name: small, expect: pass, resource: { volume_size: 100 } }
`

/** What a reader has by then: a report, the demo's, two inventories to compare, rules, exceptions, an accepted state. */
async function layOut(work: string, desk: Desk): Promise<void> {
  const scanned = await desk.run('npx cloud-baseline scan --fail-on none --accounts 111122223333')
  if (scanned.code !== 0) throw new Error(scanned.stdout + scanned.stderr)
  const inventory = join(work, REPORT, 'inventory.ndjson.gz')
  for (const place of ['sandbox-output/run-2', 'yesterday', 'today']) {
    mkdirSync(join(work, place), { recursive: true })
    copyFileSync(inventory, join(work, place, 'inventory.ndjson.gz'))
  }
  cpSync(resolve('docs/examples'), join(work, 'docs/examples'), { recursive: true })
  mkdirSync(join(work, '.github/cloud-baseline'), { recursive: true })
  writeFileSync(join(work, '.github/cloud-baseline/owner.yml'), ruleOf('README.md', 'id:'))
  writeFileSync(join(work, '.github/cloud-baseline/no-telnet.yml'), ruleOf('docs/writing-rules.md', 'id:'))
  writeFileSync(join(work, 'my-rules.yml'), ruleOf('docs/writing-rules.md', 'for_each:'))
  writeFileSync(
    join(work, 'trust.json'),
    blocksOf('README.md').find(({ language }) => language === 'json')?.text ?? '',
  )
  mkdirSync(join(work, 'my-rules'))
  writeFileSync(
    join(work, 'my-rules/owner.yml'),
    ruleOf('README.md', 'id:').replace('large-volume', 'acme-volume'),
  )
  writeFileSync(join(work, 'my-rules/volumes.yml'), LARGE_VOLUMES)
  mkdirSync(join(work, 'parts'))
  copyFileSync(inventory, join(work, 'parts/yesterday.ndjson.gz'))
  for (const name of ['.github/cloud-baseline-exceptions.yml', 'my-exceptions.yml'])
    copyFileSync(resolve('docs/examples/cloud-baseline-exceptions.yml'), join(work, name))
  for (const name of ['.zfunc', '.config/fish/completions'])
    mkdirSync(join(work, '..', name), { recursive: true })
  const accepted = await desk.run(
    "npx cloud-baseline accept --inventory today/inventory.ndjson.gz --accepted-state .cloud-baseline/accepted --reason 'As it is'",
  )
  if (accepted.code !== 0) throw new Error(accepted.stdout + accepted.stderr)
  cpSync(join(work, '.cloud-baseline/accepted'), join(work, 'accepted-state'), { recursive: true })
}

function ruleOf(page: string, begins: string): string {
  const rule = blocksOf(page).find(
    ({ language, text }) => language === 'yaml' && new RegExp(`^${begins}`, 'm').test(text),
  )
  if (rule === undefined) throw new Error(`${page} shows no rule that begins with ${begins}`)
  return rule.text
}

function run(command: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', command], { cwd, env })
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()))
    child.on('close', (code) => done({ code, ...said }))
  })
}
