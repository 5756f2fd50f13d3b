import { describe, expect, test } from '@jest/globals'
import { linkTo, markup } from '../../../src/report/formats/html/markup.ts'

describe('markup', () => {
  test('escapes text, also in attributes', () => {
    expect(markup`<p title="${'"><script>'}">${"<b> & 'c'"}</p>`.html).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;c&#39;</p>',
    )
  })

  test('takes markup, lists and nothing', () => {
    const items = ['a', 'b'].map((one) => markup`<li>${one}</li>`)
    expect(markup`<ul>${items}${null}${false}</ul> ${1234}`.html).toBe('<ul><li>a</li><li>b</li></ul> 1,234')
  })

  test('shows what text hides', () => {
    expect(markup`${'a\u202eb\nc'}`.html).toBe(String.raw`a\u202eb\nc`)
  })
})

describe('linkTo', () => {
  test('leads to addresses of the web', () => {
    expect(linkTo('https://example.com/?a=1&b="', 'x').html).toBe(
      '<a href="https://example.com/?a=1&amp;b=%22" rel="noreferrer">x</a>',
    )
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', null])(
    'leaves %s a text',
    (address) => {
      expect(linkTo(address, '<x>').html).toBe('&lt;x&gt;')
    },
  )
})
