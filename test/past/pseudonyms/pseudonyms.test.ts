import { describe, expect, it } from '@jest/globals'
import { fingerprint } from '../../../src/model/fingerprint.ts'
import type { History, LedgerEntry } from '../../../src/model/history.ts'
import { parseHistory } from '../../../src/past/format/parse.ts'
import { serializeHistory } from '../../../src/past/format/serialize.ts'
import { watchPresence } from '../../../src/past/presence.ts'
import { hideHistory } from '../../../src/past/pseudonyms/hide.ts'
import { newSalt, pseudonymsOf } from '../../../src/past/pseudonyms/pseudonyms.ts'
import { type Known, revealHistory } from '../../../src/past/pseudonyms/reveal.ts'
import { seal, unseal } from '../../../src/text/seal.ts'
import { isPseudonym } from '../../../src/text/pseudonym.ts'
import { PAYMENTS, SHOP } from '../../support/account.ts'
import { historyOf, rememberedFinding } from '../../support/history.ts'
import { EARLIER, NOW } from '../../support/times.ts'

const SALT = 'c2FsdHNhbHRzYWx0'
const [MINE, OTHERS] = ['place-a', 'place-b']
const SECRETS = new Map([
  [MINE, 'secret-a'],
  [OTHERS, 'secret-b'],
])

const OPEN = rememberedFinding({
  id: 'sg-0open',
  name: 'vpn-gateway',
  arn: `arn:aws:ec2:eu-west-1:${PAYMENTS}:security-group/sg-0open`,
  tags: { team: 'network-team' },
  said: 'a1b2c3d4e5',
})
const GONE = rememberedFinding({ id: 'sg-0gone', name: 'bastion' })
const OF_SHOP = rememberedFinding({ id: 'sg-0shop', account: SHOP, name: 'till' })

function entry(changes: Partial<LedgerEntry>): LedgerEntry {
  return {
    key: `r/${PAYMENTS}`,
    rule: 'r',
    account: PAYMENTS,
    fingerprint: null,
    status: 'open',
    firstTriggered: EARLIER,
    lastTriggered: NOW,
    pending: { action: 'trigger', body: { summary: 'bastion is open' }, since: NOW, error: 'HTTP 503' },
    ...changes,
  }
}

const LEDGERS: History['ledgers'] = {
  [MINE]: {
    channel: 'pagerduty',
    target: 'pagerduty',
    alerts: {
      [`r/${PAYMENTS}`]: entry({}),
      one: entry({ key: 'one', fingerprint: fingerprint(GONE) }),
    },
    unswept: { r: [SHOP] },
  },
  [OTHERS]: { channel: 'webhook', target: 'soc', alerts: { one: entry({ key: 'one' }) }, unswept: {} },
}

const HISTORY = historyOf([OPEN, GONE, OF_SHOP], {
  ledgers: LEDGERS,
  sizes: { [PAYMENTS]: { listings: 3, resources: 10 } },
  scan: {
    repository: 'acme/infra',
    workflow: 'Scan',
    name: '',
    accounts: [PAYMENTS, SHOP],
    regions: ['eu-west-1'],
    production: [PAYMENTS],
  },
})

const HIDDEN = hideHistory(HISTORY, SALT, SECRETS)
const EVERYTHING: Known = { accounts: [PAYMENTS, SHOP], resources: [OPEN, GONE, OF_SHOP], secrets: SECRETS }

