import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import type { History } from '../../src/model/history.ts'
import { differences, filesOf, legsOf, MatrixRun, resultOf } from './matrix.ts'
import { fillWithGroups, organisationOf, packageAction, PRODUCTION, STAGING, World } from './support.ts'
import { gapsIn } from './gaps.ts'

const ACCOUNTS = [
  PRODUCTION,
  STAGING,
  ...Array.from({ length: 10 }, (_, index) => String(500_000_000_000 + index * 7)),
]
const REGIONS = ['eu-central-1', 'us-east-1']
const INPUTS = { accounts: ACCOUNTS.join('\n'), 'production-accounts': PRODUCTION, services: 'ec2' }

const packaged = packageAction()
const organisation = organisationOf(ACCOUNTS, REGIONS)
fillWithGroups(organisation, 15, 'shards')
/** One account with far more in it than the others. */
const LARGE = ACCOUNTS[7] ?? ''
const large = organisationOf([LARGE], REGIONS)
fillWithGroups(large, 1500, 'the large one')
for (const code of REGIONS) {
  organisation
    .account(LARGE)
    .region(code)
    .securityGroups.push(...large.account(LARGE).region(code).securityGroups)
}

let alone: World
let divided: World
let single: ActionRun
let first: MatrixRun
let jobs: Awaited<ReturnType<MatrixRun['whole']>>

beforeAll(async () => {
  alone = await World.create(packaged.action, organisation)
  divided = await World.create(packaged.action, organisation)
  single = await alone.run({ ...INPUTS, 'report-dir': 'cloud-baseline-report' })
  first = new MatrixRun(divided, packaged.action, 1, INPUTS)
  jobs = await first.whole('8')
})
afterAll(async () => {
  await alone.close()
  await divided.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

function historyOf(world: World): History {
  return JSON.parse(readFileSync(join(world.workspace, 'state/history.json'), 'utf8')) as History
}

function openKeys(world: World): string[] {
  return world.pagerduty.incidents.filter(({ status }) => status !== 'resolved').map(({ key }) => key)
}

describe('plan, eight legs at once, merge', () => {
  it('gives the result of a single run, byte for byte but for ids and times', () => {
    expect(differences(jobs.merge, divided, single, alone)).toEqual([])
    expect(jobs.merge.outputs).toMatchObject({
      ...single.outputs,
      'report-dir': expect.any(String),
      html: expect.any(String),
      sarif: expect.any(String),
      json: expect.any(String),
    })
    expect(jobs.merge.exitCode).toBe(1)
    expect(Number(jobs.merge.outputs['violations'])).toBeGreaterThan(0)
  })

  it('remembers what a single run remembers', () => {
    const [one, eight] = [historyOf(alone), historyOf(divided)]
    expect(Object.keys(eight.findings)).toEqual(Object.keys(one.findings))
    expect(eight.sizes).toEqual(one.sizes)
    expect(eight.compliance).toEqual(one.compliance)
    expect(Object.keys(eight.compliance)).toContain('nis2')
    expect(Object.keys(eight.sizes)).toEqual(ACCOUNTS.toSorted())
  })

  it('pages from the merge alone, as the single run does', () => {
    expect(openKeys(divided)).toEqual(openKeys(alone))
    expect(divided.pagerduty.requests).toHaveLength(alone.pagerduty.requests.length)
  })

  it('gives a matrix without account ids, and every account to one leg', () => {
    expect(legsOf(jobs.plan)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ shard: `${number}/8`, name: `${number}-of-8` })),
    )
    expect(jobs.plan.outputs['matrix']).not.toMatch(/\d{12}/)
    const read = jobs.legs.map((leg) => Number(/: (\d+) accounts?,/.exec(leg.summary)?.[1]))
    expect(read.reduce((sum, number) => sum + number, 0)).toBe(ACCOUNTS.length)
  })

  it('lets a leg say a line and keep its inventory, and fail for nothing that it finds', () => {
    for (const [index, leg] of jobs.legs.entries()) {
      const name = `${index + 1}-of-8`
      expect(leg.exitCode).toBe(0)
      expect(leg.annotations).toEqual([])
      expect(leg.outputs).toEqual({})
      expect(leg.summary.trim().split('\n')).toEqual([
        expect.stringMatching(/^Shard \d\/8: \d+ accounts?, [\d,]+ resources, 0 gaps\. The merge reports\.$/),
      ])
      expect(filesOf(leg)).toEqual([`inventory-${name}.ndjson.gz`, `part-${name}.ndjson.gz`, 'plan'])
    }
  })
})

