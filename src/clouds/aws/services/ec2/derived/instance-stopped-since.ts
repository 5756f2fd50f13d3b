import type { Json, JsonObject } from '../../../../../model/json.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { memberOf, textOf } from '../../../../../text/members.ts'

/** `User initiated (2024-01-02 03:04:05 GMT)`: EC2 reports the time of a stop nowhere else. */
const TIME = /\((\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:GMT|UTC)\)/

export const INSTANCE_STOPPED_SINCE: DerivedProperty = {
  kind: 'aws_ec2_instance',
  name: 'instance_stopped_since',
  type: { type: 'datetime' },
  description:
    'When a stopped instance was stopped. Left out for other instances, and where AWS does not say, as after a stop by AWS itself.',
  from: [],
  prepare:
    () =>
    ({ reported }) => ({ value: isStopped(reported) ? timeIn(reported) : undefined }),
}

function isStopped(reported: JsonObject): boolean {
  // `instance_status` calls instances stopped that are stopping or shutting down.
  return (memberOf(reported['instance_state'], 'name') ?? reported['instance_status']) === 'stopped'
}

function timeIn(reported: JsonObject): Json | undefined {
  const [, day, time] = TIME.exec(textOf(reported['instance_state_transition_reason']) ?? '') ?? []
  if (day === undefined || time === undefined) return undefined
  const text = `${day}T${time}Z`
  const date = new Date(text)
  // 30 February would become a day in March.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== text.slice(0, 19)
    ? undefined
    : text
}
