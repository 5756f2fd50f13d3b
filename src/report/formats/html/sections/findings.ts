import { count } from '../../../../text/words.ts'
import { markup } from '../markup.ts'
import type { Section } from '../section.ts'

export const FINDINGS: Section = {
  id: 'findings',
  title: 'Findings',
  render: ({ run }) => markup`<p>${count(run.findings.length, 'finding')}</p>`,
}
