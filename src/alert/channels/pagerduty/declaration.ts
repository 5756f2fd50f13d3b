import type { Declaration } from '../declaration.ts'
import { parseEndpoint, parseRoutingKey } from './values.ts'

export const PAGERDUTY = {
  name: 'pagerduty',
  label: 'PagerDuty',
  title: 'a service of PagerDuty',
  fields: {
    routingKey: {
      input: 'pagerduty-routing-key',
      key: 'routing-key-from',
      holds: 'variable',
      required: true,
      isPlace: true,
      secret: 'whole',
      description: 'The variable that holds the integration key.',
      parse: parseRoutingKey,
    },
    endpoint: {
      input: 'pagerduty-endpoint',
      key: 'endpoint',
      holds: 'value',
      required: false,
      isPlace: true,
      secret: null,
      title: 'an origin such as https://events.eu.pagerduty.com',
      description: 'That of the input pagerduty-endpoint where it is left out.',
      parse: parseEndpoint,
    },
  },
  reachedBy: 'routingKey',
  sentTo: 'endpoint',
} as const satisfies Declaration
