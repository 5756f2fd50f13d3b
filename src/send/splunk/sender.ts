import { createHash } from 'node:crypto'
import type { EventLine } from '../../model/send.ts'
import type { Address } from '../../model/settings.ts'
import type { Request } from '../../net/post.ts'
import { under } from '../address-field.ts'
import { batches, type Written } from '../batches.ts'
import { chosenEvents } from '../event-choice.ts'
import type { Origin, Parcel, Sender } from '../sender.ts'
import { receiptOf } from './receipt.ts'

/** Splunk Cloud recommends no more than 1 MB in a request (its service limits); a collector of one's own takes more. */
const LIMITS = { bytes: 1_000_000, events: 2000 }
/** A collector takes far more; nobody needs it. */
const PER_MINUTE = 600

/** Splunk's HTTP Event Collector: each event in an envelope of its own, one after the other in a request. */
export const splunk: Sender = {
  noun: 'event',
  perMinute: PER_MINUTE,
  pack: async function* (goods, address, origin) {
    const write = (line: EventLine): string => envelopeOf(line, address, origin)
    for await (const batch of batches(goods.events(chosenEvents(address['events'])), write, LIMITS)) {
      yield parcelOf(batch, address, origin)
    }
  },
}

function parcelOf(batch: readonly Written[], address: Address, origin: Origin): Parcel {
  return {
    size: batch.length,
    open: batch.length,
    lines: batch.map(({ line }) => line),
    refused: [],
    request: () => requestOf(batch, address, origin),
    judge: receiptOf,
  }
}

function requestOf(batch: readonly Written[], { url, token }: Address, { run }: Origin): Request {
  return {
    url: under(url ?? '', 'services/collector/event'),
    body: batch.map(({ text }) => text).join(''),
    headers: {
      Authorization: `Splunk ${token ?? ''}`,
      // A token with indexer acknowledgement refuses requests without a channel; others ignore it.
      'X-Splunk-Request-Channel': channelOf(run),
    },
  }
}

/** A GUID, which a channel has to be. */
function channelOf(run: string): string {
  const digest = createHash('sha256').update(`hec\n${run}`).digest('hex')
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** `time` is in seconds. The event is there already as JSON, and goes in as it is. */
function envelopeOf({ format, json }: EventLine, address: Address, { scope }: Origin): string {
  const { index, host, sourcetype } = address
  const envelope = {
    time: timeOf(json),
    source: scope === '' ? 'cloud-baseline' : `cloud-baseline:${scope}`,
    sourcetype: sourcetype ?? `cloud_baseline:${format}`,
    ...(host === null ? {} : { host }),
    ...(index === null ? {} : { index }),
  }
  return `${JSON.stringify(envelope).slice(0, -1)},"event":${json}}\n`
}

/** OCSF has milliseconds, ECS has ISO times. Undefined: the collector takes the time at which it comes. */
function timeOf(json: string): number | undefined {
  const { time, '@timestamp': at } = JSON.parse(json) as { time?: unknown; '@timestamp'?: unknown }
  const milliseconds = typeof time === 'number' ? time : Date.parse(String(at))
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000
}
