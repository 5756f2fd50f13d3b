import type { EventLine } from '../model/send.ts'
import { byteLength } from '../text/limit.ts'

/** What one request may hold. */
export interface Limits {
  readonly bytes: number
  readonly events: number
}

/** An event as it stands in a request. */
export interface Written {
  readonly line: EventLine
  readonly text: string
}

/** As many events in each batch as the limits allow, in their order. One that is too large by itself is alone. */
export async function* batches(
  lines: AsyncIterable<EventLine>,
  write: (line: EventLine) => string,
  limits: Limits,
): AsyncGenerator<readonly Written[]> {
  let batch: Written[] = []
  let bytes = 0
  for await (const line of lines) {
    const text = write(line)
    const more = byteLength(text)
    if (batch.length > 0 && (bytes + more > limits.bytes || batch.length === limits.events)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push({ line, text })
    bytes += more
  }
  if (batch.length > 0) yield batch
}
