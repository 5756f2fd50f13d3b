import { describe, expect, it } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { GAP_REASONS } from '../../src/model/coverage.ts'
import { reasonWords } from '../../src/report/words/sentences.ts'
import { textOf } from './pages.ts'

const PAGE = textOf('docs/troubleshooting.md')
/** The section whose sentences are AWS's and GitHub's. */
const OF_OTHERS = 'Signing in to AWS, in the words of others'
/** Its reasons are put together of words: they have a test of their own. */
const GAPS = 'Why something was not seen'

/** Our sources as they are read aloud: texts that are put together of several lines are one. */
const SOURCES = globSync('src/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
  .replaceAll(/['`]\s*\+\s*['`]/g, '')
  .replaceAll("\\'", "'")

interface Row {
  readonly section: string
  readonly symptom: string
}

function rows(): readonly Row[] {
  return PAGE.split(/^## /m).flatMap((part) => {
    const section = part.split('\n')[0] ?? ''
    const lines = [...part.matchAll(/^\| (.*?) +\|/gm)].map(([, symptom = '']) => symptom)
    return lines.slice(2).map((symptom) => ({ section, symptom }))
  })
}

/** What stands between the `…` of the sentences of a cell. */
function fragmentsOf({ symptom }: Row): readonly string[] {
  return [...symptom.matchAll(/`([^`]+)`/g)]
    .flatMap(([, sentence = '']) => sentence.split('…'))
    .map((fragment) => fragment.trim())
    .filter((fragment) => fragment.length > 3)
}

describe('the page about troubleshooting', () => {
  const own = rows().filter(
    ({ section, symptom }) => ![OF_OTHERS, GAPS].includes(section) && symptom.includes('`'),
  )

  it('quotes many sentences', () => {
    expect(own.length).toBeGreaterThan(30)
  })

  it.each(own)('quotes what the program says: $symptom', (row) => {
    const missing = fragmentsOf(row).filter((fragment) => !SOURCES.includes(fragment))
    expect(missing).toEqual([])
  })

  it('has every reason for a gap', () => {
    const listed = rows().filter(({ section }) => section === GAPS)
    expect(listed.map(({ symptom }) => symptom.replaceAll('`', '')).toSorted()).toEqual(
      GAP_REASONS.map(reasonWords).toSorted(),
    )
  })
})
