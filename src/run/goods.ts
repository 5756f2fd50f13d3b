import type { Safe } from '../model/safe.ts'
import type { EventLine } from '../model/send.ts'
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
  return {
    events: async function* (formats) {
      for (const line of earlier) if (formats.includes(line.format)) yield passage.value(line)
      for (const format of formats) {
        const render = await renderOf(format)
        for (const json of linesOf(render(view))) yield passage.value({ format, json })
      }
    },
    saysOnce: ({ format, json }) => format === 'ocsf' && saysOnce(json),
    text: async () => passage.parts((await renderOf('metrics'))(view)),
    numbers: async () => {
      const { measurementsOf } = await import('../report/formats/metrics/measurements.ts')
      return passed(measurementsOf(view), passage)
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

function* passed<T>(items: Iterable<T>, passage: Passage): Generator<Safe<T>> {
  for (const item of items) yield passage.value(item)
}

async function renderOf(name: string): Promise<Render> {
  const format = FORMATS.find((one) => one.name === name)
  if (format === undefined || format.isArchive === true) throw new Error(`No text is called ${name}.`)
  return format.load()
}
