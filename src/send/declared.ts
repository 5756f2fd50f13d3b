import type { Declaration } from './declaration.ts'
import { SPLUNK } from './splunk/declaration.ts'

/** The declarations of all kinds of receivers, in the order in which reports and documents name them. */
export const SENDERS_DECLARED = [SPLUNK] as const satisfies readonly Declaration[]
