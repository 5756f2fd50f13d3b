import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { peerPaths } from '../../scripts/peers.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { BUCKETS, makeBuckets } from './support/account/buckets.ts'
import { BARE, makeLogging, MONITORED, WHOLE } from './support/account/logging.ts'
import { ACCOUNT, foundOf, gapsOf, REGIONS, scanAccount } from './support/account/scan.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

const LOGGING = /^aws-(cloudtrail|config|cloudwatch|logs)-/
const LOGGING_KINDS = /^aws_(cloud_trail|config|cloudwatch)/
const REGION = 'eu-west-1'

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }
let empty: ResultFile
let filled: ResultFile

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  moto = await startMoto((await peerPaths()).motoServer)
  empty = await scanAccount(moto.url, folder.path, 'empty')
  await makeBuckets(moto.url)
  await makeLogging(moto.url)
  filled = await scanAccount(moto.url, folder.path, 'filled')
})
afterAll(async () => {
  await moto.stop()
  await folder.remove()
})

describe('logging on moto', () => {
  it('is nowhere in an account where nobody has set anything', () => {
    expect(foundOf(empty, LOGGING)).toEqual(
      [
        `aws-cloudtrail-not-in-all-regions ${ACCOUNT}`,
        `aws-cloudtrail-object-reads-not-recorded ${ACCOUNT}`,
        `aws-cloudtrail-object-writes-not-recorded ${ACCOUNT}`,
        ...MONITORED.map((event) => `aws-cloudwatch-no-alarm-on-${event} ${ACCOUNT}`),
        // That global types are not recorded is not said: a recorder may be in a region that the run leaves out.
        ...REGIONS.map((region) => `aws-config-not-recording ${region}`),
      ].toSorted(),
    )
    expect(gapsOf(empty, LOGGING_KINDS)).toEqual([])
  })

  it('is judged trail by trail', () => {
    expect(foundOf(filled, /^aws-cloudtrail-/)).toEqual(
      [
        // moto never delivers to the group.
        `aws-cloudtrail-without-log-group ${WHOLE}`,
        `aws-cloudtrail-bucket-access-not-logged ${BARE}`,
        `aws-cloudtrail-log-file-validation-off ${BARE}`,
        `aws-cloudtrail-not-encrypted-with-kms ${BARE}`,
        `aws-cloudtrail-without-log-group ${BARE}`,
      ].toSorted(),
    )
  })

  it('is watched where pattern, metric and alarm belong together', () => {
    // DisableKey alone is not all that is wanted, an alarm without an action or switched off tells nobody.
    const own = MONITORED.filter((event) => event !== 'root-use')
    expect(foundOf(filled, /^aws-cloudwatch-/)).toEqual(
      [
        ...own.map((event) => `aws-cloudwatch-no-alarm-on-${event} ${ACCOUNT}`),
        'aws-cloudwatch-alarm-actions-off config',
        'aws-cloudwatch-alarm-without-action failed',
      ].toSorted(),
    )
    expect(foundOf(filled, /^aws-logs-/)).toEqual(['aws-logs-public-access open'])
  })

  it('has Config recording region by region', () => {
    const found = filled.findings.filter(({ rule }) => rule.startsWith('aws-config-'))
    expect(found.map(({ rule, region }) => `${rule} ${region}`).toSorted()).toEqual([
      `aws-config-not-recording ${REGION}`,
      'aws-config-own-role us-east-1',
      `aws-config-types-not-recorded ${REGION}`,
    ])
  })

  it('is read without gaps', () => {
    expect(gapsOf(filled, LOGGING_KINDS)).toEqual([])
  })
})

describe('buckets on moto', () => {
  it('are not there in an account where nobody has set anything, nor is the account’s block', () => {
    expect(foundOf(empty, /^aws-s3-/)).toEqual([`aws-s3-account-public-access-not-blocked ${ACCOUNT}`])
    expect(gapsOf(empty, /^aws_s3/)).toEqual([])
  })

  it('are judged by what was set of each', () => {
    expect(foundOf(filled, /^aws-s3-/)).toEqual(
      [
        `aws-s3-account-public-access-not-blocked ${ACCOUNT}`,
        ...BUCKETS.flatMap(({ name, violates }) => violates.map((rule) => `aws-s3-bucket-${rule} ${name}`)),
      ].toSorted(),
    )
    expect(gapsOf(filled, /^aws_s3/)).toEqual([])
  })

  it('pass as many rules as they neither violate nor leave unknown', () => {
    for (const { rule, passed, violations } of filled.outcomes) {
      const name = /^aws-s3-bucket-(.+)$/.exec(rule)?.[1]
      if (name === undefined) continue
      const violated = BUCKETS.filter(({ violates }) => violates.includes(name)).length
      const unknown = BUCKETS.filter((bucket) => bucket.unknown === name).length
      const expected = { rule, passed: BUCKETS.length - violated - unknown, violations: violated }
      expect({ rule, passed, violations }).toEqual(expected)
    }
  })
})
