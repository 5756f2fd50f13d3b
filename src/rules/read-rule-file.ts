import { readFileSync } from 'node:fs'
import { messageOf } from '../model/errors.ts'
import type { ReportProblem } from './problem.ts'
import type { RuleFile } from './select-files.ts'
import { parseYaml, YamlError } from '../text/yaml.ts'
import type { YamlPath } from '../text/yaml-positions.ts'

/** A rule as it stands in its file, unchecked. Paths start at the rule. */
export interface RuleSource {
  readonly file: RuleFile
  readonly value: unknown
  readonly report: ReportProblem
  /** 1-based. */
  lineOf(path: YamlPath): number
  /** 1-based line of a character of a text that may span several lines. */
  lineInText(path: YamlPath, text: string, offset: number): number
}

/** The rules of a file: one per document, or a list of them in a document. Faults of the file are reported. */
export function readRuleFile(file: RuleFile, report: ReportProblem): readonly RuleSource[] {
  try {
    const sources = parseYaml(readText(file.path)).flatMap((document): RuleSource[] => {
      const sourceAt = (value: unknown, root: YamlPath): RuleSource => ({
        file,
        value,
        report,
        lineOf: (path) => document.lineOf([...root, ...path]),
        lineInText: (path, text, offset) => document.lineInText([...root, ...path], text, offset),
      })
      const { value } = document
      if (value === null) return []
      return Array.isArray(value)
        ? value.map((item, index) => sourceAt(item, [index]))
        : [sourceAt(value, [])]
    })
    if (sources.length === 0) report('error', 1, 'no rule is in this file.')
    return sources
  } catch (thrown) {
    if (thrown instanceof YamlError) report('error', thrown.line, thrown.message, thrown.excerpt)
    else if (thrown instanceof UnreadableFile) report('error', 1, thrown.message)
    else throw thrown
    return []
  }
}

class UnreadableFile extends Error {}

function readText(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw new UnreadableFile(`this file can not be read: ${messageOf(error)}.`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('this file is not UTF-8 text.')
  }
}

/** What the rule calls itself, as far as that can be told before it is checked. */
export function namesOf({ value }: RuleSource): { id: string | null; aliases: readonly string[] } {
  if (typeof value !== 'object' || value === null) return { id: null, aliases: [] }
  const { id, aliases }: { id?: unknown; aliases?: unknown } = value
  return {
    id: typeof id === 'string' ? id : null,
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
  }
}
