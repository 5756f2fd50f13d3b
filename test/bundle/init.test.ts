import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { volume } from '../../sandbox/aws/machines.ts'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import {
  addOpenGroup,
  EXTERNAL_ID,
  organisationOf,
  packageAction,
  PRODUCTION,
  ROLE,
  ROUTING_KEY,
  STAGING,
  World,
} from './support.ts'

const WORKFLOW = '.github/workflows/cloud-baseline.yml'
const CONFIG = '.github/cloud-baseline.yml'
const RULE = '.github/cloud-baseline/large-volume-without-owner.yml'
const ROLES = '.github/cloud-baseline-roles'

const MINE = `id: mine
title: Volumes are small
severity: low
search: is(aws_ec2_volume) and volume_size < 2
examples:
  - { name: small, expect: violation, resource: { volume_size: 1 } }
  - { name: large, expect: pass, resource: { volume_size: 2 } }
`

const packaged = packageAction()
let world: World
/** Where a person works; in it lies the repository. */
let desk: string

beforeAll(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING], ['eu-central-1']))
  const region = world.aws.organisation.account(PRODUCTION).region('eu-central-1')
  addOpenGroup(region)
  region.volumes.push(volume(region, { id: 'vol-0a1b2c3d4e5f60718', size: 501 }))
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})
beforeEach(() => {
  desk = realpathSync(mkdtempSync(join(tmpdir(), 'cloud-baseline-init-test-')))
})
afterEach(() => rmSync(desk, { recursive: true, force: true }))

function cli(args: readonly string[], cwd = desk, env: Readonly<Record<string, string>> = {}) {
  return runCli(args, { entry: packaged.cli, cwd, env: { ...awsEnvironment(world.aws, PRODUCTION), ...env } })
}

function init(...args: string[]) {
  return cli(['init', '--yes', '--into', 'infra', ...args])
}

function fileOf(name: string): string {
  return readFileSync(join(desk, 'infra', name), 'utf8')
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(desk, name)), { recursive: true })
  writeFileSync(join(desk, name), text)
}

