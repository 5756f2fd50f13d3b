import type { Measurement } from '../../model/send.ts'
import type { Address } from '../../model/settings.ts'
import { chunks } from '../chunks.ts'
import type { Origin, Parcel, Sender } from '../sender.ts'
import { bodyOf } from './body.ts'
import { pairsIn } from './pairs.ts'
import { OtlpAnswers } from './receipt.ts'

/** Some 2 MB: a Collector takes 20 MiB (max_request_body_size of its HTTP server), others less. */
const MOST_POINTS = 5000
const PER_MINUTE = 600

/** A receiver of OTLP over HTTP, in JSON. */
export const otlp: Sender = {
  noun: 'number',
  perMinute: PER_MINUTE,
  patience: ({ timeout = null }) => (timeout === null ? null : Number(timeout)),
  unsent: ({ disabled }) => (disabled === 'true' ? 'OTEL_SDK_DISABLED is true' : null),
  pack: async function* (goods, address, origin) {
    for (const some of chunks(await goods.numbers(), MOST_POINTS)) yield parcelOf(some, address, origin)
  },
}

function parcelOf(measurements: readonly Measurement[], address: Address, origin: Origin): Parcel {
  const { url, headers, compression } = address
  const answers = new OtlpAnswers()
  return {
    size: measurements.length,
    open: measurements.length,
    lines: [],
    get refused() {
      return answers.refused
    },
    request: () => ({
      url: url ?? '',
      body: JSON.stringify(bodyOf(measurements, address, origin)),
      gzip: compression === 'gzip',
      headers: Object.fromEntries(pairsIn(headers ?? '', 'headers')),
    }),
    judge: (answer, now) => answers.judge(answer, now),
  }
}
