import { createHmac } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { alert } from '../../src/alert/alert.ts'
import { maskedLogger } from '../../src/sensitive/masked-logger.ts'
import type { Ledgers } from '../../src/model/history.ts'
import type { Logger } from '../../src/model/logger.ts'
import type { EventLine, Measurement } from '../../src/model/send.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import type { Request } from '../../src/net/post.ts'
import { type View, viewOf } from '../../src/report/view.ts'
import type { RepositoryRequest } from '../../src/repository/repository.ts'
import { goodsOf } from '../../src/run/goods.ts'
import { passedRepository } from '../../src/run/passed-repository.ts'
import { lineMask } from '../../src/sensitive/line-mask.ts'
import type { Outgoing } from '../../src/sensitive/outgoing.ts'
import { findingOf, NO_ALERTS, ruleOf, runOf } from '../report/fixtures.ts'
import { outgoingOf } from '../support/outgoing.ts'
import { ADDRESS, KEY } from '../support/planted.ts'
import { reachedBy } from '../support/targets.ts'
import { NOW } from '../support/times.ts'

const LEAK = `${ADDRESS} ${KEY}`
const RAW = /bob|miller|AKIA|WTKP4YZ2/
const LEAKY = findingOf({
  name: LEAK,
  evidence: [{ path: 'tags.Owner', value: LEAK }],
  severity: 'critical',
  environment: 'production',
  state: 'new',
})

let outgoing: Outgoing
beforeEach(() => {
  outgoing = outgoingOf()
})

function view(): View {
  return viewOf(runOf({ rules: [ruleOf()], findings: [LEAKY] }), NO_ALERTS)
}

const said = (place: string): string =>
  `1 credential and 1 e-mail address were masked in ${place} at the last moment: they had come past the gate where everything sensitive is masked. Please report this.`

describe('what is sent to receivers', () => {
  it('has nothing sensitive in events, those of earlier runs among them', async () => {
    const earlier: EventLine = { format: 'ocsf', json: JSON.stringify({ activity_id: 3, message: LEAK }) }
    const goods = goodsOf(view(), [earlier], outgoing.to('what is sent to Splunk (siem)'))
    const events: EventLine[] = []
    for await (const line of goods.events(['ocsf', 'ecs'])) events.push(line)
    expect(events.map(({ format }) => format)).toEqual(['ocsf', 'ocsf', 'ecs'])
    expect(events.filter(({ json }) => RAW.test(json))).toEqual([])
    for (const { json } of events) expect(() => JSON.parse(json) as unknown).not.toThrow()
    expect(outgoing.sentences()).toEqual([said('what is sent to Splunk (siem)')])
  })

  it('has nothing sensitive in metrics and their labels', async () => {
    const { settings } = runOf()
    const run = { ...view().run, settings: { ...settings, alertScope: ADDRESS } }
    const goods = goodsOf(viewOf(run, NO_ALERTS), [], outgoing.to('metrics'))
    const numbers: Measurement[] = [...(await goods.numbers())]
    expect(numbers.length).toBeGreaterThan(10)
    expect(JSON.stringify(numbers)).not.toMatch(RAW)
    expect([...(await goods.text())].join('')).not.toMatch(RAW)
  })
})