/** Files below a folder, relative to it. */
function filesIn(folder: string): string[] {
  return readdirSync(join(desk, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(desk.length + folder.length + 2))
    .toSorted()
}

describe('cloud-baseline init --yes', () => {
  it('writes what a scan of one account takes, which then finds what is wrong', async () => {
    const { exitCode, stdout, stderr } = await init('--repository', 'you/infra', '--accounts', PRODUCTION)
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr:
        'Note: The folder is in no clone. GitHub runs the workflow once it is in a repository, on the default branch.\n',
    })
    expect(filesIn('infra')).toEqual(
      [
        `${ROLES}/cloudformation/sign-in-role.yml`,
        `${ROLES}/terraform/sign-in-role/main.tf`,
        CONFIG,
        RULE,
        WORKFLOW,
      ].toSorted(),
    )
    for (const file of filesIn('infra')) expect(stdout).toContain(`\n  ${file}\n`)
    // Its role is known, so that no variable is needed.
    expect(fileOf(WORKFLOW)).toContain(`role-to-assume: arn:aws:iam::${PRODUCTION}:role/cloud-baseline\n`)
    expect(stdout).not.toContain('gh variable set')

    const folder = join(desk, 'infra')
    expect((await cli(['rules', 'check', '.github/cloud-baseline'], folder)).stdout).toBe(
      '1 rule with 3 examples: 0 errors, 0 warnings.\n',
    )
    const scan = await cli(['scan', '--json', '--attribution', 'false'], folder)
    expect(scan.exitCode).toBe(1)
    const result = JSON.parse(scan.stdout) as ResultFile
    expect(result.verdict).toBe('violations')
    const rules = result.findings.filter(({ result: how }) => how === 'violation').map(({ rule }) => rule)
    expect(rules).toEqual(
      expect.arrayContaining([
        'aws-ec2-security-group-ingress-all-traffic-from-internet',
        'large-volume-without-owner',
      ]),
    )
  })

  it('gives the roles the policies that policy prints', async () => {
    await init('--repository', 'you/infra', '--accounts', `${PRODUCTION},${STAGING}`)
    const { stdout } = await cli(['policy', 'default', '.github/cloud-baseline'], join(desk, 'infra'))
    const policies = JSON.parse(stdout) as Readonly<
      Record<string, { readonly Statement: readonly { readonly Action: readonly string[] }[] }>
    >
    const actionsOf = (holder: string): readonly string[] =>
      policies[holder]?.Statement.flatMap(({ Action }) => Action) ?? []
    for (const [holder, role] of [
      ['workflow', 'sign-in-role'],
      ['arn:aws:iam::*:role/cloud-baseline-read', 'reading-role'],
    ] as const) {
      const actions = actionsOf(holder)
      expect(actions.length).toBeGreaterThan(0)
      const template = fileOf(`${ROLES}/cloudformation/${role}.yml`)
      const allowed = [...template.matchAll(/^ {18}- ([a-z0-9-]+:\w+)$/gm)].map(([, action]) => action)
      expect(allowed).toEqual(actions)
      const module = fileOf(`${ROLES}/terraform/${role}/main.tf`).split(
        'data "aws_iam_policy_document" "policy"',
      )[1]
      const inTerraform = [...(module ?? '').matchAll(/"([a-z0-9-]+:[A-Z]\w+)"/g)].map(([, action]) => action)
      expect(inTerraform).toEqual(actions)
    }
  })

  it('sets up several accounts, environments and PagerDuty, which then pages', async () => {
    const { exitCode, stdout } = await init(
      '--repository=git@github.com:you/infra.git',
      `--accounts=${PRODUCTION},${STAGING}`,
      `--role=${ROLE}`,
      `--external-id=${EXTERNAL_ID}`,
      `--production-accounts=${PRODUCTION}`,
      '--environments',
      `staging=${STAGING}`,
      'development=dev-*',
      '--pagerduty=PD_KEY',
      '--templates=terraform',
    )
    expect(exitCode).toBe(0)
    expect(stdout).toContain('gh secret set PD_KEY')
    expect(stdout).toContain('gh variable set CLOUD_BASELINE_ROLE --body "$ROLE_ARN"')
    expect(fileOf(WORKFLOW)).toContain('pagerduty-routing-key: ${{ secrets.PD_KEY }}')
    expect(existsSync(join(desk, 'infra', ROLES, 'cloudformation'))).toBe(false)
    const { exitCode: scanned } = await cli(
      ['scan', '--attribution', 'false', '--pagerduty-endpoint', world.pagerduty.url],
      join(desk, 'infra'),
      { CLOUD_BASELINE_PAGERDUTY_ROUTING_KEY: ROUTING_KEY },
    )
    expect(scanned).toBe(1)
    expect(world.pagerduty.incidents.length).toBeGreaterThan(0)
  })

  it('knows repository and branch of a clone', async () => {
    write('infra/.git/HEAD', 'ref: refs/heads/feature\n')
    write('infra/.git/config', '[remote "origin"]\n\turl = https://github.com/acme/audit.git\n')
    write('infra/.git/refs/remotes/origin/HEAD', 'ref: refs/remotes/origin/trunk\n')
    const { exitCode, stderr } = await init()
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(fileOf(`${ROLES}/cloudformation/sign-in-role.yml`)).toContain(
      '- repo:acme/audit:ref:refs/heads/trunk\n',
    )
  })

  it('keeps rules and exceptions that are there, and writes no first rule beside them', async () => {
    write('infra/.github/cloud-baseline/mine.yml', MINE)
    const { exitCode, stdout } = await init('--repository', 'you/infra')
    expect(exitCode).toBe(0)
    expect(stdout).not.toContain('large-volume')
    expect(filesIn('infra/.github/cloud-baseline')).toEqual(['mine.yml'])
  })
})

