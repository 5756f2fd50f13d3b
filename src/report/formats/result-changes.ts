import type { ReportedAttribute, ReportedChange } from '../../model/change.ts'
import type { Finding } from '../../model/finding.ts'
import type { Run } from '../../model/run.ts'

/** A change against the accepted state: of one attribute, or of a resource as a whole. */
export interface ResultChange
  extends
    Pick<Finding, 'account' | 'region' | 'kind' | 'name' | 'arn'>,
    Omit<ReportedAttribute, 'cut'>,
    Pick<ReportedChange, 'acceptedAt'> {
  /** The id of the resource; `id` is the change's. */
  readonly resource: string
  /** The values are too long to be shown whole. */
  readonly cut?: true
  /** Of the finding that it belongs to; null where no rule judges it. */
  readonly rule: string | null
  readonly severity: Finding['severity'] | null
  readonly firstSeen: string | null
  readonly standing: Finding['standing'] | null
  readonly state: Finding['state'] | null
  readonly attribution?: Finding['attribution']
}

/** Every change that the run kept: those that rules judge, in the order of findings, then those that none does. */
export function* changesIn({ findings, drift }: Run): Generator<ResultChange> {
  for (const finding of findings) {
    const {
      account,
      region,
      kind,
      id,
      name,
      arn,
      change,
      rule,
      severity,
      firstSeen,
      standing,
      state,
      attribution,
    } = finding
    if (change === undefined) continue
    const judged = {
      rule,
      severity,
      firstSeen,
      standing,
      state,
      ...(attribution === undefined ? {} : { attribution }),
    }
    for (const one of change.attributes)
      yield {
        ...one,
        account,
        region,
        kind,
        resource: id,
        name,
        arn,
        acceptedAt: change.acceptedAt,
        ...judged,
      }
  }
  const unjudged = { rule: null, severity: null, firstSeen: null, standing: null, state: null }
  for (const { account, region, kind, id, name, arn, change } of drift.unjudged) {
    for (const one of change.attributes)
      yield {
        ...one,
        account,
        region,
        kind,
        resource: id,
        name,
        arn,
        acceptedAt: change.acceptedAt,
        ...unjudged,
      }
  }
}
