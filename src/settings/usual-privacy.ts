import { USUAL_POLICY } from '../model/sensitive.ts'
import type { Settings } from '../model/settings.ts'

/** What holds where no settings can be read, or none are. */
export const USUAL_PRIVACY: Pick<Settings, 'redact' | 'privacyKey' | 'privacy'> = {
  redact: 'standard',
  privacyKey: null,
  privacy: USUAL_POLICY,
}
