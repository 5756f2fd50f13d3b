import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { audit } from '../../src/audit/audit.ts'
import { LONGEST_LINE } from '../../src/audit/lines.ts'
import type { Json, JsonObject } from '../../src/model/json.ts'
import { type Detected, type DetectedIn, type Detector } from '../../src/model/sensitive.ts'

/** Finds `b@x`, and the whole value of a member `pin`. */
const detector: Detector = {
  inText: (text) => [...text.matchAll(/b@x/g)].map(({ index }) => found(index, index + 3)),
  inValue: (value) => inValue(value, ''),
}

function found(start: number, end: number): Detected {
  return { class: 'email', form: '', start, end, confidence: 1, masked: 'b***' }
}

function inValue(value: Json, path: string): readonly DetectedIn[] {
  if (typeof value === 'string') {
    const places = /(^|\.)pin$/.test(path) ? [found(0, value.length)] : detector.inText(value)
    return places.map((place) => Object.assign({ path, text: value.slice(place.start, place.end) }, place))
  }
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((member: Json, index) => inValue(member, `${path}[${index}]`))
  return Object.entries(value as JsonObject).flatMap(([name, member]) =>
    inValue(name, `${path}#`).concat(inValue(member, path === '' ? name : `${path}.${name}`)),
  )
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-audit-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** `file:line:column path`, `file:line ! why`, `file = lines`; files without the folder before them. */
async function said(
  operands: readonly string[] = [folder],
  { exclude = [], stdin = '' }: { exclude?: readonly string[]; stdin?: string } = {},
): Promise<readonly string[]> {
  const lines: string[] = []
  const name = (file: string): string => file.replace(`${folder}/`, '')
  for await (const event of audit(
    { operands, exclude, stdin: Readable.from([Buffer.from(stdin)]) },
    detector,
  ))
    if (event.type === 'place') {
      const { file, line, column, path } = event.place
      lines.push(`${name(file)}:${line}:${column}${path === null ? '' : ` ${path}`}`)
    } else if (event.type === 'unread') {
      const { file, line, why } = event.unread
      lines.push(`${name(file)}${line === null ? '' : `:${line}`} ! ${why}`)
    } else lines.push(`${name(event.file)} = ${event.lines}`)
  return lines
}

describe('an audit of texts', () => {
  it('says line and column of each place', async () => {
    write('a.log', 'nothing\nto b@x and b@x\r\n\nb@x')
    expect(await said()).toEqual(['a.log:2:4', 'a.log:2:12', 'a.log:4:1', 'a.log = 4'])
  })

  it('reads the standard input as -', async () => {
    expect(await said(['-'], { stdin: 'x\n b@x\n' })).toEqual(['-:2:2', '- = 2'])
  })

  it('reads UTF-16 with its mark, and what is no UTF-8 as far as it can', async () => {
    write('one.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('ä b@x', 'utf16le')]))
    write('two.txt', Buffer.concat([Buffer.from([0xe4, 0x20]), Buffer.from('b@x')]))
    expect(await said()).toEqual(['one.txt:1:3', 'one.txt = 1', 'two.txt:1:3', 'two.txt = 1'])
  })

  it('says that a line was cut, and goes on behind it', async () => {
    write('long.txt', `${'-'.repeat(LONGEST_LINE)}b@x\nb@x`)
    expect(await said()).toEqual([
      'long.txt:1 ! the line has more than 16,777,216 characters; those behind them were not looked at',
      'long.txt:2:1',
      'long.txt = 2',
    ])
    write('long.txt', ' '.repeat(LONGEST_LINE + 1))
    expect(await said()).toEqual([
      'long.txt:1 ! the line has more than 16,777,216 characters; those behind them were not looked at',
      'long.txt = 1',
    ])
  })

  it('knows an empty file as one that was read', async () => {
    write('empty', '')
    expect(await said()).toEqual(['empty = 0'])
  })
})

describe('an audit of values', () => {
  it('tells the member that holds it, in each line', async () => {
    write('a.ndjson', '{"to":"b@x"}\n{"n":1,"at":{"pin":"77"}}\n')
    expect(await said()).toEqual(['a.ndjson:1:8 to', 'a.ndjson:2:21 at.pin', 'a.ndjson = 2'])
  })

  it('tells lines and columns of a value that goes over several', async () => {
    write('a.json', '{\n  "list": [\n    "x",\n    "to b@x"\n  ],\n  "b@x": 1\n}\n')
    expect(await said()).toEqual(['a.json:4:9 list[1]', 'a.json:6:4 #', 'a.json = 7'])
  })

  it('counts escapes as they are written', async () => {
    write('a.json', String.raw`{"a":"\u00fc\n\"b@x","b\\":"b@x"}`)
    expect(await said()).toEqual(['a.json:1:17 a', String.raw`a.json:1:29 b\ `.trim(), 'a.json = 1'])
  })

  it('finds what the order of members hides', async () => {
    write('a.json', '{"z":"b@x z","7":"7 b@x"}')
    expect(await said()).toEqual(['a.json:1:21 7', 'a.json:1:7 z', 'a.json = 1'])
  })

  it('takes long numbers for texts', async () => {
    write('a.json', '{"pin":4000123412341234,"n":1.5}')
    expect(await said()).toEqual(['a.json:1:8 pin', 'a.json = 1'])
  })

  it('reads a value at the end of a line of a log', async () => {
    write('a.log', 'Nov 30 app: b@x {"pin":"1"}\nno value b@x }\n')
    expect(await said()).toEqual(['a.log:1:13', 'a.log:1:25 pin', 'a.log:2:10', 'a.log = 2'])
  })

  it('looks at each line where the whole is no value', async () => {
    write('a.json', '{\n "to": "b@x",\n')
    expect(await said()).toEqual(['a.json:2:9', 'a.json = 2'])
  })

  it('knows the columns of a table by its head', async () => {
    write('a.csv', 'id,pin,"a ""b"""\n1,22,"say ""b@x"""\n"open\nb@x",3\n')
    expect(await said()).toEqual(['a.csv:2:3 pin', 'a.csv:2:13 a "b"', 'a.csv:4:1', 'a.csv = 4'])
  })
})

describe('an audit of what is packed', () => {
  it('unpacks gzip and ZIP, one in the other as well', async () => {
    write('a.ndjson.gz', gzipSync('{"to":"b@x"}\n'))
    write('b.zip', zipSync({ 'in/c.txt': strToU8('b@x'), 'd.gz': gzipSync('\nb@x') }))
    expect(await said()).toEqual([
      'a.ndjson.gz:1:8 to',
      'a.ndjson.gz = 1',
      'b.zip/in/c.txt:1:1',
      'b.zip/in/c.txt = 1',
      'b.zip/d.gz:2:1',
      'b.zip/d.gz = 2',
    ])
  })

  it('says how far it came in what is damaged', async () => {
    const packed = gzipSync(
      `${'b@x\n'.repeat(3)}${Array.from({ length: 40_000 }, (_, i) => i * i).join('\n')}`,
    )
    write('cut.gz', packed.subarray(0, packed.length - 20))
    const lines = await said()
    expect(lines.slice(0, 3)).toEqual(['cut.gz:1:1', 'cut.gz:2:1', 'cut.gz:3:1'])
    expect(lines.at(-2)).toMatch(/^cut\.gz:\d+ ! .*unexpected end of file$/)
    write('cut.gz', gzipSync('{\n"to": "b@x"').subarray(0, -4))
    expect(await said()).toContain('cut.gz:2:8')
    write('cut.gz', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]))
    expect(await said()).toEqual(['cut.gz ! the archive is damaged: it has no directory at its end'])
  })

  it('gives up what is packed again and again', async () => {
    let bytes: Uint8Array = Buffer.from('b@x')
    for (let time = 0; time < 5; time += 1) bytes = gzipSync(bytes)
    write('a.gz', bytes)
    expect(await said()).toEqual(['a.gz ! it is packed more than 4 times over'])
  })
})

describe('an audit of folders', () => {
  it('goes through all files in the order of their names, but for those that are left out', async () => {
    write('b/2.txt', 'b@x')
    write('b/1.txt', 'x')
    write('a.txt', 'b@x')
    write('c.png', 'b@x')
    write('skip/me.txt', 'b@x')
    expect(await said([folder], { exclude: ['*.png', '*/skip'] })).toEqual([
      'a.txt:1:1',
      'a.txt = 1',
      'b/1.txt = 1',
      'b/2.txt:1:1',
      'b/2.txt = 1',
    ])
  })

  it('says what it did not look at', async () => {
    write('a.bin', Buffer.from([1, 0, 2]))
    symlinkSync(write('b.txt', 'x'), join(folder, 'link'))
    expect(await said([folder, join(folder, 'none')])).toEqual([
      'a.bin ! it is not text',
      'b.txt = 1',
      'link ! it is a link, which is not followed',
      'none ! there is no such file (ENOENT)',
    ])
  })
})
