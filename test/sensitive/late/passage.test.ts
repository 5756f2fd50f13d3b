import { describe, expect, it } from '@jest/globals'
import { USUAL_POLICY, type Detector, type SensitiveClass } from '../../../src/model/sensitive.ts'
import { escapeMarkdown } from '../../../src/report/markdown/markdown-escape.ts'
import { csvLines } from '../../../src/report/csv-lines.ts'
import { markup } from '../../../src/report/formats/html/markup.ts'
import { element } from '../../../src/report/formats/junit/xml.ts'
import { detectorOf } from '../../../src/sensitive/detector.ts'
import { OPEN, passageOf, type Passage } from '../../../src/sensitive/late/passage.ts'
import { toJson } from '../../../src/text/json.ts'
import { type Part, partText, Recurring } from '../../../src/text/recurring.ts'
import { ADDRESS, KEY } from '../../support/planted.ts'
import { gateOf } from '../../support/privacy.ts'

const { fingerprints } = gateOf('standard')
/** Of what is made here. */
const PEM = ['RSA', 'PRIVATE', 'KEY'].join(' ')
const E_MAIL = `[e-mail b***@acme-corp.com ${fingerprints.of('email', ADDRESS)}]`
const CREDENTIAL = passage().text(KEY)

function passage(
  detector: Detector = detectorOf(USUAL_POLICY),
  { hasNumbers = true, redact = 'standard' as const } = {},
  masked: SensitiveClass[] = [],
): Passage {
  return passageOf({ detector, fingerprints, redact }, hasNumbers, (_, name) => masked.push(name))
}

