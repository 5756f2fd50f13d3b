import type { Section } from './section.ts'
import { FINDINGS } from './sections/findings.ts'
import { OVERVIEW } from './sections/overview.ts'

/** In the order of the page. */
export const SECTIONS: readonly Section[] = [OVERVIEW, FINDINGS]
