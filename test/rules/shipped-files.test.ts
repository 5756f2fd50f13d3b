import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { rulesOf } from '../../src/rules/load/family.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { readRuleFile, readShippedFile } from '../../src/rules/load/read-rule-file.ts'
import { selectFiles } from '../../src/rules/load/select-files.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { ruleProblems } from '../../src/rules/load/to-rule.ts'

const { files } = selectFiles([shippedPacks()], shippedPacks())
const now = new Date('2026-11-21T00:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

function unexpected(_level: string, line: number, message: string): never {
  throw new Error(`${line}: ${message}`)
}

describe('an editor', () => {
  it.each(files.map((file) => [file.file, file] as const))('finds nothing wrong with %s', (_name, file) => {
    const written = readRuleFile(file, unexpected).map(({ value }) => ruleProblems(value))
    expect(written).toEqual([[]])
  })
})

describe('a run reads a file that ships', () => {
  it.each(files.map((file) => [file.file, file] as const))('%s as it is, but for examples', (_name, file) => {
    const full = readRuleFile(file, unexpected).flatMap(rulesOf)
    const quick = rulesOf(readShippedFile(file, unexpected))
    expect(quick).toHaveLength(full.length)
    for (const [index, source] of full.entries()) {
      const { examples, ...rest } = source.value as { readonly examples: readonly unknown[] }
      expect(examples.length).toBeGreaterThan(0)
      expect(quick[index]?.value).toEqual(rest)
      expect(quick[index]?.lineOf(['id'])).toBe(source.lineOf(['id']))
      expect(quick[index]?.lineOf(['search'])).toBe(source.lineOf(['search']))
    }
  })

  it('and has the same rules as one that tries all examples', () => {
    const options = { workspace: shippedPacks(), model: AWS_KINDS, now }
    const tried = loadRules(['default'], options)
    const taken = loadRules(['default'], { ...options, examples: 'own' })
    expect(taken.warnings).toEqual(tried.warnings)
    expect(taken.rules.map(({ rule }) => rule)).toEqual(
      tried.rules.map(({ rule: { change, ...rule } }) =>
        change === undefined
          ? Object.assign({}, rule, { examples: [] })
          : Object.assign({}, rule, { change: { ...change, examples: [] } }),
      ),
    )
  })

  it('and still names the place of one whose id a rule of the user takes', () => {
    const shipped = files.find(({ file }) => file.endsWith('aws-ec2-volume-not-encrypted.yml'))
    const text = readFileSync(shipped?.path ?? '', 'utf8')
    writeFileSync(join(folder, 'mine.yml'), text)
    const load = () =>
      loadRules(['default', 'mine.yml'], {
        workspace: folder,
        model: AWS_KINDS,
        now,
        examples: 'own',
      })
    const line = text.slice(0, text.search(/^id:/m)).split('\n').length
    expect(load).toThrow(`is taken at ${shipped?.file}:${line};`)
  })
})
