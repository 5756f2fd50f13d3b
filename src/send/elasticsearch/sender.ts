import { createHash } from 'node:crypto'
import type { EventFormat, EventLine } from '../../model/send.ts'
import type { Address } from '../../model/settings.ts'
import { byteLength } from '../../text/limit.ts'
import { batches } from '../batches.ts'
import { chosenEvents } from '../event-choice.ts'
import type { Sender } from '../sender.ts'
import { BulkParcel } from './bulk-parcel.ts'

/**
 * Elastic advises to try what is quickest, and takes 100 MB (http.max_content_length); proxies before it often take less.
 * So few events that the answer stays short as well, even where each of them is refused.
 */
const LIMITS = { bytes: 5_000_000, events: 500 }
const PER_MINUTE = 600
/** Of an `_id` (elastic.co, "_id field"). */
const MOST_ID_BYTES = 512

/** By what they hold; each has the template that Elasticsearch has for logs-*-*. */
const DATASETS: Readonly<Partial<Record<EventFormat, string>>> = {
  ecs: 'cloud_baseline.findings',
  'ecs-changes': 'cloud_baseline.changes',
}

/** Elasticsearch's bulk API, into data streams. */
export const elasticsearch: Sender = {
  noun: 'event',
  perMinute: PER_MINUTE,
  pack: async function* (goods, address) {
    const write = (line: EventLine): string => documentOf(line, address)
    for await (const batch of batches(goods.events(chosenEvents(address['events'])), write, LIMITS)) {
      yield new BulkParcel(batch, address)
    }
  },
}

/** An action and its document. Data streams take `create` alone; it refuses what is there already, so nothing is there twice. */
function documentOf({ format, json }: EventLine, { namespace }: Address): string {
  const { event } = JSON.parse(json) as { readonly event: { readonly id: string } }
  const stream = `logs-${DATASETS[format]}-${namespace}`
  return `${JSON.stringify({ create: { _index: stream, _id: idOf(event.id) } })}\n${json}\n`
}

function idOf(id: string): string {
  return byteLength(id) <= MOST_ID_BYTES ? id : createHash('sha256').update(id).digest('hex')
}
