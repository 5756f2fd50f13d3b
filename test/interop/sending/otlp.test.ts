import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../../scripts/peers.ts'
import type { Measurement } from '../../../src/model/send.ts'
import { measurementsOf } from '../../../src/report/formats/metrics/measurements.ts'
import { type View, viewOf } from '../../../src/report/view.ts'
import { goodsOf } from '../../../src/run/goods.ts'
import { hostileRun } from '../../report/hostile-run.ts'
import { blindSample, mixedSample } from '../../report/samples.ts'
import { answerOf, sendTo } from '../../send/goods.ts'
import { NOW } from '../../support/times.ts'
import { runProgram } from '../support/run-program.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'
import { outgoingOf } from '../../support/outgoing.ts'

let folder: { path: string; remove: () => Promise<void> }
beforeAll(async () => {
  folder = await makeTemporaryFolder()
})
afterAll(() => folder.remove())

/** What OpenTelemetry's own packages read. */
async function understood(body: string) {
  const { otlpCheck } = await peerPaths()
  const file = join(folder.path, 'request.json')
  await writeFile(file, body)
  return runProgram('sh', ['-c', '"$0" < "$1"', otlpCheck, file])
}

async function bodyOf(view: View): Promise<string> {
  const address = {
    url: 'https://collector.example.com/v1/metrics',
    headers: null,
    service: 'scan',
    attributes: null,
    timeout: null,
    compression: null,
    disabled: null,
  }
  const { requests } = await sendTo('otlp', address, goodsOf(view, [], outgoingOf().to('a receiver')), {
    answers: [answerOf(200, '{}')],
  })
  expect(requests).toHaveLength(1)
  return requests[0]?.body ?? ''
}

interface Understood {
  readonly resourceMetrics: readonly {
    readonly scopeMetrics: readonly {
      readonly metrics: readonly {
        readonly name: string
        readonly description: string
        readonly gauge: {
          readonly dataPoints: readonly {
            readonly attributes?: readonly {
              readonly key: string
              readonly value: { stringValue?: string }
            }[]
            readonly timeUnixNano: string
            readonly asDouble: number
          }[]
        }
      }[]
    }[]
  }[]
}

/** All numbers, and the times that they are of, each once. */
function measurementsIn(text: string): { measurements: Measurement[]; times: string[] } {
  const { resourceMetrics } = JSON.parse(text) as Understood
  const metrics = resourceMetrics.flatMap(({ scopeMetrics }) =>
    scopeMetrics.flatMap((scope) => scope.metrics),
  )
  const points = metrics.flatMap(({ gauge }) => gauge.dataPoints)
  const measurements = metrics.flatMap(({ name, description: help, gauge }) =>
    gauge.dataPoints.map(({ attributes = [], asDouble: value }) => {
      const labels = Object.fromEntries(attributes.map((one) => [one.key, one.value.stringValue ?? '']))
      return { name, help, labels, value }
    }),
  )
  return { measurements, times: [...new Set(points.map(({ timeUnixNano }) => timeUnixNano))] }
}

describe('OpenTelemetry’s own packages', () => {
  it.each([
    ['a usual run', mixedSample],
    ['a run that saw little', blindSample],
    ['a run with a hostile name everywhere', () => hostileRun('a"b\\c\nd\u0000\u2028{e="f"}')],
  ])('read every number of %s', async (_, sample) => {
    const { run, alerts } = sample()
    const view = viewOf(run, alerts)
    const { code, stdout, stderr } = await understood(await bodyOf(view))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { measurements, times } = measurementsIn(stdout)
    expect(measurements).toEqual([...measurementsOf(view)])
    expect(times).toEqual([`${Date.parse(NOW)}000000`])
  })

  it('would hear of a fault', async () => {
    const { code, stderr } = await understood('{"resourceMetrics":[{"scope_metrics":[{"metric":[]}]}]}')
    expect(code).toBe(1)
    expect(stderr).toContain('unknown field')
  })
})
