import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { audited } from './audited.ts'

describe('an audit of text that is written otherwise', () => {
  it('takes each of CR, LF and both for the end of a line', async () => {
    expect(await audited('a.csv', 'owner,n\rAnn Lee,1\r\nBob Ray,2\n')).toEqual([
      '2:1 person owner',
      '3:1 person owner',
    ])
  })

  it('knows one end of a line where its bytes come apart', async () => {
    const long = `${'x'.repeat(65_535)}\r\nbob@example.com`
    expect(await audited('a.txt', long)).toEqual(['2:1 email'])
  })

  it('reads UTF-8 and UTF-16 with their marks', async () => {
    const json = '\ufeff{"owner":"Ann Lee"}'
    expect(await audited('a.json', json)).toEqual(['1:11 person owner'])
    expect(await audited('a.json', Buffer.from(json, 'utf16le'))).toEqual(['1:11 person owner'])
    expect(await audited('a.json', Buffer.from(json, 'utf16le').swap16())).toEqual(['1:11 person owner'])
    expect(await audited('a.json', Buffer.from('{"owner":"Ann Lee"}', 'utf16le'))).toEqual([
      '! null it is not text',
    ])
  })

  it('reads characters of HTML, of scripts and between colours', async () => {
    expect(await audited('a.html', '<p>&lt;bob&#64;example.com&gt; &amp; bob&commat;example.org')).toEqual([
      '1:8 email',
      '1:38 email',
    ])
    expect(await audited('a.html', '<p data-x="{&quot;owner&quot;:&quot;Ann Lee&quot;}">')).toEqual([
      '1:37 person',
    ])
    expect(await audited('a.js', String.raw`to = 'bob\u0040example.com'`)).toEqual(['1:7 email'])
    expect(await audited('a.log', 'call \u001b[1m+49 171 1234567\u001b[0m')).toEqual(['1:10 phone'])
    expect(await audited('a.html', '&#9999999; &unknown; bob@example.com')).toEqual(['1:22 email'])
  })

  it('looks at lines of Base64 together', async () => {
    const packed = gzipSync(`${'0123456789abcdef'.repeat(20)} bob@example.com ${process.versions.v8}`)
    const lines = packed.toString('base64').replaceAll(/.{48}/g, '$&\n')
    expect(lines.split('\n').length).toBeGreaterThan(1)
    expect(await audited('a.eml', `Hello\n${lines}\nbob@example.com\n`)).toEqual([
      '2:1 email',
      `${2 + lines.split('\n').length}:1 email`,
    ])
  })

  it('says which lines are not text, and looks at the others', async () => {
    const noise = Buffer.from(Array.from({ length: 200 }, (_, index) => 128 + ((index * 37) % 128)))
    const content = Buffer.concat([Buffer.from('bob@example.com\n'), noise, Buffer.from('\nbob@example.com')])
    expect(await audited('a.bin', content)).toEqual([
      '1:1 email',
      '3:1 email',
      '! 2 1 line, this one first, are not text, or in an encoding that is not known',
    ])
    expect(await audited('a.log', Buffer.from('Zürich für Möbel, bob@example.com', 'latin1'))).toEqual([
      '1:19 email',
    ])
  })

  it('says so where something follows the end of what is gzipped', async () => {
    const packed = gzipSync('a line\n')
    expect(await audited('a.gz', Buffer.concat([packed, Buffer.alloc(9)]))).toEqual([])
    expect(await audited('a.gz', Buffer.concat([packed, gzipSync('bob@example.com')]))).toEqual(['2:1 email'])
    expect(await audited('a.gz', Buffer.concat([packed, Buffer.from('bob@example.com')]))).toEqual([
      expect.stringMatching(/^! null .*incorrect header check$/),
    ])
    expect(
      await audited('a.gz', Buffer.concat([packed, Buffer.alloc(9), Buffer.from('bob@example.com')])),
    ).toEqual(['! 1 there is something behind the end of what is gzipped'])
  })
})