describe('alerts', () => {
  const SECRET = 'a secret of the receiver'
  const settings = reachedBy({
    'pagerduty-routing-key': '0123456789abcdef0123456789abcdef',
    'slack-webhook-url': 'https://hooks.slack.com/services/T0/B0/x',
    'webhook-url': 'https://alerts.example.com/in',
    'webhook-secret': SECRET,
  })
  const sent: Request[] = []
  const saved: Ledgers[] = []
  const log: string[] = []
  let logs: unknown

  beforeAll(async () => {
    const line = (text: string): void => void log.push(text)
    const logger: Logger = { info: line, warning: line, error: line, debug: line, group: (_, work) => work() }
    const past = outgoingOf()
    const { report } = await alert(
      runOf({ rules: [ruleOf()], findings: [LEAKY], settings }),
      {},
      {
        logger,
        now: () => new Date(NOW),
        signal: new AbortController().signal,
        outgoing: past,
        post: (request) => {
          sent.push(request)
          // What is refused for the moment is kept in the history.
          return Promise.resolve({ status: 400, body: 'no', headers: new Map() })
        },
        save: (ledgers) => {
          saved.push(structuredClone(ledgers))
          return Promise.resolve(null)
        },
      },
    )
    logs = report.logs
    log.push(...past.sentences())
  })

  it('have nothing sensitive, wherever they are sent', () => {
    expect(sent.map(({ url }) => new URL(url).hostname).toSorted()).toEqual([
      'alerts.example.com',
      'events.pagerduty.com',
      'hooks.slack.com',
    ])
    expect(sent.filter(({ body }) => RAW.test(body))).toEqual([])
  })

  it('are signed as they are sent', () => {
    const { body = '', headers = {} } = sent.find(({ url }) => url.includes('alerts.example.com')) ?? {}
    const signature = createHmac('sha256', SECRET).update(body).digest('hex')
    expect(headers['X-Cloud-Baseline-Signature-256']).toBe(`sha256=${signature}`)
  })

  it('leave nothing in ledgers, logs of requests and the log', () => {
    expect(saved.length).toBeGreaterThan(1)
    expect(JSON.stringify(saved)).not.toMatch(RAW)
    expect(JSON.stringify(logs)).toContain('[e-mail b***@acme-corp.com #')
    expect(JSON.stringify(logs)).not.toMatch(RAW)
    expect(log.filter((line) => RAW.test(line))).toEqual([])
    expect(log).toContain(said('alerts to PagerDuty'))
  })
})

describe('the repository', () => {
  it('gets bodies with nothing sensitive, and questions as they are', async () => {
    const asked: RepositoryRequest[] = []
    const repository = passedRepository(
      {
        name: 'acme/cloud',
        ask: (request) => {
          asked.push(request)
          return Promise.resolve({ status: 'answered', data: null })
        },
      },
      outgoing.to('issues'),
    )
    const body = { title: 'Open', body: `Of \`${LEAK}\`.`, labels: ['a'] }
    await repository.ask({ method: 'POST', route: '/issues', body, creates: true })
    await repository.ask({ method: 'GET', route: '/issues', body: { labels: ADDRESS } })
    expect(asked[0]).toMatchObject({ method: 'POST', route: '/issues', creates: true })
    expect(JSON.stringify(asked[0])).not.toMatch(RAW)
    expect(asked[1]?.body).toEqual({ labels: ADDRESS })
    expect(outgoing.sentences()).toEqual([said('issues')])
  })
})

describe('the log', () => {
  const written: string[] = []
  const write = (line: string): void => void written.push(line)
  const logger: Logger = {
    info: write,
    warning: write,
    error: write,
    debug: write,
    live: write,
    group: (title, work) => {
      write(title)
      return work()
    },
  }

  it('has nothing sensitive in lines of any kind', async () => {
    const masked = maskedLogger(logger, lineMask({ redact: 'standard', privacy: USUAL_POLICY }))
    const line = `AccessDenied: ${LEAK} is not authorized`
    masked.info(line)
    masked.warning(line)
    masked.error(line)
    masked.debug(line)
    masked.live?.(line)
    await masked.group(line, () => Promise.resolve())
    expect(written).toHaveLength(6)
    expect(written.filter((one) => RAW.test(one))).toEqual([])
    expect(written[0]).toContain('AccessDenied: [e-mail b***@acme-corp.com] [credential: access key of AWS')
  })

  it('hides principals with redact: strict, and nothing with off', () => {
    const line = 'arn:aws:sts::111122223333:assumed-role/deployer/session is not authorized'
    expect(lineMask({ redact: 'strict', privacy: USUAL_POLICY })(line)).not.toContain('deployer')
    expect(lineMask({ redact: 'off', privacy: USUAL_POLICY })(LEAK)).toBe(LEAK)
  })
})
