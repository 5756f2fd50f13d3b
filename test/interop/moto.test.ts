import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { seededRandom } from '../../sandbox/random.ts'
import { type ActionRun, runAction } from '../../sandbox/runner/run-action.ts'
import { peerPaths } from '../../scripts/peers.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { ResultFile } from '../../src/report/result-file.ts'
import { expectedGroup, expectedInstance, expectedVolume } from './support/expected-properties.ts'
import { list, type Listed } from './support/listed.ts'
import { connect, createInstanceProfile, KEYS } from './support/moto-accounts.ts'
import { type Contents, fill } from './support/moto-contents.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import { ORACLES } from './support/oracles.ts'
import { ROOT } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** The first is production. One starts with a zero. */
const ACCOUNTS = ['444455556666', '011122223333', '777788889999']
const REGIONS = ['ap-northeast-1', 'eu-central-1', 'us-east-1']
/** Another one on every run; the title of the tests tells which. */
const SEED = process.env['INTEROP_SEED'] ?? String(randomInt(2 ** 31))

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }
let contents: readonly Contents[]
let listed: readonly Listed[]
let run: ActionRun
let result: ResultFile
let resources: readonly Resource[]

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  moto = await startMoto((await peerPaths()).motoServer)
  const random = seededRandom(SEED)
  const filled: Contents[] = []
  const seen: Listed[] = []
  for (const account of ACCOUNTS) {
    await createInstanceProfile(moto.url, account)
    for (const region of REGIONS) {
      const ec2 = await connect(moto.url, { account, region })
      filled.push(await fill(ec2, { account, region }, random))
      seen.push(await list(ec2, { account, region }))
      ec2.destroy()
    }
  }
  contents = filled
  listed = seen
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
function scan(): Promise<ActionRun> {
  return runAction({
    entry: join(ROOT, 'dist/index.js'),
    workspace: folder.path,
    inputs: {
      accounts: ACCOUNTS.join('\n'),
      role: 'reader',
      regions: REGIONS.join(', '),
      'production-accounts': ACCOUNTS[0] ?? '',
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

/** The finding of the rule on the resource, in words that sort and compare. */
function tell(finding: {
  rule: string
  account: string
  region: string
  kind: string
  id: string
  severity: string
}): string {
  const { rule, account, region, kind, id, severity } = finding
  return `${severity} ${rule} ${account} ${region} ${kind} ${id}`
}

function expectedOf(rule: string): string[] {
  const oracle = ORACLES.find((one) => one.rule === rule)
  if (oracle === undefined) throw new Error(`There is no oracle for ${rule}`)
  return listed
    .flatMap((place) =>
      oracle
        .violating(place)
        .map((id = '') =>
          tell({ ...oracle, ...place, id, severity: oracle.severity(place.account === ACCOUNTS[0]) }),
        ),
    )
    .toSorted()
}

function found(kind: string, { account, region }: Listed): Resource[] {
  return resources.filter((one) => one.kind === kind && one.account === account && one.region === region)
}

function sortIds(ids: readonly (string | undefined)[]): string[] {
  return ids.map((id) => id ?? 'without id').toSorted()
}

describe(`the bundle on moto (INTEROP_SEED=${SEED})`, () => {
  it('reads everything and fails for the violations', () => {
    expect(result.coverage.gaps).toEqual([])
    expect(result.verdict).toBe('violations')
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({
      verdict: 'violations',
      gaps: '0',
      violations: String(result.findings.length),
    })
  })

  it.each(ORACLES.map(({ rule }) => rule))('finds what breaks %s and nothing else', (rule) => {
    const findings = result.findings.filter((finding) => finding.rule === rule)
    expect(result.rules.map(({ id }) => id)).toContain(rule)
    expect(findings.map(tell).toSorted()).toEqual(expectedOf(rule))
  })

  it('finds nothing by rules that no oracle tells again', () => {
    const told = new Set(ORACLES.map(({ rule }) => rule))
    expect(result.findings.filter(({ rule }) => !told.has(rule))).toEqual([])
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
      const ids = (kind: string): string[] => sortIds(found(kind, place).map(({ id }) => id))
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
