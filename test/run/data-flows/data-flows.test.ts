import { describe, expect, it } from '@jest/globals'
import type { Settings } from '../../../src/model/settings.ts'
import { type DataFlow, dataFlows } from '../../../src/run/data-flows/data-flows.ts'
import { settingsOf } from '../../support/settings.ts'

function flow(what: string, settings: Partial<Settings> = {}, isDry = false): DataFlow {
  const found = dataFlows(settingsOf(settings), isDry).find((one) => one.what === what)
  if (found === undefined) throw new Error(`nothing is called ${what}`)
  return found
}

const UNSET = { pagerduty: 'pagerduty-routing-key', slack: 'slack-webhook-url' }

function target(
  channel: keyof typeof UNSET,
  isSet: boolean,
  address: Settings['inputTargets'][0]['address'],
) {
  return { inputTargets: [{ name: channel, channel, address, input: UNSET[channel], isSet }] }
}

function at(endpoint: string): string {
  return flow('alerts to PagerDuty', target('pagerduty', true, { routingKey: null, endpoint })).where
}

function sender(name: string, to: string) {
  const address = { url: 'https://receiver.example.com/x' }
  return { name, to, label: name, address, secrets: [], place: 'cloud-baseline.yml:3' }
}

describe('what leaves the machine', () => {
  it('names each thing once, with everything that is to be known of it', () => {
    const flows = dataFlows(settingsOf(), false)
    const names = flows.map(({ what }) => what)
    expect(new Set(names).size).toBe(names.length)
    for (const { what, to, holds, where, kept, happens, by } of flows) {
      expect([what, to, holds, where, kept].filter((words) => words === '')).toEqual([])
      expect({ happens, isSaid: happens === 'yes' || by !== '' }).toEqual({ happens, isSaid: true })
    }
  })

  it('has a file for each format that is asked for, and those that are always written', () => {
    const files = dataFlows(settingsOf({ formats: ['csv'] }), false).map(({ what }) => what)
    expect(files).toEqual(expect.arrayContaining(['findings.csv', 'report.html', 'result.json']))
    expect(files).not.toContain('findings.sarif')
  })

  it.each<[Settings['history'], DataFlow['happens'], RegExp]>([
    [{ store: 'none' }, 'no', /^not at all$/],
    [{ store: 'cache' }, 'yes', /7 days/],
    [{ store: 'branch', name: 'h' }, 'yes', /every commit/],
    [{ store: 'file', path: '/srv/h' }, 'yes', /as long as you keep/],
  ])('says where the history %j is', (history, happens, kept) => {
    const said = flow('history', { history })
    expect(said.happens).toBe(happens)
    expect(said.kept).toMatch(kept)
  })

  it('says which of PagerDuty’s regions it is', () => {
    expect(at('https://events.eu.pagerduty.com')).toBe('the service region EU of PagerDuty')
    expect(at('https://events.pagerduty.com')).toBe('the service region US of PagerDuty')
    expect(at('https://pager.example.com')).toBe('https://pager.example.com')
  })

  it('shows nothing of an address that is a secret but where it leads', () => {
    const url = 'https://hooks.example.com/services/T0/B0/not-to-be-shown'
    expect(flow('alerts to Slack', target('slack', true, { url })).where).toBe('https://hooks.example.com')
    expect(JSON.stringify(dataFlows(settingsOf(target('slack', true, { url })), false))).not.toContain(
      'not-to-be-shown',
    )
  })

  it('does not take a target for one that gets nothing because its secret is not here', () => {
    const unset = target('slack', false, { url: null })
    expect(flow('alerts to Slack', unset)).toMatchObject({ happens: 'perhaps', by: 'slack-webhook-url' })
    expect(flow('alerts to Slack', unset, true)).toMatchObject({ happens: 'no', by: 'dry-run' })
    expect(flow('heartbeat')).toMatchObject({ happens: 'perhaps' })
  })

  it('tells receivers of events from those of numbers', () => {
    const senders = [sender('siem', 'splunk'), sender('gateway', 'pushgateway')]
    expect(flow('events of siem', { senders })).toMatchObject({
      where: 'https://receiver.example.com',
      happens: 'yes',
      by: 'cloud-baseline.yml:3',
    })
    expect(flow('metrics of gateway', { senders }).holds).toMatch(/^numbers/)
  })

  it('tells the inventory that stays from the one that leaves', () => {
    const kept = { dataRegion: ['eu-*', '!eu-west-3'], reportDir: '/srv/report' }
    expect(flow('inventory.ndjson.gz', kept).holds).toMatch(/; nothing of eu-\* but eu-west-3$/)
    expect(flow('inventory.ndjson.gz').holds).not.toMatch(/nothing of/)
    const whole = flow('inventory of data-region', kept)
    expect(whole).toMatchObject({
      happens: 'yes',
      by: 'data-region',
      to: 'whoever may read the disk of the runner',
    })
    expect(whole.where).toBe('the runner that reads, in report-kept beside the report folder')
    expect(flow('inventory of data-region')).toMatchObject({ happens: 'no' })
    const saved = { ...kept, inventory: ['a.ndjson.gz'] }
    expect(flow('inventory of data-region', saved)).toMatchObject({ happens: 'no' })
  })

  it.each<[Settings['mode'], readonly string[]]>([
    [{ name: 'plan', shards: 2 }, ['plan.json']],
    [
      { name: 'collect', shard: { number: 2, of: 8 } },
      ['inventory-2-of-8.ndjson.gz', 'inventory of data-region', 'part-2-of-8.ndjson.gz'],
    ],
    [
      { name: 'merge' },
      ['findings.csv', 'history', 'pagerduty.ndjson and the like, one for each target', 'heartbeat'],
    ],
    [
      { name: 'run' },
      [
        'findings.csv',
        'history',
        'inventory.ndjson.gz',
        'inventory of data-region',
        'pagerduty.ndjson and the like, one for each target',
        'heartbeat',
      ],
    ],
    [{ name: 'preview' }, []],
  ])('says of mode %j what a job writes and sends in it, and no more', (mode, written) => {
    const settings = settingsOf({ mode, dataRegion: ['eu-*'], formats: ['csv'] })
    const named = dataFlows(settings, false).map(({ what }) => what)
    const byMode =
      /^(?:plan\.json|part-.*|parts|inventory.*|findings\.csv|pagerduty\.ndjson.*|history|heartbeat)$/
    expect(named.filter((what) => byMode.test(what)).toSorted()).toEqual(written.toSorted())
  })

  it('asks nobody where an inventory is evaluated', () => {
    expect(flow('requests to AWS', { inventory: ['a.ndjson.gz'] })).toMatchObject({ happens: 'no' })
  })
})
