import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { act } from '../../sandbox/aws/cloudtrail/acting.ts'
import { assumedRole } from '../../sandbox/aws/cloudtrail/callers.ts'
import { tightenAccount } from '../../sandbox/aws/careful.ts'
import { type AwsSandbox, startAws } from '../../sandbox/aws/server.ts'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import {
  addSecurityGroup,
  authorizeIngress,
  permission,
  repairIngress,
} from '../../sandbox/aws/security-groups.ts'
import { githubEnvironment, type GitHubSandbox, startGitHub } from '../../sandbox/github/server.ts'
import { type PagerDutySandbox, startPagerDuty } from '../../sandbox/pagerduty/server.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { addOpenGroup } from '../bundle/support.ts'
import { checkOut } from './support/clean-checkout.ts'
import { type ActRun, runAct } from './support/run-act.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { standInsFor } from './support/stand-ins.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** As docs/examples/scan.yml has them. */
const PRODUCTION = '111122223333'
const STAGING = '444455556666'
/** The one whose keys the workflow gets for its role. */
const SECURITY = '777788889999'
const ROUTING_KEY = 'R0UT1NGKEY0FTHE1NTER0PTEST000042'
const ALERT = `allow_ingress_from_internet_to_any_port/${PRODUCTION}`

let folder: { path: string; remove: () => Promise<void> }
let aws: AwsSandbox
let pagerDuty: PagerDutySandbox
let github: GitHubSandbox
let repositories: Record<string, string>
let workflow: string

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  aws = await startAws(makeOrganisation())
  pagerDuty = await startPagerDuty()
  github = await startGitHub()
  const example = await readFile(join(ROOT, 'docs/examples/scan.yml'), 'utf8')
  workflow = watched(example, pagerDuty.url)
  const checkout = join(folder.path, 'checkout')
  await checkOut(checkout)
  await mkdir(committed())
  repositories = { ...standInsFor(example), 'acme/cloud-baseline@v1': checkout }
})
afterAll(async () => {
  await aws.close()
  await pagerDuty.close()
  await github.close()
  await folder.remove()
})

function makeOrganisation(): Organisation {
  const organisation = new Organisation({ regions: ['eu-central-1', 'us-east-1'] })
  organisation.addAccount({ id: SECURITY, name: 'security' })
  for (const [id, name] of Object.entries({ [PRODUCTION]: 'shop', [STAGING]: 'shop-staging' })) {
    const account = organisation.addAccount({ id, name, role: 'cloud-baseline-read' })
    tightenAccount(account)
    for (const region of account.regions) {
      authorizeIngress(addSecurityGroup(region, { name: 'office' }), '-1', null, '203.0.113.0/24')
    }
    addOpenGroup(account.region('eu-central-1'), 'open', '::/0')
  }
  return organisation
}

/** The example, with the sandbox in PagerDuty's place and a step after it that reads an output. */
function watched(example: string, endpoint: string): string {
  const input = '          pagerduty-routing-key: '
  expect(example.split(input)).toHaveLength(2)
  const step = [
    '',
    '      - name: Read the verdict',
    '        if: ${{ !cancelled() }}',
    '        env:',
    '          VERDICT: ${{ steps.scan.outputs.verdict }}',
    '          FIXED: ${{ steps.scan.outputs.fixed }}',
    '        run: echo "the verdict is $VERDICT, $FIXED fixed"',
    '',
  ]
  return `${example.replace(input, `          pagerduty-endpoint: ${endpoint}\n${input}`)}${step.join('\n')}`
}

/** What the team's repository has besides the workflow. */
function committed(): string {
  return join(folder.path, 'committed')
}

/** What GitHub does at the scheduled time; the history goes from one run to the next. */
async function runScheduled(runNumber: number): Promise<ActRun & { kept: string }> {
  const keptByGitHub = join(folder.path, 'github')
  await mkdir(keptByGitHub, { recursive: true })
  const { accessKeyId, secretAccessKey } = aws.organisation.account(SECURITY).keys
  const run = await runAct({
    folder: join(folder.path, `run-${runNumber}`),
    workflow,
    prepare: (repository) => cp(committed(), repository, { recursive: true }),
    event: 'schedule',
    repositories,
    env: {
      AWS_ENDPOINT_URL: aws.url,
      // act has no cache service of the second version: the sandbox's stands in.
      ...githubEnvironment(github),
      INTEROP_FOLDER: keptByGitHub,
      INTEROP_ACCESS_KEY_ID: accessKeyId,
      INTEROP_SECRET_ACCESS_KEY: secretAccessKey,
      GITHUB_RUN_ID: String(runNumber),
      GITHUB_RUN_ATTEMPT: String(runNumber),
    },
    secrets: { PAGERDUTY_ROUTING_KEY: ROUTING_KEY },
    variables: { CLOUD_BASELINE_ROLE: `arn:aws:iam::${SECURITY}:role/github` },
  })
  return { ...run, kept: join(keptByGitHub, 'artifacts', `cloud-baseline-report-${runNumber}`) }
}

