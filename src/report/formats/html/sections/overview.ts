import { markup } from '../markup.ts'
import type { Section } from '../section.ts'

/** The first screen. */
export const OVERVIEW: Section = {
  id: 'overview',
  title: 'Overview',
  render: ({ shortfall }) => markup`<p>${shortfall ?? 'Everything was seen.'}</p>`,
}
