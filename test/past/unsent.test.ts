import { describe, expect, it } from '@jest/globals'
import type { Unsent } from '../../src/model/history.ts'
import type { EventLine } from '../../src/model/send.ts'
import { parseHistory } from '../../src/past/format/parse.ts'
import { serializeHistory } from '../../src/past/format/serialize.ts'
import { mergeHistories } from '../../src/past/merge-histories.ts'
import { hideHistory } from '../../src/past/pseudonyms/hide.ts'
import { MOST_UNSENT, nextUnsent, unsentTo } from '../../src/past/unsent.ts'
import { historyOf } from '../support/history.ts'
import { EARLIER, NOW } from '../support/times.ts'

const line = (number: number): EventLine => ({ format: 'ocsf', json: `{"number":${number}}` })
const left = (at: string, ...numbers: readonly number[]) => ({ at, lines: numbers.map(line) })

const run = (id: string, unsent: Unsent) => historyOf([], { run: { id, at: NOW }, unsent })

describe('what a receiver did not take', () => {
  it('comes back in the order of the runs', () => {
    const unsent: Unsent = { siem: { b: left(NOW, 3), a: left(EARLIER, 1, 2) }, lake: { b: left(NOW, 4) } }
    expect(unsentTo('siem', unsent)).toEqual([line(1), line(2), line(3)])
    expect(unsentTo('other', unsent)).toEqual([])
    expect(unsentTo('constructor', {})).toEqual([])
  })

  it('is kept under the run that could not deliver it, the newest of too many', () => {
    const many = Array.from({ length: MOST_UNSENT + 1 }, (_, number) => line(number))
    const kept = nextUnsent(
      new Map([
        ['siem', many],
        ['lake', []],
      ]),
      { id: 'run-2', at: NOW },
    )
    expect(Object.keys(kept)).toEqual(['siem'])
    expect(kept['siem']?.['run-2']?.lines).toEqual(many.slice(1))
  })

  it.each(['text', 'packed'] as const)('survives the history as %s', (form) => {
    const unsent = { siem: { 'run-1': left(NOW, 1) } }
    expect(parseHistory(serializeHistory(historyOf([], { unsent }), form)).unsent).toEqual(unsent)
  })

  it('is in no history that everybody can read', () => {
    const hidden = hideHistory(historyOf([], { unsent: { siem: { a: left(NOW, 1) } } }), 'salt', new Map())
    expect(hidden).not.toHaveProperty('unsent')
  })

  it('is none of a history that says something else', () => {
    const damaged = historyOf([], { unsent: { siem: { a: { at: NOW, lines: [7 as never] } } } })
    expect(() => parseHistory(serializeHistory(damaged, 'text'))).toThrow('unsent.siem.a.lines[0]')
  })

  it('of two runs at once is that of both, without what one of them delivered', () => {
    const base = run('run-1', { siem: { 'run-1': left(EARLIER, 1) } })
    const one = run('run-2', { siem: { 'run-2': left(NOW, 2) } })
    const other = run('run-3', { siem: { 'run-3': left(NOW, 1, 3) } })
    expect(mergeHistories(base, one, other).unsent).toEqual({
      siem: { 'run-2': left(NOW, 2), 'run-3': left(NOW, 1, 3) },
    })
    expect(mergeHistories(base, run('run-2', {}), run('run-3', {}))).not.toHaveProperty('unsent')
  })
})
