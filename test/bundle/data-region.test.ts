import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { denyPlainHttp, addBucket, s3State } from '../../sandbox/aws/s3/state.ts'
import { addSecurityGroup } from '../../sandbox/aws/security-groups.ts'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { type ActionRun, runAction } from '../../sandbox/runner/run-action.ts'
import type { ChildResult } from '../../sandbox/runner/child.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { textsIn, unescaped } from '../run/canary/all-texts.ts'
import { gapsIn } from './gaps.ts'
import { MatrixRun, resultOf } from './matrix.ts'
import { addOpenGroup, organisationOf, packageAction, PRODUCTION, STAGING, World } from './support.ts'

const OPEN = 'aws-ec2-security-group-ingress-all-traffic-from-internet'
const PLAIN = 'aws-s3-bucket-plain-http-allowed'
const CHANGED = 'aws-ec2-security-group-ingress-changed'
const KEPT = 'eu-central-1'
const OTHER = 'us-east-1'
/** Names of what no rule has anything to say about. */
const QUIET = { [KEPT]: 'quiet-in-frankfurt', [OTHER]: 'quiet-in-virginia' }
const BUCKET = 'ledgers-in-frankfurt'
const STAYS = `Whatever was read in ${KEPT} stays on the runner that read it, beside its report folder, and is not in the inventory of this report (data-region)`
const RULES = [OPEN, PLAIN, CHANGED].join('\n')
const ACCOUNTS = [PRODUCTION, STAGING].join('\n')
const INPUTS = { accounts: ACCOUNTS, history: 'none', 'fail-on': 'none', rules: RULES }

const packaged = packageAction()
let world: World
let run: ActionRun

