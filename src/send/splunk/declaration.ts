import { addressField } from '../address-field.ts'
import { type Declaration, whole } from '../declaration.ts'
import { eventChoice } from '../event-choice.ts'
import { token } from '../header-value.ts'

export const SPLUNK = {
  name: 'splunk',
  label: 'Splunk',
  title: "Splunk's HTTP Event Collector",
  fields: {
    url: addressField(
      'The address of the HTTP Event Collector. /services/collector/event is added.',
      'https://splunk.example.com:8088',
    ),
    token: {
      key: 'token-from',
      holds: 'variable',
      required: true,
      description: 'The variable that holds the token of the HTTP Event Collector.',
      parse: token,
      secrets: whole,
    },
    events: eventChoice(['ocsf', 'ecs', 'ecs-changes'], ['ocsf']),
    index: {
      key: 'index',
      holds: 'value',
      required: false,
      title: 'the name of an index',
      description: 'The index, one of those that the token allows. That of the token where it is left out.',
      parse: (text) => text,
    },
    host: {
      key: 'host',
      holds: 'value',
      required: false,
      title: 'a text',
      description: "The field host of the events. The collector's own where it is left out.",
      parse: (text) => text,
    },
    sourcetype: {
      key: 'sourcetype',
      holds: 'value',
      required: false,
      title: 'a text',
      description:
        'The source type of all events. cloud_baseline:ocsf, cloud_baseline:ecs or cloud_baseline:ecs-changes where it is left out.',
      parse: (text) => text,
    },
  },
  sentTo: 'url',
} as const satisfies Declaration
