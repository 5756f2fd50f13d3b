import { type Receiver, startReceiver } from '../receiver.ts'

/** A receiver of metrics by OTLP over HTTP, in JSON, as OpenTelemetry's Collector is one. */
export function startOtlp(): Promise<Receiver> {
  return startReceiver('/v1/metrics', ({ headers, body }) => {
    if (headers['content-type'] !== 'application/json') return { status: 415, text: 'unsupported media type' }
    if (!Array.isArray(body?.['resourceMetrics']))
      return { status: 400, text: '{"code":3,"message":"no metrics"}' }
    return { status: 200, text: '{"partialSuccess":{}}', headers: { 'content-type': 'application/json' } }
  })
}
