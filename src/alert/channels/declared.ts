import type { Declaration } from './declaration.ts'
import { PAGERDUTY } from './pagerduty/declaration.ts'
import { SLACK } from './slack/declaration.ts'
import { WEBHOOK } from './webhook/declaration.ts'

/** The declarations of all channels, in the order in which reports name them. */
export const DECLARED = [PAGERDUTY, SLACK, WEBHOOK] as const satisfies readonly Declaration[]
