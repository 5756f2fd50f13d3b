import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { zipSync } from 'fflate'
import { audited } from './audited.ts'

const MIB = 1024 * 1024

const TOO_MUCH = 'it has more in Base64 than is unpacked: 1 MiB of a piece, 4 MiB of a text'

function deep(levels: number): string {
  return `${'{"a":'.repeat(levels)}"bob@example.com"${'}'.repeat(levels)}`
}

function packed(bytes: number): string {
  return Buffer.alloc(bytes, 'bob@example.com, ').toString('base64')
}

function swelling(bytes: number): string {
  return gzipSync(Buffer.alloc(bytes, 'bob@example.com, ')).toString('base64')
}

function packedTimes(times: number): string {
  let text = 'write to bob@example.com'
  for (let time = 0; time < times; time += 1) text = Buffer.from(text).toString('base64')
  return text
}

describe('an audit of JSON', () => {
  it('looks at all members of one name', async () => {
    expect(await audited('a.json', '{"a":"bob@example.com","a":"x"}')).toEqual(['1:7 email a[0]'])
    expect(await audited('a.json', '{"owner":"Ann Lee","n":1,"owner":{"x":["y"]}}')).toEqual([
      '1:11 person owner[0]',
    ])
    expect(await audited('a.json', '{"__proto__":{"owner":"Ann Lee"}}')).toEqual([
      '1:24 person __proto__.owner',
    ])
  })

  it('looks into JSON in strings', async () => {
    const inner = JSON.stringify({ owner: 'Ann Lee', at: 'bob@example.com' })
    expect(await audited('a.log', JSON.stringify({ log: `${inner}\n` }))).toEqual([
      '1:22 person log.owner',
      '1:41 email log.at',
    ])
    expect(await audited('a.log', JSON.stringify({ log: `[INFO] saved ${inner} now` }))).toEqual([
      '1:54 email log',
      '1:35 person',
    ])
  })

  it('finds a value behind brackets that are none', async () => {
    expect(await audited('a.log', '[INFO] saved {"owner":"Ann Lee","phone":"0171 1234567"}\n')).toEqual([
      '1:24 person owner',
      '1:42 phone phone',
    ])
    expect(await audited('a.log', 'x\n[a] [b] {c} [{"owner":"Ann Lee"}] \n')).toEqual([
      '2:24 person [0].owner',
    ])
  })

  it('looks at members of values in the middle of a line, of several, and of what is much like JSON', async () => {
    expect(await audited('a.log', 'saved {"owner":"Ann Lee"} in 3 ms')).toEqual(['1:17 person'])
    expect(await audited('a.log', '{"owner":"Ann Lee"} {"owner" : "Bob Ray"}')).toEqual([
      '1:11 person',
      '1:33 person owner',
    ])
    expect(await audited('a.log', "x {'n': 1, 'owner': 'Ann Lee'}")).toEqual(['1:22 person'])
    expect(await audited('a.log', 'x level=info owner="Ann Lee"')).toEqual(['1:21 person'])
    expect(await audited('a.log', 'x {"owners":["Ann Lee", "Bob Ray"]} y')).toEqual([
      '1:15 person',
      '1:26 person',
    ])
  })

  it('looks at the members of a line that is cut', async () => {
    const whole = '{"n":1}\n'
    expect(await audited('a.ndjson', `${whole}{"owner":"Ann Lee","x":\n`)).toEqual(['2:11 person'])
    expect(await audited('a.ndjson', `${whole}{"n":1,"owner":"Ann Lee`)).toEqual(['2:17 person'])
    expect(await audited('a.ndjson', `${whole}{"to":["bob\\u0040example.com"],"x`)).toEqual(['2:9 email'])
  })

  it('finds a value behind blank lines', async () => {
    expect(await audited('a.json', '\n \n{\n"owner":\n"Ann Lee"\n}')).toEqual(['5:2 person owner'])
  })

  it('looks at a value however deep it is', async () => {
    // On more levels than have places what is found has the place of what holds it on the last one.
    const place = Array.from({ length: 200 }, () => 'a').join('.')
    for (const levels of [200, 5_000, 100_000])
      expect(await audited('a.json', deep(levels))).toEqual([`1:${5 * levels + 2} email ${place}`])
    expect(await audited('a.json', JSON.stringify({ log: deep(5_000) }))).toHaveLength(1)
  })

  it('says so where a piece of Base64 is larger than is unpacked, by itself or unpacked', async () => {
    expect(await audited('a.json', `{"data":"${packed(MIB)}"}`)).toEqual(['1:10 email data'])
    const why = `! 1 ${TOO_MUCH}`
    expect(await audited('a.json', `{"n":1,"data":"${packed(MIB + 1)}"}`)).toEqual([why])
    expect(await audited('a.json', `{"data":"${swelling(MIB)}"}`)).toEqual(['1:10 email data'])
    expect(await audited('a.json', `{"data":"${swelling(MIB + 1)}"}`)).toEqual([why])
  })

  it('looks into many pieces, and says so where they are more than 4 MiB together', async () => {
    const many = Array.from({ length: 500 }, () => packed(100)).join(' ')
    expect(await audited('a.txt', `x ${many}`)).toHaveLength(500)
    const large = Array.from({ length: 5 }, () => packed(MIB)).join(' ')
    expect((await audited('a.txt', `x ${large}`)).slice(4)).toEqual([`! 1 ${TOO_MUCH}`])
    // What is packed in pieces counts as well.
    const inner = Array.from({ length: 5 }, () =>
      gzipSync(Buffer.alloc(MIB - 1, 'a b ')).toString('base64'),
    ).join(' ')
    expect(await audited('a.txt', `x ${Buffer.from(inner).toString('base64')}`)).toEqual([`! 1 ${TOO_MUCH}`])
  })

  it('says so of lines of Base64 that are longer together', async () => {
    const lines = packed(MIB + 600).replaceAll(/.{76}/g, '$&\n')
    expect(await audited('a.eml', `To: x\n${lines}\n`)).toContain(`! 2 ${TOO_MUCH}`)
    expect(await audited('a.eml', `To: x\n${lines.slice(0, lines.length / 2)}\n`)).toEqual(['2:1 email'])
  })

  it('says so of archives in Base64, and of what is packed too many times over', async () => {
    const why = '! 1 it has an archive in Base64, which was not unpacked'
    const archive = Buffer.from(zipSync({ 'a.txt': Buffer.from('bob@example.com') })).toString('base64')
    expect(await audited('a.txt', `data: ${archive}`)).toEqual([why])
    // As GNU's tar begins: a name, its mark at 257.
    const tar = Buffer.alloc(1024)
    tar.write('a.txt')
    tar.write('ustar  ', 257)
    expect(await audited('a.txt', `data: ${gzipSync(tar).toString('base64')}`)).toEqual([why])
    expect(await audited('a.txt', packedTimes(3))).toEqual(['1:1 email'])
    expect(await audited('a.txt', packedTimes(4))).toEqual([
      '! 1 it has something in Base64 that is packed more than 3 times over, and was not unpacked',
    ])
  })

  it('tells where each of many things in one string stands', async () => {
    const many = await audited('a.json', JSON.stringify({ a: `x\n${'bob@example.com '.repeat(30_000)}` }))
    expect(many).toHaveLength(30_000)
    expect(many.at(-1)).toBe(`1:${10 + 29_999 * 16} email a`)
  })

  it('tells the line of each of many things in one value', async () => {
    const list = Array.from({ length: 40_000 }, () => 'bob@example.com')
    const many = await audited('a.json', JSON.stringify(list, null, 1))
    expect(many).toHaveLength(40_000)
    expect(many.at(-1)).toBe('40001:3 email [39999]')
  })
})
