import { describe, expect, it } from '@jest/globals'
import type { History, LoadedHistory } from '../../src/model/history.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { firstPrivacy, maskedHistory, namedAlikeAs, plannedPrivacy } from '../../src/run/privacy.ts'
import { historyOf as historyWith, rememberedFinding } from '../support/history.ts'
import type { KnownPlan } from '../../src/shard/plan-file.ts'

const NOTHING: LoadedHistory = { status: 'none' }
const KEY = 'a key of the tests'
const SETTINGS = { redact: 'standard', privacyKey: KEY, privacy: USUAL_POLICY } as const
const BOB = 'bob@mail.example.net'

/** What a run with the settings left. */
function historyOf(settings: Parameters<typeof firstPrivacy>[0]): LoadedHistory {
  const { manner } = firstPrivacy(settings, NOTHING)
  return { status: 'loaded', history: { masking: manner } as History }
}

function planOf(privacyKey: string | null): KnownPlan {
  const { planned: privacy } = firstPrivacy({ ...SETTINGS, privacyKey }, NOTHING)
  return { plan: { privacy }, path: 'report/plan.json' } as KnownPlan
}

describe('what the last run called by a mask', () => {
  const masked = firstPrivacy(SETTINGS, NOTHING).privacy.text(BOB)

  it('is gone where nothing is called so any more, and both runs mask alike', () => {
    const isNamedAlike = namedAlikeAs(historyOf(SETTINGS), firstPrivacy(SETTINGS, NOTHING))
    expect([masked, 'sg-0123456789abcdef0'].map(isNamedAlike)).toEqual([true, true])
  })

  it.each([
    ['own-domains', { privacy: { ...USUAL_POLICY, ownDomains: ['example.net'] } }],
    ['role-addresses', { privacy: { ...USUAL_POLICY, roleAddresses: ['bob'] } }],
    ['minimum-confidence', { privacy: { ...USUAL_POLICY, minimumConfidence: 0.99 } }],
    ['national-ids', { privacy: { ...USUAL_POLICY, nationalIds: ['DE'] } }],
    ['redact', { redact: 'off' }],
    ['privacy-key', { privacyKey: 'another key of the tests' }],
  ] as const)('may stand there by another name where %s changed since', (_, changed) => {
    const settings = { ...SETTINGS, ...changed }
    const isNamedAlike = namedAlikeAs(historyOf(SETTINGS), firstPrivacy(settings, NOTHING))
    expect([masked, 'sg-0123456789abcdef0'].map(isNamedAlike)).toEqual([false, true])
  })

  it('may stand there by another name where the history does not say how it was masked', () => {
    const isNamedAlike = namedAlikeAs(
      { status: 'loaded', history: {} as History },
      firstPrivacy(SETTINGS, NOTHING),
    )
    expect([masked, 'sg-0123456789abcdef0'].map(isNamedAlike)).toEqual([false, true])
  })
})

describe('what a public history calls by a pseudonym', () => {
  const pseudonym = 'hidden-LPMCA7F9OYu_IWrJ'

  it('may stand there by another name where the manner changed: a mask may be behind it', () => {
    const other = firstPrivacy({ ...SETTINGS, privacyKey: 'another key of the tests' }, NOTHING)
    expect(namedAlikeAs(historyOf(SETTINGS), other)(pseudonym)).toBe(false)
    expect(namedAlikeAs(historyOf(SETTINGS), firstPrivacy(SETTINGS, NOTHING))(pseudonym)).toBe(true)
  })

  it.each(['standard', 'strict'] as const)('keeps it, so that it can be revealed: %s', (redact) => {
    const finding = rememberedFinding({ account: 'hidden-YOm4', id: pseudonym, name: '', arn: '' })
    const loaded = { status: 'loaded', history: historyWith([finding]) } as const
    const { privacy } = firstPrivacy({ ...SETTINGS, redact }, NOTHING)
    expect(maskedHistory(loaded, privacy)).toEqual({ loaded, maskedNow: new Set() })
  })
})

describe('a name that nothing masked in the last run', () => {
  it('is told to be the same where this run masks it, whatever masked the others', () => {
    const id = `db-of-${BOB}`
    const now = firstPrivacy(SETTINGS, NOTHING)
    const masked = now.privacy.text(BOB)
    const findings = [rememberedFinding({ id }), rememberedFinding({ id: masked })]
    const history = { ...historyWith(findings), masking: 'in another manner' }
    const loaded = { status: 'loaded', history } as const
    const { loaded: remembered, maskedNow } = maskedHistory(loaded, now.privacy)
    expect([...maskedNow]).toEqual([now.privacy.text(id)])
    const isNamedAlike = namedAlikeAs(remembered, now, maskedNow)
    expect([now.privacy.text(id), masked].map(isNamedAlike)).toEqual([true, false])
  })
})

describe('what redact: standard left', () => {
  it('is hidden whole by strict, and keeps its fingerprint', () => {
    const { privacy } = firstPrivacy(SETTINGS, NOTHING)
    const finding = rememberedFinding({
      id: privacy.text(BOB),
      name: 'payroll-db',
      arn: 'arn:aws:rds:::db:payroll-db',
    })
    const loaded = { status: 'loaded', history: historyWith([finding]) } as const
    const strict = firstPrivacy({ ...SETTINGS, redact: 'strict' }, NOTHING).privacy
    const { loaded: masked, maskedNow } = maskedHistory(loaded, strict)
    expect(maskedNow.size).toBe(0)
    const [one] = masked.status === 'loaded' ? Object.values(masked.history.findings) : []
    expect(one?.id).toBe(finding.id.replace('b***@mail.example.net ', ''))
    expect([one?.name, one?.arn].join()).not.toContain('payroll')
  })
})

describe('the key of a run in several jobs', () => {
  it('is the settings’, else the plan’s', () => {
    const [own, made] = [planOf(KEY), planOf(null)]
    const masks = (plan: KnownPlan, privacyKey: string | null): string =>
      plannedPrivacy({ ...SETTINGS, privacyKey }, plan).privacy.text(BOB)
    expect(own.plan.privacy.key).toBeUndefined()
    expect(masks(own, KEY)).toBe(firstPrivacy(SETTINGS, NOTHING).privacy.text(BOB))
    expect(masks(made, null)).toBe(plannedPrivacy({ ...SETTINGS, privacyKey: null }, made).privacy.text(BOB))
  })

  it.each([
    [
      KEY,
      null,
      'privacy-key: received no key, and report/plan.json was made with one, expected the same in all jobs of a run.',
    ],
    [
      KEY,
      'another',
      'privacy-key: received another key than report/plan.json was made with, expected the same in all jobs of a run.',
    ],
    [
      null,
      KEY,
      'privacy-key: received another key than report/plan.json was made with, expected the same in all jobs of a run.',
    ],
  ])('that is not the plan’s (%s, %s) is refused', (planned, privacyKey, sentence) => {
    expect(() => plannedPrivacy({ ...SETTINGS, privacyKey }, planOf(planned))).toThrow(sentence)
  })
})
