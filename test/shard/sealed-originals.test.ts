import { describe, expect, it } from '@jest/globals'
import { openedOriginals, sealedOriginals } from '../../src/shard/sealed-originals.ts'
import type { Exception } from '../../src/model/exception.ts'
import { DamagedPart } from '../../src/shard/part-records.ts'
import { NOTHING_FOUND } from '../../src/shard/merge.ts'
import { gateOf } from '../support/privacy.ts'
import { findingOf } from '../support/finding.ts'

const KEY = 'the key of all jobs'
const PLAN = { digest: 'ab' }
const EMAIL = 'bob.miller@pay.example.net'

describe.each(['standard', 'strict'] as const)('what a job masked, with redact: %s', (redact) => {
  const gate = gateOf(redact)
  const { id, name } = gate.identity({ id: `user-of-${EMAIL}`, name: 'payroll-db' })
  const tags = gate.value({ Contact: EMAIL })
  const scan = { ...NOTHING_FOUND.scan, violations: [findingOf({ id, name, tags })] }
  const sealed = sealedOriginals({ scan, exceptions: [] }, gate, PLAN, KEY)

  it('is known to who merges with the same key, and can be read by nobody else', () => {
    expect(sealed.join()).not.toContain(EMAIL)
    expect(Buffer.from(sealed[0] ?? '', 'base64').toString()).not.toContain('bob')
    const merging = gateOf(redact)
    merging.recall(openedOriginals(sealed, PLAN, KEY))
    expect([id, name, tags['Contact'] ?? ''].map((one) => merging.original(one))).toEqual([
      `user-of-${EMAIL}`,
      'payroll-db',
      EMAIL,
    ])
    for (const [plan, key] of [
      [PLAN, 'the key of others'],
      [{ digest: 'cd' }, KEY],
    ] as const)
      expect(() => openedOriginals(sealed, plan, key)).toThrow('cannot be opened with privacy-key')
  })
})

describe('what was changed since it was sealed', () => {
  const gate = gateOf('strict')
  const scan = {
    ...NOTHING_FOUND.scan,
    violations: [findingOf(gate.identity({ id: 'sg-0123456789abcdef0', name: 'payroll-db' }))],
  }
  const [sealed = ''] = sealedOriginals({ scan, exceptions: [] }, gate, PLAN, KEY)
  const bytes = Buffer.from(sealed, 'base64')

  it('in any of its bytes opens nothing', () => {
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8((changed.readUInt8(at) + 1) % 256, at)
      expect(() => openedOriginals([sealed, changed.toString('base64')], PLAN, KEY)).toThrow(DamagedPart)
    }
  })

  it('and is cut opens nothing', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.subarray(0, length).toString('base64')
      expect(() => openedOriginals([cut], PLAN, KEY)).toThrow(DamagedPart)
    }
  })
})

describe('a name that another job has hidden', () => {
  it('is hidden in what the merge writes', () => {
    const gate = gateOf('strict')
    const { id, name } = gate.identity({ id: 'sg-0123456789abcdef0', name: 'payroll-db' })
    const scan = { ...NOTHING_FOUND.scan, violations: [findingOf({ id, name })] }
    const merging = gateOf('strict')
    expect(merging.text('see payroll-db')).toBe('see payroll-db')
    merging.recall(openedOriginals(sealedOriginals({ scan, exceptions: [] }, gate, PLAN, KEY), PLAN, KEY))
    expect(merging.text('see payroll-db')).toBe(`see ${name}`)
  })
})

describe('a name that an exception gives', () => {
  const exception: Exception = {
    place: { file: 'exceptions.yml', line: 2 },
    rules: ['*'],
    accounts: [],
    regions: [],
    resources: ['Payroll-DB', 'ledger-*'],
    tags: {},
    where: 'name == "payroll-db"',
    reason: `${EMAIL} moves payroll-db, after other-db`,
    owner: 'ann',
    ticket: null,
    expires: null,
  }

  it('is hidden in what the merge writes, though nothing was found of what is called so', () => {
    const gate = gateOf('strict')
    const { name } = gate.identity({ id: 'sg-0123456789abcdef0', name: 'payroll-db' })
    const merging = gateOf('strict')
    const sealed = sealedOriginals({ scan: NOTHING_FOUND.scan, exceptions: [exception] }, gate, PLAN, KEY)
    const opened = openedOriginals(sealed, PLAN, KEY)
    expect([...opened.values()]).toEqual(['payroll-db'])
    merging.recall(opened)
    expect(merging.value(exception)).toEqual({
      ...exception,
      resources: [name, 'ledger-*'],
      where: `name == "${name}"`,
      reason: expect.stringMatching(/^\[e-mail #\w+\] moves \[name #\w+\], after other-db$/),
    })
  })
})

describe('many names', () => {
  it('are sealed in several pieces, and none is lost', () => {
    const gate = gateOf('strict')
    const names = Array.from({ length: 1_201 }, (_, index) => `Kassenbuch ${index}`)
    const violations = names.map((one) => findingOf({ ...gate.identity({ id: one, name: one }) }))
    const sealed = sealedOriginals(
      { scan: { ...NOTHING_FOUND.scan, violations }, exceptions: [] },
      gate,
      PLAN,
      KEY,
    )
    expect(sealed).toHaveLength(3)
    expect([...openedOriginals(sealed, PLAN, KEY).values()]).toEqual(names)
  })
})
