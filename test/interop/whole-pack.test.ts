import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../scripts/peers.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { SERVICES } from '../../src/clouds/aws/services.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { ACCOUNTS, makeAccounts } from './support/account/estate.ts'
import { NOT_SERVED, NOT_SERVED_BESIDE, ONE_SIDED, ORACLES } from './support/account/oracles/all.ts'
import { about, type Asked, GLOBAL, type Judgement } from './support/account/oracles/judgement.ts'
import { judgeGlobalTypes } from './support/account/oracles/of-logging.ts'
import { REGIONS, scanAccount } from './support/account/scan.ts'
import { endOfSecond } from './support/end-of-second.ts'
import { keysOf } from './support/moto-accounts.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** Rules of EC2 have an estate and oracles of their own: moto.test.ts. */
const OF_EC2 = /^aws-(ec2|vpc|vpn)-/

/** Rules about all kinds, which are no service's, judge what these have read: test/rules/demo-pack.test.ts. */
const OF_ALL_KINDS = /^aws-privacy-/

/** Nothing on moto is older than seconds. */
const parameters = (administrator: string): string => `parameters:
  aws-iam-user-key-not-rotated: { max_age: 0s }
  aws-iam-user-key-unused: { max_unused: 0s }
  aws-iam-user-password-unused: { max_unused: 0s }
  aws-secretsmanager-secret-not-rotated: { max_age: 0s }
  aws-secretsmanager-secret-not-used: { max_age: 0s }
  aws-organizations-delegated-administrator-unexpected: { administrators: ['${administrator}'] }
`

/** What only a run that sees all regions says. */
const OF_ALL_REGIONS = ['aws-backup-no-plan', 'aws-config-global-types-not-recorded'] as const

const RULES = loadRules(['default'], {
  workspace: shippedPacks(),
  withDisabled: true,
  model: AWS_KINDS,
  now: new Date(),
})
  .rules.filter(({ change, rule }) => change === null && !OF_EC2.test(rule.id) && !OF_ALL_KINDS.test(rule.id))
  .map(({ rule }): Rule => rule)

interface Judged extends Judgement {
  readonly account: string
}

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }
let result: ResultFile
let ofAllRegions: ResultFile
let judged: readonly Judged[]
let judgedOfAllRegions: readonly Judged[]

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  // AWS's own policies are there only where they are asked for.
  moto = await startMoto((await peerPaths()).motoServer, { MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' })
  const { administrator } = await makeAccounts(moto.url)
  await endOfSecond()
  judged = await judgeAll(ORACLES)
  judgedOfAllRegions = await judgeAll([judgeGlobalTypes, judgePlans])
  await mkdir(join(folder.path, '.github'))
  await writeFile(join(folder.path, '.github/cloud-baseline.yml'), parameters(administrator))
  const off = RULES.filter(({ enabled }) => !enabled).map(({ id }) => id)
  const services = SERVICES.map(({ name }) => name).filter((name) => name !== 'ec2')
  result = await scan('whole', {
    rules: ['default', ...off].join(', '),
    services: services.join(', '),
  })
  ofAllRegions = await scan('all-regions', { rules: OF_ALL_REGIONS.join(', '), regions: 'all' })
})
afterAll(async () => {
  await moto.stop()
  await folder.remove()
})

function scan(name: string, inputs: Readonly<Record<string, string>>): Promise<ResultFile> {
  const accounts = ACCOUNTS.join(', ')
  const rates = { 'max-rate': '1000', 'bucket-rate': '1000' }
  return scanAccount(moto.url, folder.path, name, { accounts, role: 'reader', ...rates, ...inputs })
}

async function judgeAll(oracles: typeof ORACLES): Promise<readonly Judged[]> {
  const all: Judged[] = []
  for (const account of ACCOUNTS) {
    const credentials = await keysOf(moto.url, account)
    const regions = REGIONS.map((region) => ({ endpoint: moto.url, region, credentials }))
    const [home] = regions
    if (home === undefined) throw new Error('No region is asked')
    for (const judge of oracles) {
      for (const one of await judge({ account, home, regions })) all.push({ account, ...one })
    }
  }
  return all
}

