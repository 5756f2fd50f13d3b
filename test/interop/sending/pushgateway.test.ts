import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { peerPaths } from '../../../scripts/peers.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { renderMetrics } from '../../../src/report/formats/metrics/metrics.ts'
import { type View, viewOf } from '../../../src/report/view.ts'
import { goodsOf } from '../../../src/run/goods.ts'
import { hostileRun } from '../../report/hostile-run.ts'
import { blindSample, mixedSample, type Sample } from '../../report/samples.ts'
import { goodsOf as goodsWith, ORIGIN, sendTo } from '../../send/goods.ts'
import { type Pushgateway, startPushgateway } from '../support/pushgateway.ts'
import { outgoingOf } from '../../support/outgoing.ts'

let gateway: Pushgateway
beforeAll(async () => {
  gateway = await startPushgateway((await peerPaths()).pushgateway)
})
afterAll(() => gateway?.stop())

const ORIGIN_EU = { ...ORIGIN, scope: 'eu/"1"' }

function address(): Settings['senders'][number]['address'] {
  return { url: `${gateway.url}/`, login: null, job: 'cloud-baseline' }
}

function viewIn({ run, alerts }: Sample): View {
  return viewOf(run, alerts)
}

/** Lines of the run's file. */
function linesIn(view: View): readonly string[] {
  const lines = [...renderMetrics(view)].join('').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

const own = async () => (await gateway.lines()).filter((line) => line.startsWith('cloud_baseline_'))

describe('a real Pushgateway', () => {
  it.each([
    ['a usual run', mixedSample],
    ['a run that saw little', blindSample],
    ['a run with a hostile name everywhere', () => hostileRun('a"b\\c\nd{e="f"} # 1')],
  ])('has the numbers of %s and no others, whatever was there before', async (_, sample) => {
    const view = viewIn(sample())
    const { sent } = await sendTo(
      'pushgateway',
      address(),
      goodsOf(view, [], outgoingOf().to('a receiver')),
      { origin: ORIGIN_EU },
    )
    const expected = linesIn(view)
    expect(sent).toEqual({ accepted: expected.length, refused: [], untaken: null })
    const there = await own()
    expect(there).toHaveLength(expected.length)
    for (const line of there) {
      expect(line).toContain('job="cloud-baseline"')
      expect(line).toContain('repository="acme/cloud"')
      expect(line).toContain('scan="eu/\\"1\\""')
    }
    const complete = expected.find((line) => line.startsWith('cloud_baseline_run_complete ')) ?? ''
    expect(
      there
        .find((line) => line.startsWith('cloud_baseline_run_complete{'))
        ?.split(' ')
        .at(-1),
    ).toBe(complete.split(' ').at(-1))
  })

  it('says what is wrong where it is given something else, and keeps what it had', async () => {
    const before = await own()
    const { sent } = await sendTo('pushgateway', address(), goodsWith({ text: 'a{b="c} 1\n' }), {
      origin: ORIGIN_EU,
    })
    expect(sent.refused).toEqual([{ count: 1, reason: expect.stringContaining('text format parsing error') }])
    expect(await own()).toEqual(before)
  })
})