describe('the next run', () => {
  it('gives the shard of the large account fewer accounts, by what the history knows', async () => {
    const again = new MatrixRun(divided, packaged.action, 2, INPUTS)
    const plan = await again.plan('4')
    const { accounts } = again.planFile()
    const shard = accounts.find(({ id }) => id === LARGE)?.shard ?? 0
    const sizes = [1, 2, 3, 4].map((number) => accounts.filter((account) => account.shard === number).length)
    expect(legsOf(plan)).toHaveLength(4)
    expect(new Set(first.planFile().accounts.map(({ seconds }) => seconds)).size).toBe(1)
    expect(sizes[shard - 1]).toBeLessThan(Math.min(...sizes.toSpliced(shard - 1, 1)))
  })

  it('takes one shard where there is little to do', async () => {
    const plan = await new MatrixRun(divided, packaged.action, 3, INPUTS).plan()
    expect(legsOf(plan)).toEqual([{ shard: '1/1', name: '1-of-1' }])
  })

  it('tells fixed from deleted as a single run does', async () => {
    const [kept, gone] = resultOf(single).findings.filter(({ kind }) => kind === 'aws_ec2_security_group')
    const regionOf = (finding = kept) =>
      organisation.account(finding?.account ?? '').region(finding?.region ?? '')
    regionOf(kept)
      .securityGroups.filter(({ GroupId }) => GroupId === kept?.id)
      .forEach(repairIngress)
    const groups = regionOf(gone).securityGroups
    const removed = groups.splice(
      groups.findIndex(({ GroupId }) => GroupId === gone?.id),
      1,
    )
    const one = await alone.run({ ...INPUTS, 'report-dir': 'cloud-baseline-report' })
    const { merge } = await new MatrixRun(divided, packaged.action, 4, INPUTS).whole('8')
    groups.push(...removed)
    const how = resultOf(merge).fixed.map((finding) => [finding.id, finding.how] as const)
    expect(new Map(how)).toEqual(
      new Map([
        [kept?.id, 'repaired'],
        [gone?.id, 'deleted'],
      ]),
    )
    expect(differences(merge, divided, one, alone)).toEqual([])
  })
})

describe('what may happen to parts between jobs', () => {
  it('a part that is lost is a gap that names each of its accounts, and closes no alert', async () => {
    const run = copyOf(1)
    const lost = run.planFile().accounts.filter(({ shard }) => shard === shardOf(PRODUCTION))
    rmSync(run.artifact(`part-${shardOf(PRODUCTION)}-of-8`), { recursive: true })
    const before = openKeys(divided)
    const merge = await run.merge()
    const gaps = gapsIn(resultOf(merge))
    expect(gaps.map(({ account, region, kind, reason }) => [account, region, kind, reason])).toEqual(
      lost.map(({ id }) => [id, '*', '*', 'part-missing']),
    )
    expect(merge.outputs).toMatchObject({ gaps: String(lost.length), 'alerts-resolved': '0' })
    expect(merge.annotations.at(-1)?.message).toContain('Not everything was seen')
    expect(merge.summary).toContain('the job that should have read it left no result')
    expect(openKeys(divided)).toEqual(before)
  })

  it('a part that was cut off is a gap, too, and says so', async () => {
    const run = copyOf(1)
    const path = join(run.artifact('part-3-of-8'), 'part-3-of-8.ndjson.gz')
    const whole = readFileSync(path)
    writeFileSync(path, whole.subarray(0, whole.length - 100))
    const merge = await run.merge()
    const reasons = new Set(gapsIn(resultOf(merge)).map(({ reason, message }) => `${reason}: ${message}`))
    expect([...reasons]).toEqual([
      expect.stringMatching(/^part-missing: part-3-of-8\.ndjson\.gz is damaged: .*truncated or damaged/),
    ])
    expect(merge.outputs['verdict']).toBe('violations')
  })

  it('two copies of a part count once', async () => {
    const run = copyOf(1)
    cpSync(run.artifact('part-3-of-8'), run.artifact('part-3-of-8 again'), { recursive: true })
    expect((await run.merge()).outputs['violations']).toBe(single.outputs['violations'])
  })

  it.each<[string, (run: MatrixRun) => void, string]>([
    [
      'two different parts of one shard',
      (run) => spoil(run, 'part-3-of-8 again', (text) => text.replace('"passed":', '"passed":1')),
      'are different parts of one shard',
    ],
    [
      'a part of another plan',
      (run) =>
        spoil(run, 'part-3-of-8', (text) => text.replace(/"plan":"\w{32}"/, `"plan":"${'0'.repeat(32)}"`)),
      'was made by another plan',
    ],
    [
      'a part of another workflow run',
      (run) => spoil(run, 'part-3-of-8', (text) => text.replace(/"workflow":"\d+"/, '"workflow":"7"')),
      'is of workflow run "7"',
    ],
    [
      'a part of another version',
      (run) => spoil(run, 'part-3-of-8', (text) => text.replace(/"version":"[^"]+"/, '"version":"0.9.0"')),
      'is of Cloud Baseline "0.9.0"',
    ],
    [
      'a part in another format',
      (run) => spoil(run, 'part-3-of-8', (text) => text.replace('"schema":3', '"schema":4')),
      'received a part in format the number 4, expected 3',
    ],
    [
      'a part of another division',
      (run) =>
        renameSync(
          join(run.artifact('part-3-of-8'), 'part-3-of-8.ndjson.gz'),
          join(run.artifact('part-3-of-8'), 'part-3-of-9.ndjson.gz'),
        ),
      'is one of 9, expected 8 in all',
    ],
    [
      'no part at all',
      (run) => {
        for (let shard = 1; shard <= 8; shard += 1)
          rmSync(run.artifact(`part-${shard}-of-8`), { recursive: true })
      },
      'No part was found in',
    ],
    ['no plan', (run) => rmSync(run.artifact('plan'), { recursive: true }), 'No plan.json was found in'],
    [
      'two plans',
      (run) => {
        mkdirSync(run.artifact('other'))
        const text = readFileSync(join(run.artifact('plan'), 'plan.json'), 'utf8')
        writeFileSync(join(run.artifact('other'), 'plan.json'), text.replace('"shards": 8', '"shards": 7'))
      },
      'are different plans',
    ],
  ])('%s: nothing is reported, and one sentence says why', async (_, change, sentence) => {
    const run = copyOf(1)
    change(run)
    const requests = divided.pagerduty.requests.length
    const merge = await run.merge()
    expect(merge.exitCode).toBe(1)
    expect(merge.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)])
    expect(merge.summary).toBe('')
    expect(filesOf(merge)).not.toContain('result.json')
    expect(divided.pagerduty.requests).toHaveLength(requests)
  })

  it('the plan of another workflow run is not merged', async () => {
    const merge = await copyOf(99).merge()
    expect(merge.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        'received the plan of workflow run "9000000001", expected that of "9000000099"',
      ),
    ])
  })

  it('a leg refuses other settings than the plan was made with, before any call', async () => {
    const run = copyOf(1, { regions: 'us-east-1' })
    const requests = divided.aws.log.requests.length
    const leg = await run.collect({ shard: '1/8', name: '1-of-8' })
    expect(leg.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('was made with other settings: regions differs.'),
    ])
    const other = await copyOf(1).collect({ shard: '1/9', name: '1-of-9' })
    expect(other.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('shard: received "1/9", expected one of 8'),
    ])
    expect(divided.aws.log.requests).toHaveLength(requests)
  })
})