function openAlerts(): string[] {
  return pagerDuty.incidents.filter(({ status }) => status !== 'resolved').map(({ key }) => key)
}

async function findingsOf(run: { kept: string }): Promise<ResultFile['findings']> {
  return (JSON.parse(await readFile(join(run.kept, 'result.json'), 'utf8')) as ResultFile).findings
}

/** What goes when the open group is repaired, each cause once. */
function toBeFixed(findings: ResultFile['findings'], account: string): ResultFile['findings'] {
  return findings.filter(
    (finding) =>
      finding.account === account &&
      finding.coveredBy === null &&
      finding.name === 'open' &&
      finding.rule !== 'aws-ec2-security-group-not-used',
  )
}

/** A summary's Markdown as a reader sees it, as far as the tests look: characters for entities. */
function shown(markdown: string): string {
  const whole = markdown.replaceAll('<wbr>', '')
  return whole.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** Every file below the folder, unpacked, in one text. */
async function everythingIn(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file)
      return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    }),
  )
  return texts.join('\n')
}

describe('the scheduled workflow of docs/accounts.md, run by act', () => {
  let first: Awaited<ReturnType<typeof runScheduled>>

  it('shows violations, pages for production, fails the job and keeps the report', async () => {
    first = await runScheduled(1)
    const findings = await findingsOf(first)

    expect(first.results).toEqual({
      'Check out': 'success',
      'Assume the AWS role': 'success',
      Scan: 'failure',
      'Keep the report': 'success',
      'Read the verdict': 'success',
    })
    expect(first.code).toBe(1)
    expect(first.output).toContain('the verdict is violations, 0 fixed')
    const bad = findings.filter(({ severity }) => severity === 'critical' || severity === 'high')
    expect(new Set(bad.map(({ account, name }) => `${account} ${name}`))).toEqual(
      new Set([`${PRODUCTION} open`, `${STAGING} open`]),
    )
    expect(openAlerts()).toContain(ALERT)
    expect(openAlerts().filter((key) => !key.endsWith(`/${PRODUCTION}`))).toEqual([])
    for (const told of [PRODUCTION, STAGING, 'eu-central-1', 'open', '::/0'])
      expect(shown(first.summary)).toContain(told)
    const annotated = first.annotations.filter(({ title }) => title !== null)
    expect(annotated.length).toBeGreaterThan(0)
    expect(annotated.length).toBeLessThanOrEqual(10)
    expect(await readdir(first.kept)).toEqual(
      expect.arrayContaining(['result.json', 'inventory.ndjson.gz', 'pagerduty.ndjson']),
    )
  })

  it('shows the routing key nowhere, and has it masked', async () => {
    expect(pagerDuty.requests.map(({ body }) => body?.['routing_key'])).toContain(ROUTING_KEY)
    expect(first.masked).toContain(ROUTING_KEY)
    expect(first.log).not.toContain(ROUTING_KEY)
    expect(first.summary).not.toContain(ROUTING_KEY)
    expect(await everythingIn(join(folder.path, 'github'))).not.toContain(ROUTING_KEY)
  })

  it('keeps the alert open while a region cannot be seen', async () => {
    const before = await findingsOf(first)
    for (const account of [PRODUCTION, STAGING]) {
      repairIngress(aws.organisation.account(account).region('eu-central-1').securityGroup('open'))
    }
    const unseen = { account: PRODUCTION, region: 'eu-central-1', operation: 'DescribeSecurityGroups' }
    const fault = aws.faults.deny(unseen)

    const run = await runScheduled(2)
    fault.remove()

    expect(fault.hits).toBeGreaterThan(0)
    expect(run.results['Scan']).toBe('failure')
    const fixed = toBeFixed(before, STAGING)
    expect(run.output).toContain(`the verdict is violations, ${fixed.length} fixed`)
    expect(shown(run.summary)).toContain('denied, needs ec2:DescribeSecurityGroups')
    expect(openAlerts()).toContain(ALERT)
  })

  it('closes the alert once the fault is provably gone', async () => {
    const before = await findingsOf(first)

    const run = await runScheduled(3)

    expect(run.results['Scan']).toBe('success')
    expect(run.code).toBe(0)
    const fixed = toBeFixed(before, PRODUCTION)
    // What is left are settings of a region that is used, and no more than a warning.
    expect(run.output).toContain(`the verdict is violations, ${fixed.length} fixed`)
    expect(run.annotations.map(({ level, title }) => `${level} ${title}`).toSorted()).toEqual([
      'warning medium: Regions do not block public sharing of EBS snapshots',
      'warning medium: Regions do not block public sharing of machine images',
      'warning medium: Regions do not encrypt new EBS volumes by default',
      "warning medium: The account's default lets new instances start without IMDSv2",
    ])
    expect(openAlerts()).toEqual([])
    expect(pagerDuty.incidents.filter(({ key }) => key === ALERT)).toHaveLength(1)
  })

  it('says what is wrong with the settings in a sentence', async () => {
    const right = workflow
    workflow = right.replace(
      'role: cloud-baseline-read',
      'role: cloud-baseline-read\n          fail-on: severe',
    )
    const run = await runScheduled(4)
    workflow = right

    expect(run.results['Scan']).toBe('failure')
    expect(run.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(/^[^\n]*fail-on[^\n]*severe[^\n]*$/),
        file: null,
        line: null,
        title: null,
      },
    ])
  })
})

