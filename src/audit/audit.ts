import { fileReason } from '../files/file-reason.ts'
import type { Detector } from '../model/sensitive.ts'
import { count, withCommas } from '../text/words.ts'
import { documentsOf } from './documents.ts'
import { findFiles, type Sought } from './find-files.ts'
import { leftIn } from './left-in.ts'
import { type Line, linesOf, LONGEST_LINE } from './lines.ts'
import { type Place, placesIn, placesInName } from './places.ts'
import type { Source, Unread } from './source.ts'
import { unpack } from './unpack.ts'

/** What an audit says, in the order of the files. A file of which nothing else is said was looked at whole, without a place. */
export type AuditEvent =
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'unread'; readonly unread: Unread }
  /** A file whose lines were gone through, as far as they could be read. */
  | { readonly type: 'read'; readonly file: string; readonly lines: number }

/** Looks through files of any kind for what is sensitive. Memory holds a line, a value of JSON or a ZIP archive at a time. */
export async function* audit(sought: Sought, detector: Detector): AsyncGenerator<AuditEvent> {
  for (const one of findFiles(sought)) {
    if ('why' in one) yield { type: 'unread', unread: one }
    else yield* auditSource(one, detector)
  }
}

async function* auditSource(source: Source, detector: Detector): AsyncGenerator<AuditEvent> {
  try {
    for await (const one of unpack(source))
      if ('why' in one) yield { type: 'unread', unread: one }
      else yield* auditText(one, detector)
  } catch (error) {
    yield { type: 'unread', unread: { file: source.file, line: null, why: fileReason(error) } }
  }
}

const CUT = `the line has more than ${withCommas(LONGEST_LINE)} characters; those behind them were not looked at`

async function* auditText({ file, bytes }: Source, detector: Detector): AsyncGenerator<AuditEvent> {
  for (const place of placesInName(file, detector)) yield { type: 'place', place }
  const lines = new Watched(linesOf(bytes))
  const unread = (line: number | null, why: string): AuditEvent => ({
    type: 'unread',
    unread: { file, line, why },
  })
  let isRead = true
  try {
    for await (const document of documentsOf(file, lines)) {
      for (const place of placesIn(file, document, detector)) yield { type: 'place', place }
      for (const why of leftIn(document)) yield unread(document.line, why)
      for (const line of lines.takeCut()) yield unread(line, CUT)
    }
  } catch (error) {
    isRead = lines.count > 0
    yield unread(isRead ? lines.count : null, fileReason(error))
  }
  for (const line of lines.takeCut()) yield unread(line, CUT)
  const [first] = lines.noText
  if (first !== undefined)
    yield unread(
      first,
      `${count(lines.noText.length, 'line')}, this one first, are not text, or in an encoding that is not known`,
    )
  if (isRead) yield { type: 'read', file, lines: lines.count }
}

/** Lines, and what is said of them as they go by. */
class Watched {
  readonly #lines: AsyncIterable<Line>
  #cut: number[] = []
  readonly noText: number[] = []
  count = 0

  constructor(lines: AsyncIterable<Line>) {
    this.#lines = lines
  }

  /** Those that were cut since it was asked last. */
  takeCut(): readonly number[] {
    return this.#cut.splice(0)
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Line> {
    for await (const line of this.#lines) {
      this.count = line.number
      if (line.isCut) this.#cut.push(line.number)
      if (line.isNoText) this.noText.push(line.number)
      yield line
    }
  }
}
