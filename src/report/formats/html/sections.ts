import type { Section } from './section.ts'
import { ALERTS } from './sections/alerts.ts'
import { CHANGES } from './sections/changes.ts'
import { COMPLIANCE } from './sections/compliance.ts'
import { COVERAGE } from './sections/coverage.ts'
import { DATA_MAP } from './sections/data-map.ts'
import { EXCEPTIONS } from './sections/exceptions.ts'
import { FINDINGS } from './sections/findings.ts'
import { METHOD } from './sections/method.ts'
import { OVERVIEW } from './sections/overview.ts'
import { SENDS } from './sections/sends.ts'

/** In the order of the page. */
export const SECTIONS: readonly Section[] = [
  OVERVIEW,
  FINDINGS,
  CHANGES,
  EXCEPTIONS,
  COVERAGE,
  DATA_MAP,
  COMPLIANCE,
  ALERTS,
  SENDS,
  METHOD,
]
