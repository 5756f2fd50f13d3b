import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../../scripts/peers.ts'
import { NO_DRIFT } from '../../../src/model/change.ts'
import { renderMetrics } from '../../../src/report/formats/metrics/metrics.ts'
import { PREFIX, SERIES } from '../../../src/report/formats/metrics/series.ts'
import { viewOf } from '../../../src/report/view.ts'
import { deliveryOf, alertsOf, findingOf, fixedOf, ruleOf, runOf } from '../../report/fixtures.ts'
import { DASHBOARD, QUERIES } from '../../report/formats/metrics/dashboard.ts'
import { hostileRun } from '../../report/hostile-run.ts'
import { HOSTILE } from '../../report/hostile-strings.ts'
import { blindSample, largeSample, mixedSample, type Sample } from '../../report/samples.ts'
import { NOW } from '../../support/times.ts'
import { type Prometheus, startPrometheus } from '../support/prometheus.ts'
import { ROOT, runProgram } from '../support/run-program.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const ALERTS = join(ROOT, 'grafana/alerts.yml')
const HOSTILE_VERSION = 'a"b\\c\nd {e="f"} # 1'

let folder: { path: string; remove: () => Promise<void> }
beforeAll(async () => {
  folder = await makeTemporaryFolder()
})
afterAll(() => folder.remove())

function textOf({ run, alerts }: Sample): string {
  return [...renderMetrics(viewOf(run, alerts))].join('')
}

/** What promtool says of the file: nothing, where it has nothing to object to. */
async function check(text: string) {
  const { promtool } = await peerPaths()
  const file = join(folder.path, 'metrics.prom')
  await writeFile(file, text)
  const { code, stdout, stderr } = await runProgram('sh', ['-c', '"$0" check metrics < "$1"', promtool, file])
  return { code, said: stdout + stderr }
}

const CLEAN = { code: 0, said: '' }

describe('metrics.prom and promtool', () => {
  it.each([
    ['of a usual run', mixedSample],
    ['of a run that saw little', blindSample],
    ['of a large run', () => largeSample(2000)],
    ['of a run that has everything', fullSample],
  ])('%s is without fault', async (_, sample) => {
    expect(await check(textOf(sample()))).toEqual(CLEAN)
  })

  it.each(HOSTILE)('is without fault with %j everywhere', async (hostile) => {
    expect(await check(textOf(hostileRun(hostile)))).toEqual(CLEAN)
  })

  it('would hear of a fault', async () => {
    expect(await check('# TYPE a gauge\na{b="c} 1\n')).not.toEqual(CLEAN)
  })
})

describe('the alerts', () => {
  it('are rules that fire and end as they should', async () => {
    const { promtool } = await peerPaths()
    const tested = await runProgram(promtool, [
      'test',
      'rules',
      join(ROOT, 'test/interop/metrics/alerts.yml'),
    ])
    expect({ code: tested.code, said: tested.stderr }).toEqual({ code: 0, said: '' })
  })
})

/** As Grafana fills it in where everything is chosen. */
function filled(query: string): string {
  return query.replaceAll(/\$(?:account|environment|severity)\b/g, '.*')
}

/** With a number for every name. */
function fullSample(): Sample {
  const changed = ruleOf({ id: 'changed', change: { on: ['added'], paths: [], examples: [] } })
  const { run } = mixedSample()
  const [first = findingOf(), ...others] = run.findings
  const change = {
    operation: 'added' as const,
    acceptedAt: NOW,
    accepted: 'aaaa',
    attributes: [{ id: '0', operation: 'added' as const, path: '', before: null, after: {} }],
  }
  return {
    run: {
      ...run,
      startedAt: NOW,
      version: HOSTILE_VERSION,
      settings: { ...run.settings, acceptedState: '/state' },
      rules: [...run.rules, changed],
      drift: NO_DRIFT,
      findings: [{ ...first, overdue: true }, ...others, findingOf({ rule: changed.id, id: 'sg-7', change })],
      compliance: [
        {
          id: 'f-1.0',
          name: 'F',
          version: '1.0',
          url: 'https://f.example/',
          requirements: [{ id: '1', title: 'T', rules: ['r'], status: 'not-met', violations: 1 }],
        },
      ],
      trend: [
        {
          at: NOW,
          verdict: 'pass',
          complete: true,
          critical: 0,
          high: 0,
          medium: 0,
          low: 0,
          gaps: 0,
          new: 0,
          fixed: 0,
        },
      ],
    },
    alerts: alertsOf([deliveryOf()]),
  }
}

describe('a Prometheus that three runs filled', () => {
  let prometheus: Prometheus
  const fired: (readonly string[])[] = []

  beforeAll(async () => {
    const { prometheus: program } = await peerPaths()
    prometheus = await startPrometheus(program, folder.path, ALERTS)
    const clean: Sample = { run: runOf({ fixed: [fixedOf()] }), alerts: alertsOf([]) }
    await prometheus.show(
      textOf(fullSample()),
      'group(ALERTS{alertname="CloudBaselineCriticalViolations"}) and group(ALERTS{alertname="CloudBaselineIncomplete"})',
    )
    fired.push(await prometheus.alerts())
    // Whatever fired then has ended.
    await prometheus.show(
      textOf(clean),
      'absent(ALERTS{alertname=~"CloudBaselineIncomplete|CloudBaselineCriticalViolations"})',
    )
    fired.push(await prometheus.alerts())
    await prometheus.show(textOf(fullSample()), 'cloud_baseline_run_complete == 0')
  })
  afterAll(() => prometheus?.stop())

  it('knows every name that a run can have', async () => {
    const known = await prometheus.labelValues('__name__', '{job="scan"}')
    const expected = [...SERIES.map(({ name }) => `${PREFIX}${name}`), `${PREFIX}series_left_out`]
    expect(known.filter((name) => name.startsWith(PREFIX)).toSorted()).toEqual(expected.toSorted())
  })

  it('has texts from outside as they are shown', async () => {
    const [info] = await prometheus.query('cloud_baseline_build_info')
    expect(info?.labels['version']).toBe('a"b\\c\\nd {e="f"} # 1')
  })

  it('has the numbers of the run', async () => {
    const { run, alerts } = fullSample()
    const { counts } = viewOf(run, alerts)
    const [all] = await prometheus.query('sum(cloud_baseline_violations)')
    expect(all?.value).toBe(counts.violations)
  })

  it('fires on critical violations and incomplete runs, and not on a run that saw everything and found nothing', () => {
    const [full = [], clean = []] = fired
    expect(new Set(full)).toEqual(
      new Set([...clean, 'CloudBaselineIncomplete', 'CloudBaselineCriticalViolations']),
    )
    // Whether the state is stale is a matter of the day: promtool has a clock of its own.
    expect(clean.filter((name) => name !== 'CloudBaselineStale')).toEqual([])
  })

  it.each(QUERIES)('answers what the dashboard asks: $title', async ({ expr }) => {
    expect(await prometheus.range(filled(expr))).not.toEqual([])
  })

  it.each(DASHBOARD.templating.list.filter(({ type }) => type === 'query'))(
    'has values for the variable $name',
    async ({ definition = '' }) => {
      const [, series = '', label = ''] = /^label_values\((.*), (\w+)\)$/.exec(filled(definition)) ?? []
      expect(await prometheus.labelValues(label, series)).not.toEqual([])
    },
  )
})
