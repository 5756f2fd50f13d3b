import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import { type AwsSandbox, startAws } from '../../sandbox/aws/server.ts'
import { type PagerDutySandbox, startPagerDuty } from '../../sandbox/pagerduty/server.ts'
import { FORMATS } from '../../src/report/formats.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { addOpenGroup } from '../bundle/support.ts'
import { checkOut } from './support/clean-checkout.ts'
import { type ActRun, runAct } from './support/run-act.ts'
import { ROOT } from './support/run-program.ts'
import { standInsFor } from './support/stand-ins.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

const SHARED = '.github/workflows/scan.yml'
const PRODUCTION = '111122223333'
const ACCOUNTS = [PRODUCTION, '444455556666', '555566667777', '666677778888']
/** The one whose keys the workflow gets for its role. */
const SECURITY = '777788889999'
const ROUTING_KEY = 'R0UT1NGKEY0FTHE1NTER0PTEST000042'

let folder: { path: string; remove: () => Promise<void> }
let aws: AwsSandbox
let pagerDuty: PagerDutySandbox
let repositories: Record<string, string>
let caller: string

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  aws = await startAws(makeOrganisation())
  pagerDuty = await startPagerDuty()
  const shared = await readFile(join(ROOT, SHARED), 'utf8')
  caller = callerOf(await readFile(join(ROOT, 'docs/examples/scan-in-shards.yml'), 'utf8'))
  const checkout = join(folder.path, 'checkout')
  await checkOut(checkout)
  repositories = { ...standInsFor(shared), 'acme/cloud-baseline@v1': checkout }
})
afterAll(async () => {
  await aws.close()
  await pagerDuty.close()
  await folder.remove()
})

function makeOrganisation(): Organisation {
  const organisation = new Organisation({ regions: ['eu-central-1', 'us-east-1'] })
  organisation.addAccount({ id: SECURITY, name: 'security' })
  for (const id of ACCOUNTS) {
    const account = organisation.addAccount({ id, name: `account-${id}`, role: 'cloud-baseline-read' })
    addOpenGroup(account.region('eu-central-1'), 'open', '::/0')
  }
  return organisation
}

/** The documentation's example, for these accounts, three shards and the sandbox. */
function callerOf(example: string): string {
  const changed = example
    .replace(`acme/cloud-baseline/${SHARED}@v1`, `./${SHARED}`)
    .replace('accounts: organization', `accounts: '${ACCOUNTS.join(',')}'\n      shards: '3'`)
    .replace('ou:Workloads/Production', `'${PRODUCTION}'\n      pagerduty-endpoint: ${pagerDuty.url}`)
  expect(changed.match(/shards: '3'|pagerduty-endpoint|uses: \.\//g)).toHaveLength(3)
  return changed
}

async function run(number: number): Promise<ActRun> {
  const { accessKeyId, secretAccessKey } = aws.organisation.account(SECURITY).keys
  await mkdir(join(folder.path, 'github'), { recursive: true })
  return runAct({
    folder: join(folder.path, `run-${number}`),
    workflow: caller,
    prepare: async (repository) => {
      await mkdir(join(repository, '.github/workflows'), { recursive: true })
      await copyFile(join(ROOT, SHARED), join(repository, SHARED))
    },
    event: 'schedule',
    repositories,
    env: {
      AWS_ENDPOINT_URL: aws.url,
      INTEROP_FOLDER: join(folder.path, 'github'),
      INTEROP_ACCESS_KEY_ID: accessKeyId,
      INTEROP_SECRET_ACCESS_KEY: secretAccessKey,
      GITHUB_RUN_ID: String(number),
      GITHUB_RUN_ATTEMPT: '1',
    },
    secrets: { PAGERDUTY_ROUTING_KEY: ROUTING_KEY },
    variables: { CLOUD_BASELINE_ROLE: `arn:aws:iam::${SECURITY}:role/github` },
  })
}

describe('the reusable workflow, called as docs/sharding.md tells and run by act', () => {
  it('plans, collects in three jobs, merges, reports once and pages once', async () => {
    const { results, summary, log } = await run(1)

    expect(results).toMatchObject({
      Plan: 'success',
      'Hand the plan on': 'success',
      'Take the plan': 'success',
      Collect: 'success',
      'Hand the part on': 'success',
      'Keep the inventory': 'success',
      'Take the parts': 'success',
      Merge: 'failure',
      'Keep the report': 'success',
    })
    const artifacts = join(folder.path, 'github/artifacts')
    expect((await readdir(artifacts)).toSorted()).toEqual([
      ...[1, 2, 3].map((shard) => `cloud-baseline-1-inventory-${shard}-of-3`),
      ...[1, 2, 3].map((shard) => `cloud-baseline-1-part-${shard}-of-3`),
      'cloud-baseline-1-plan',
      'cloud-baseline-report-1',
    ])
    const kept = join(artifacts, 'cloud-baseline-report-1')
    expect((await readdir(kept)).toSorted()).toEqual(
      [...FORMATS.map(({ file }) => file), 'pagerduty.ndjson', 'plan.json'].toSorted(),
    )
    const result = JSON.parse(await readFile(join(kept, 'result.json'), 'utf8')) as ResultFile
    expect(result.accounts.map(({ id }) => id)).toEqual(ACCOUNTS)
    expect(result.coverage.gaps).toEqual([])
    expect(result.verdict).toBe('violations')
    expect(summary.match(/^## /gm)).toHaveLength(1)
    expect(new Set(pagerDuty.incidents.map(({ key }) => key)).size).toBe(pagerDuty.incidents.length)
    expect(pagerDuty.incidents.every(({ key }) => key.endsWith(`/${PRODUCTION}`))).toBe(true)
    expect(log).not.toContain(ROUTING_KEY)
  })
})
