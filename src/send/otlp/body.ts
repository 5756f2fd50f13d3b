import type { Json, JsonObject } from '../../model/json.ts'
import type { Measurement } from '../../model/send.ts'
import type { Address } from '../../model/settings.ts'
import type { Origin } from '../sender.ts'
import { pairsIn } from './pairs.ts'

const NAME = 'cloud-baseline'

/**
 * An ExportMetricsServiceRequest in JSON, as OTLP has it (opentelemetry.io, "OTLP/HTTP", JSON Protobuf Encoding): keys in lower camel
 * case, integers of 64 bits as texts. All numbers are gauges.
 * @param measurements those of one name one after the other
 */
export function bodyOf(measurements: readonly Measurement[], address: Address, origin: Origin): JsonObject {
  const timeUnixNano = `${BigInt(Date.parse(origin.finishedAt)) * 1_000_000n}`
  const metrics = [...Map.groupBy(measurements, ({ name }) => name)].map(([name, own]) => ({
    name,
    description: own[0]?.help ?? '',
    gauge: {
      dataPoints: own.map(({ labels, value }) => ({
        attributes: attributesOf(Object.entries(labels)),
        timeUnixNano,
        asDouble: value,
      })),
    },
  }))
  return {
    resourceMetrics: [
      {
        resource: { attributes: attributesOf(resourceOf(address, origin)) },
        scopeMetrics: [{ scope: { name: NAME, version: origin.version }, metrics }],
      },
    ],
  }
}

/** The instance tells scans apart: of two with the same, each would overwrite what the other sent. */
function resourceOf(
  { service = null, attributes = null }: Address,
  { version, repository, scope }: Origin,
): readonly (readonly [string, string])[] {
  const instance = [repository ?? '', scope].filter((part) => part !== '').join('/')
  const own = new Map([
    ['service.name', NAME],
    ['service.version', version],
    ...(instance === '' ? [] : [['service.instance.id', instance] as const]),
    ...pairsIn(attributes ?? '', 'OTEL_RESOURCE_ATTRIBUTES'),
    ...(service === null ? [] : [['service.name', service] as const]),
  ])
  return [...own]
}

function attributesOf(pairs: readonly (readonly [string, string])[]): readonly Json[] {
  return pairs.map(([key, stringValue]) => ({ key, value: { stringValue } }))
}
