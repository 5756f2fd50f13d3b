import type { DerivedProperty } from '../../model/derived-property.ts'
import { SERVICES } from './services.ts'

/** What is worked out of the kinds of all services. */
export const DERIVED: readonly DerivedProperty[] = SERVICES.flatMap(({ derived = [] }) => derived)
