import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { LEFT_OUT } from '../../../../src/report/formats/metrics/measurements.ts'
import { PREFIX, SERIES } from '../../../../src/report/formats/metrics/series.ts'
import { DASHBOARD, QUERIES } from './dashboard.ts'

const NAMES = [...SERIES, LEFT_OUT].map(({ name }) => `${PREFIX}${name}`)

function namesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\bcloud_baseline_\w+/g))].toSorted()
}

describe('grafana/', () => {
  it('has a dashboard that asks for every number of metrics.prom, and for nothing else', () => {
    expect(namesIn(QUERIES.map(({ expr }) => expr).join('\n'))).toEqual(NAMES.toSorted())
  })

  it('has alerts and variables that ask for numbers of metrics.prom', () => {
    const asked = namesIn(
      readFileSync('grafana/alerts.yml', 'utf8') + JSON.stringify(DASHBOARD.templating.list),
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((name) => !NAMES.includes(name))).toEqual([])
  })

  it('has panels that do not lie on each other', () => {
    const { panels } = DASHBOARD
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`),
    )
    expect(new Set(cells).size).toBe(cells.length)
    expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBe(24)
  })
})
