import { UserError } from '../../model/errors.ts'
import { quote } from '../../text/words.ts'
import { addressField } from '../address-field.ts'
import { type Declaration, whole } from '../declaration.ts'
import { eventChoice } from '../event-choice.ts'
import { token } from '../header-value.ts'
import { LOGIN } from '../login-field.ts'

/** What may end the name of a data stream (elastic.co, "Data stream naming scheme"): without a hyphen. */
const NAMESPACE = /^[a-z0-9][a-z0-9_.]{0,99}$/

export const ELASTICSEARCH = {
  name: 'elasticsearch',
  label: 'Elasticsearch',
  title: 'an Elasticsearch',
  fields: {
    url: addressField('The address of Elasticsearch. /_bulk is added.', 'https://elastic.example.com:9200'),
    apiKey: {
      key: 'api-key-from',
      holds: 'variable',
      required: false,
      description: 'The variable that holds an API key in its encoded form.',
      parse: token,
      secrets: whole,
    },
    login: LOGIN,
    events: eventChoice(['ecs', 'ecs-changes'], ['ecs', 'ecs-changes']),
    namespace: {
      key: 'namespace',
      holds: 'value',
      required: false,
      title: 'small letters, digits, _ and .',
      description:
        'The end of the names of the data streams, logs-cloud_baseline.findings-… and logs-cloud_baseline.changes-…; default where it is left out.',
      usual: 'default',
      parse: parseNamespace,
    },
  },
  sentTo: 'url',
  check: ({ apiKey, login }, at) => {
    const received = [apiKey, login].filter((one) => one !== null && one !== undefined).length
    if (received === 1) return
    throw new UserError(
      `${at}: received ${received === 0 ? 'neither api-key-from nor' : 'both api-key-from and'} login-from, expected one of them.`,
    )
  },
} as const satisfies Declaration

function parseNamespace(text: string, name: string): string {
  if (NAMESPACE.test(text)) return text
  throw new UserError(
    `${name}: received ${quote(text)}, expected up to 100 small letters, digits, _ and ., such as production.`,
  )
}
