import schema from '../../schema/exceptions.json' with { type: 'json' }
import { readTextFile } from '../files/read-regular-file.ts'
import { shortPath } from '../files/short-path.ts'
import { fileReason } from '../files/file-reason.ts'
import { UserError } from '../model/errors.ts'
import type { KindModel } from '../model/kind.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { schemaCheck, type SchemaProblem } from '../text/schema-problems.ts'
import { count, quote } from '../text/words.ts'
import { parseYaml, YamlError, type YamlDocument } from '../text/yaml.ts'
import { checkEntry, type Report } from './check-entry.ts'
import type { CompiledException } from './compiled-exception.ts'
import { WhereCompiler } from './compile-where.ts'
import { dateOf } from './dates.ts'
import { Exceptions } from './exceptions.ts'
import { RuleNames } from './rule-names.ts'
import type { WrittenException } from './written-exception.ts'
import { CALL } from '../text/call.ts'

export interface ExceptionOptions {
  /** Absolute path: what the file's name is relative to. */
  readonly workspace: string
  /** Whether an entry has expired hangs on it. */
  readonly now: Date
  /** What ages in searches count from: when the accounts were read; absent: now. */
  readonly asOf?: Date
  /** How far from today an entry may expire that has to. */
  readonly maxDays: number
  /** The selected ones. */
  readonly rules: readonly CompiledRule[]
  readonly model: KindModel
}

/** What has to be mended in the file before it can be used. */
export interface ExceptionProblem {
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** A sentence, or several, on one line. */
  readonly message: string
  /** The lines of a search that the message is about, with a mark; null where the line number says enough. */
  readonly excerpt: string | null
}

/** An entry for each of 10,000 accounts has some 3 MB. */
const MOST_BYTES = 16 * 1024 * 1024
/** Enough to repair the file in one go. */
const MOST_PROBLEMS = 20

/** The entries of the file; null: there is none. Throws a UserError that lists what is wrong, one problem per line. */
export function loadExceptions(path: string | null, options: ExceptionOptions): Exceptions {
  if (path === null) return Exceptions.none
  const { exceptions, problems } = checkExceptions(path, options)
  if (problems.length === 0) return exceptions
  const lines = problems.slice(0, MOST_PROBLEMS).map(problemLine)
  const left = problems.length - lines.length
  if (left > 0) lines.push(`… and ${count(left, 'more problem')}; ${CALL} exceptions check lists all.`)
  throw new UserError(lines.join('\n'))
}

export function problemLine({ file, line, message, excerpt }: ExceptionProblem): string {
  return `${file}:${line}: ${message}${excerpt === null ? '' : `\n${excerpt.replace(/^/gm, '    ')}`}`
}

/** Reads the file and reports everything that is wrong with it. Throws a UserError only where it cannot be read. */
export function checkExceptions(
  path: string,
  options: ExceptionOptions,
): { readonly exceptions: Exceptions; readonly problems: readonly ExceptionProblem[] } {
  const file = shortPath(path, options.workspace)
  const problems: ExceptionProblem[] = []
  const report: Report = (line, message, excerpt = null) => problems.push({ file, line, message, excerpt })
  const document = theDocument(readText(path, file), report)
  const entries = document === null ? [] : entriesOf(document, file, options, report)
  return { exceptions: new Exceptions(entries), problems: problems.toSorted((a, b) => a.line - b.line) }
}

function readText(path: string, file: string): string {
  try {
    return readTextFile(path, MOST_BYTES)
  } catch (error) {
    throw new UserError(
      `exceptions: received ${quote(file)}, expected a file that can be read: ${fileReason(error)}.`,
    )
  }
}

/** The one document of the file; null where there is nothing in it, or it cannot be used. */
function theDocument(text: string, report: Report): YamlDocument | null {
  try {
    const [document, second] = parseYaml(text).filter(({ value }) => value !== null)
    if (second !== undefined) report(second.lineOf([]), 'received a second document, expected one.')
    return document ?? null
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    report(error.line, error.message, error.excerpt)
    return null
  }
}

const problemsOf = schemaCheck(schema)

function entriesOf(
  document: YamlDocument,
  file: string,
  options: ExceptionOptions,
  report: Report,
): readonly CompiledException[] {
  const malformed = problemsOf(document.value)
  for (const { path, message } of malformed) report(document.lineOf(path), message)
  if (malformed.some(({ path }) => path.length < 2)) return []
  const faults = Map.groupBy(malformed, ({ path }) => String(path[1]))
  const { exceptions } = document.value as { readonly exceptions: readonly WrittenException[] | null }
  const names = new RuleNames(options.rules)
  const wheres = new WhereCompiler(options.model, options.asOf ?? options.now)
  return (exceptions ?? []).flatMap((written, index): readonly CompiledException[] => {
    const faultsHere = faults.get(String(index))
    const sound = withoutFaults(written, faultsHere, options.now)
    if (sound === null) return []
    const compiled = checkEntry(sound, { ...options, document, file, index, names, wheres, report })
    // What stands in for a field with a fault is nobody's word.
    return compiled === null || faultsHere !== undefined ? [] : [compiled]
  })
}

/** What of an entry can be checked further, so that people see all that is wrong with it at once; null: nothing. */
function withoutFaults(
  written: WrittenException,
  faults: readonly SchemaProblem[] | undefined,
  now: Date,
): WrittenException | null {
  if (faults === undefined) return written
  const fields = new Set(faults.map(({ path }) => path[2]))
  if (typeof written !== 'object' || !Object.hasOwn(written, 'rule') || fields.has('rule')) return null
  const sound = Object.entries(written).filter(([field]) => !fields.has(field))
  const neutral = {
    rule: written.rule,
    reason: '',
    owner: '',
    expires: fields.has('expires') ? dateOf(now) : undefined,
  }
  return { ...neutral, ...Object.fromEntries(sound) } as WrittenException
}
