import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Receiver } from '../../sandbox/receiver.ts'
import { eventsIn, startSplunk } from '../../sandbox/splunk/server.ts'
import type { History, Unsent } from '../../src/model/history.ts'
import type { EventLine } from '../../src/model/send.ts'
import type { Settings } from '../../src/model/settings.ts'
import { type Sends, viewOf } from '../../src/report/view.ts'
import type { Host } from '../../src/run/host.ts'
import { sendGoods } from '../../src/run/send.ts'
import { findingOf, NO_ALERTS, runOf } from '../report/fixtures.ts'
import { historyOf } from '../support/history.ts'
import { EARLIER } from '../support/times.ts'
import { outgoingOf } from '../support/outgoing.ts'

const TOKEN = '11111111-2222-3333-4444-555555555555'
let splunk: Receiver
beforeEach(async () => {
  splunk = await startSplunk({ token: TOKEN })
})
afterEach(() => splunk.close())

const EARLIER_LINE: EventLine = { format: 'ocsf', json: '{"activity_id":3,"time":1}' }
const LEFT: Unsent = { siem: { 'run-1': { at: EARLIER, lines: [EARLIER_LINE] } } }

interface Given {
  readonly settings?: Partial<Settings>
  readonly cancelled?: true
  readonly token?: string
  readonly before?: Unsent
  readonly hidesIds?: boolean
  /** What saving the history comes to. */
  readonly problem?: string | null
  readonly isVital?: boolean
}

/** What of the host sending takes. */
function hostOf(log: string[]): Host {
  const say = (text: string): void => void log.push(text)
  const logger = {
    info: say,
    warning: say,
    error: say,
    debug: say,
    group: <T>(_: string, work: () => T) => work(),
  }
  return {
    logger,
    now: () => new Date(),
    environment: {},
    signal: new AbortController().signal,
    workflow: { repository: null, workflow: null },
  } as unknown as Host
}

interface Done extends Sends {
  /** What was to be kept, save by save. */
  readonly kept: readonly Unsent[]
  readonly log: readonly string[]
}

async function sendAll({
  settings,
  cancelled,
  token = TOKEN,
  before,
  hidesIds = false,
  problem = null,
  isVital = false,
}: Given = {}): Promise<Done> {
  const url = new URL('/', splunk.url).href
  const address = { url, token, events: 'ocsf', index: null, host: null, sourcetype: null }
  const senders = [
    { name: 'siem', to: 'splunk', label: 'Splunk (siem)', address, secrets: [token], place: 'c.yml:2' },
  ]
  const run = runOf({
    findings: [findingOf({ id: 'sg-new', state: 'new' }), findingOf({ id: 'sg-known', state: 'known' })],
    settings: { senders, ...settings },
    ...(cancelled === undefined ? {} : { cancelled }),
  })
  const history: History = historyOf([], before === undefined ? {} : { unsent: before })
  const kept: Unsent[] = []
  const log: string[] = []
  const done = await sendGoods(
    viewOf(run, NO_ALERTS),
    {
      settings: run.settings,
      host: hostOf(log),
      loaded: { status: 'loaded', history },
      memory: { isVital },
      hidesIds,
      outgoing: outgoingOf(),
    },
    (unsent) => {
      kept.push(unsent)
      return Promise.resolve(problem)
    },
  )
  return { ...done, kept, log }
}

const untaken = ({ sends }: Sends) => sends[0]?.untaken

describe('what a run sends', () => {
  it('is what earlier runs could not deliver, then its own; then nothing is left to keep', async () => {
    const { sends, kept, problems, log } = await sendAll({ before: LEFT })
    expect(sends).toMatchObject([{ name: 'siem', noun: 'event', refused: [], untaken: null, unsent: null }])
    const events = eventsIn(splunk.requests[0]?.bytes ?? Buffer.from('')).map((one) => one?.['event'])
    expect(events[0]).toEqual({ activity_id: 3, time: 1 })
    expect(events).toHaveLength(sends[0]?.accepted ?? 0)
    expect(kept).toEqual([{}])
    expect(problems).toEqual([])
    expect(log).toEqual([`Splunk (siem): ${events.length} events accepted.`])
  })

  it('saves nothing where there was and is nothing to keep', async () => {
    expect((await sendAll()).kept).toEqual([])
  })

  it('and is not taken waits with what waited before, as far as no other run would say it', async () => {
    const { kept, ...done } = await sendAll({ token: 'wrong', before: LEFT })
    const lines = kept[0]?.['siem']?.['run-2']?.lines ?? []
    expect(lines[0]).toEqual(EARLIER_LINE)
    expect(lines.map(({ json }) => (JSON.parse(json) as { activity_id: number }).activity_id)).toEqual([3, 1])
    expect(untaken(done)).toMatchObject({ kept: 2, lost: 0, because: '' })
    expect(done.log[0]).toMatch(
      /^Splunk \(siem\): 0 events accepted; \d events not taken \(.*\): the next run sends 2 again/,
    )
  })

  it.each([
    [{ settings: { history: { store: 'none' } } }, 'no history is kept'],
    [{ hidesIds: true }, 'everybody can read the history'],
    [{ problem: 'The history could not be saved.' }, 'the history could not be saved'],
  ] as const)('is lost with %j', async (given, because) => {
    const done = await sendAll({ token: 'wrong', ...given })
    expect(untaken(done)).toMatchObject({ kept: 0, lost: 1, because })
    expect(done.problems).toEqual([])
  })

  it('leaves nothing of earlier runs in a history that everybody can read now', async () => {
    const { kept } = await sendAll({ token: 'wrong', before: LEFT, hidesIds: true })
    expect(kept).toEqual([{}])
  })

  it('fails the step where a history that was asked for cannot be saved', async () => {
    const problem = 'The history could not be saved.'
    const { problems } = await sendAll({ token: 'wrong', problem, isVital: true })
    expect(problems).toEqual([problem])
  })

  it.each([
    [{ settings: { dryRun: true } }, 'dry run'],
    [{ cancelled: true }, 'the run was cancelled'],
  ] as const)('is nothing with %j, and what waited waits on', async (given, unsent) => {
    const { sends, kept } = await sendAll({ ...given, before: LEFT })
    expect(splunk.requests).toEqual([])
    expect(sends).toMatchObject([{ accepted: 0, untaken: null, unsent }])
    expect(kept).toEqual([])
  })
})
