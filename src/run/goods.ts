import type { EventLine } from '../model/send.ts'
import { FORMATS, type Render } from '../report/formats.ts'
import { saysOnce } from '../report/formats/ocsf/says-once.ts'
import type { View } from '../report/view.ts'
import type { Goods } from '../send/sender.ts'

/**
 * What the run has to send, rendered when a sender asks for it, as the files of the report are.
 * @param earlier what earlier runs could not deliver
 */
export function goodsOf(view: View, earlier: readonly EventLine[]): Goods {
  return {
    events: async function* (formats) {
      yield* earlier.filter(({ format }) => formats.includes(format))
      for (const format of formats) {
        const render = await renderOf(format)
        for (const line of render(view)) yield { format, json: line.trimEnd() }
      }
    },
    saysOnce: ({ format, json }) => format === 'ocsf' && saysOnce(json),
    text: async () => (await renderOf('metrics'))(view),
    numbers: async () => {
      const { measurementsOf } = await import('../report/formats/metrics/measurements.ts')
      return measurementsOf(view)
    },
  }
}

async function renderOf(name: string): Promise<Render> {
  const format = FORMATS.find((one) => one.name === name)
  if (format === undefined || format.isBinary === true) throw new Error(`No text is called ${name}.`)
  return format.load()
}
