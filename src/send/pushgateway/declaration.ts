import { refusePlain } from '../../net/near-address.ts'
import { addressField } from '../address-field.ts'
import type { Declaration } from '../declaration.ts'
import { LOGIN } from '../login-field.ts'

export const PUSHGATEWAY = {
  name: 'pushgateway',
  label: 'Pushgateway',
  title: "Prometheus's Pushgateway",
  fields: {
    url: addressField(
      'The address of the Pushgateway. /metrics/job/… is added.',
      'https://pushgateway.example.com:9091',
      'near',
    ),
    login: LOGIN,
    job: {
      key: 'job',
      holds: 'value',
      required: false,
      title: 'the name of a job',
      description:
        'The label job of all numbers; cloud-baseline where it is left out. Two scans of a repository without an alert-scope need different ones.',
      usual: 'cloud-baseline',
      parse: (text) => text,
    },
  },
  sentTo: 'url',
  check: ({ url, login }, at) => {
    if (url && login) refusePlain(url, 'what login-from holds', at)
  },
} as const satisfies Declaration