beforeAll(async () => {
  const organisation = organisationOf([PRODUCTION, STAGING], [KEPT, OTHER])
  world = await World.create(packaged.action, organisation)
  const account = organisation.account(PRODUCTION)
  for (const [region, name] of Object.entries(QUIET)) {
    addOpenGroup(account.region(region), `open-in-${region}`)
    addSecurityGroup(account.region(region), { name })
  }
  addBucket(account.of(s3State), { name: BUCKET, region: KEPT, policy: denyPlainHttp(BUCKET) })
  await world.run({ ...INPUTS, 'report-dir': 'usual' })
  run = await world.run({ ...INPUTS, 'data-region': KEPT, 'report-dir': 'report' })
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

const LEFT = 'report/inventory.ndjson.gz'
const WHOLE = 'report-kept/inventory.ndjson.gz'

function resultIn(folder: string): ResultFile {
  return JSON.parse(readFileSync(join(world.workspace, folder, 'result.json'), 'utf8')) as ResultFile
}

/** The files of a folder that have the text anywhere, packed or not. */
function filesWith(folder: string, text: string): readonly string[] {
  return [...textsIn(folder)].filter(([, content]) => content.includes(text)).map(([name]) => name)
}

function cli(...args: readonly string[]): Promise<ChildResult> {
  return runCli(args, {
    entry: packaged.cli,
    cwd: world.workspace,
    env: { ...awsEnvironment(world.aws, STAGING), GITHUB_ACTOR: 'alice' },
  })
}

/** Evaluates an inventory without credentials, and with an AWS that nobody answers for. */
function offline(inventory: string, folder: string, more: Readonly<Record<string, string>> = {}) {
  const inputs = { ...INPUTS, ...more, inventory, 'report-dir': folder }
  return runAction({
    entry: packaged.action,
    workspace: world.workspace,
    inputs: { ...inputs, 'production-accounts': PRODUCTION },
    env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_EC2_METADATA_DISABLED: 'true' },
  })
}

function accept(inventory: string, folder: string): Promise<ChildResult> {
  return cli('accept', '--inventory', inventory, '--accepted-state', folder, '--reason', 'as it is')
}

/** Ids of the rules that something is unknown to. */
function openRules({ outcomes }: ResultFile): readonly string[] {
  const open = outcomes.filter(({ incomplete }) => incomplete.length > 0)
  return [...new Set(open.map(({ rule }) => rule))].toSorted()
}

/** What is the same wherever it was read. */
function judged({ findings, outcomes, counts, coverage }: ResultFile): unknown {
  const text = JSON.stringify({ findings, outcomes, counts, coverage })
  return JSON.parse(text.replaceAll(/"(firstSeen|lastSeen|due)":"[^"]+"/g, '"$1":"…"'))
}

describe('a region whose resources stay on the runner', () => {
  it('leaves findings, and nothing else that was read there', () => {
    expect(judged(resultIn('report'))).toEqual(judged(resultIn('usual')))
    expect(filesWith(join(world.workspace, 'report'), `open-in-${KEPT}`)).toContain('result.json')
    for (const name of [QUIET[KEPT], BUCKET]) {
      expect(filesWith(join(world.workspace, 'usual'), name)).toEqual(['inventory.ndjson.gz'])
      expect(filesWith(join(world.workspace, 'report'), name)).toEqual([])
      expect(filesWith(join(world.workspace, 'report-kept'), name)).toEqual(['inventory.ndjson.gz'])
    }
    expect(filesWith(join(world.workspace, 'report'), QUIET[OTHER])).toEqual(['inventory.ndjson.gz'])
    expect(existsSync(join(world.workspace, 'usual-kept'))).toBe(false)
  })

  it('is told, with where it is', () => {
    expect(run.log).toContain(
      `Whatever was read in ${KEPT} is not in the inventory of the report folder (data-region). Everything is in report-kept/inventory.ndjson.gz, which stays on this runner; where that is thrown away after the job, it goes with it.`,
    )
    expect(unescaped(run.summary)).toContain(STAYS)
    const files = ['report.md', 'report.html'].map((name) =>
      readFileSync(join(world.workspace, 'report', name), 'utf8'),
    )
    expect(files.filter((text) => !unescaped(text).includes(STAYS))).toEqual([])
    expect(resultIn('report').dataRegion).toEqual([KEPT])
    expect(resultIn('usual').dataRegion).toBeUndefined()
  })

  it('of a divided run gives what one job gives, and leaves no shard', async () => {
    const inputs = { ...INPUTS, 'data-region': KEPT, history: 'none', 'production-accounts': PRODUCTION }
    const matrix = new MatrixRun(world, packaged.action, 9, inputs)
    const { legs, merge } = await matrix.whole('2')
    expect(judged(resultOf(merge))).toEqual(judged(resultIn('usual')))
    expect(unescaped(merge.summary)).toContain(STAYS)
    const files = legs.flatMap(({ workspace }) =>
      filesWith(workspace, QUIET[KEPT]).filter((name) => name.includes('-of-2')),
    )
    expect(files).toEqual([
      expect.stringMatching(/^cloud-baseline-report-kept\/inventory-\d-of-2\.ndjson\.gz$/),
    ])
    for (const name of [QUIET[KEPT], BUCKET]) expect(filesWith(matrix.artifact(''), name)).toEqual([])
    const other = matrix.copy(9, { 'data-region': '' })
    const refused = await other.collect({ shard: '1/2', name: '1-of-2' })
    expect(refused.exitCode).toBe(1)
    expect(refused.log).toContain('data-region')
  })
})

describe('the inventory that leaves', () => {
  it('is unknown there when it is evaluated again; the whole one gives what the run gave', async () => {
    const left = await offline(LEFT, 'again')
    expect(left.outputs['gaps']).not.toBe('0')
    expect(unescaped(left.summary)).toContain('kept on the runner that read it (data-region)')
    const again = resultIn('again')
    expect(gapsIn(again)).toContainEqual(
      expect.objectContaining({ account: STAGING, region: KEPT, kind: '*', reason: 'kept-on-runner' }),
    )
    expect(again.dataRegion).toBeUndefined()
    const here = again.findings.filter(({ region, state }) => region === KEPT && state !== 'unseen')
    expect(here).toEqual([])
    const usual = resultIn('usual')
    expect(usual.findings.some(({ region }) => region === KEPT)).toBe(true)
    // Whatever passed in the region is open now.
    const open = new Set(
      again.outcomes.filter(({ incomplete }) => incomplete.length > 0).map(({ rule }) => rule),
    )
    expect(open).toContain(OPEN)
    expect(open).toContain('aws-s3-bucket-plain-http-allowed')
    const whole = await offline(WHOLE, 'whole')
    expect(whole.outputs['gaps']).toBe('0')
    expect(judged(resultIn('whole'))).toEqual(judged(usual))
  })

  it('is no complete answer to a search; the whole one is', async () => {
    const left = await cli('search', 'is(aws_ec2_security_group)', '--inventory', LEFT)
    expect(left.exitCode).toBe(3)
    expect(left.stdout).not.toContain(QUIET[KEPT])
    expect(left.stdout).toContain(QUIET[OTHER])
    expect(left.stderr).toContain(
      `What was read in ${PRODUCTION} ${KEPT} and ${STAGING} ${KEPT} stays on the runner that read it (data-region): search the inventory there, beside its report folder.`,
    )
    const buckets = await cli('search', 'is(aws_s3_bucket)', '--inventory', LEFT)
    expect(buckets.exitCode).toBe(3)
    expect(buckets.stderr).toContain(`What was read in ${PRODUCTION} global`)
    const whole = await cli('search', 'is(aws_ec2_security_group)', '--inventory', WHOLE)
    expect([whole.exitCode, whole.stderr]).toEqual([0, ''])
    expect(whole.stdout).toContain(QUIET[KEPT])
  })

  it('differs from the whole in nothing that is known', async () => {
    for (const sides of [
      [LEFT, WHOLE],
      [WHOLE, LEFT],
    ]) {
      const { exitCode, stdout, stderr } = await cli('diff', ...sides)
      expect([exitCode, stdout]).toEqual([3, 'No difference in what was compared.\n'])
      expect(stderr).toContain('kept on the runner that read it (data-region)')
    }
  })

  it('takes nothing away from the accepted state, and adds nothing to it there', async () => {
    const states = (folder: string): readonly string[] =>
      readdirSync(join(world.workspace, folder, PRODUCTION)).toSorted()

    const left = await accept(LEFT, 'accepted-left')
    expect(left.exitCode).toBe(3)
    expect(left.stderr).toContain(
      `${PRODUCTION} ${KEPT} aws_ec2_security_group: kept on the runner that read it (data-region)`,
    )
    expect(states('accepted-left')).not.toContain(KEPT)

    expect((await accept(WHOLE, 'accepted')).exitCode).toBe(0)
    const before = textsIn(join(world.workspace, 'accepted'))
    await accept(LEFT, 'accepted')
    expect(textsIn(join(world.workspace, 'accepted'))).toEqual(before)

    const drift = { 'accepted-state': 'accepted', 'report-dir': 'changes' }
    const scan = await world.run({ ...INPUTS, ...drift, 'data-region': KEPT })
    expect(scan.outputs['changes']).toBe('0')
    const { withoutState } = resultIn('changes').drift
    expect(withoutState.filter(({ regions }) => regions.includes(KEPT))).toEqual([])

    const later = await offline(LEFT, 'later', { 'accepted-state': 'accepted' })
    expect(later.outputs['changes']).toBe('0')
    expect(openRules(resultIn('later'))).toContain(CHANGED)
    expect(openRules(resultIn('changes'))).not.toContain(CHANGED)
  })
})

describe('data-region', () => {
  it('that is misspelt ends the run before any call', async () => {
    world.aws.log.clear()
    const wrong = await world.run({ ...INPUTS, 'data-region': 'eu-centrall-1' })
    expect(wrong.exitCode).toBe(1)
    expect(wrong.annotations.map(({ message }) => message)).toEqual([
      'data-region: received "eu-centrall-1", which is no region that is known; perhaps you mean eu-central-1. What is read there would not be kept back.',
    ])
    expect(world.aws.log.requests).toEqual([])
  })

  it('keeps what belongs to the account where that is named', async () => {
    await world.run({ ...INPUTS, 'data-region': 'global', 'report-dir': 'account' })
    expect(filesWith(join(world.workspace, 'account'), BUCKET)).toEqual([])
    expect(filesWith(join(world.workspace, 'account'), QUIET[KEPT])).toEqual(['inventory.ndjson.gz'])
    expect(resultIn('account').dataRegion).toEqual(['global'])
  })

  it('is a row of its own in what leaves the machine', async () => {
    const { stdout } = await cli('policy', '--data', '--data-region', KEPT)
    expect(stdout).toContain('nothing of eu-central-1')
    expect(stdout).toContain('cloud-baseline-report-kept beside the report folder')
  })
})
