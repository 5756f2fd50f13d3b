import type { SendReport } from '../../../../model/send.ts'
import { sendCounts, sendTroubles } from '../../../words/send-words.ts'
import { listOf } from '../blocks.ts'
import { markup, type Markup } from '../markup.ts'
import type { Section } from '../section.ts'

/** As many reasons as a person reads. */
const MOST = 50

/** What became of events and metrics, receiver by receiver. Where none is configured, nothing was to be sent. */
export const SENDS: Section = {
  id: 'sends',
  title: 'Events and metrics',
  render: ({ sends }) => (sends.length === 0 ? null : markup`${sends.map(receiverOf)}`),
}

function receiverOf(one: SendReport): Markup {
  const troubles = sendTroubles(one)
  return markup`<h3>${one.label}</h3>
<p>${sendCounts(one)}.</p>
${troubles.length > 0 && markup`<div class="note warn">${listOf(troubles, MOST)}</div>`}
`
}
