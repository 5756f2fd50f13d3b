import { readRegularFile } from '../../files/read-regular-file.ts'
import { messageOf } from '../../model/errors.ts'
import type { ReportProblem } from './problem.ts'
import type { RuleFile } from './rule-file.ts'
import { parseYaml, readYamlValue, YamlError, type YamlDocument } from '../../text/yaml.ts'
import type { YamlPath } from '../../text/yaml-positions.ts'

/** A rule as it stands in its file, unchecked, or the rules of a family. Paths start at the rule. */
export interface RuleSource {
  readonly file: RuleFile
  readonly value: unknown
  /** It is ours: our tests hold it to the schema, and its examples were not read. */
  readonly tested: boolean
  readonly report: ReportProblem
  /** 1-based. */
  lineOf(path: YamlPath): number
  /** 1-based line of a character of a text that may span several lines. */
  lineInText(path: YamlPath, text: string, offset: number): number
  /** See YamlDocument. */
  commentAfter(path: YamlPath): string | null
}

/** The rules of a file: one per document, or a list of them in a document. Faults of the file are reported. */
export function readRuleFile(file: RuleFile, report: ReportProblem): readonly RuleSource[] {
  return readRuleText(() => readText(file.path), file, report)
}

/** The same of a text that need not be in the file yet. */
export function readRuleText(
  read: () => string,
  file: RuleFile,
  report: ReportProblem,
): readonly RuleSource[] {
  try {
    const sources = parseYaml(read()).flatMap((document): RuleSource[] => {
      const sourceAt = (value: unknown, root: YamlPath): RuleSource => ({
        file,
        value,
        tested: false,
        report,
        lineOf: (path) => document.lineOf([...root, ...path]),
        lineInText: (path, text, offset) => document.lineInText([...root, ...path], text, offset),
        commentAfter: (path) => document.commentAfter([...root, ...path]),
      })
      const { value } = document
      if (value === null) return []
      return Array.isArray(value)
        ? value.map((item, index) => sourceAt(item, [index]))
        : [sourceAt(value, [])]
    })
    if (sources.length === 0) report('error', 1, 'there is no rule in this file.')
    return sources
  } catch (thrown) {
    if (thrown instanceof YamlError) report('error', thrown.line, thrown.message, thrown.excerpt)
    else if (thrown instanceof UnreadableFile) report('error', 1, thrown.message)
    else throw thrown
    return []
  }
}

/**
 * The rule of a file that ships, for a run: examples, half of all the text, are left out, and where things stand is
 * only looked up when something has to be said about it. Our tests hold the files to this form: one rule, or one
 * family, whose examples come last.
 */
export function readShippedFile(file: RuleFile, report: ReportProblem): RuleSource {
  const text = readText(file.path)
  let document: YamlDocument | undefined
  const placed = (): YamlDocument | undefined => (document ??= parseYaml(text)[0])
  const lines = linesToLinkTo(text)
  return {
    file,
    value: readYamlValue(withoutExamples(text)),
    tested: true,
    report,
    lineOf: (path) => lines.get(path.join()) ?? placed()?.lineOf(path) ?? 1,
    lineInText: (path, part, offset) => placed()?.lineInText(path, part, offset) ?? 1,
    commentAfter: () => null,
  }
}

/** Without the examples of the rule, which come last, and those that rows of a family bring. */
function withoutExamples(text: string): string {
  const examples = text.search(/^examples:/m)
  return text.slice(0, examples < 0 ? text.length : examples).replace(/^ {4}examples:\n(?: {6}.*\n)+/gm, '')
}

/** The lines that every run keeps, since links lead there: those of the id and of a family's rows, by path. 1-based. */
function linesToLinkTo(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n')
  const found = new Map([['id', lines.findIndex((line) => line.startsWith('id:')) + 1]])
  const start = lines.indexOf('for_each:')
  if (start < 0) return found
  let row = 0
  for (const [index, line] of lines.slice(start + 1).entries()) {
    if (/^\S/.test(line)) break
    if (line.startsWith('  - ')) found.set(['for_each', row++].join(), start + index + 2)
  }
  return found
}

/** All rules that ship have 1.2 MB together. */
const MOST_BYTES = 16 * 1024 * 1024

class UnreadableFile extends Error {}

function readText(path: string): string {
  let bytes: Buffer
  try {
    bytes = readRegularFile(path, MOST_BYTES)
  } catch (error) {
    throw new UnreadableFile(`this file cannot be read: ${messageOf(error)}.`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('this file is not UTF-8 text.')
  }
}

/** What the rule calls itself, as far as that is known before it is checked. */
export function namesOf({ value }: RuleSource): { id: string | null; aliases: readonly string[] } {
  if (typeof value !== 'object' || value === null) return { id: null, aliases: [] }
  const { id, aliases }: { id?: unknown; aliases?: unknown } = value
  return {
    id: typeof id === 'string' ? id : null,
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
  }
}
