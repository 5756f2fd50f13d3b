import { describe, expect, it } from '@jest/globals'
import {
  CLASS_LABELS,
  SENSITIVE_CLASSES,
  type SensitiveClass,
  USUAL_POLICY,
} from '../../src/model/sensitive.ts'
import { COMMANDS } from '../../src/sensitive/credentials/command-forms.ts'
import { ASSIGNED, ENCODED_LOGIN } from '../../src/sensitive/credentials/secrets-in.ts'
import { TOKENS } from '../../src/sensitive/credentials/tokens.ts'
import { detectorOf } from '../../src/sensitive/detector.ts'
import { NATIONAL_IDS } from '../../src/sensitive/detect/national-ids.ts'
import { isMasked, maskedParts, maskedText } from '../../src/sensitive/masked-text.ts'
import { mayFitGlob, mayStandFor } from '../../src/sensitive/may-stand-for.ts'
import { STANDARD } from '../support/privacy.ts'

const FINGERPRINT = '#k2q7hm4xw3na'
const COUNTRIES = [...new Set(NATIONAL_IDS.map(({ country }) => country))]
const DETECTOR = detectorOf({ ...USUAL_POLICY, nationalIds: COUNTRIES })

/** A text of each class, and more where the class is shown in several ways. */
const TEXTS: Readonly<Record<SensitiveClass, readonly string[]>> = {
  credential: [
    'password=hunter2222',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----',
  ],
  payment_card: ['credit card: 4539 5787 6362 1486'],
  iban: ['DE89 3704 0044 0532 0130 00'],
  national_id: ['social security number 536-22-1234', 'Steuer-ID 86095742719', 'NINO AB 12 34 56 C'],
  // Told by what stands beside it: see below.
  home_address: [],
  phone: ['call +49 30 901820'],
  email: ['bob@example.com', `ann.lee@${'a'.repeat(60)}.${'b'.repeat(60)}.example`],
  person: ['owner: Ann Lee'],
}

describe('what stands for something that was masked', () => {
  it.each(SENSITIVE_CLASSES)('is known again with all that it shows: %s', (name) => {
    for (const text of TEXTS[name])
      for (const found of DETECTOR.inText(text).filter((one) => one.class === name)) {
        const { form, masked } = found
        const parts = maskedParts(`x ${maskedText(found, FINGERPRINT, true)} y`)
        expect(parts).toEqual([
          { label: CLASS_LABELS[name], class: name, form, masked, fingerprint: FINGERPRINT },
        ])
        expect(maskedParts(maskedText(found, '', false))).toMatchObject([{ class: name, masked: '' }])
      }
    expect(TEXTS[name].every((text) => DETECTOR.inText(text).some((one) => one.class === name))).toBe(true)
  })

  it.each([
    { form: 'IPv4', masked: '81.*.*.*' },
    { form: 'IPv6', masked: '2001:*' },
    { form: 'IPv6', masked: ':*' },
  ])('is known again with all that it shows: $masked', ({ form, masked }) => {
    const found = { class: 'home_address', form, masked } as const
    expect(maskedParts(maskedText(found, FINGERPRINT, true))).toMatchObject([found])
  })

  it('is known again with every national id’s form', () => {
    for (const { country, name } of NATIONAL_IDS) {
      const found = { class: 'national_id', form: `${country} ${name}`, masked: '****12' } as const
      expect(maskedParts(maskedText(found, FINGERPRINT, true))).toMatchObject([{ form: found.form }])
    }
  })

  it.each([
    '[e-mail ann.lee@gmail.com]',
    '[phone +49 30 901820]',
    'call [phone: +1 202 555 0143]',
    '[credential: AKIAI44QH8DHBCDEFGHI]',
    '[IBAN DE89370400440532013000]',
    '[e-mail: bob@mail.example.net]',
  ])('is nothing that somebody wrote in brackets: %s', (text) => {
    expect(isMasked(text)).toBe(false)
    expect(DETECTOR.inText(text)).toHaveLength(1)
  })
})

describe('what somebody wrote in brackets', () => {
  it.each(['[person: Bob Miller]', '[e-mail: bob miller]', '[credential: correct.horse(battery)]'])(
    'is no mask: %s',
    (text) => expect(isMasked(text)).toBe(false),
  )

  it('is one with every form of a token', () => {
    for (const { form } of TOKENS)
      expect(
        maskedParts(maskedText({ class: 'credential', form, masked: '' }, FINGERPRINT, true)),
      ).toMatchObject([{ form }])
  })

  it('is one with every form of a command', () => {
    for (const { form } of COMMANDS)
      expect(
        maskedParts(maskedText({ class: 'credential', form, masked: '' }, FINGERPRINT, true)),
      ).toMatchObject([{ form }])
  })

  it.each([ASSIGNED, ENCODED_LOGIN])('is one with what is told by its name: %s', (form) => {
    expect(
      maskedParts(maskedText({ class: 'credential', form, masked: '' }, FINGERPRINT, true)),
    ).toMatchObject([{ form }])
  })
})

describe('what a masked text may stand for', () => {
  const packed = Buffer.from('please ask ann.lee@gmail.com about it').toString('base64')

  it('is certain where it is no: what is shown stood there, and of a packed word nothing is shown', () => {
    const masked = STANDARD.text(`x@y ${packed}`)
    expect(masked).toMatch(/^x@y \[e-mail #[a-z2-7]{12}\]$/)
    expect(mayStandFor(masked, `x@y ${packed}`)).toBe(true)
    expect(mayFitGlob(`x@y ${packed.slice(0, 8)}*`, masked)).toBe(true)
    expect(mayFitGlob(`*${packed.slice(-8)}`, masked)).toBe(true)
    expect(mayFitGlob('y@x*', masked)).toBe(false)
    const plain = '[e-mail a***@gmail.com #k2q7hm4xw3na]'
    expect(mayStandFor(plain, 'bob@gmail.com')).toBe(false)
    expect(mayStandFor(plain, packed)).toBe(false)
    expect(mayFitGlob('bob*', plain)).toBe(false)
    expect(mayFitGlob('ann*@gmail.com', plain)).toBe(true)
  })

  it('is a packed word as well where a home address is masked', () => {
    for (const masked of ['[home address 91.*.*.* #k2q7hm4xw3na]', '[home address #k2q7hm4xw3na]']) {
      expect(mayStandFor(masked, '91.64.0.7/32')).toBe(true)
      expect(mayStandFor(masked, packed)).toBe(true)
      expect(mayStandFor(masked, '0.0.0.0/0')).toBe(false)
    }
    expect(mayStandFor('[address #k2q7hm4xw3na]', packed)).toBe(false)
  })
})