describe('what is there already', () => {
  it('is named and refused, all of it, and nothing is written', async () => {
    write(`infra/${CONFIG}`, 'rules: [default]\n')
    write(`infra/${WORKFLOW}`, 'mine\n')
    const { exitCode, stdout, stderr } = await init('--repository', 'you/infra')
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `init: found ${WORKFLOW} and ${CONFIG}, expected no such files; --force replaces them. Nothing was written.\n`,
    })
    expect(filesIn('infra')).toEqual([CONFIG, WORKFLOW])
    expect(fileOf(WORKFLOW)).toBe('mine\n')
  })

  it('is replaced with --force, which says so', async () => {
    write(`infra/${WORKFLOW}`, 'mine\n')
    const { exitCode, stdout } = await init('--repository', 'you/infra', '--force')
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`\n  ${WORKFLOW} (replaced)\n  ${CONFIG}\n`)
    expect(fileOf(WORKFLOW)).toContain('name: Cloud Baseline')
    const again = await init('--repository', 'you/infra', '--force')
    expect(again.exitCode).toBe(0)
  })

  it('is refused where a run would take neither of two configurations', async () => {
    write('infra/.github/cloud-baseline.yaml', 'rules: [default]\n')
    const { exitCode, stderr } = await init('--repository', 'you/infra', '--force')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('init: found .github/cloud-baseline.yaml, expected it to be gone')
    expect(filesIn('infra')).toEqual(['.github/cloud-baseline.yaml'])
  })

  it('is refused where a rule of it is wrong: the scan would not start', async () => {
    write('infra/.github/cloud-baseline/mine.yml', 'id: mine\n')
    const { exitCode, stderr } = await init('--repository', 'you/infra')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('.github/cloud-baseline/mine.yml')
    expect(filesIn('infra')).toEqual(['.github/cloud-baseline/mine.yml'])
  })

  it.each([
    ['infra/.github/workflows', '.github/workflows'],
    ['infra/.github', '.github'],
  ])('is no file where a folder is to be: %s', async (file, named) => {
    write(file, '')
    const { exitCode, stderr } = await init('--repository', 'you/infra', '--force')
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `init: found the file ${named}, expected a folder. Nothing was written.\n`,
    })
    expect(filesIn('infra')).toEqual([named])
  })

  it('is not followed out of the folder', async () => {
    mkdirSync(join(desk, 'elsewhere'))
    mkdirSync(join(desk, 'infra'))
    symlinkSync(join(desk, 'elsewhere'), join(desk, 'infra/.github'))
    const { exitCode, stderr } = await init('--repository', 'you/infra')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('that leads out of the folder')
    expect(filesIn('elsewhere')).toEqual([])
  })

  it('is named where it scans as well', async () => {
    write(
      'infra/.github/workflows/nightly.yml',
      'jobs:\n  a:\n    steps:\n      - uses: acme/cloud-baseline@v1\n',
    )
    const { exitCode, stderr } = await init('--repository', 'you/infra', '--schedule', '0 4 * * *')
    expect(exitCode).toBe(0)
    expect(stderr).toContain('.github/workflows/nightly.yml scans already')
    expect(stderr).toContain('The schedule has minute 0')
  })
})

describe('what cannot be', () => {
  it.each([
    [
      ['--repository', 'you/in"fra\n${{ github.token }}'],
      '--repository: received "you/in\\"fra\\n${{ github.token }}"',
    ],
    [['--repository', 'you/infra', '--accounts', '123'], 'accounts: received "123", expected an account id'],
    [
      ['--repository', 'you/infra', '--production-accounts', 'ou:Prod'],
      'received "ou:Prod" without accounts: organization',
    ],
    [
      ['--repository', 'you/infra', '--schedule', "1 2 * * *'"],
      '--schedule: received "*\'" as the day of the week',
    ],
    [[], '--repository: received nothing'],
  ])('is refused, and nothing is written: %j', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await init(...args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(existsSync(join(desk, 'infra'))).toBe(false)
  })

  it('is a folder in which GitHub would find nothing, or that is a file', async () => {
    write('infra/.git/HEAD', 'ref: refs/heads/main\n')
    const below = await cli(['init', '--yes', '--into', 'infra/sub', '--repository', 'you/infra'])
    expect(below.exitCode).toBe(2)
    expect(below.stderr).toContain(`a folder inside of the clone ${join(desk, 'infra')}`)
    write('file', '')
    const file = await cli(['init', '--yes', '--into', 'file', '--repository', 'you/infra'])
    expect(file.stderr).toContain('--into: received "file", which is a file')
    const under = await cli(['init', '--yes', '--into', 'file/sub', '--repository', 'you/infra'])
    expect(under.stderr).toContain(
      `--into: received "file/sub", which is below the file ${join(desk, 'file')}`,
    )
  })

  it('is a pipe in place of a file, which --force does not replace', async () => {
    mkdirSync(join(desk, 'infra/.github'), { recursive: true })
    spawnSync('mkfifo', [join(desk, 'infra', CONFIG)])
    const { exitCode, stderr } = await init('--repository', 'you/infra', '--force')
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`found ${CONFIG}, which is a pipe or a device, expected a file or nothing`)
    expect(readdirSync(join(desk, 'infra/.github'))).toEqual(['cloud-baseline.yml'])
  })

  it('is a clone of the program itself', async () => {
    const { exitCode, stderr } = await cli(['init', '--yes', '--repository', 'you/infra'], process.cwd())
    expect(exitCode).toBe(2)
    expect(stderr).toContain('a clone of Cloud Baseline itself')
    expect(existsSync(WORKFLOW)).toBe(false)
  })

  it('is a question without a terminal', async () => {
    const { exitCode, stderr } = await cli(['init', '--repository', 'you/infra'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('there is no terminal to ask in; expected --yes')
  })
})
