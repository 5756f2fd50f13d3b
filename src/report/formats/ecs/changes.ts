import type { AttributeChange } from '../../../model/change.ts'
import type { Json } from '../../../model/json.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { changesIn, type ResultChange } from '../result-changes.ts'
import type { Part } from '../../../text/recurring.ts'
import type { View } from '../../view.ts'
import { type EventObject, lineOf, textOf } from '../events.ts'
import { cloudFields, commonFields, eventFields, resourceFields } from './fields.ts'

/**
 * changes.ecs.ndjson: what differs from the accepted state, an event of the Elastic Common Schema for each attribute. As long
 * as a change stays it has the same `event.id` in every run.
 */
export function* renderEcsChanges(view: View): Generator<Part> {
  const titles = new Map(view.run.rules.map(({ id, title }) => [id, title]))
  for (const change of changesIn(view.run)) yield* lineOf({ own: ofChange(change, titles, view) })
}

function ofChange(change: ResultChange, titles: ReadonlyMap<string, string>, view: View): EventObject {
  const { run } = view
  const {
    account,
    region,
    kind,
    resource: id,
    name,
    arn,
    rule,
    path,
    before,
    after,
    firstSeen,
    attribution,
  } = change
  const place = { account, region, kind, id, name }
  return {
    // When it was done is not known: this is when a run first saw it.
    ...commonFields(run, firstSeen ?? run.finishedAt),
    message: textOf(`${name}: ${path === '' ? 'the resource' : path} was ${change.operation}`),
    event: {
      ...eventFields(run, 'changes'),
      id: change.id,
      kind: 'event',
      type: [typeOf(change)],
      action: `${path === '' ? 'resource' : 'attribute'}-${change.operation}`,
    },
    cloud: cloudFields(place, view),
    resource: resourceFields({ ...place, arn }),
    rule: rule === null ? undefined : { id: rule, name: textOf(titles.get(rule)) ?? rule },
    cloud_baseline: {
      resource_id: id,
      path: textOf(path),
      before: valueOf(before),
      after: valueOf(after),
      cut: change.cut,
      accepted_at: change.acceptedAt,
      severity: change.severity ?? undefined,
      standing: change.standing ?? undefined,
      state: change.state ?? undefined,
      who: textOf(whoWords({ kind, ...(attribution === undefined ? {} : { attribution }) })),
    },
  }
}

/** Of the resource: an attribute that was added changes it. */
function typeOf({ path, operation }: AttributeChange): 'creation' | 'deletion' | 'change' {
  if (path !== '' || operation === 'changed') return 'change'
  return operation === 'added' ? 'creation' : 'deletion'
}

/** As JSON in a text, since a field of an index has one type. Undefined where there was nothing. */
function valueOf(value: Json): string | undefined {
  return value === null ? undefined : textOf(JSON.stringify(value))
}
