import { describe, expect, it } from '@jest/globals'
import { renderMarkdown } from '../../../sandbox/terminal/markdown.ts'
import { columnsOf } from '../../../sandbox/terminal/spans.ts'

const show = (source: string, width = 60): string => renderMarkdown(source, { width, colour: false })

describe('a job summary in a terminal', () => {
  it('shows headings, paragraphs, lists and links as text', () => {
    const source =
      '# Title\n\nText with **bold**, `code` and\na [link](https://x.example).\n\n- one\n  - two\n'
    expect(show(source)).toBe('Title\n\nText with bold, code and a link.\n\n• one\n  • two\n')
  })

  it('has looks with colour only', () => {
    const source = '### Title\n\n<strong>bold</strong> <code>x</code>\n'
    expect(renderMarkdown(source, { width: 60, colour: true })).toBe(
      '\u001b[1mTitle\u001b[0m\n\n\u001b[1mbold\u001b[0m \u001b[36mx\u001b[0m\n',
    )
    expect(show(source)).toBe('Title\n\nbold x\n')
  })

  it('shows tables as columns, numbers to the right', () => {
    const source = '| rule | n |\n| --- | ---: |\n| a&#124;b | 3 |\n| <code>c</code> | 1,200 |\n'
    expect(show(source)).toBe('rule      n\n────  ─────\na|b       3\nc     1,200\n')
  })

  it('keeps tables within the width by wrapping cells', () => {
    const long = 'word '.repeat(30).trim()
    const source = `| a | b |\n| --- | --- |\n| ${long} | ${'x'.repeat(90)} |\n`
    const lines = show(source, 50).split('\n')
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(50)
    expect(lines.join(' ').match(/word/g)).toHaveLength(30)
    expect(lines.join('').match(/x/g)).toHaveLength(90)
  })

  it('unfolds details, also nested ones, below their titles', () => {
    const source =
      '<details><summary><strong>Outer</strong> (2)</summary>\n\nbody\n\n<details><summary>Inner</summary>\n\n- x\n\n</details>\n\n</details>\n\nafter\n'
    expect(show(source)).toBe('▾ Outer (2)\n  body\n\n  ▾ Inner\n    • x\n\nafter\n')
  })

  it('leaves long details folded where asked to, with the number of their lines', () => {
    const source = '<details><summary>How</summary>\n\n- a\n- b\n- c\n\n</details>\n\nafter\n'
    const fold = (unfoldUpTo: number): string =>
      renderMarkdown(source, { width: 60, colour: false, unfoldUpTo })
    expect(fold(2)).toBe('▸ How (3 lines, folded)\n\nafter\n')
    expect(fold(3)).toBe('▾ How\n  • a\n  • b\n  • c\n\nafter\n')
  })

  it('breaks between words only, however many looks a word has, and where it says so', () => {
    expect(show('one <b>two</b>&#46;<i>three</i>\\-four', 14)).toBe('one\ntwo.three-four\n')
    expect(show('first<wbr>.second<wbr>.third', 14)).toBe('first.second\n.third\n')
  })

  it('marks boxes and keeps code blocks line by line', () => {
    expect(show('> [!WARNING]\n> Could not read **2** things.\n')).toBe(
      '▌ WARNING\n▌ Could not read 2 things.\n',
    )
    const code = '<pre><code>aws ec2 \\\n  --group-id &lt;id&gt;\n</code></pre>\n\n```\nls -l | wc\n```\n'
    expect(show(code)).toBe('    aws ec2 \\\n      --group-id <id>\n\n    ls -l | wc\n')
  })

  it('never hands control characters to the terminal', () => {
    const source = 'a&#x1b;[31mb &#8238; \u001b]0;title\u0007 &#xd; c'
    expect(show(source)).toBe('a\ufffd[31mb \ufffd \ufffd]0;title\ufffd \ufffd c\n')
  })

  it('shows tags it does not know, and escaped ones, as text', () => {
    expect(show('<blink>x</blink> &lt;b&gt; \\*y\\*')).toBe('<blink>x</blink> <b> *y*\n')
  })
})
