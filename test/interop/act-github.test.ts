import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tightenAccount } from '../../sandbox/aws/careful.ts'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import { type AwsSandbox, startAws } from '../../sandbox/aws/server.ts'
import {
  GITHUB_TOKEN,
  githubEnvironment,
  type GitHubSandbox,
  startGitHub,
} from '../../sandbox/github/server.ts'
import { addOpenGroup } from '../bundle/support.ts'
import { checkOut } from './support/clean-checkout.ts'
import { type ActRun, runAct } from './support/run-act.ts'
import { ROOT } from './support/run-program.ts'
import { standInsFor } from './support/stand-ins.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

const ACCOUNT = '777788889999'
const RULE = 'aws-ec2-security-group-ingress-all-traffic-from-internet'

let folder: { path: string; remove: () => Promise<void> }
let aws: AwsSandbox
let github: GitHubSandbox
let repositories: Record<string, string>
let workflow: string

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  const organisation = new Organisation({ regions: ['eu-central-1', 'us-east-1'] })
  const account = organisation.addAccount({ id: ACCOUNT, name: 'shop' })
  tightenAccount(account)
  addOpenGroup(account.region('eu-central-1'), 'open', '::/0')
  aws = await startAws(organisation)
  // The repository that act finds in the folder's remote.
  github = await startGitHub('acme/security')
  workflow = await readFile(join(ROOT, 'docs/examples/scan-with-check-run-and-issues.yml'), 'utf8')
  const checkout = join(folder.path, 'checkout')
  await checkOut(checkout)
  repositories = { ...standInsFor(workflow), 'acme/cloud-baseline@v1': checkout }
})
afterAll(async () => {
  await aws.close()
  await github.close()
  await folder.remove()
})

/** As GitHub does at the scheduled time: with a token that may what the job's permissions say. */
async function runScheduled(number: number, permissions = grantedBy(workflow)): Promise<ActRun> {
  github.repository.grants.set(GITHUB_TOKEN, permissions)
  const kept = join(folder.path, 'github')
  await mkdir(kept, { recursive: true })
  const { accessKeyId, secretAccessKey } = aws.organisation.account(ACCOUNT).keys
  return runAct({
    folder: join(folder.path, `run-${number}`),
    workflow,
    event: 'schedule',
    repositories,
    env: {
      AWS_ENDPOINT_URL: aws.url,
      ...githubEnvironment(github),
      INTEROP_FOLDER: kept,
      INTEROP_ACCESS_KEY_ID: accessKeyId,
      INTEROP_SECRET_ACCESS_KEY: secretAccessKey,
      GITHUB_RUN_ID: String(number),
      GITHUB_RUN_ATTEMPT: '1',
      // act does not set it.
      GITHUB_WORKFLOW_REF: 'acme/security/.github/workflows/run-by-act.yml@refs/heads/main',
    },
    secrets: { GITHUB_TOKEN },
    variables: { CLOUD_BASELINE_ROLE: `arn:aws:iam::${ACCOUNT}:role/github` },
  })
}

/** The permissions of the example's job that concern issues and checks. */
function grantedBy(text: string): ('checks: write' | 'issues: write')[] {
  return (['checks: write', 'issues: write'] as const).filter((one) => text.includes(`      ${one} #`))
}

function issueOf(rule: string) {
  return github.repository.issues.filter(({ body }) => body.startsWith(`<!-- cloud-baseline: - ${rule} `))
}

describe('the workflow of docs/github.md, run by act', () => {
  it('shows a check of the commit and opens an issue for each rule and environment', async () => {
    const run = await runScheduled(1)
    expect(run.results['Scan']).toBe('failure')
    expect(issueOf(RULE)).toMatchObject([
      { state: 'open', title: expect.stringMatching(/\(non-production\)$/), comments: [] },
    ])
    const [check] = github.repository.checkRuns
    expect(check).toMatchObject({
      name: 'Cloud Baseline (scan)',
      conclusion: 'failure',
      head_sha: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
    expect(check?.summary).toContain(ACCOUNT)
    expect(check?.annotations.length).toBeGreaterThan(0)
    expect(run.log).not.toContain(GITHUB_TOKEN)
  })

  it('closes the issue once the fault is provably gone', async () => {
    repairIngress(aws.organisation.account(ACCOUNT).region('eu-central-1').securityGroup('open'))
    const run = await runScheduled(2)
    expect(run.results['Scan']).toBe('success')
    expect(issueOf(RULE)).toMatchObject([{ state: 'closed', state_reason: 'completed' }])
    expect(github.repository.checkRuns.at(-1)?.conclusion).not.toBe('failure')
  })

  it('says which permissions are missing, and the job stays green', async () => {
    const before = JSON.stringify([github.repository.issues, github.repository.checkRuns])
    const run = await runScheduled(3, [])
    expect(run.results['Scan']).toBe('success')
    const warned = run.annotations.filter(({ message }) => message.includes('permissions: checks: write'))
    expect(warned).toMatchObject([{ level: 'warning' }])
    expect(run.summary.replaceAll('&#58;', ':').replaceAll('<wbr>', '')).toContain(
      'permissions: issues: write',
    )
    expect(JSON.stringify([github.repository.issues, github.repository.checkRuns])).toBe(before)
  })
})