describe('rendered text', () => {
  it('gets what stands for a value everywhere', () => {
    expect(passage().text(ADDRESS)).toBe(E_MAIL)
    expect(CREDENTIAL).toMatch(/^\[credential: access key of AWS.* #[a-z2-7]{12}\]$/)
    expect(CREDENTIAL).toContain(fingerprints.of('credential', KEY))
  })

  const planted = `Ask ${ADDRESS}, or use ${KEY}.`
  const RENDERED: readonly (readonly [format: string, text: string])[] = [
    ['JSON', toJson({ name: planted, next: 1 })],
    ['JSON with an escaped @', toJson({ name: planted }).replace('@', String.raw`\u0040`)],
    ['JSON behind an escaped line break', toJson({ text: `first\n${ADDRESS}\n${KEY}` })],
    ['Markdown', `| a | ${escapeMarkdown(planted)} |`],
    ['Markdown with backslashes', String.raw`Ask bob.miller\@acme-corp.com and ${KEY}.`],
    ['HTML', markup`<p title="${planted}">${planted}</p>`.html],
    ['XML', Array.from(element('failure', { message: planted }, [planted]), partText).join('')],
    ['CSV', csvLines([['a', planted, 'b']])],
    ['CSV without quotes', csvLines([['a', ADDRESS, KEY]])],
    ['Prometheus', `cloud_baseline_findings{name="${planted}",region="eu-west-1"} 3\n`],
  ]

  it.each(RENDERED)('has nothing of it in %s', (_, text) => {
    const masked: SensitiveClass[] = []
    const left = passage(undefined, undefined, masked).text(text)
    expect(left).toContain(E_MAIL)
    expect(left).toContain(CREDENTIAL)
    expect(left).not.toMatch(/bob|miller|AKIA|WTKP4YZ2/)
    expect(new Set(masked)).toEqual(new Set(['email', 'credential']))
    // What is around it is as it was.
    expect(left.replaceAll(E_MAIL, '').replaceAll(CREDENTIAL, '').length).toBeLessThan(text.length)
    expect(left.slice(0, 1)).toBe(text.slice(0, 1))
    expect(left.slice(-1)).toBe(text.slice(-1))
  })

  it('is JSON as before', () => {
    const value = { a: [planted, 4_111_111_111_111_111], b: { c: `"${ADDRESS}"\n` } }
    expect(JSON.parse(passage().text(toJson(value)))).toEqual({
      a: [`Ask ${E_MAIL}, or use ${CREDENTIAL}.`, 4_111_111_111_111_111],
      b: { c: `"${E_MAIL}"\n` },
    })
  })

  it.each([
    ['a private key', `-----BEGIN ${PEM}-----\nMIIB${'Q7xk'.repeat(200)}\n-----END ${PEM}-----`, 'Q7xk'],
    [
      'a signed token',
      ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJlLW9mLWl0'].join('.'),
      'c2lnbm',
    ],
    ['a phone number', '+44 7700 900123', '900123'],
    ['an IBAN', 'DE89 3704 0044 0532 0130 00', '0532'],
    ['a payment card', '4539 1488 0343 6467', '0343'],
    ['a password in an address', 'postgres://app:tr0ub4dor3x@db.acme-corp.com/x', 'tr0ub4dor3x'],
  ])('has nothing of %s', (_, value, part) => {
    for (const text of [toJson({ value }), `<p>${escapeMarkdown(value).replaceAll('\n', ' ')}</p>`]) {
      expect(text).toContain(part)
      expect(passage().text(text)).not.toContain(part)
    }
  })

  it('hides more with redact: strict', () => {
    const strict = passageOf(gateOf('strict'), true, () => undefined)
    expect(strict.text(toJson(ADDRESS))).toBe(`"[e-mail ${fingerprints.of('email', ADDRESS)}]"`)
  })
})

describe('the secret of a webhook', () => {
  it('is masked in every format', () => {
    const secret = ['whs', 'ec_', 'aB3dE5fG7hI9jK1l+3nO5pQ7rS9/U1vW'].join('')
    for (const text of [toJson({ secret }), markup`<p>${secret}</p>`.html, csvLines([['a', secret, 'b']])])
      expect(passage().text(text)).not.toContain('aB3dE5fG7h')
  })
})

describe('a token without a mark of its own', () => {
  const TWILIO = ['S', 'K', '0123456789abcdef'.repeat(2)].join('')

  it('is masked behind words of any length', () => {
    for (let length = 1; length <= 100; length += 1) {
      for (const between of [' ', ','])
        expect(passage().text(`${'a'.repeat(length)}${between}${TWILIO}`)).not.toContain(TWILIO)
    }
    expect(passage().text(`commit ${'0a'.repeat(20)} ${TWILIO}`)).not.toContain(TWILIO)
  })
})

describe('a number', () => {
  // The last has as many digits behind its dash as an id of AWS.
  const NUMBERS = [
    '4539148803436467',
    '4539 1488 0343 6467',
    'de89 3704 0044 0532 0130 00',
    'CH93-00762011623852957',
  ]

  it.each(NUMBERS)('is masked whatever stands around it: %s', (number) => {
    for (const [before, after] of [
      ['', ' of Bob'],
      ['paid by ', ''],
      ['paid by ', ' of Bob'],
      ['paid by  ', '  of Bob'],
    ])
      expect(passage().text(`"${before}${number}${after}"`)).not.toContain(number)
  })
})

describe('letters beyond ASCII', () => {
  // Cut to a byte, ı (U+0131) is the digit 1, and ŋ (U+014B) the letter K.
  it.each(['ı', 'ŋ', 'ß', '中', '😀'])('hide nothing beside them: %s', (letter) => {
    for (const value of ['4539148803436467', KEY, ADDRESS]) {
      const text = `"x${letter.repeat(40)} ${value} ${letter}"`
      expect(passage().text(text)).not.toContain(value)
    }
    expect(passage().text(`"a${letter}4539148803436467"`)).not.toContain('4539148803436467')
  })
})

describe('a value behind an escape', () => {
  it.each([
    ['a line break', '\n'],
    ['a tab', '\t'],
    ['a control character', '\u0001'],
    ['an invisible character', '\u2028'],
  ])('is masked behind %s', (_, before) => {
    for (const value of ['4539148803436467', 'DE89370400440532013000', ADDRESS, KEY])
      expect(passage().text(toJson({ text: `pay${before}${value} now` }))).not.toContain(value)
  })
})

describe('a long text without an edge', () => {
  const TOKEN = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJlLW9mLWl0'].join('.')

  it('keeps no tail of a token, wherever it stands', () => {
    for (let length = 3800; length <= 4100; length += 1) {
      const text = `"${ADDRESS} ${'ab '.repeat(length / 3)}${TOKEN} and so on"`
      expect(passage().text(text)).not.toMatch(/c2ln|dXJl|LWl0/)
    }
  })
})

describe('what stays as it is', () => {
  it.each([
    ['a number of JSON', '{"card":4539148803436467,"many":[1764500000000, 4539148803436467]}'],
    ['style', '@media (max-width: 40em) { .a { color: red } }'],
    ['actions', 'uses: actions/checkout@v4.1.0'],
    ['digests', '{"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}'],
    ['ids', 'sg-0b7e3111012000015 vol-00000159184007012 i-4539148803436467a'],
    ['times', '{"time":"2026-11-30T10:15:30.123Z","at":"1764500000000"}'],
    ['fields of ECS', '{"@timestamp":"2026-11-30T10:15:30.123Z"}'],
    ['what is masked', `{"name":"${E_MAIL}","evidence":"${CREDENTIAL}"}`],
    ['the same in Markdown', escapeMarkdown(`${E_MAIL} and ${CREDENTIAL}`)],
    ['nothing', ''],
  ])('is %s', (_, text) => {
    const masked: SensitiveClass[] = []
    expect(passage(undefined, undefined, masked).text(text)).toBe(text)
    expect(masked).toEqual([])
  })

  it('is a whole value, the same object', () => {
    const value = { a: ['b', { c: 1 }] }
    expect(passage().value(value)).toBe(value)
  })
})

describe('a value', () => {
  it('has texts and names of members masked, and numbers as they were', () => {
    expect(passage().value({ [ADDRESS]: [KEY, 4_539_148_803_436_467], b: null })).toEqual({
      [E_MAIL]: [CREDENTIAL, 4_539_148_803_436_467],
      b: null,
    })
  })
})

describe('a table', () => {
  it('has a card masked that fills a cell', () => {
    const row = 'a,4539148803436467,b\r\n'
    expect(passage(undefined, { hasNumbers: false }).text(row)).toMatch(/^a,\[payment card.*\],b\r\n$/)
    expect(passage().text(row)).toBe(row)
  })
})

describe('a text in parts', () => {
  const line = toJson({ name: 'x', owner: ADDRESS, other: KEY })

  // So long that it is looked at in more than one piece, wherever its end lies in the line.
  it.each([
    ['lines', 'a word\n'],
    ['words', 'a word '],
    ['cells', '"a word",'],
  ])('is masked wherever it is cut, behind %s', (_, piece) => {
    const whole = passage().text(`${line}\n${line}\n`)
    const before = piece.repeat(Math.floor(32_700 / piece.length))
    for (let at = 0; at <= line.length; at += 1) {
      const parts = [before, '\n', line.slice(0, at), line.slice(at), '\n', line, '\n']
      expect([...passage().parts(parts)].join('')).toBe(`${before}\n${whole}`)
      const filled = ['x'.repeat(32_768 - 1 - at), '\n', line.slice(0, at), line.slice(at), '\n', line, '\n']
      expect([...passage().parts(filled)].join('')).toBe(`${filled[0]}\n${whole}`)
    }
  })

  it('is whole that comes letter by letter', () => {
    const letters = Array.from({ length: 200_000 }, () => 'x')
    expect([...passage().parts(letters)].join('')).toBe(letters.join(''))
  })

  it('is not held back without end', () => {
    let most = 0
    let taken = 0
    const blanks = function* (): Generator<string> {
      for (let at = 0; at < 1000; at += 1) {
        taken += 1000
        yield 'word '.repeat(200)
      }
    }
    let given = 0
    for (const part of passage().parts(blanks())) {
      given += part.length
      most = Math.max(most, taken - given)
    }
    expect(given).toBe(1_000_000)
    expect(most).toBeLessThan(100_000)
  })
})

describe('what recurs', () => {
  const common = new Recurring('"risk":"It is open.","owner":"nobody"')
  const parts = function* (first: string): Generator<Part> {
    for (let at = 0; at < 5000; at += 1) yield* [`{"at":${at},"is":"${first}",`, common, '}\n']
  }

  it('is looked at once, whatever stands between', () => {
    let looks = 0
    const detector = detectorOf(USUAL_POLICY)
    const counting: Detector = {
      inText: (text) => {
        looks += 1
        return detector.inText(text)
      },
      inValue: () => [],
    }
    const recurring = new Recurring(`"owner":"${ADDRESS}"`)
    const written = [...passage(counting).parts(Array.from({ length: 5000 }, () => recurring))].join('')
    expect(written).toBe(`"owner":"${E_MAIL}"`.repeat(5000))
    expect(looks).toBe(1)
  })

  it.each(['clean', ADDRESS])('keeps its place among others: %s', (first) => {
    const plain = Array.from(parts(first), partText).join('')
    const written = [...passage().parts(parts(first))].join('')
    expect(written).toBe(plain.replaceAll(ADDRESS, E_MAIL))
  })

  it('is no reason to take a number behind it for one of JSON', () => {
    const card: Part[] = ['{"desc":', new Recurring('"Paid by\\n\\n'), '4539148803436467, then"}\n']
    expect([...passage().parts(card)].join('')).not.toContain('4539148803436467')
  })

  it('lets a number of JSON be one', () => {
    const number: Part[] = ['{"time":', '4539148803436467,', common, ',"card":4539148803436467', '}\n']
    expect([...passage().parts(number)].join('')).toBe(Array.from(number, partText).join(''))
  })

  it('passes as it is with redact: off', () => {
    expect([...OPEN.parts(parts('a'))].join('')).toBe(Array.from(parts('a'), partText).join(''))
  })
})

describe('a hostile text', () => {
  const MILLION = 1_000_000

  it.each([
    ['@', '@'],
    ['an address', 'a@b.co '],
    ['digits', '4'],
    ['a number in a word', 'a12345678'],
    ['pluses', '+49 '],
    ['hints', 'AKIA'],
    ['dots', 'a.'],
    ['escapes', '&#64;'],
    ['backslashes', '\\'],
  ])('of %s takes work in proportion to its length', (_, piece) => {
    const text = piece.repeat(MILLION / piece.length)
    let looked = 0
    const counting: Detector = {
      inText: (one) => {
        looked += one.length
        return []
      },
      inValue: () => [],
    }
    expect(passage(counting).text(text)).toBe(text)
    expect(looked).toBeLessThan(2 * MILLION)
  })
})
