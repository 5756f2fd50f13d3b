import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomInt } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type ActionRun, runAction } from '../../sandbox/runner/run-action.ts'
import { peerPaths } from '../../scripts/peers.ts'
import { EVERYTHING } from '../../src/model/coverage.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import type { Contents } from './support/estate/estate.ts'
import { ACCOUNTS, createEstate, REGIONS } from './support/estate/places.ts'
import { endOfSecond } from './support/end-of-second.ts'
import { expectedGroup, expectedInstance, expectedVolume } from './support/expected-properties.ts'
import type { Listed } from './support/listed.ts'
import { KEYS } from './support/moto-accounts.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import {
  NOT_SERVED,
  NOT_SERVED_BESIDE,
  NOT_SERVED_OF_ENDPOINTS,
  ONE_SIDED,
  ORACLES,
} from './support/oracles/all.ts'
import { endpointsInDoubt } from './support/oracles/endpoint-rules.ts'
import { templatesInDoubt } from './support/oracles/launch-template-rules.ts'
import { isPassed, type Judgement } from './support/oracles/oracle.ts'
import { isDoubtful, reachIn } from './support/oracles/reach.ts'
import { ROOT } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'
import { MOST_MESSAGES } from '../../src/model/coverage.ts'
import { gapsIn } from '../bundle/gaps.ts'

/** Another one on every run; the title of the tests tells which. */
const SEED = process.env['INTEROP_SEED'] ?? String(randomInt(2 ** 31))

/** moto's own 1,291 images would be as many snapshots of others, since it tells all to whoever asks for the own ones. */
const WITHOUT_IMAGES = { MOTO_EC2_LOAD_DEFAULT_AMIS: 'false' }

const RULES = ['default', 'aws-ec2-instance-secrets-in-user-data', 'aws-ec2-resource-without-tags']

