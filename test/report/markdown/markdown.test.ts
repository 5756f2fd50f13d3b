import { describe, expect, it } from '@jest/globals'
import {
  blocks,
  box,
  bullets,
  code,
  codeBlock,
  details,
  link,
  prose,
  safe,
  table,
  text,
} from '../../../src/report/markdown/markdown.ts'
import { escapeUrl } from '../../../src/report/markdown/markdown-escape.ts'
import { visible } from '../../../src/text/visible.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { decode, INERT } from '../text-of-markdown.ts'

describe('text', () => {
  it.each(HOSTILE)('lets %j be text only, and all of it', (hostile) => {
    const { source } = text(hostile)
    expect(source).toMatch(INERT)
    expect(decode(source)).toBe(visible(hostile))
  })

  it('keeps what AWS calls things readable', () => {
    for (const plain of [
      'sg-0a1b2c3d',
      'cidr_ip',
      '10.0.0.0/8',
      'eu-west-1',
      'web public, 2 of 3; 50%',
      'ec2:DescribeVpcs',
    ]) {
      expect(text(plain).source).toBe(plain)
    }
  })

  it('breaks up what later filters would link or replace', () => {
    expect(text('@octocat').source).toBe('&#64;<wbr>octocat')
    expect(text('#123').source).toBe('&#35;<wbr>123')
    expect(text(':tada:').source).toBe('&#58;<wbr>tada&#58;')
    expect(text('https://x').source).toBe('https&#58;<wbr>//x')
    expect(text('www.x').source).toBe('www&#46;<wbr>x')
    expect(text('::/0').source).toBe('&#58;&#58;/0')
  })

  it('is one line in every alphabet of 2,000 random strings', () => {
    const random = generator(7)
    for (let at = 0; at < 2000; at += 1) {
      const value = Array.from(
        { length: 1 + (random() % 30) },
        () => ALPHABET[random() % ALPHABET.length],
      ).join('')
      const { source } = text(value)
      expect(source).toMatch(INERT)
      expect(decode(source)).toBe(visible(value))
    }
  })

  it('limits code points and marks the cut', () => {
    expect(text('x'.repeat(400)).source).toBe(`${'x'.repeat(299)}…`)
    expect(text('<<<<', 3).source).toBe('&#60;&#60;…')
  })
})

describe('the template', () => {
  it('escapes strings and keeps Markdown', () => {
    expect(safe`**${'*'}** ${code('a|b')} ${12345}`.source).toBe('**&#42;** <code>a&#124;b</code> 12,345')
  })

  it('takes no look-alike for Markdown', () => {
    const forged = { source: '<script>' }
    // @ts-expect-error only markdown.ts can make Markdown
    expect(safe`${forged}`.source).toBe('<script>')
  })
})

describe('code', () => {
  it('shows an empty value as such', () => expect(code('').source).toBe('<em>empty</em>'))

  it('keeps the lines of a block and nothing else of it', () => {
    expect(codeBlock('a\n\n  </pre>\n::error::x\n').source).toBe(
      '<pre><code>a\n\n&#32;&#32;&#60;/pre&#62;\n&#58;&#58;<wbr>error&#58;&#58;<wbr>x\n</code></pre>',
    )
  })
})

describe('prose', () => {
  it('turns line breaks into line breaks', () => {
    expect(prose('one\n# two\n\n\nthree\n').source).toBe('one<br>&#35;<wbr> two<br>three')
  })
})

describe('link', () => {
  it('links http and https', () => {
    expect(link('a]b', 'https://example.com/x?a=1&copy=2#y').source).toBe(
      '[a&#93;b](https://example.com/x?a=1&amp;copy=2#y)',
    )
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//evil.example',
    'https://user:password@evil.example/',
    'https://[::1]/',
    'not an address',
    '',
  ])('leaves %j unlinked', (address) => {
    expect(escapeUrl(address)).toBeNull()
    expect(link('label', address).source).toBe('label')
  })

  it.each(HOSTILE)('lets nothing out of an address that ends in %j', (hostile) => {
    expect(escapeUrl(`https://example.com/${hostile}?q=${hostile}#${hostile}`)).toMatch(
      /^https:\/\/example\.com\/(?:[A-Za-z0-9\-.~_/?#:@,;=+%]|&amp;)*$/,
    )
  })
})

describe('blocks', () => {
  it('lays out tables, lists, boxes and folds', () => {
    expect(
      table(
        ['', 'a|b'],
        [
          ['x', 1],
          ['y', 2000],
        ],
        1,
      ).source,
    ).toBe('|  | a&#124;b |\n| --- | ---: |\n| x | 1 |\n| y | 2,000 |')
    expect(bullets(['a', '- b']).source).toBe('- a\n- &#45; b')
    expect(box('WARNING', blocks([text('a'), bullets(['b'])])).source).toBe('> [!WARNING]\n> a\n>\n> - b')
    expect(details('more', bullets(['a'])).source).toBe(
      '<details><summary>more</summary>\n\n- a\n\n</details>',
    )
    expect(blocks([text('a'), null, text(''), text('b')]).source).toBe('a\n\nb')
  })

  it('refuses blocks in cells, items and titles', () => {
    const lines = codeBlock('a')
    expect(() => table(['x'], [[lines]])).toThrow('A block cannot stand in a cell')
    expect(() => bullets([lines])).toThrow('A block cannot stand in a cell')
    expect(() => details(lines, lines)).toThrow('A block cannot stand in a cell')
  })
})

const ALPHABET = [
  ...Array.from({ length: 128 }, (_, point) => String.fromCharCode(point)),
  'é',
  '中',
  '🟥',
  '\u202e',
  '\u200b',
  '\ud800',
  'www.',
  'GH-',
  '::',
  '##[',
  '](',
  '<!--',
  'https://',
]

/** A linear congruential generator: the same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
}