describe('what a leg could not see', () => {
  it('travels to the merge', async () => {
    divided.aws.faults.deny({ operation: 'DescribeSecurityGroups', account: LARGE, region: 'us-east-1' })
    alone.aws.faults.deny({ operation: 'DescribeSecurityGroups', account: LARGE, region: 'us-east-1' })
    const one = await alone.run({ ...INPUTS, 'report-dir': 'cloud-baseline-report' })
    const { legs, merge } = await new MatrixRun(divided, packaged.action, 5, INPUTS).whole('2')
    divided.aws.faults.clear()
    alone.aws.faults.clear()
    expect(legs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(differences(merge, divided, one, alone)).toEqual([])
    expect(resultOf(merge).coverage.gaps).not.toEqual([])
  })

  it('is everything where the credentials of the plan are of no use: nothing is collected and all is a gap', async () => {
    const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
    const run = new MatrixRun(divided, packaged.action, 6, { history: 'none' })
    const plan = await run.plan('', none)
    expect([plan.exitCode, plan.outputs['matrix']]).toEqual([0, '{"include":[]}'])
    const merge = await run.merge()
    expect(merge.outputs['verdict']).toBe('incomplete')
    expect(merge.summary).toContain('No AWS credentials were found')
  })
})

/** The artifacts of the first run, to be spoilt, for a merge that remembers nothing. */
function copyOf(number: number, inputs: Readonly<Record<string, string>> = {}): MatrixRun {
  return first.copy(number, { history: 'none', ...inputs })
}

function shardOf(account: string): number {
  return first.planFile().accounts.find(({ id }) => id === account)?.shard ?? 0
}

/** Puts the third part, changed, into the artifact of this name. */
function spoil(run: MatrixRun, artifact: string, change: (text: string) => string): void {
  const name = 'part-3-of-8.ndjson.gz'
  const text = gunzipSync(readFileSync(join(run.artifact('part-3-of-8'), name))).toString()
  mkdirSync(run.artifact(artifact), { recursive: true })
  writeFileSync(join(run.artifact(artifact), name), gzipSync(change(text)))
}
