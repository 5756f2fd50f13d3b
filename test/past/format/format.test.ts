import { describe, expect, it } from '@jest/globals'
import type { History } from '../../../src/model/history.ts'
import { DamagedHistoryError, NewerHistoryError } from '../../../src/past/format/errors.ts'
import { packed, unpacked } from '../../../src/past/format/packed.ts'
import { parseHistory } from '../../../src/past/format/parse.ts'
import { serializeHistory } from '../../../src/past/format/serialize.ts'
import type { Table } from '../../../src/past/format/table.ts'
import { manyFindings } from '../../../sandbox/findings.ts'
import { SHOP } from '../../support/account.ts'
import { historyOf, rememberedFinding } from '../../support/history.ts'
import { EARLIER, NOW } from '../../support/times.ts'

const HISTORY = historyOf([
  rememberedFinding({ tags: { team: 'network', cost: 'é\u202e' } }),
  rememberedFinding({ id: 'sg-2', tags: { cost: 'é\u202e', team: 'network' } }),
  rememberedFinding({ account: SHOP, fixedAt: EARLIER, severity: 'low', coveredBy: 'other', reopened: 3 }),
])

type Written = { table: { size: number; columns: Record<string, { values: unknown[]; at?: number[] }> } }

function withTable(change: (written: Written) => void): Buffer {
  const written = JSON.parse(unpacked(serializeHistory(HISTORY, 'packed'))) as Written
  change(written)
  return packed(JSON.stringify(written))
}

/** What is wrong with the bytes. */
function faultOf(bytes: Buffer): string {
  try {
    parseHistory(bytes)
    return 'none'
  } catch (error) {
    if (error instanceof DamagedHistoryError) return error.message
    throw error
  }
}

describe('a history', () => {
  it.each(['text', 'packed'] as const)('is read back as it was written: %s', (form) => {
    const read = parseHistory(serializeHistory(HISTORY, form))
    expect(read).toEqual(HISTORY)
    expect(parseHistory(serializeHistory(historyOf([]), form))).toEqual(historyOf([]))
  })

  it('gives the same bytes whatever the order of its findings and keys', () => {
    const backwards = Object.fromEntries(
      Object.entries({
        ...HISTORY,
        findings: Object.fromEntries(Object.entries(HISTORY.findings).toReversed()),
      }).toReversed(),
    ) as unknown as History
    for (const form of ['text', 'packed'] as const) {
      expect(serializeHistory(backwards, form).equals(serializeHistory(HISTORY, form))).toBe(true)
    }
  })

  it('has each value of a field once where many findings share it', () => {
    const { table } = JSON.parse(unpacked(serializeHistory(HISTORY, 'packed'))) as { table: Table }
    expect(table.size).toBe(3)
    expect(table.columns['rule']).toEqual({ values: ['r'], at: [0, 0, 0] })
    expect(table.columns['tags']?.values).toHaveLength(1)
    expect(Object.keys(table.columns)).not.toContain('fingerprint')
  })

  it('of 100,000 findings with ids of their own stays under 10 MB', () => {
    const history = historyOf(manyFindings(100_000))
    const bytes = serializeHistory(history, 'text')
    expect(bytes.length).toBeLessThan(10_000_000)
    const { findings } = parseHistory(bytes)
    expect(Object.keys(findings)).toHaveLength(100_000)
    const [print = '', first] = Object.entries(history.findings)[0] ?? []
    expect(findings[print]).toEqual(first)
  })

  it('does not read what a later version wrote, packed or not', () => {
    const text = JSON.stringify({ ...HISTORY, schema: 3 })
    for (const bytes of [Buffer.from(text), packed(text)]) {
      expect(() => parseHistory(bytes)).toThrow(NewerHistoryError)
    }
  })

  it.each([
    ['half of it', serializeHistory(HISTORY, 'packed').subarray(0, 200), 'it cannot be unpacked'],
    ['nothing packed', packed(''), 'it is empty'],
    [
      'findings beside a table',
      withTable((w) => Object.assign(w, { findings: {} })),
      'expected findings or a table',
    ],
    [
      'no column of a required field',
      withTable((w) => delete w.table.columns['rule']),
      'table.columns: the field rule',
    ],
    [
      'a value that its field cannot have',
      withTable((w) => w.table.columns['severity']?.values.push('bad')),
      'severity.values[2]: received "bad", expected critical, high, medium or low',
    ],
    [
      'a place beyond the values',
      withTable((w) => w.table.columns['rule']?.at?.fill(1)),
      'rule does not say which',
    ],
    [
      'a required field left out',
      withTable((w) => w.table.columns['rule']?.at?.fill(-1)),
      'rule does not say which',
    ],
    ['too few places', withTable((w) => w.table.columns['tags']?.at?.pop()), 'tags does not say which'],
    [
      'another size',
      withTable((w) => Object.assign(w.table, { size: 4 })),
      'does not say which value each of 4',
    ],
    [
      'a place that is no whole number',
      withTable((w) => w.table.columns['rule']?.at?.fill(0.5)),
      'a whole number from -1',
    ],
  ])('is damaged where it has %s', (_, bytes, reason) => {
    expect(faultOf(bytes)).toContain(reason)
  })

  it('is not unpacked beyond what any history has', () => {
    expect(() => unpacked(packed(' '.repeat(1001)), 1000)).toThrow(DamagedHistoryError)
    expect(unpacked(packed(' '.repeat(1000)), 1000)).toHaveLength(1000)
  })

  it('ignores columns of fields that it does not know', () => {
    const bytes = withTable((w) =>
      Object.assign(w.table.columns, { mood: { values: ['good'], at: [0, 0, 0] } }),
    )
    expect(parseHistory(bytes)).toEqual(HISTORY)
  })

  it('names no fingerprint, since it follows from the rest', () => {
    const [print = ''] = Object.keys(HISTORY.findings)
    expect(unpacked(serializeHistory(HISTORY, 'packed'))).not.toContain(print)
  })

  it('is text for people only as long as people can read it', () => {
    const many = Array.from({ length: 10_001 }, (_, number) =>
      rememberedFinding({ id: `sg-${number}`, firstSeen: NOW }),
    )
    expect(
      serializeHistory(historyOf(many.slice(1)), 'text')
        .toString()
        .startsWith('{\n'),
    ).toBe(true)
    expect(serializeHistory(historyOf(many), 'text')[0]).toBe(0x1f)
  })
})
