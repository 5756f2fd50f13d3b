import creditCardType from 'credit-card-type'
import type { Detected } from '../../model/sensitive.ts'
import { type Finder, type LookedAt, nearby } from '../looked-at.ts'
import { passesLuhn } from './luhn.ts'

/** ISO/IEC 7812-1 allows up to 19 digits; those with 12, Maestro's shortest, are accounts of AWS. */
const NUMBER = /(?<![\w.])\d{13,19}(?!\w|\.\d)/g
/** As cards have it: fours, or four, six and five (American Express), or four, six and four (Diners Club). */
const GROUPED =
  /(?<![\w.]|\d[ -])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5})(?!\w|\.\d|[ -]\d)/g

/** With these alone, more is a card than not; the others' ranges are so wide that a word has to say it. */
const COMMON: ReadonlySet<string> = new Set([
  'visa',
  'mastercard',
  'american-express',
  'discover',
  'diners-club',
  'jcb',
])

/** Which payment services publish for tests; those of Visa with zeros are Stripe's, by what they are declined for. */
const TEST_NUMBERS: ReadonlySet<string> = new Set(
  [
    '4242424242424242 4111111111111111 4012888888881881 4222222222222 4000056655665556 4012000033330026',
    '4917610000000000 4444333322221111 4988438843884305 4166676667666746 4646464646464644 4007000000027',
    '5555555555554444 5105105105105100 5200828282828210 2223003122003222 5424000000000015 5454545454545454',
    '5555444433331111 2222400070000005 2223000048410010 2223577120017656 5577000055770004',
    '378282246310005 371449635398431 378734493671000 370000000000002 343434343434343',
    '6011111111111117 6011000990139424 6011981111111113 6011000000000012 6445644564456445 6011601160116611',
    '3056930009020004 36227206271667 30569309025904 38520000023237 38000000000006 36006666333344',
    '3566002020360505 3530111333300000 3569990010095841 3566111111111113',
    '6200000000000005 6205500000000000004 6200000000000047 6212345678901232',
    '6304000000000000 6759649826438453 5019717010103742 6331101999990016 6799990100000000019',
  ]
    .join(' ')
    .split(' '),
)
const WORDS =
  /\b(?:card|cards|creditcard|pan|visa|mastercard|maestro|amex|american express|discover|diners|jcb|unionpay|credit|debit|payment|cc|ccnum|karte|kreditkarte|carte|tarjeta|cvv|cvc|expires?|exp)\b/

export const PAYMENT_CARD: Finder = {
  wants: ({ digits }) => digits >= 13,
  find: (looked) =>
    [NUMBER, GROUPED].flatMap((pattern) =>
      [...looked.plain().matchAll(pattern)].flatMap(({ 0: written, index }) =>
        cardIn(looked, written, index, pattern === GROUPED),
      ),
    ),
}

function cardIn(looked: LookedAt, written: string, start: number, isGrouped: boolean): Detected[] {
  const digits = written.replaceAll(/\D/g, '')
  if (!passesLuhn(digits)) return []
  const issuer = issuerOf(digits)
  if (issuer === null) return []
  const end = start + written.length
  const isSaid = looked.key.card || WORDS.test(nearby(looked, start, end))
  const confidence = confidenceOf(digits, issuer.type, isGrouped, isSaid)
  return [
    {
      class: 'payment_card',
      form: issuer.niceType,
      start,
      end,
      confidence,
      masked: `****${digits.slice(-4)}`,
    },
  ]
}

function issuerOf(digits: string): { readonly niceType: string; readonly type: string } | null {
  const fitting = creditCardType(digits).filter(({ lengths }) => lengths.includes(digits.length))
  // Ranges lie in each other: the longest prefix that fits is the issuer.
  return fitting.toSorted((a, b) => (b.matchStrength ?? 0) - (a.matchStrength ?? 0))[0] ?? null
}

function confidenceOf(digits: string, type: string, isGrouped: boolean, isSaid: boolean): number {
  if (isTest(digits)) return 0.4
  if (isSaid) return 0.98
  if (isGrouped) return 0.9
  return COMMON.has(type) ? 0.75 : 0.5
}

function isTest(digits: string): boolean {
  return TEST_NUMBERS.has(digits) || /^4000000000\d{6}$/.test(digits) || new Set(digits).size <= 2
}
