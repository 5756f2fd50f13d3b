import type { Json, JsonObject } from '../../../../../model/json.ts'
import { listOf, objectsOf, textOf } from '../../../../../text/members.ts'

/** An event as selectors see it, by the fields that they name. */
export interface SelectableEvent {
  readonly eventCategory: 'Management' | 'Data'
  readonly readOnly: 'true' | 'false'
  readonly eventName: string
  readonly eventSource: string
  /** Of data events: what they are about. */
  readonly 'resources.type'?: string
  readonly 'resources.ARN'?: string
}

/** Whether some selector of the trail takes the event. */
export function isSelected(selectors: Json, event: SelectableEvent): boolean {
  const [{ event_selectors: basic, advanced_event_selectors: advanced } = {}] = objectsOf(selectors)
  return (
    objectsOf(basic).some((one) => isTaken(one, event)) ||
    objectsOf(advanced).some((one) => isTakenByFields(objectsOf(one['field_selectors']), event))
  )
}

/** CloudTrail's API reference, EventSelector and DataResource: values are beginnings of ARNs, and `arn:aws:s3` is all. */
function isTaken(selector: JsonObject, event: SelectableEvent): boolean {
  const { read_write_type: type = 'All', include_management_events: management = true } = selector
  if (type !== 'All' && (type === 'ReadOnly') !== (event.readOnly === 'true')) return false
  if (event.eventCategory === 'Management') {
    const excluded = listOf(selector['exclude_management_event_sources'])
    return management === true && !excluded.includes(event.eventSource)
  }
  return objectsOf(selector['data_resources']).some(
    (resource) =>
      resource['type'] === event['resources.type'] &&
      listOf(resource['values']).some(
        (value) => typeof value === 'string' && (event['resources.ARN'] ?? '').startsWith(value),
      ),
  )
}

/** CloudTrail's API reference, AdvancedFieldSelector: all fields have to fit, each by one of its values. */
function isTakenByFields(fields: readonly JsonObject[], event: SelectableEvent): boolean {
  return (
    fields.length > 0 && fields.every((field) => fits(field, valueOf(event, textOf(field['field']) ?? '')))
  )
}

/** Of fields that an event here lacks, such as who calls, an event may have any value: none that a selector names. */
function valueOf(event: SelectableEvent, field: string): string {
  const value = Object.entries(event).find(([name]) => name.toLowerCase() === field.toLowerCase())?.[1]
  return typeof value === 'string' ? value : ''
}

const OPERATORS: readonly {
  readonly name: string
  readonly fits: (value: string, given: string) => boolean
  readonly negated: boolean
}[] = [
  { name: 'equals', fits: (value, given) => value === given, negated: false },
  { name: 'starts_with', fits: (value, given) => value.startsWith(given), negated: false },
  { name: 'ends_with', fits: (value, given) => value.endsWith(given), negated: false },
  { name: 'not_equals', fits: (value, given) => value === given, negated: true },
  { name: 'not_starts_with', fits: (value, given) => value.startsWith(given), negated: true },
  { name: 'not_ends_with', fits: (value, given) => value.endsWith(given), negated: true },
]

function fits(field: JsonObject, value: string): boolean {
  return OPERATORS.every(({ name, fits: fitsOne, negated }) => {
    const given = listOf(field[name]).filter((one) => typeof one === 'string')
    return given.length === 0 || given.some((one) => fitsOne(value, one)) !== negated
  })
}