/** moto carries no plan out. */
function judgePlans({ account }: Asked): Promise<readonly Judgement[]> {
  return Promise.resolve(about(GLOBAL, account, { 'backup-no-plan': true }))
}

function found({ findings }: ResultFile, rule: string): readonly string[] {
  return findings
    .filter((one) => one.rule === rule)
    .map(({ account, region, id }) => `${account} ${region} ${id}`)
    .toSorted()
}

function expected(all: readonly Judged[], rule: string): readonly string[] {
  return all
    .filter((one) => one.rule === rule && one.verdict === 'violation')
    .map(({ account, region, id }) => `${account} ${region} ${id}`)
    .toSorted()
}

/** By account, how many pass, and the regions in which that is not known of something. */
function outcomesOf(rule: string) {
  return result.outcomes
    .filter((one) => one.rule === rule)
    .map(({ account, passed, incomplete }) => ({ account, passed, incomplete }))
    .toSorted((a, b) => a.account.localeCompare(b.account))
}

function expectedOutcomes(rule: string) {
  return ACCOUNTS.toSorted().map((account) => {
    const own = judged.filter((one) => one.rule === rule && one.account === account)
    const unknown = own.filter(({ verdict }) => verdict === 'unknown').map(({ region }) => region)
    const passed = own.filter(({ verdict }) => verdict === 'pass').length
    return { account, passed, incomplete: [...new Set(unknown)].toSorted() }
  })
}

const JUDGED_IN_REGIONS = RULES.map(({ id }) => id).filter((id) => !OF_ALL_REGIONS.some((one) => one === id))

describe('the whole pack on moto, but the rules of EC2', () => {
  it('is asked, with the rules that are off by default', () => {
    expect(result.rules.map(({ id }) => id).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted())
    expect(RULES.filter(({ enabled }) => !enabled).length).toBeGreaterThan(20)
  })

  it('is judged by the oracles, rule for rule', () => {
    const told = new Set([...judged, ...judgedOfAllRegions].map(({ rule }) => rule))
    expect([...told].toSorted()).toEqual(RULES.map(({ id }) => id).toSorted())
  })

  it('has gaps for what moto does not serve and for nothing else', () => {
    const actions = new Set(result.coverage.gaps.map(({ action }) => action))
    expect(actions).toEqual(new Set([...Object.values(NOT_SERVED), ...NOT_SERVED_BESIDE]))
    expect(ofAllRegions.coverage.gaps).toEqual([])
  })

  it.each(JUDGED_IN_REGIONS)('finds what violates %s and nothing else', (rule) => {
    expect(found(result, rule)).toEqual(expected(judged, rule))
    expect(outcomesOf(rule)).toEqual(expectedOutcomes(rule))
  })

  it.each(OF_ALL_REGIONS)('says only where all regions are seen what violates %s', (rule) => {
    expect(found(result, rule)).toEqual([])
    expect(found(ofAllRegions, rule)).toEqual(expected(judgedOfAllRegions, rule))
  })

  it.each(Object.entries(NOT_SERVED))('decides nothing by %s without the answer to %s', (rule, action) => {
    const own = judged.filter((one) => one.rule === rule)
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(({ verdict }) => verdict !== 'unknown')).toEqual([])
    const { gaps } = result.coverage
    expect(gaps.map((gap) => gap.action)).toContain(action)
  })

  it('has something that violates and something that passes every rule, but those of which moto cannot', () => {
    const sides = [...judged, ...judgedOfAllRegions]
    const has = (rule: string, verdict: Judgement['verdict']): boolean =>
      sides.some((one) => one.rule === rule && one.verdict === verdict)
    const unserved = RULES.filter(({ id }) => !has(id, 'violation') && !has(id, 'pass'))
    expect(unserved.map(({ id }) => id).toSorted()).toEqual(Object.keys(NOT_SERVED).toSorted())
    const oneSided = RULES.filter(({ id }) => has(id, 'violation') !== has(id, 'pass'))
    expect(oneSided.map(({ id }) => id).toSorted()).toEqual(Object.keys(ONE_SIDED).toSorted())
  })
})
