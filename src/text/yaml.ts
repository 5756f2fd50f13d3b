import { constructFromEvents, dump, parseEvents, YAMLException, type Event } from 'js-yaml'
import { excerptAt } from './excerpt.ts'
import { hintAbout } from './yaml-hints.ts'
import {
  ComplexKeyError,
  lineFinder,
  nodeAt,
  offsetInSource,
  positionsOf,
  type YamlPath,
} from './yaml-positions.ts'

/** One document of a YAML file, with where everything stands in it. */
export interface YamlDocument {
  readonly value: unknown
  /** 1-based line of a field or list item; of the nearest one above it where the path leads nowhere. */
  lineOf(path: YamlPath): number
  /** 1-based line of a character of a text that may span several lines; `offset` counts in the text as it was read. */
  lineInText(path: YamlPath, text: string, offset: number): number
  /** What YAML took for a comment behind a text without quotes, ` #` included; null where there is none. */
  commentAfter(path: YamlPath): string | null
}

/** The text is not YAML, or holds more than our files may. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
  /** 1-based. */
  readonly line: number
  readonly excerpt: string | null

  constructor(message: string, line: number, excerpt: string | null) {
    super(message)
    this.line = line
    this.excerpt = excerpt
  }
}

/** Aliases let a short text stand for endless values (the "billion laughs" attack); no file of ours needs this many. */
const MAX_VALUES = 100_000

/** All documents of a YAML 1.2 text; a document without content has the value null. Throws a YamlError. */
export function parseYaml(source: string): readonly YamlDocument[] {
  const lineAt = lineFinder(source)
  const events = attempt(() => parseEvents(source, {}), source, lineAt)
  const roots = attempt(() => positionsOf(events, source), source, lineAt)
  const values = attempt(() => construct(events, source), source, lineAt)
  return roots.map((root, index) => ({
    value: values[index],
    lineOf: (path) => lineAt(nodeAt(root, path).start),
    lineInText: (path, text, offset) => {
      const { start, scalar } = nodeAt(root, path)
      return lineAt(scalar === null ? start : offsetInSource(source, scalar, text, offset))
    },
    commentAfter: (path) => {
      const { scalar } = nodeAt(root, path)
      if (scalar === null || /["'|>]/.test(source.charAt(scalar.start))) return null
      return /^[ \t]+#[^\r\n]*/.exec(source.slice(scalar.end))?.[0] ?? null
    },
  }))
}

/** The value of a text of ours that holds one document, without where anything stands in it. Throws a YamlError. */
export function readYamlValue(source: string): unknown {
  const lineAt = lineFinder(source)
  return attempt(() => construct(parseEvents(source, {}), source)[0], source, lineAt)
}

/** A value as our files are written. */
export function toYaml(value: unknown): string {
  return dump(value, { lineWidth: 120, noRefs: true })
}

function attempt<T>(work: () => T, source: string, lineAt: (offset: number) => number): T {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof ComplexKeyError)
      throw new YamlError(`${thrown.message}.`, lineAt(thrown.offset), null)
    if (!(thrown instanceof YAMLException)) throw thrown
    const line = (thrown.mark?.line ?? 0) + 1
    throw new YamlError(
      `invalid YAML: ${thrown.reason}.${hintAbout(source, line, thrown.reason)}`,
      line,
      thrown.mark === undefined ? null : excerptAt(source, Math.min(thrown.mark.position, source.length)),
    )
  }
}

function construct(events: Event[], source: string): unknown[] {
  const documents = constructFromEvents(events, { source })
  const waiting: unknown[] = [...documents]
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen > MAX_VALUES)
      throw new YamlError('aliases make this file hold more than 100,000 values.', 1, null)
    const value = waiting.pop()
    if (typeof value === 'object' && value !== null)
      for (const part of Object.values(value)) waiting.push(part)
  }
  return documents
}
