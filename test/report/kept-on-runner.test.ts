import { describe, expect, it } from '@jest/globals'
import { renderText } from '../../src/report/formats/terminal/text-report.ts'
import { keptHere, keptOnRunner } from '../../src/report/words/kept-words.ts'
import { viewOf } from '../../src/report/view.ts'
import { settingsOf } from '../support/settings.ts'
import { NO_ALERTS, runOf } from './fixtures.ts'

const settings = settingsOf({ dataRegion: ['*', '!us-*', 'global'], workspace: '/srv/scan' })
const STAYS =
  'Whatever was read in global and all regions but us-* stays on the runner that read it, beside its report folder, and is not in the inventory of this report (data-region); where the runner is thrown away after its job, it goes with it'

describe('what stays on the runner', () => {
  it('is said of a run that read accounts', () => {
    expect(keptOnRunner(runOf({ settings }))).toBe(STAYS)
    expect(keptOnRunner(runOf())).toBeNull()
  })

  it('is not said where an inventory was evaluated: none is written', () => {
    const inventories = [{ file: 'a.ndjson.gz', run: '1', at: '2026-11-28T06:00:00.000Z', version: '1.0.0' }]
    expect(keptOnRunner(runOf({ settings, inventories }))).toBeNull()
  })

  it('is said in a terminal', () => {
    const text = renderText(viewOf(runOf({ settings }), NO_ALERTS))
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`${STAYS}.`)
  })

  it('is said in the log with the file', () => {
    expect(keptHere(settings, '/srv/scan/report-kept/inventory.ndjson.gz')).toContain(
      'Everything is in report-kept/inventory.ndjson.gz, which stays on this runner',
    )
  })
})
