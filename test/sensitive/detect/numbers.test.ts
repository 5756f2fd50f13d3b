import { describe, expect, it } from '@jest/globals'
import { USUAL_POLICY } from '../../../src/model/sensitive.ts'
import { detectorOf } from '../../../src/sensitive/detector.ts'
import { NATIONAL_IDS } from '../../../src/sensitive/detect/national-ids.ts'
import { NATIONAL_ID_COUNTRIES } from '../../../src/sensitive/national-id-countries.ts'
import { detectedIn, withCheckDigit } from '../../support/detected.ts'

/** Of ranges of the issuers; made here, given to nobody that is known. */
const VISA = withCheckDigit('453914880343646')
const AMEX = withCheckDigit('37144963539842')
const MASTERCARD = withCheckDigit('222310001234567')
const inFours = (digits: string): string => digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ')

describe('a payment card', () => {
  it('is more certain in fours, most with a word', () => {
    expect(detectedIn(`paid by ${VISA}`)).toEqual([`payment_card: ${VISA}, 0.75`])
    expect(detectedIn(`paid by ${inFours(VISA)}`)).toEqual([`payment_card: ${inFours(VISA)}, 0.9`])
    expect(detectedIn(`visa ${VISA}`)).toEqual([`payment_card: ${VISA}, 0.98`])
    expect(detectedIn(MASTERCARD, 'credit-card')).toEqual([`payment_card: ${MASTERCARD}, 0.98`])
    const amex = AMEX.replace(/^(.{4})(.{6})(.*)$/, '$1-$2-$3')
    expect(detectedIn(`x ${amex}.`)).toEqual([`payment_card: ${amex}, 0.9`])
  })

  // https://docs.stripe.com/testing
  it.each([
    '4242424242424242',
    '4000056655665556',
    '4000000000009995',
    '378282246310005',
    '5555 5555 5555 4444',
  ])('for tests is not reported, whatever stands beside it: %s', (text) => {
    expect(detectedIn(`card ${text}`)).toEqual([`payment_card: ${text}, 0.4`])
  })

  it.each([
    ['a wrong check digit', `card ${VISA.slice(0, -1)}${(Number(VISA.at(-1)) + 1) % 10}`],
    ['a part of a word', `x${VISA}`],
    ['a decimal', `0.${VISA}`],
    ['a part of a longer number', `${VISA}00000`],
    ['a range of nobody', `card ${withCheckDigit('120000000000000')}`],
    ['milliseconds', 'card created 1700000000007'],
    ['odd groups', `card ${VISA.slice(0, 3)} ${VISA.slice(3, 9)} ${VISA.slice(9)}`],
    ['an id of EC2', 'card i-0453914880343646f'],
    ['a part of a UUID', 'card 45391488-0343-4646-8453-453914880343'],
  ])('is not %s', (_, text) => {
    expect(detectedIn(text).filter((one) => one.startsWith('payment_card'))).toEqual([])
  })
})

describe('an IBAN', () => {
  // Examples of SWIFT's register.
  it.each([
    'DE89370400440532013000',
    'GB29 NWBK 6016 1331 9268 19',
    'NO9386011117947',
    'MT84MALT011000012345MTLCAST001S',
    'de89 3704 0044 0532 0130 00',
    'gb29nwbk60161331926819',
  ])('%s', (iban) => {
    expect(detectedIn(`pay to ${iban} and more`)).toEqual([`iban: ${iban}, 0.95`])
  })

  it.each([
    ['wrong check digits', 'DE88370400440532013000'],
    ['another length', 'DE893704004405320130'],
    ['no country', 'XX89370400440532013000'],
    ['a part of a word', 'aDE89370400440532013000'],
    ['followed by more', 'DE893704004405320130001'],
  ])('is not %s', (_, text) => {
    expect(detectedIn(text)).toEqual([])
  })
})

it('an IBAN is shown in capitals', () => {
  expect(detectorOf(USUAL_POLICY).inText('gb29nwbk60161331926819')).toMatchObject([
    { form: 'GB', masked: 'GB****6819' },
  ])
})