describe('the same workflow with an accepted state', () => {
  const STATE = '.cloud-baseline/accepted'
  const CHANGE = `ec2_security_group_internet_ingress_changed/${PRODUCTION}`

  it('reports what changed since, with who did it, until an exception accepts it', async () => {
    workflow = workflow.replace(
      'role: cloud-baseline-read',
      `role: cloud-baseline-read\n          accepted-state: ${STATE}`,
    )
    await mkdir(join(committed(), STATE), { recursive: true })
    // git keeps no empty folder.
    await writeFile(join(committed(), STATE, 'README.md'), 'What is accepted.\n')
    const before = await runScheduled(5)
    expect(shown(before.summary)).toContain('Nothing is accepted yet of')
    const inventory = ['--inventory', join(before.kept, 'inventory.ndjson.gz')]
    const state = ['--accepted-state', join(committed(), STATE)]
    const command = [join(folder.path, 'checkout/dist/cli/index.js'), 'accept', ...inventory, ...state]
    const accepted = await runProgram(process.execPath, [...command, '--reason', 'Network review'])
    expect([accepted.code, accepted.stderr]).toEqual([0, ''])

    const account = aws.organisation.account(PRODUCTION)
    const { GroupId } = account.region('eu-central-1').securityGroup('open')
    const input = { GroupId, IpPermissions: [permission('tcp', 8443, '0.0.0.0/0')] }
    const by = assumedRole(PRODUCTION, 'deploy', 'alice', { source: '203.0.113.7' })
    act(account, 'AuthorizeSecurityGroupIngress', input, { region: 'eu-central-1', by })
    const changed = await runScheduled(6)
    expect(changed.results['Scan']).toBe('failure')
    expect(shown(changed.summary)).toContain('ingress TCP 8443 from 0.0.0.0/0 was added')
    expect(shown(changed.summary)).toMatch(/opened .* by assumed-role\/deploy\/alice from 203\.0\.113\.7/)
    expect(openAlerts()).toContain(CHANGE)

    await mkdir(join(committed(), '.github'))
    const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    const lines = [
      'exceptions:',
      "  - rule: ['aws-ec2-security-group-*']",
      `    resources: [${GroupId}]`,
      '    reason: Bastion host until the VPN is there',
      '    owner: network-team@example.com',
      `    expires: ${expires}`,
      '',
    ]
    await writeFile(join(committed(), '.github/cloud-baseline-exceptions.yml'), lines.join('\n'))
    const silent = await runScheduled(7)
    expect(silent.results['Scan']).toBe('success')
    expect(shown(silent.summary)).toContain('Bastion host until the VPN is there')
    expect(openAlerts()).toEqual([])
  })
})
