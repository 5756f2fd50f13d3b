import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import { startElasticsearch } from '../../sandbox/elasticsearch/server.ts'
import { startOtlp } from '../../sandbox/otlp/server.ts'
import { type Receiver, startReceiver } from '../../sandbox/receiver.ts'
import { eventsIn, startSplunk } from '../../sandbox/splunk/server.ts'
import type { History } from '../../src/model/history.ts'
import { openGroup, organisationOf, packageAction, PRODUCTION, SANDBOX, STAGING, World } from './support.ts'

const TOKEN = '11111111-2222-3333-4444-555555555555'
const CREATE = 1
const CLOSE = 3
const packaged = packageAction()
let world: World
let splunk: Receiver

beforeEach(async () => {
  world = await World.create(
    packaged.action,
    organisationOf([PRODUCTION, STAGING, SANDBOX], ['eu-central-1']),
  )
  splunk = await startSplunk({ token: TOKEN })
  mkdirSync(join(world.workspace, '.github'), { recursive: true })
  const url = new URL('/', splunk.url).href
  configure(`send:\n  siem: { to: splunk, url: '${url}', token-from: HEC_TOKEN }\n`)
})
afterEach(() => Promise.all([world.close(), splunk.close()]))
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function configure(text: string): void {
  writeFileSync(join(world.workspace, '.github/cloud-baseline.yml'), text)
}

const run = (inputs: Readonly<Record<string, string>> = {}) =>
  world.run({ 'fail-on': 'none', ...inputs }, { HEC_TOKEN: TOKEN })

interface Event {
  readonly activity_id: number
  readonly resources?: readonly { readonly uid: string }[]
}

/** What of the group was taken so far. */
function activities(group: string | undefined): readonly number[] {
  return splunk.requests
    .filter(({ status }) => status === 200)
    .flatMap(({ bytes }) => eventsIn(bytes).map((one) => one?.['event'] as Event))
    .filter(({ resources = [] }) => resources.some(({ uid }) => uid === group))
    .map(({ activity_id }) => activity_id)
}

function unsent(): History['unsent'] {
  return (JSON.parse(readFileSync(join(world.workspace, 'state/history.json'), 'utf8')) as History).unsent
}

describe('Splunk', () => {
  it('gets the events of every run, whether or not the file with them is written', async () => {
    const group = openGroup(world)
    const first = await run({ formats: 'csv' })
    expect(first.exitCode).toBe(0)
    expect(first.log).toMatch(/Splunk \(siem\): \d+ events accepted\./)
    expect(new Set(activities(group.GroupId))).toEqual(new Set([CREATE]))
    expect(world.result().sends).toMatchObject([{ name: 'siem', refused: [], untaken: null, unsent: null }])
    expect(first.masks).toContain(TOKEN)
    repairIngress(group)
    await run()
    expect(activities(group.GroupId)).toContain(CLOSE)
    expect(unsent()).toBeUndefined()
  })

  it('that does not take them fails the step, and the next run sends what is new and closed', async () => {
    const group = openGroup(world)
    splunk.fail({ status: 403, text: `{"text":"Invalid token ${TOKEN}","code":4}` })
    const failed = await run()
    expect(failed.exitCode).toBe(1)
    expect(failed.log).toMatch(/\d+ events were not delivered to Splunk \(siem\)/)
    const shown = failed.stdout + failed.summary + world.file('result.json')
    expect(shown.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN)
    const kept = Object.values(unsent()?.['siem'] ?? {}).flatMap(({ lines }) => lines)
    expect(kept.length).toBeGreaterThan(0)
    expect(world.result().sends[0]?.untaken?.kept).toBe(kept.length)

    repairIngress(group)
    await run()
    expect(activities(group.GroupId)).toEqual([])

    splunk.recover()
    const later = await run()
    expect(later.exitCode).toBe(0)
    const got = activities(group.GroupId)
    expect(got.indexOf(CREATE)).toBeGreaterThan(-1)
    expect(got.lastIndexOf(CREATE)).toBeLessThan(got.indexOf(CLOSE))
    expect(unsent()).toBeUndefined()
  }, 120_000)

  it('gets nothing in a dry run, nor of an inventory that is evaluated again', async () => {
    openGroup(world)
    await run({ 'dry-run': 'true' })
    expect(world.result().sends).toMatchObject([{ name: 'siem', accepted: 0, unsent: 'dry run' }])
    const inventory = join(world.lastReport, 'inventory.ndjson.gz')
    await world.run({ 'fail-on': 'none', inventory, accounts: '', role: '', 'external-id': '' })
    expect(splunk.requests).toEqual([])
  })

  it('without the token is refused before anything is read', async () => {
    const refused = await world.run()
    expect(refused.exitCode).toBe(1)
    expect(refused.log).toContain('send.siem.token-from: the environment variable HEC_TOKEN is not set')
    expect(existsSync(join(world.workspace, world.lastReport))).toBe(false)
  })
})

describe('all receivers at once', () => {
  it('get what each of them is for, and one that fails keeps no other from it', async () => {
    const group = openGroup(world)
    const elastic = await startElasticsearch('ApiKey a-key-of-the-tests')
    const otlp = await startOtlp()
    const gateway = await startReceiver(
      '',
      () => ({ status: 200, text: '' }),
      (method) => method === 'PUT',
    )
    splunk.fail({ status: 404, text: 'nothing here' })
    configure(`send:
  siem: { to: splunk, url: '${new URL('/', splunk.url).href}', token-from: HEC_TOKEN }
  lake: { to: elasticsearch, url: '${new URL(elastic.url).origin}', api-key-from: ELASTIC_KEY }
  gateway: { to: pushgateway, url: '${new URL(gateway.url).origin}', job: scan }
  collector: { to: otlp }
`)
    const done = await world.run(
      { 'fail-on': 'none' },
      {
        HEC_TOKEN: TOKEN,
        ELASTIC_KEY: 'a-key-of-the-tests',
        OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: otlp.url,
        OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a-key-of-otlp',
      },
    )
    await Promise.all([elastic.close(), otlp.close(), gateway.close()])
    expect(done.exitCode).toBe(1)
    expect(done.masks).toEqual(expect.arrayContaining([TOKEN, 'a-key-of-the-tests', 'a-key-of-otlp']))
    const { sends } = world.result()
    expect(sends.map(({ name, accepted, untaken }) => [name, accepted > 0, untaken !== null])).toEqual([
      ['siem', false, true],
      ['lake', true, false],
      ['gateway', true, false],
      ['collector', true, false],
    ])
    const ids = [...elastic.documents.values()].map(({ source }) => source['resource'] as { id: string })
    expect(ids.some(({ id }) => id.includes(String(group.GroupId)))).toBe(true)
    const metrics = world.file('metrics.prom')
    expect(gateway.requests.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/metrics\/job\/scan/)])
    expect(gateway.requests[0]?.bytes.toString('utf8')).toBe(metrics)
    expect(otlp.requests[0]?.headers['x-key']).toBe('a-key-of-otlp')
    expect(sends[3]?.accepted).toBe(sends[2]?.accepted)
  })
})
