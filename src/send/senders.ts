import { SENDERS_DECLARED } from './declared.ts'
import { elasticsearch } from './elasticsearch/sender.ts'
import { otlp } from './otlp/sender.ts'
import { pushgateway } from './pushgateway/sender.ts'
import type { Sender } from './sender.ts'
import { splunk } from './splunk/sender.ts'

/** How each receiver of the list in declared.ts is spoken to. A kind of receiver is a folder, a line there and a line here. */
const SPOKEN: Readonly<Record<(typeof SENDERS_DECLARED)[number]['name'], Sender>> = {
  splunk,
  elasticsearch,
  pushgateway,
  otlp,
}

/** By what `to` says. */
export const SENDERS: ReadonlyMap<string, Sender> = new Map(
  SENDERS_DECLARED.map(({ name }) => [name, SPOKEN[name]] as const),
)
