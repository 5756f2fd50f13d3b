import { describe, expect, it } from '@jest/globals'
import { ordinaryStrings } from '../../bench/sensitive/ordinary.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { NATIONAL_ID_COUNTRIES } from '../../src/sensitive/national-id-countries.ts'
import { detectorOf } from '../../src/sensitive/detector.ts'
import { detectedIn } from '../support/detected.ts'
import { hangs } from '../support/hang.ts'

describe('a detector', () => {
  it('tells what is certain enough, in the order of the text, without overlaps', () => {
    const text = 'password=bob@example.com1 call +1 202 555 0143, noreply@example.com, ann@example.com'
    const found = detectorOf(USUAL_POLICY).inText(text)
    expect(found.map(({ class: which, start, end }) => [which, text.slice(start, end)])).toEqual([
      ['credential', 'bob@example.com1'],
      ['phone', '+1 202 555 0143'],
      ['email', 'ann@example.com'],
    ])
  })

  it.each([
    '[e-mail b***@example.com #k2q7hm4xw3na]',
    '[e-mail #k2q7hm4xw3na]',
    '[person]',
    'password: [credential]',
    '[credential: webhook #k2q7hm4xw3na]',
    'password: [credential: value assigned to the name of a secret #k2q7hm4xw3na]',
    '[phone ***43 #k2q7hm4xw3na]',
    '[payment card ****1111 #k2q7hm4xw3na]',
    '[IBAN DE****3000 #k2q7hm4xw3na]',
    '[person A*** L*** #k2q7hm4xw3na]',
    'home of Bob [home address 91.*.*.* #k2q7hm4xw3na]',
  ])('finds nothing in what is masked: %s', (text) => {
    for (const key of [undefined, 'Owner', 'db_password', 'phone']) expect(detectedIn(text, key)).toEqual([])
  })

  it('finds at most one in 100,000 texts of ordinary metadata', () => {
    const detector = detectorOf(USUAL_POLICY)
    const wrong = [...ordinaryStrings(100_000)].filter(
      ({ key, text }) => detector.inText(text, { key }).length > 0,
    )
    expect(wrong.length).toBeLessThanOrEqual(1)
  })

  it.each([
    '@',
    '1',
    '1 ',
    '+1 ',
    'a.',
    'a@',
    'a@b.',
    'bob@example.com ',
    '%40',
    'A'.repeat(76) + '\n',
    'password=',
    'pass:',
    '-----BEGIN PRIVATE KEY-----',
    'eyJaaaaaaaa-',
    'a-',
    '4539 1488 0343 6467 ',
    'DE89 ',
    'DE89370400440532013000 ',
    'chpasswd ',
    'home 1.2.3.4 ',
    'Owner Ann Lee ',
    'a:',
    '::1 ',
    'arn:aws:',
    '[',
    'SG.',
    'list: [',
    'password="',
    `password='"`,
    'ssh -i ',
    'scp a.b ',
    'auth: ',
    'auth="YXBwOm',
    'machine a login ',
    'ssh -o "',
    'securestring a,',
    `securestring ${'a'.repeat(1000)} `,
    `${'a'.repeat(300)} password=`,
    'chpasswd echo -a ',
    'tel=',
    'ü@',
    '\\u0040a',
  ])('takes no longer than in proportion to a text made of %j', (piece) => {
    const detector = detectorOf({ ...USUAL_POLICY, nationalIds: NATIONAL_ID_COUNTRIES })
    const text = piece.repeat(Math.ceil(500_000 / piece.length))
    expect(
      hangs(() => {
        for (const key of ['description', 'owner', 'phone', 'password']) detector.inText(text, { key })
      }),
    ).toBe(false)
  })
})
