import { describe, expect, it } from '@jest/globals'
import { DEEPEST, LONGEST_BASE64 } from '../../src/audit/left-in.ts'
import { audited } from './audited.ts'

function deep(levels: number): string {
  return `${'{"a":'.repeat(levels)}"bob@example.com"${'}'.repeat(levels)}`
}

function packed(bytes: number): string {
  return Buffer.alloc(bytes, 'bob@example.com, ').toString('base64')
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

  it('says so where a value is deeper than is looked at, and looks at all that is not', async () => {
    expect(await audited('a.json', deep(DEEPEST))).toEqual([
      `1:${5 * DEEPEST + 2} email ${Array.from({ length: DEEPEST }, () => 'a').join('.')}`,
    ])
    const why = '! 1 it has lists and objects in each other on more than 100 levels'
    expect(await audited('a.json', deep(DEEPEST + 1))).toContain(why)
    // What is found there has the place of what holds it on the detector's last level.
    const place = Array.from({ length: 200 }, () => 'a').join('.')
    expect(await audited('a.json', deep(5000))).toEqual([`1:25002 email ${place}`, why])
    expect(await audited('a.json', JSON.stringify({ log: deep(DEEPEST) }))).toContain(why)
  })

  it('says so where Base64 is longer than what is unpacked', async () => {
    const most = (LONGEST_BASE64 / 4) * 3
    expect(await audited('a.json', `{"data":"${packed(3 * Math.floor(most / 3))}"}`)).toEqual([
      '1:10 email data',
    ])
    expect(await audited('a.json', `{"n":1,"data":"${packed(most + 6)}"}`)).toEqual([
      '! 1 it has a piece of Base64 of more than 1 MiB, which was not unpacked',
    ])
  })

  it('says so of lines of Base64 that are longer together', async () => {
    const lines = packed((LONGEST_BASE64 / 4) * 3 + 600).replaceAll(/.{76}/g, '$&\n')
    const said = await audited('a.eml', `To: x\n${lines}\n`)
    expect(said).toContain('! 2 it has a piece of Base64 of more than 1 MiB, which was not unpacked')
    expect(await audited('a.eml', `To: x\n${lines.slice(0, lines.length / 2)}\n`)).toEqual(['2:1 email'])
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
