import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Cluster, startElasticsearch } from '../../sandbox/elasticsearch/server.ts'
import type { EventLine } from '../../src/model/send.ts'
import type { Address } from '../../src/model/settings.ts'
import { answerOf, goodsOf, sendTo } from './goods.ts'

const KEY = 'c2NhbjpzZWNyZXQtb2YtdGhlLWtleQ=='
let cluster: Cluster
beforeEach(async () => {
  cluster = await startElasticsearch(`ApiKey ${KEY}`)
})
afterEach(() => cluster.close())

function address(changes: Partial<Address> = {}): Address {
  const url = `${new URL(cluster.url).origin}/`
  return { url, apiKey: KEY, login: null, events: 'ecs,ecs-changes', namespace: 'default', ...changes }
}

function ecs(id: string, format: EventLine['format'] = 'ecs', more: object = {}): EventLine {
  return {
    format,
    json: JSON.stringify({ '@timestamp': '2026-11-30T01:02:03.004Z', event: { id }, ...more }),
  }
}

const numbered = (count: number) => Array.from({ length: count }, (_, number) => ecs(`run-2/${number}`))

/** Documents by their keys: `data stream id`. */
const keys = () => [...cluster.documents.keys()]

describe('Elasticsearch', () => {
  it('gets each document in the data stream of its kind, under the id of its event', async () => {
    const events = [ecs('run-2/a'), ecs('change-1', 'ecs-changes')]
    const { sent } = await sendTo('elasticsearch', address({ namespace: 'prod' }), goodsOf({ events }))
    expect(sent).toEqual({ accepted: 2, refused: [], untaken: null })
    expect(keys()).toEqual([
      'logs-cloud_baseline.findings-prod run-2/a',
      'logs-cloud_baseline.changes-prod change-1',
    ])
    expect([...cluster.documents.values()][0]?.source).toEqual(JSON.parse(events[0]?.json ?? ''))
    const [request] = cluster.requests
    expect(request?.headers['content-encoding']).toBe('gzip')
    expect(request?.path).toBe(
      `/_bulk?filter_path=${encodeURIComponent('errors,items.*.status,items.*.error.type,items.*.error.reason')}`,
    )
  })

  it('gets no id that is longer than it takes', async () => {
    await sendTo('elasticsearch', address(), goodsOf({ events: [ecs('x'.repeat(513))] }))
    expect([...cluster.documents.values()][0]?.id).toMatch(/^[0-9a-f]{64}$/)
  })

  it('may be asked with a login', async () => {
    const other = await startElasticsearch(`Basic ${Buffer.from('scan:pässword').toString('base64')}`)
    const url = `${new URL(other.url).origin}/`
    const { sent } = await sendTo(
      'elasticsearch',
      address({ url, apiKey: null, login: 'scan:pässword' }),
      goodsOf({ events: numbered(1) }),
    )
    await other.close()
    expect(sent.accepted).toBe(1)
  })

  it('gets 500 documents at once, each once', async () => {
    const { sent } = await sendTo('elasticsearch', address(), goodsOf({ events: numbered(1100) }))
    expect(sent.accepted).toBe(1100)
    expect(cluster.requests).toHaveLength(3)
    expect(new Set(keys()).size).toBe(1100)
  })

  it('that has a document already has it, and no second one', async () => {
    const goods = goodsOf({ events: numbered(3) })
    await sendTo('elasticsearch', address(), goods)
    const { sent } = await sendTo('elasticsearch', address(), goods)
    expect(sent).toEqual({ accepted: 3, refused: [], untaken: null })
    expect(keys()).toHaveLength(3)
  })

  it('that is too busy for some gets those again, and no others', async () => {
    let busy = true
    cluster.failDocuments(({ id }) => {
      if (!busy || !['run-2/1', 'run-2/3'].includes(id)) return null
      if (id === 'run-2/3') busy = false
      return { status: 429, type: 'es_rejected_execution_exception', reason: 'rejected execution' }
    })
    const { sent, waits } = await sendTo('elasticsearch', address(), goodsOf({ events: numbered(5) }))
    expect(sent).toEqual({ accepted: 5, refused: [], untaken: null })
    expect(waits).toEqual([2000])
    const again = cluster.requests[1]?.bytes.toString('utf8') ?? ''
    expect(again.match(/"_id":"[^"]*"/g)).toEqual(['"_id":"run-2/1"', '"_id":"run-2/3"'])
  })

  it('that stays too busy for some leaves those for another run', async () => {
    cluster.failDocuments(({ id }) =>
      id === 'run-2/1' ? { status: 429, type: 'es_rejected_execution_exception', reason: 'full' } : null,
    )
    const { sent } = await sendTo('elasticsearch', address(), goodsOf({ events: numbered(600) }))
    expect(sent).toEqual({
      accepted: 499,
      refused: [],
      untaken: {
        count: 101,
        reason: 'HTTP 200, 1 of 1 events: status 429, es_rejected_execution_exception: full',
        lines: [],
      },
    })
  })

  it('that refuses some takes the others, and says why by kind of fault', async () => {
    cluster.failDocuments(({ id }) =>
      /[12]$/.test(id)
        ? { status: 400, type: 'document_parsing_exception', reason: `[1:2] failed to parse field in ${id}` }
        : null,
    )
    const { sent } = await sendTo('elasticsearch', address(), goodsOf({ events: numbered(5) }))
    expect(sent).toEqual({
      accepted: 3,
      refused: [
        {
          count: 2,
          reason: 'status 400, document_parsing_exception: [1:2] failed to parse field in run-2/1',
        },
      ],
      untaken: null,
    })
  })

  it.each([
    [
      'does not know the key',
      { apiKey: 'another' },
      'HTTP 401, it says "security_exception: missing authentication credentials for REST request": check url and the key',
    ],
    ['is somewhere else', { url: '/elsewhere' }, 'HTTP 404, it says "Not Found": check url and the key'],
  ])('that %s is asked once', async (_, changes: Partial<Address>, reason) => {
    const url = new URL(changes['url'] ?? '/', cluster.url).href
    const { sent, requests } = await sendTo(
      'elasticsearch',
      address({ ...changes, url }),
      goodsOf({ events: numbered(1200) }),
    )
    expect(requests).toHaveLength(1)
    expect(sent.untaken).toEqual({ count: 1200, reason, lines: [] })
  })

  it('that lets nobody write there says so, and nothing is lost', async () => {
    const reason = 'action [indices:admin/auto_create] is unauthorized'
    cluster.failDocuments(() => ({ status: 403, type: 'security_exception', reason }))
    const { sent, requests } = await sendTo('elasticsearch', address(), goodsOf({ events: numbered(600) }))
    expect(requests).toHaveLength(1)
    expect(sent.untaken).toMatchObject({
      count: 600,
      reason: `HTTP 403, status 403, security_exception: ${reason}: check url and the key`,
    })
  })

  it.each([
    ['is overloaded', answerOf(429, ''), [30_000]],
    [
      'is restarting',
      answerOf(503, { error: { type: 'cluster_block_exception', reason: 'blocked' } }),
      [2000],
    ],
    ['is behind a sign-in page', answerOf(200, '<html>'), [2000]],
    ['answers of fewer documents', answerOf(200, { errors: false, items: [] }), [2000]],
  ])('that %s is asked again', async (_, trouble, waits) => {
    const done = answerOf(200, { errors: false, items: [{ create: { status: 201 } }] })
    const bench = await sendTo('elasticsearch', address(), goodsOf({ events: numbered(1) }), {
      answers: [trouble, done],
    })
    expect(bench.sent).toEqual({ accepted: 1, refused: [], untaken: null })
    expect(bench.waits).toEqual(waits)
  })

  it('shows no key that an answer repeats', async () => {
    const bench = await sendTo('elasticsearch', address(), goodsOf({ events: numbered(1) }), {
      answers: [
        answerOf(200, { items: [{ create: { status: 400, error: { type: 't', reason: `no ${KEY}` } } }] }),
      ],
      secrets: [KEY],
    })
    expect(bench.sent.refused).toEqual([{ count: 1, reason: 'status 400, t: no ***' }])
  })
})