describe('a phone number', () => {
  // Numbers that are reserved for stories: Ofcom's, and 555-01xx of North America.
  it.each([
    ['+1 202 555 0143', undefined, '+1 202 555 0143', 0.85],
    ['call me at +12025550143!', undefined, '+12025550143', 0.95],
    ['+44 7700 900123', undefined, '+44 7700 900123', 0.7],
    ['Tel. +44 20 7946 0958 24/7', undefined, '+44 20 7946 0958', 0.95],
    ['0044 20 7946 0958', 'phone', '0044 20 7946 0958', 0.95],
    ['(202) 555-0143', 'contact-phone', '(202) 555-0143', 0.85],
    ['mobile: 07700 900123', undefined, '07700 900123', 0.7],
    ['2025550143', 'Phone', '2025550143', 0.7],
    ['442079460958', 'telephone', '442079460958', 0.7],
    // What stands before it, with no blank.
    ['phone=+1 202 555 0143', undefined, '+1 202 555 0143', 0.95],
    ['Tel.+44 20 7946 0958', undefined, '+44 20 7946 0958', 0.95],
    ['Bob/+1 202 555 0143', undefined, '+1 202 555 0143', 0.85],
    ['https://wa.me/+12025550143', undefined, '+12025550143', 0.85],
    ['tel:07700 900123', undefined, '07700 900123', 0.7],
    ['phone=07700 900123', undefined, '07700 900123', 0.7],
    ['mobile:202-555-0143', undefined, '202-555-0143', 0.85],
    ['Tel.07700 900123', undefined, '07700 900123', 0.7],
    ['fax/07700 900123', undefined, '07700 900123', 0.7],
    ['Bob:07700 900123', 'phone', '07700 900123', 0.7],
    // Short words that say it.
    ['Ph 07700 900123', undefined, '07700 900123', 0.7],
    ['t. 07700 900123', undefined, '07700 900123', 0.7],
    ['m) 07700 900123', undefined, '07700 900123', 0.7],
    // Arcep's numbers for stories.
    ['Tél. 01 99 00 12 34', undefined, '01 99 00 12 34', 0.7],
    ['Tél : 01 99 00 12 34', undefined, '01 99 00 12 34', 0.7],
  ])('%s', (text, key, number, confidence) => {
    expect(detectedIn(text, key)).toEqual([`phone: ${number}, ${confidence}`])
  })

  it.each([
    ['a zone', '2026-11-30T10:15:30+0200'],
    ['a build', '1.2.3+202611301015'],
    ['a port range', 'phone home on 49152-65535'],
    ['an account', 'call from 111122223333'],
    ['an address', 'call 10.12.13.14'],
    ['a time', 'call at 2026-11-30 10:15'],
    ['digits that nothing is said of', '2025550143'],
    ['an id', 'tel vpc-01234567890123456'],
    ['a part of a path', 'path/2025550143 and call/2025550143'],
    ['a sum', 'x=+4412345'],
    ['a version behind a word', 'text.1234567890'],
  ])('is not %s', (_, text) => {
    expect(detectedIn(text)).toEqual([])
  })
})

it('an address in the member of a phone has no number', () => {
  expect(detectedIn('https://sqs.eu-west-1.amazonaws.com/111122223333/calls', 'call')).toEqual([])
  expect(detectedIn('arn:aws:sns:eu-west-1:111122223333:calls', 'sms')).toEqual([])
})

it('of two phone numbers in their member both are found', () => {
  expect(detectedIn('07700 900123/07700 900456', 'phone')).toEqual([
    'phone: 07700 900123, 0.7',
    'phone: 07700 900456, 0.7',
  ])
})

describe('a national id', () => {
  it('is known of the countries that settings may name', () => {
    const known = new Set(NATIONAL_IDS.map(({ country }) => country))
    expect([...known].toSorted()).toEqual(NATIONAL_ID_COUNTRIES)
  })

  // Made-up or published examples; that the checksums fit is what is tested.
  it.each([
    ['US', '536-90-4399', 'ssn'],
    ['GB', 'AB 12 34 56 C', 'national insurance'],
    ['DE', '36 574 261 809', 'steuer-id'],
    ['FR', '2 55 08 14 168 025 38', 'insee'],
    ['ES', '12345678Z', 'dni'],
    ['ES', 'X1234567L', 'nie'],
    ['IT', 'RSSMRA85T10A562S', 'codice fiscale'],
    ['NL', '111222333', 'bsn'],
    ['PL', '44051401359', 'pesel'],
    ['SE', '811218-9876', 'personnummer'],
    ['AU', '123 456 782', 'tfn'],
    ['BR', '529.982.247-25', 'cpf'],
    ['IN', '2341 2341 2346', 'aadhaar'],
    ['CA', '046 454 286', 'sin'],
  ])('%s %s is looked for where the policy names the country', (country, text, key) => {
    expect(detectedIn(text, key, { nationalIds: [country] })).toContain(`national_id: ${text}, 0.95`)
    expect(detectedIn(`${key} ${text}`)).not.toContain(`national_id: ${text}, 0.95`)
  })

  it.each([
    ['US', '536-90-0000', 'ssn'],
    ['PL', '44051401358', 'pesel'],
    ['NL', '111222334', 'bsn'],
    ['CA', '046 454 287', 'sin'],
  ])('%s %s does not pass its check', (country, text, key) => {
    expect(detectedIn(text, key, { nationalIds: [country] })).toEqual([])
  })

  it('of nine digits needs a word', () => {
    expect(detectedIn('046454286', 'build', { nationalIds: ['CA'] })).toEqual(['national_id: 046454286, 0.3'])
  })
})
