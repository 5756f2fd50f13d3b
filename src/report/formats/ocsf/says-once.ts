import { ACTIVITY } from './words.ts'

/** Whether a line of findings.ocsf.ndjson says that something is new or closed: later runs say neither again. */
export function saysOnce(json: string): boolean {
  const { activity_id: activity } = JSON.parse(json) as { readonly activity_id?: unknown }
  return activity === ACTIVITY.create.id || activity === ACTIVITY.close.id
}
