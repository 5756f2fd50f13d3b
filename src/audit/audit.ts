import { fileReason } from '../files/file-reason.ts'
import type { Detector } from '../model/sensitive.ts'
import { withCommas } from '../text/words.ts'
import { documentsOf } from './documents.ts'
import { findFiles, type Sought } from './find-files.ts'
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

async function* auditText({ file, bytes }: Source, detector: Detector): AsyncGenerator<AuditEvent> {
  for (const place of placesInName(file, detector)) yield { type: 'place', place }
  const cut: Line[] = []
  let lines = 0
  let isRead = true
  const counted = async function* (): AsyncGenerator<Line> {
    for await (const line of linesOf(bytes)) {
      lines = line.number
      if (line.isCut) cut.push(line)
      yield line
    }
  }
  try {
    for await (const document of documentsOf(file, counted())) {
      for (const place of placesIn(file, document, detector)) yield { type: 'place', place }
      for (const line of cut.splice(0))
        yield {
          type: 'unread',
          unread: {
            file,
            line: line.number,
            why: `the line has more than ${withCommas(LONGEST_LINE)} characters; those behind them were not looked at`,
          },
        }
    }
  } catch (error) {
    isRead = lines > 0
    yield { type: 'unread', unread: { file, line: isRead ? lines : null, why: fileReason(error) } }
  }
  if (isRead) yield { type: 'read', file, lines }
}
