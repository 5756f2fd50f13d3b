import { describe, expect, it } from '@jest/globals'
import { FORMAT_NAMES } from '../../src/report/formats.ts'
import { parseFormats } from '../../src/settings/formats-value.ts'

describe('formats', () => {
  it.each([
    ['all', FORMAT_NAMES],
    ['', FORMAT_NAMES],
    ['json', ['html', 'json']],
    ['csv', ['html', 'csv', 'json']],
    ['json, csv', ['html', 'csv', 'json']],
    ['all, !csv', FORMAT_NAMES.filter((name) => name !== 'csv')],
    ['!csv', FORMAT_NAMES.filter((name) => name !== 'csv')],
    ['csv, csv', ['html', 'csv', 'json']],
  ])('take %j', (text, expected) => {
    expect(parseFormats(text)).toEqual(expected)
  })

  it.each([
    ['cvs', 'formats: received "cvs", but there is no such format; did you mean csv?'],
    [
      'csv, pdf-a',
      /^formats: received "pdf-a", but there is no such format; expected all, or some of .*csv.* json\.$/,
    ],
    ['!cvs', 'formats: received "cvs", but there is no such format; did you mean csv?'],
    ['!json', 'formats: received "!json", but json is always written: take this entry out.'],
    ['!html', 'formats: received "!html", but html is always written: take this entry out.'],
  ])('refuse %j', (text, sentence) => {
    expect(() => parseFormats(text)).toThrow(sentence)
  })
})