describe('a history that everybody can read', () => {
  it('holds no id, name or tag of an account or a resource, in any form', () => {
    const texts = [serializeHistory(HIDDEN, 'text').toString(), JSON.stringify(HIDDEN)]
    for (const text of texts) {
      for (const secret of [
        PAYMENTS,
        SHOP,
        'sg-0',
        'vpn-gateway',
        'bastion',
        'till',
        'network-team',
        'secret-a',
        // Whoever guesses the sentence that it is a hash of could try it.
        'a1b2c3d4e5',
      ])
        expect(text).not.toContain(secret)
      for (const [print] of Object.entries(HISTORY.findings)) expect(text).not.toContain(print)
    }
  })

  it('passes its own check, and is itself where it is hidden again', () => {
    for (const form of ['text', 'packed'] as const)
      expect(parseHistory(serializeHistory(HIDDEN, form))).toEqual(HIDDEN)
    expect(hideHistory(HIDDEN, SALT, SECRETS)).toEqual(HIDDEN)
    expect(hideHistory(HISTORY, SALT, SECRETS)).toEqual(HIDDEN)
  })

  it('comes back whole, but for tags and what it said, to a run that knows what it speaks of', () => {
    const { tags: _, said: __, ...open } = OPEN
    const findings = historyOf([open, GONE, OF_SHOP]).findings
    expect(revealHistory(HIDDEN, EVERYTHING)).toEqual({ ...HISTORY, findings, salt: SALT })
  })

  it('keeps what the run does not know, says so, and is revealed by a later one', () => {
    const known: Known = { accounts: [PAYMENTS], resources: [OPEN], secrets: new Map() }
    const some = revealHistory(HIDDEN, known)
    const byRule = Object.values(some.findings)
    expect(byRule.find(({ id }) => id === OPEN.id)).toMatchObject({ account: PAYMENTS, name: 'vpn-gateway' })
    const gone = byRule.filter(({ account, id }) => account === PAYMENTS && isPseudonym(id))
    expect(gone).toMatchObject([{ name: 'a resource whose name the history does not hold' }])
    expect(byRule.filter(({ account }) => isPseudonym(account))).toHaveLength(1)
    expect(some.scan?.accounts.filter(isPseudonym)).toHaveLength(1)
    const again = hideHistory(some, SALT, new Map())
    expect(again.findings).toEqual(HIDDEN.findings)
    expect(again.scan).toEqual(HIDDEN.scan)
    expect(revealHistory(again, EVERYTHING)).toEqual(revealHistory(HIDDEN, EVERYTHING))
  })

  it('opens a ledger to a run alone that reaches its target, and keeps the others as they are', () => {
    const secrets = new Map([...SECRETS].slice(0, 1))
    const { ledgers, findings } = revealHistory(HIDDEN, { accounts: [], resources: [], secrets })
    expect(ledgers[MINE]).toEqual(LEDGERS[MINE])
    expect(ledgers[OTHERS]).toEqual(HIDDEN.ledgers[OTHERS])
    expect(ledgers[OTHERS]?.sealed).toMatchObject({ open: 1, at: NOW })
    // What an alert is about is named by the alert.
    expect(Object.values(findings).find(({ id }) => id === GONE.id)).toMatchObject({ name: 'bastion' })
    expect(hideHistory({ ...HIDDEN, ledgers }, SALT, secrets).ledgers[OTHERS]).toEqual(HIDDEN.ledgers[OTHERS])
  })

  it('leaves of a ledger that nobody reaches how much is open', () => {
    const { ledgers } = hideHistory(HISTORY, SALT, new Map())
    expect(ledgers[OTHERS]).toEqual({
      channel: 'webhook',
      target: 'soc',
      alerts: {},
      unswept: {},
      sealed: { text: null, open: 1, at: NOW },
    })
  })

  it('is left alone where it was never hidden', () => {
    expect(revealHistory(HISTORY, EVERYTHING)).toBe(HISTORY)
  })

  it('tells deleted from present, and gives the names of what is still there', () => {
    const presence = watchPresence({ status: 'loaded', history: HIDDEN })
    expect(presence.watches(PAYMENTS, OPEN.region, OPEN.kind)).toBe(true)
    expect(presence.watches(SHOP, 'us-east-1', OPEN.kind)).toBe(false)
    presence.saw(OPEN)
    presence.saw({ ...OPEN, id: 'sg-0other' })
    const { account, region, kind, id, name } = OPEN
    expect(presence.seen()).toEqual([{ account, region, kind, id, name }])
    const { findings } = revealHistory(HIDDEN, { accounts: [PAYMENTS], resources: [], secrets: new Map() })
    const known = Object.values(findings).filter((finding) => finding.account === PAYMENTS)
    const present = known.filter((finding) => presence.has(finding))
    expect([known.length, present.length]).toEqual([2, 1])
    expect([presence.has(OPEN), presence.has(GONE)]).toEqual([true, false])
  })
})

describe('pseudonyms', () => {
  const pseudonyms = pseudonymsOf(SALT)

  it('are the same for the same id, others with another salt, and themselves', () => {
    const one = pseudonyms.account(PAYMENTS)
    expect(isPseudonym(one)).toBe(true)
    expect(pseudonymsOf(SALT).account(PAYMENTS)).toBe(one)
    expect(pseudonymsOf(newSalt()).account(PAYMENTS)).not.toBe(one)
    expect(pseudonyms.account(one)).toBe(one)
    expect(pseudonyms.place(pseudonyms.place(OPEN))).toEqual(pseudonyms.place(OPEN))
  })

  it('differ by account and by kind for the same id', () => {
    const kinds = [OPEN, { ...OPEN, account: SHOP }, { ...OPEN, kind: 'aws_vpc' }]
    expect(new Set(kinds.map((place) => pseudonyms.place(place).id)).size).toBe(3)
    expect(pseudonyms.text(PAYMENTS, 'name', 'web')).not.toBe(pseudonyms.text(PAYMENTS, 'arn', 'web'))
  })

  it('stand for no account where all are meant', () => {
    expect(pseudonyms.account('*')).toBe('*')
  })
})

describe('a seal', () => {
  it('opens as what it is with its secret and salt alone, and the same text gives the same bytes', () => {
    const by = { secret: 'secret', salt: SALT, what: 'ledger' } as const
    const sealed = seal('word', by)
    expect(seal('word', by)).toBe(sealed)
    expect(unseal(sealed, by)).toBe('word')
    expect(unseal(sealed, { ...by, secret: 'other' })).toBeNull()
    expect(unseal(sealed, { ...by, salt: 'other' })).toBeNull()
    expect(unseal(sealed, { ...by, what: 'plan' })).toBeNull()
    const changed = Buffer.from(sealed, 'base64')
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1)
    expect(unseal(changed.toString('base64'), by)).toBeNull()
    expect(unseal('', by)).toBeNull()
  })
})
