import { describe, expect, test } from '@jest/globals'
import { html, linkTo } from '../../../src/report/formats/html/html.ts'

describe('html', () => {
  test('escapes text, also in attributes', () => {
    expect(html`<p title="${'"><script>'}">${"<b> & 'c'"}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;c&#39;</p>',
    )
  })

  test('takes markup, lists and nothing', () => {
    const items = ['a', 'b'].map((one) => html`<li>${one}</li>`)
    expect(
      html`<ul>
          ${items}${null}${false}
        </ul>
        ${1234}`.markup,
    ).toBe('<ul><li>a</li><li>b</li></ul> 1,234')
  })

  test('shows what text hides', () => {
    expect(html`${'a\u202eb\nc'}`.markup).toBe(String.raw`a\u202eb\nc`)
  })
})

describe('linkTo', () => {
  test('leads to addresses of the web', () => {
    expect(linkTo('https://example.com/?a=1&b="', 'x').markup).toBe(
      '<a href="https://example.com/?a=1&amp;b=%22" rel="noreferrer">x</a>',
    )
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', null])(
    'leaves %s a text',
    (address) => {
      expect(linkTo(address, '<x>').markup).toBe('&lt;x&gt;')
    },
  )
})
