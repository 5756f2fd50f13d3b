import { describe, expect, it } from '@jest/globals'
import { fixedOf, findingOf, gapOf, NO_ALERTS, runOf } from '../fixtures.ts'
import { blindSample, mixedSample } from '../samples.ts'
import { pageOf } from './page-data.ts'

const PAST = { status: 'loaded', previousAt: '2026-11-19T03:00:00.000Z', message: '' } as const

function textOf(page: string): string {
  const overview = page.slice(page.indexOf('<header'), page.indexOf('<section id="findings"'))
  return overview.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}

describe('the first screen', () => {
  it('says the verdict as a heading', () => {
    expect(pageOf(mixedSample())).toContain(
      '<h1 class="verdict violations">At least 41 violations, 34 critical</h1>',
    )
    expect(pageOf(blindSample())).toContain(
      '<h1 class="verdict incomplete">Incomplete, not everything was seen</h1>',
    )
    expect(pageOf({ run: runOf(), alerts: NO_ALERTS })).toContain(
      '<h1 class="verdict pass">No violations</h1>',
    )
  })

  it('says what changed where the last run is known', () => {
    const run = runOf({ findings: [findingOf({ state: 'new' })], fixed: [fixedOf()], past: PAST })
    const page = pageOf({ run, alerts: NO_ALERTS })
    const text = textOf(page)
    expect(text).toContain('New 1 Worsened 0 Fixed 1')
    expect(text).toContain('1 new and 1 fixed since the last run.')
    expect(text).toContain('New (1)')
    expect(text).toContain('Gone since the last run: 1')
    expect(page).toContain('<a href="#gone">Fixed</a>')
    expect(page).toContain('<details id="gone">')
  })

  it('gives no number where nobody knows', () => {
    const past = { status: 'none', previousAt: null, message: '' } as const
    const text = textOf(pageOf({ run: runOf({ findings: [findingOf()], past }), alerts: NO_ALERTS }))
    expect(text).toContain('New not known no last run to compare with Worsened not known')
    expect(text).toContain('No history is kept, so nothing can be called new or fixed.')
  })

  it('says what was not seen, and that nothing was missing only where nothing was', () => {
    expect(textOf(pageOf({ run: runOf(), alerts: NO_ALERTS }))).toContain(
      'Not seen nothing everything was read',
    )
    const unseen = findingOf({ state: 'unseen', result: 'unknown', standing: 'unseen' })
    const coverage = { complete: runOf().coverage.complete, gaps: [gapOf()] }
    const text = textOf(pageOf({ run: runOf({ findings: [unseen], coverage }), alerts: NO_ALERTS }))
    expect(text).toContain('Not seen 1 gap 1 earlier violation not looked at again')
    expect(text).toContain('Anything there is unknown.')
    expect(text).toContain('shop (222233334444) : ')
  })

  it('draws the trend, and has it as a table', () => {
    const point = {
      verdict: 'violations',
      complete: true,
      critical: 2,
      high: 1,
      medium: 0,
      low: 0,
      gaps: 0,
      new: 0,
      fixed: 0,
    } as const
    const trend = [
      { ...point, at: '2026-11-18T03:00:00.000Z' },
      { ...point, at: '2026-11-19T03:00:00.000Z', complete: false, gaps: 4, critical: 0 },
    ]
    const page = pageOf({ run: runOf({ trend }), alerts: NO_ALERTS })
    const [drawing = ''] = /<svg class="trend"[\s\S]*?<\/svg>/.exec(page) ?? []
    expect(drawing.match(/<rect/g)).toHaveLength(3)
    expect(drawing.match(/class="partly"/g)).toHaveLength(1)
    expect(drawing).toContain('aria-label="Violations from 2026-11-18 (3) to 2026-11-21 (0), in 3 runs."')
    expect(textOf(page)).toContain('2026-11-19 03:00 UTC 0+ 1+ 0+ 0+ 4 gaps')
  })
})
