import { createHash } from 'node:crypto'
import { KINDS } from '../clouds/clouds.ts'
import { UserError } from '../model/errors.ts'
import type { FixedFinding } from '../model/finding.ts'
import type { LoadedHistory, RememberedFinding } from '../model/history.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { Settings } from '../model/settings.ts'
import { closedWordsOf } from '../sensitive/closed-words.ts'
import { detectorOf } from '../sensitive/detector.ts'
import { keyDigest, keyTag, newPrivacyKey } from '../sensitive/fingerprints.ts'
import { isNamedAlike, type Masking } from '../sensitive/masked-alike.ts'
import { isMasked } from '../sensitive/masked-text.ts'
import { Outgoing } from '../sensitive/outgoing.ts'
import { type Privacy, privacyOf } from '../sensitive/privacy.ts'
import type { PlannedPrivacy } from '../shard/plan.ts'
import type { KnownPlan } from '../shard/plan-file.ts'
import { isPseudonym } from '../text/pseudonym.ts'
import { count } from '../text/words.ts'
import { VERSION } from '../text/version.ts'

const IS_CLOSED_WORD = closedWordsOf(KINDS)

/** The gate of a run, and what later jobs and runs need to mask alike. */
export interface PrivacyOfRun {
  readonly privacy: Privacy
  readonly outgoing: Outgoing
  readonly planned: PlannedPrivacy
  readonly masking: Masking
  /** The same of two runs that mask everything alike: as in History. */
  readonly manner: string
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
  const { digest, key } = plan.privacy
  const own = settings.privacyKey ?? key
  if (own !== undefined && keyDigest(own) === digest) return privacyWith(settings, own)
  const received = own === undefined ? 'no key, and' : 'another key than'
  const made = own === undefined ? `${path} was made with one` : `${path} was made with`
  throw new UserError(`privacy-key: received ${received} ${made}, expected the same in all jobs of a run.`)
}

function privacyWith(settings: Asked, other: string): PrivacyOfRun {
  const { redact, privacyKey } = settings
  const key = privacyKey ?? other
  const privacy = privacyOf({
    redact,
    key,
    detector: detectorOf(settings.privacy),
    isClosedWord: IS_CLOSED_WORD,
  })
  return {
    privacy,
    outgoing: new Outgoing(privacy),
    planned: { digest: keyDigest(key), ...(privacyKey === null ? { key } : {}) },
    masking: { redact, tag: keyTag(key) },
    manner: mannerOf(settings, key),
  }
}

/** What is masked depends on the settings, the key and what this version detects. */
function mannerOf({ redact, privacy }: Asked, key: string): string {
  const parts = [VERSION, redact, keyDigest(key), privacy]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

/**
 * Whether a run would have called a resource of the last run by the same name, so that it is gone where the name is. What was
 * masked in another manner may stand there by another name, or by its own.
 */
export function namedAlikeAs(
  loaded: LoadedHistory,
  { masking, manner }: Pick<PrivacyOfRun, 'masking' | 'manner'>,
  maskedNow: ReadonlySet<string> = new Set(),
): (id: string) => boolean {
  const isSame = loaded.status === 'loaded' && loaded.history.masking === manner
  // Behind a pseudonym may be a mask.
  const isSure = (id: string): boolean => isSame || maskedNow.has(id) || !(isMasked(id) || isPseudonym(id))
  return (id) => isNamedAlike(id, masking) && isSure(id)
}

/** A history, and what of it this run alone masked. */
export interface MaskedHistory {
  readonly loaded: LoadedHistory
  /** Ids of resources that had no mask: they are masked as this run masks them. */
  readonly maskedNow: ReadonlySet<string>
}

/** The history as this run would have written it: one from before names were masked has them as they are. */
export function maskedHistory(loaded: LoadedHistory, privacy: Privacy): MaskedHistory {
  const maskedNow = new Set<string>()
  if (loaded.status !== 'loaded') return { loaded, maskedNow }
  const findings = Object.entries(loaded.history.findings).map(([key, finding]) => {
    const masked = maskedFinding(finding, privacy)
    if (masked.id !== finding.id && !isMasked(finding.id)) maskedNow.add(masked.id)
    return [masked.id === finding.id ? key : fingerprint(masked), masked] as const
  })
  const history = { ...loaded.history, findings: Object.fromEntries(findings) }
  return { loaded: { ...loaded, history }, maskedNow }
}

/** A sentence on what the last run masked otherwise than this one, and that is not followed any more. */
export function otherMaskWarnings(
  fixed: readonly FixedFinding[],
  isNamedAlikeNow: (id: string) => boolean,
): readonly string[] {
  const others = fixed.filter(({ how, id }) => how === 'withdrawn' && !isNamedAlikeNow(id)).length
  if (others === 0) return []
  const [are, they] = others === 1 ? ['is of a resource', 'it is'] : ['are of resources', 'they are']
  return [
    `${count(others, 'finding')} of the last run ${are} that had a masked name, and names are masked otherwise now (redact, privacy-key, privacy or the version changed): whether ${they} repaired cannot be told. What still violates a rule is reported as new.`,
  ]
}

function maskedFinding(finding: RememberedFinding, privacy: Privacy): RememberedFinding {
  // Pseudonyms of a public history are no names, and tell nothing.
  if (isPseudonym(finding.id)) return finding
  // What strict hides is hidden whole, and would be hidden once more.
  const id = isMasked(finding.id) ? privacy.text(finding.id) : privacy.identity(finding).id
  const { name } = privacy.identity({ id: finding.name, name: finding.name })
  const { arn, tags } = privacy.value({ arn: finding.arn, tags: finding.tags })
  return { ...finding, id, name, arn, ...(tags === undefined ? {} : { tags }) }
}
