import type { Violation } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { Resource } from '../model/resource.ts'
import type { Safe } from '../model/safe.ts'
import type { Masks, Privacy } from '../sensitive/privacy.ts'
import type { ScopeResult } from './evaluate-scope.ts'

/**
 * What rules found, as it may leave the scope: what is sensitive in a resource is masked in all that is said of it. To be
 * called while the resources are there: what only its place tells to be sensitive cannot be told later.
 */
export function maskedResult(
  { violations, outcomes, shared }: ScopeResult,
  resources: readonly Resource[],
  privacy: Privacy,
): Safe<ScopeResult> {
  const byPlace = violations.length === 0 ? NONE : new Map(resources.map((one) => [keyOf(one), one]))
  const mask = (violation: Violation): Violation =>
    maskedViolation(violation, byPlace.get(keyOf(violation)), privacy)
  const masked: ScopeResult = {
    violations: violations.map(mask),
    outcomes: outcomes.map((outcome) =>
      outcome.leftOpen === undefined
        ? outcome
        : Object.assign({}, outcome, { leftOpen: outcome.leftOpen.map((id) => privacy.text(id)) }),
    ),
    shared: {
      resources: shared.resources.map((one) => Object.assign({}, one, { id: privacy.text(one.id) })),
      hinges: shared.hinges.map((hinge) =>
        Object.assign({}, hinge, {
          id: privacy.text(hinge.id),
          ifUsed: typeof hinge.ifUsed === 'string' ? hinge.ifUsed : mask(hinge.ifUsed),
        }),
      ),
    },
  }
  return masked as Safe<ScopeResult>
}

const NONE: ReadonlyMap<string, Resource> = new Map()

function keyOf({ region, kind, id }: Pick<Resource, 'region' | 'kind' | 'id'>): string {
  return [region, kind, id].join('\n')
}

/**
 * The violation under the name that the resource has in what leaves the run.
 * @param resource undefined where it is not there any more: it was accepted and is gone
 */
export function maskedViolation(
  violation: Violation,
  resource: Resource | undefined,
  privacy: Privacy,
): Violation {
  if (privacy.redact === 'off') return violation
  const { id, name } = privacy.identity(violation)
  const masks = resource === undefined ? privacy : privacy.about(resource)
  const { arn, evidence, affected, because, fix, fills, tags, permissions, madeBy, change } = violation
  const optional = masks.value({ because, fix, tags, permissions, madeBy, change })
  return {
    ...violation,
    ...Object.fromEntries(Object.entries(optional).filter(([, member]) => member !== undefined)),
    id,
    name,
    fingerprint: id === violation.id ? violation.fingerprint : fingerprint({ ...violation, id }),
    arn: masks.text(arn),
    evidence: masks.value(evidence),
    affected: masks.value(affected),
    // A command with what stands for a value would do nothing, or something else: its placeholder stays.
    ...(fills === undefined ? {} : { fills: kept(fills, masks) }),
  }
}

function kept(fills: Readonly<Record<string, string>>, masks: Masks): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fills).filter(([, fill]) => masks.text(fill) === fill))
}
