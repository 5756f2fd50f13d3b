import { UserError } from '../../model/errors.ts'
import { nearUrl, refusePlain } from '../../net/near-address.ts'
import { quote } from '../../text/words.ts'
import { under } from '../address-field.ts'
import { type Declaration, ofAddress, type Field } from '../declaration.ts'
import { pairsIn } from './pairs.ts'

const PATH = 'v1/metrics'
const EXAMPLE = 'https://collector.example.com:4318'
const EXPECTED = `expected an address such as ${EXAMPLE}`

/**
 * A receiver of OTLP over HTTP. The variables are those that OpenTelemetry gives a meaning everywhere (opentelemetry.io, "OTLP
 * Exporter Configuration" and "Environment Variable Specification"); of two, the one for metrics wins.
 */
export const OTLP = {
  name: 'otlp',
  label: 'OTLP',
  title: 'a receiver of OTLP over HTTP, such as an OpenTelemetry Collector',
  fields: {
    url: {
      key: 'url',
      holds: 'either',
      required: true,
      title: `an address such as ${EXAMPLE}`,
      description: `The address of the receiver; /${PATH} is added. Where it is left out, OTEL_EXPORTER_OTLP_METRICS_ENDPOINT or OTEL_EXPORTER_OTLP_ENDPOINT says it.`,
      parse: baseAddress,
      secrets: ofAddress,
      standard: [
        { variable: 'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT', parse: wholeAddress },
        { variable: 'OTEL_EXPORTER_OTLP_ENDPOINT', parse: baseAddress },
      ],
    },
    headers: {
      key: 'headers-from',
      holds: 'variable',
      required: false,
      description:
        'The variable that holds headers with keys or tokens, as in api-key=…,tenant=…. Where it is left out, OTEL_EXPORTER_OTLP_METRICS_HEADERS or OTEL_EXPORTER_OTLP_HEADERS says them.',
      parse: headers,
      secrets: secretHeaders,
      standard: of(['OTEL_EXPORTER_OTLP_METRICS_HEADERS', 'OTEL_EXPORTER_OTLP_HEADERS'], headers),
    },
    service: {
      key: 'service',
      holds: 'value',
      required: false,
      title: 'a text',
      description:
        'The attribute service.name of the resource. Where it is left out, OTEL_SERVICE_NAME or OTEL_RESOURCE_ATTRIBUTES says it, else it is cloud-baseline.',
      parse: (text) => text,
      standard: of(['OTEL_SERVICE_NAME'], (text) => text),
    },
    attributes: onlyIn(['OTEL_RESOURCE_ATTRIBUTES'], (text, name) => {
      pairsIn(text, name)
      return text
    }),
    timeout: onlyIn(['OTEL_EXPORTER_OTLP_METRICS_TIMEOUT', 'OTEL_EXPORTER_OTLP_TIMEOUT'], milliseconds),
    compression: onlyIn(
      ['OTEL_EXPORTER_OTLP_METRICS_COMPRESSION', 'OTEL_EXPORTER_OTLP_COMPRESSION'],
      (text, name) => {
        if (text === 'gzip' || text === 'none') return text
        throw new UserError(`${name}: received ${quote(text)}, expected gzip or none.`)
      },
    ),
    disabled: onlyIn(['OTEL_SDK_DISABLED'], (text) => text.toLowerCase()),
  },
  sentTo: 'url',
  check: (address, at) => {
    if (address['url'] && address['headers']) refusePlain(address['url'], 'headers with keys or tokens', at)
  },
} as const satisfies Declaration

function baseAddress(text: string, name: string): string {
  return under(wholeAddress(text, name), PATH)
}

function wholeAddress(text: string, name: string): string {
  return nearUrl(text, name, EXPECTED).href
}

function headers(text: string, name: string): string {
  for (const [key, value] of pairsIn(text, name)) {
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(key) && /^[\x20-\x7e]*$/.test(value)) continue
    throw new UserError(
      `${name}: received something that no header may hold, expected pairs such as api-key=…,tenant=….`,
    )
  }
  return text
}

/** A mask over shorter ones, such as the number of a tenant, would hide other words. */
function secretHeaders(text: string): readonly string[] {
  const values = pairsIn(text, 'headers').map(([, value]) => value)
  return values.filter((value) => value.length >= 8)
}

function milliseconds(text: string, name: string): string {
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return text
  throw new UserError(`${name}: received ${quote(text)}, expected a number of milliseconds, such as 10000.`)
}

/** A field that nothing but these variables says. */
function onlyIn(variables: readonly string[], parse: Field['parse']): Field {
  return {
    key: null,
    holds: 'value',
    required: false,
    description: '',
    parse,
    standard: of(variables, parse),
  }
}

function of(variables: readonly string[], parse: Field['parse']): NonNullable<Field['standard']> {
  return variables.map((variable) => ({ variable, parse }))
}
