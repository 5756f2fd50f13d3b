import type { EventLine, Measurement } from '../model/send.ts'
import { FORMATS } from '../report/formats.ts'
import type { Render } from '../report/render.ts'
import { saysOnce } from '../report/formats/ocsf/says-once.ts'
import type { View } from '../report/view.ts'
import type { Goods } from '../send/sender.ts'
import { type Part, partText } from '../text/recurring.ts'
import type { Passage } from '../sensitive/late/passage.ts'

/**
 * What the run has to send, rendered when a sender asks for it, as the files of the report are.
 * @param earlier what earlier runs could not deliver
 * @param passage to the sender
 */
export function goodsOf(view: View, earlier: readonly EventLine[], passage: Passage): Goods {
  const safe = ({ format, json }: EventLine): EventLine => ({ format, json: passage.text(json) })
  return {
    events: async function* (formats) {
      for (const line of earlier) if (formats.includes(line.format)) yield safe(line)
      for (const format of formats) {
        const render = await renderOf(format)
        for (const json of linesOf(render(view))) yield safe({ format, json })
      }
    },
    saysOnce: ({ format, json }) => format === 'ocsf' && saysOnce(json),
    text: async () => passage.parts((await renderOf('metrics'))(view)),
    numbers: async () => {
      const { measurementsOf } = await import('../report/formats/metrics/measurements.ts')
      return safeNumbers(measurementsOf(view), passage)
    },
  }
}

/** Without the ends of lines, which are at ends of parts. */
function* linesOf(parts: Iterable<Part>): Generator<string> {
  let line = ''
  for (const part of parts) {
    line += partText(part)
    if (!line.endsWith('\n')) continue
    yield line.trimEnd()
    line = ''
  }
}

function* safeNumbers(numbers: Iterable<Measurement>, passage: Passage): Generator<Measurement> {
  for (const number of numbers) yield { ...number, labels: passage.value(number.labels) }
}

async function renderOf(name: string): Promise<Render> {
  const format = FORMATS.find((one) => one.name === name)
  if (format === undefined || format.isArchive === true) throw new Error(`No text is called ${name}.`)
  return format.load()
}
