import { describe, expect, it } from '@jest/globals'
import { csvLines, csvParts } from '../../src/report/csv-lines.ts'

describe('csvLines', () => {
  it('quotes what would end a cell or a row, either half of CRLF as well, and defuses formulas', () => {
    expect(csvLines([['a,b', 'say "no"', 'a\nb', 'a\rb', 'a\r\nb', '=1+1', '-1', -1, '', null]])).toBe(
      `"a,b","say ""no""","a\nb","a\rb","a\r\nb",'=1+1,'-1,-1,,\r\n`,
    )
  })
})

describe('a formula', () => {
  // The characters that OWASP names (CSV Injection), with their wide forms, which spreadsheets in East Asia take as well.
  it.each(['=', '+', '-', '@', '\t', '\uff1d', '\uff0b', '\uff0d', '\uff20'])(
    'is none behind %j',
    (first) => {
      expect(csvLines([[`${first}cmd|'/c calc'!A0`]])).toBe(`'${first}cmd|'/c calc'!A0\r\n`)
    },
  )

  it('is none behind CR, which is quoted besides', () => {
    expect(csvLines([['\r=1,2']])).toBe(`"'\r=1,2"\r\n`)
  })
})

describe('csvParts', () => {
  it('gives in parts what the rows are as a whole', () => {
    const rows = Array.from({ length: 120 }, (_, at) => [at, `row ${at}`])
    const parts = [...csvParts(rows)]
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.join('')).toBe(rows.map(([number, name]) => `${number},${name}\r\n`).join(''))
  })

  it('gives nothing where there is no row', () => {
    expect([...csvParts([])]).toEqual([])
  })
})
