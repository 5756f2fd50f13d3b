import { UserError } from '../model/errors.ts'
import type { FixedFinding } from '../model/finding.ts'
import type { LoadedHistory, RememberedFinding } from '../model/history.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { Settings } from '../model/settings.ts'
import { detectorOf } from '../sensitive/detector.ts'
import { keyTag, newPrivacyKey } from '../sensitive/fingerprints.ts'
import { isNamedAlike, type Masking } from '../sensitive/masked-alike.ts'
import { isMasked } from '../sensitive/masked-text.ts'
import { Outgoing } from '../sensitive/outgoing.ts'
import { type Privacy, privacyOf } from '../sensitive/privacy.ts'
import type { PlannedPrivacy } from '../shard/plan.ts'
import type { KnownPlan } from '../shard/plan-file.ts'
import { count } from '../text/words.ts'

/** The gate of a run, and what later jobs and runs need to mask alike. */
export interface PrivacyOfRun {
  readonly privacy: Privacy
  readonly outgoing: Outgoing
  readonly planned: PlannedPrivacy
}

type Asked = Pick<Settings, 'redact' | 'privacyKey' | 'privacy'>

/** With the settings' key, else the history's, else a new one. */
export function firstPrivacy(settings: Asked, loaded: LoadedHistory): PrivacyOfRun {
  const kept = loaded.status === 'loaded' ? loaded.history.privacyKey : undefined
  return privacyWith(settings, kept ?? newPrivacyKey())
}

/** With the plan's key. Throws a UserError where the settings have another one. */
export function plannedPrivacy(
  settings: Asked,
  { plan, path }: Pick<KnownPlan, 'plan' | 'path'>,
): PrivacyOfRun {
  const { tag, key = '' } = plan.privacy
  if (keyTag(settings.privacyKey ?? key) === tag) return privacyWith(settings, key)
  throw new UserError(
    `privacy-key: received another key than ${path} was made with, expected the same in all jobs of a run.`,
  )
}

function privacyWith(settings: Asked, other: string): PrivacyOfRun {
  const { redact, privacyKey } = settings
  const key = privacyKey ?? other
  const privacy = privacyOf({ redact, key, detector: detectorOf(settings.privacy) })
  return {
    privacy,
    outgoing: new Outgoing(privacy),
    planned: { tag: keyTag(key), ...(privacyKey === null ? { key } : {}) },
  }
}

/** The history as this run would have written it: one from before names were masked has them as they are. */
export function maskedHistory(loaded: LoadedHistory, privacy: Privacy): LoadedHistory {
  if (loaded.status !== 'loaded') return loaded
  const findings = Object.entries(loaded.history.findings).map(([key, finding]) => {
    const masked = maskedFinding(finding, privacy)
    return [masked.id === finding.id ? key : fingerprint(masked), masked] as const
  })
  return { ...loaded, history: { ...loaded.history, findings: Object.fromEntries(findings) } }
}

/** A sentence on what the last run masked otherwise than this one, and that is not followed any more. */
export function otherMaskWarnings(fixed: readonly FixedFinding[], masking: Masking): readonly string[] {
  const others = fixed.filter(({ how, id }) => how === 'withdrawn' && !isNamedAlike(id, masking)).length
  if (others === 0) return []
  const input = masking.redact === 'off' ? 'redact' : 'privacy-key'
  return [
    `${input}: ${count(others, 'finding')} of the last run ${others === 1 ? 'is of a resource' : 'are of resources'} whose names were masked with another key, or otherwise: whether they are repaired cannot be told. What was read is reported as new where it is still there; the others are no longer followed.`,
  ]
}

function maskedFinding(finding: RememberedFinding, privacy: Privacy): RememberedFinding {
  if (isMasked(finding.id)) return finding
  const { id, name } = privacy.identity(finding)
  const { arn, tags } = privacy.value({ arn: finding.arn, tags: finding.tags })
  return { ...finding, id, name, arn, ...(tags === undefined ? {} : { tags }) }
}
