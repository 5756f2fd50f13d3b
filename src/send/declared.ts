import type { Declaration } from './declaration.ts'
import { ELASTICSEARCH } from './elasticsearch/declaration.ts'
import { OTLP } from './otlp/declaration.ts'
import { PUSHGATEWAY } from './pushgateway/declaration.ts'
import { SPLUNK } from './splunk/declaration.ts'

/** The declarations of all kinds of receivers, in the order in which reports and documents name them. */
export const SENDERS_DECLARED = [
  SPLUNK,
  ELASTICSEARCH,
  PUSHGATEWAY,
  OTLP,
] as const satisfies readonly Declaration[]