/** Nothing on moto is older than seconds. */
const CONFIG = `parameters:
  aws-ec2-volume-not-attached: { min_age: 0s }
  aws-ec2-instance-stopped-too-long: { max_stopped: 0s }
  aws-ec2-instance-too-old: { max_age: 0s }
`

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }
let contents: readonly Contents[]
let listed: readonly Listed[]
let run: ActionRun
let result: ResultFile
let resources: readonly Resource[]
let judged: ReadonlyMap<string, readonly Judgement[]>

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  moto = await startMoto((await peerPaths()).motoServer, WITHOUT_IMAGES)
  const filled = await createEstate(moto.url, SEED)
  contents = filled.map((one) => one.contents)
  listed = filled.map((one) => one.listed)
  await endOfSecond()
  judged = new Map(ORACLES.map(({ rule, judge }) => [rule, judge(listed)]))
  run = await scan()
  const report = join(folder.path, 'cloud-baseline-report')
  result = JSON.parse(await readFile(join(report, 'result.json'), 'utf8')) as ResultFile
  resources = gunzipSync(await readFile(join(report, 'inventory.ndjson.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Resource & { type: string })
    .filter(({ type }) => type === 'resource')
})
afterAll(async () => {
  await moto.stop()
  await folder.remove()
})

/** The bundle, as a runner would run it, with the keys of an account that may assume the role in the others. */
async function scan(): Promise<ActionRun> {
  await mkdir(join(folder.path, '.github'))
  await writeFile(join(folder.path, '.github/cloud-baseline.yml'), CONFIG)
  return runAction({
    entry: join(ROOT, 'dist/index.js'),
    workspace: folder.path,
    inputs: {
      rules: RULES.join(', '),
      // Rules of other services are judged in tests of their own, beside this one.
      services: 'ec2',
      accounts: ACCOUNTS.join('\n'),
      role: 'reader',
      regions: REGIONS.join(', '),
      'production-accounts': ACCOUNTS[0],
    },
    env: {
      AWS_ENDPOINT_URL: moto.url,
      AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  })
}

/** A violation in words that sort and compare. */
function tell({ account, region, kind, id, severity }: Judgement): string {
  return `${severity} ${account} ${region} ${kind} ${id}`
}

function judgementsOf(rule: string): readonly Judgement[] {
  const found = judged.get(rule)
  if (found === undefined) throw new Error(`There is no oracle for ${rule}`)
  return found
}

/** How many pass by account. */
function passesOf(judgements: readonly Judgement[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of judgements) counts[one.account] = (counts[one.account] ?? 0) + (isPassed(one) ? 1 : 0)
  return counts
}

/** The regions of each account in which it is not known of something whether it passes. */
function unknownRegionsOf(judgements: readonly Judgement[]): Record<string, readonly string[]> {
  const unknown = judgements.filter((one) => one.unknown === true)
  const byAccount = Map.groupBy(unknown, ({ account }) => account)
  return Object.fromEntries(
    [...byAccount].map(([account, own]) => [
      account,
      [...new Set(own.map(({ region }) => region))].toSorted(),
    ]),
  )
}

/** Whether the cause of a gap had no more messages: it keeps the first few of all its places. */
function keepsAll(message: string): boolean {
  return message.split('\n').length < MOST_MESSAGES
}

/** What is in doubt as long as one call is not answered, and of how many: in the order of the kinds. */
function doubtsIn(place: Listed): (readonly [kind: string, action: string, of: string])[] {
  const { instances, groups, endpoints, templateVersions } = place
  const reach = reachIn(place)
  const ofInstances = instances.filter(({ InstanceId = '' }) => isDoubtful(reach.ofInstance(InstanceId)))
  const ofGroups = groups.filter(({ GroupId = '' }) => isDoubtful(reach.ofGroup(GroupId)))
  const templates = new Set(templateVersions.map(({ LaunchTemplateId }) => LaunchTemplateId))
  const blocking = 'ec2:DescribeVpcBlockPublicAccessOptions'
  const defaults = 'ec2:GetInstanceMetadataDefaults'
  const properties = [
    ['aws_ec2_instance.internet_exposure', blocking, ofInstances.length, instances.length],
    ['aws_ec2_launch_template.launch_metadata', defaults, templatesInDoubt(place).length, templates.size],
    ['aws_ec2_security_group.internet_exposure', blocking, ofGroups.length, groups.length],
    [
      'aws_vpc_endpoint.policy_grants',
      NOT_SERVED_OF_ENDPOINTS,
      endpointsInDoubt(place).length,
      endpoints.length,
    ],
  ] as const
  return properties.flatMap(([kind, action, some, all]) =>
    some === 0 ? [] : [[kind, action, ` ${some} of ${all} `] as const],
  )
}

function resourcesOf(kind: string, { account, region }: Listed): Resource[] {
  return resources.filter((one) => one.kind === kind && one.account === account && one.region === region)
}

function sortIds(ids: readonly (string | undefined)[]): string[] {
  return ids.map((id) => id ?? 'without id').toSorted()
}

describe(`the bundle on moto (INTEROP_SEED=${SEED})`, () => {
  it('fails for the violations, and says that it did not see everything', () => {
    expect(result.verdict).toBe('violations')
    expect(result.complete).toBe(false)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({
      verdict: 'violations',
      gaps: String(gapsIn(result).filter(({ partial }) => partial !== true).length),
      violations: String(result.findings.filter(({ coveredBy }) => coveredBy === null).length),
    })
  })

  it('has gaps for what moto does not serve and for nothing else', () => {
    for (const { account, region, endpoints } of listed) {
      const ofEndpoints = endpoints.length > 0 ? [NOT_SERVED_OF_ENDPOINTS] : []
      const actions = [...Object.values(NOT_SERVED), ...NOT_SERVED_BESIDE, ...ofEndpoints].toSorted()
      const here = gapsIn(result).filter(
        (gap) => gap.account === account && gap.region === region && gap.partial !== true,
      )
      expect(sortIds(here.map(({ action }) => action ?? undefined))).toEqual(actions)
    }
    expect(gapsIn(result).filter(({ region }) => region === EVERYTHING || region === 'global')).toEqual([])
  })

  it('doubts what it works out only where what moto does not tell would decide it', () => {
    for (const place of listed) {
      const gaps = gapsIn(result).filter(
        (gap) => gap.account === place.account && gap.region === place.region && gap.partial === true,
      )
      const doubts = doubtsIn(place)
      expect(gaps.map(({ kind, action }) => [kind, action])).toEqual(
        doubts.map(([kind, action]) => [kind, action]),
      )
      const wrong = gaps.filter(
        (gap, index) => keepsAll(gap.message) && !gap.message.includes(doubts[index]?.[2] ?? '-'),
      )
      expect(wrong).toEqual([])
    }
    expect(new Set(listed.flatMap(doubtsIn).map(([kind]) => kind)).size).toBe(4)
  })

  it('runs every rule of EC2 that ships, and an oracle tells again each of those that moto can answer', () => {
    const told = [...ORACLES.map(({ rule }) => rule), ...Object.keys(NOT_SERVED)]
    expect(result.rules.map(({ id }) => id).toSorted()).toEqual(told.toSorted())
  })

  it.each(ORACLES.map(({ rule }) => rule))('finds what breaks %s and nothing else', (rule) => {
    const findings = result.findings.filter((finding) => finding.rule === rule)
    const expected = judgementsOf(rule).filter(({ severity }) => severity !== null)
    expect(findings.map(tell).toSorted()).toEqual(expected.map(tell).toSorted())
  })

  it.each(ORACLES.map(({ rule }) => rule))('looks at everything that %s is about', (rule) => {
    const outcomes = result.outcomes.filter((outcome) => outcome.rule === rule)
    const incomplete = outcomes.filter((one) => one.incomplete.length > 0)
    expect(Object.fromEntries(incomplete.map((one) => [one.account, one.incomplete]))).toEqual(
      unknownRegionsOf(judgementsOf(rule)),
    )
    const passed = outcomes.map((one) => [one.account, one.passed] as const)
    const some = passed.filter(([, count]) => count > 0)
    const expected = Object.entries(passesOf(judgementsOf(rule))).filter(([, count]) => count > 0)
    expect(Object.fromEntries(some)).toEqual(Object.fromEntries(expected))
  })

  it.each(Object.entries(NOT_SERVED))('passes nobody by %s without the answer to %s', (rule, action) => {
    const outcomes = result.outcomes.filter((outcome) => outcome.rule === rule)
    expect(outcomes).toHaveLength(ACCOUNTS.length)
    for (const { account, regions, incomplete, passed, violations } of outcomes) {
      expect({ incomplete, passed, violations }).toEqual({
        incomplete: REGIONS.toSorted(),
        passed: 0,
        violations: 0,
      })
      expect(result.regionLists[regions]).toEqual(incomplete)
      for (const region of incomplete) {
        const gap = { account, region, action, reason: 'error' }
        expect(gapsIn(result)).toContainEqual(expect.objectContaining(gap))
      }
    }
    expect(result.findings.filter((finding) => finding.rule === rule)).toEqual([])
  })

  it('has something that breaks and something that passes nearly every rule', () => {
    const sides = [...judged].map(([rule, judgements]) => ({
      rule,
      breaks: judgements.some(({ severity }) => severity !== null),
      passes: judgements.some(isPassed),
    }))
    const oneSided = sides.filter(({ breaks, passes }) => !breaks || !passes).map(({ rule }) => rule)
    expect(oneSided.toSorted()).toEqual(Object.keys(ONE_SIDED).toSorted())
    expect(sides.length - oneSided.length).toBeGreaterThanOrEqual(60)
  })

  it('tells which interfaces each open group is on', () => {
    const about = result.findings.filter(
      ({ rule }) => rule === 'aws-ec2-security-group-ingress-ssh-from-internet',
    )
    expect(about.length).toBeGreaterThan(0)
    for (const { account, region, id, affected } of about) {
      const place = listed.find((one) => one.account === account && one.region === region)
      const own = place?.interfaces.filter(({ Groups = [] }) => Groups.some(({ GroupId }) => GroupId === id))
      expect(sortIds(affected.map((one) => one.id))).toEqual(
        sortIds((own ?? []).map(({ NetworkInterfaceId }) => NetworkInterfaceId)),
      )
    }
  })

  it('finds the groups that were put in as open to the whole internet, in their accounts and regions', () => {
    const rule = 'aws-ec2-security-group-ingress-all-traffic-from-internet'
    for (const { account, region, openGroupIds } of contents) {
      const here = result.findings.filter(
        (one) => one.rule === rule && one.account === account && one.region === region,
      )
      expect(sortIds(here.map(({ id }) => id))).toEqual(sortIds(openGroupIds))
    }
    expect(contents.some(({ openGroupIds }) => openGroupIds.length > 0)).toBe(true)
  })

  it('has every resource once, in its account and region', () => {
    for (const place of listed) {
      const ids = (kind: string): string[] => sortIds(resourcesOf(kind, place).map(({ id }) => id))
      expect(ids('aws_ec2_security_group')).toEqual(sortIds(place.groups.map(({ GroupId }) => GroupId)))
      expect(ids('aws_ec2_instance')).toEqual(sortIds(place.instances.map(({ InstanceId }) => InstanceId)))
      expect(ids('aws_ec2_volume')).toEqual(sortIds(place.volumes.map(({ VolumeId }) => VolumeId)))
      expect(ids('aws_ec2_network_interface')).toEqual(
        sortIds(place.interfaces.map(({ NetworkInterfaceId }) => NetworkInterfaceId)),
      )
      expect(ids('aws_ec2_subnet')).toEqual(sortIds(place.subnets.map(({ SubnetId }) => SubnetId)))
    }
    for (const { groupIds, instanceIds, volumeIds } of contents) {
      const all = new Set(resources.map(({ id }) => id))
      expect([...groupIds, ...instanceIds, ...volumeIds].filter((id) => !all.has(id))).toEqual([])
    }
  })

  it('has the properties that the SDK reads, and none that it does not', () => {
    const reported = new Map(resources.map((resource) => [resource.id, resource.reported]))
    for (const { groups, instances, volumes } of listed) {
      const expected = [
        ...groups.map((group) => expectedGroup(group)),
        ...instances.map((instance) => expectedInstance(instance)),
        ...volumes.map((volume) => expectedVolume(volume)),
      ]
      for (const properties of expected) {
        const resource = reported.get(String(properties['id'])) ?? {}
        expect(resource).toMatchObject(JSON.parse(JSON.stringify(properties)) as object)
        const absent = Object.keys(properties).filter((name) => properties[name] === undefined)
        expect(absent.filter((name) => Object.hasOwn(resource, name))).toEqual([])
      }
    }
  })
})
