import { KINDS } from '../clouds/clouds.ts'
import type { Violation } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { Resource, ScannedAccount } from '../model/resource.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { knownTags } from '../rules/load/known-tags.ts'
import { severityOf } from '../rules/load/severity.ts'
import { type GapsOf, surroundingsOf } from '../search/index.ts'
import { affectedBy } from './affected.ts'
import { brokenPermissions } from './broken-permissions.ts'
import { becauseOf } from './because.ts'
import { withCauses } from './causes.ts'
import { withoutDoubt } from './doubt.ts'
import { fillsOf } from './fills.ts'
import { fixOf } from './fix.ts'

/** A match of the rule's search, as the violation that it is in this account. */
export function toViolation(
  compiled: CompiledRule,
  account: ScannedAccount,
  resource: Resource,
  evidence: Violation['evidence'],
  gapsOf: GapsOf,
): Violation {
  const { reach } = compiled
  const { region, kind, id, name } = resource
  const { environment } = account
  const subject = { rule: compiled.rule.id, account: account.id, region, kind, id }
  const fix = fixOf(resource, reach)
  const shown = withoutDoubt(resource, withCauses(resource, evidence, reach)).map(({ path, value }) => ({
    path,
    value: SECRET.test(path) ? HIDDEN : value,
  }))
  const because = becauseOf(kind, shown, fix?.ruleIds)
  const tags = tagsOf(resource, compiled.alertTags)
  const fills = fillsOf(resource, compiled.placeholders, fix?.ruleIds ?? [])
  return {
    ...subject,
    fingerprint: fingerprint(subject),
    name,
    arn: arnOf(resource),
    ...homeRegionOf(resource),
    severity: severityOf(compiled, resource, environment, surroundingsOf(account, region)),
    environment,
    evidence: shown,
    affected: affectedBy(resource, reach, gapsOf),
    ...brokenPermissions(compiled, resource, evidence),
    ...(because === undefined ? {} : { because }),
    ...(tags === undefined ? {} : { tags }),
    ...(fills === undefined ? {} : { fills }),
    ...(fix === undefined ? {} : { fix: fix.text }),
    ...compiled.exceptions?.of(account, resource, gapsOf),
  }
}

/** Empty where it has none, or it is not known. */
export function arnOf({ reported: { arn } }: Resource): string {
  return typeof arn === 'string' ? arn : ''
}

/** User data holds passwords and keys more often than not; reports and alerts must not spread them. */
const SECRET = /(^|[._])user_data\b/
const HIDDEN = '(not shown: user data may hold secrets)'

function homeRegionOf({ kind, reported }: Resource): Pick<Violation, 'homeRegion'> {
  const home = reported[KINDS.get(kind)?.regionIn ?? '']
  return typeof home === 'string' ? { homeRegion: home } : {}
}

/** Those of the keys that the resource has; undefined where nobody asks, or its tags are not known. */
function tagsOf(resource: Resource, keys: readonly string[]): Violation['tags'] {
  const tags = keys.length === 0 ? undefined : knownTags(resource)
  if (tags === undefined) return undefined
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = Object.hasOwn(tags, key) ? tags[key] : undefined
      return typeof value === 'string' ? [[key, value] as const] : []
    }),
  )
}
