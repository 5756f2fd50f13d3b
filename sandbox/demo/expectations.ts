import type { Incident } from '../pagerduty/incidents.ts'
import type { ActionRun } from '../runner/run-action.ts'
import { PRODUCTION } from './organisation.ts'

/** The alert about security groups that let the internet in on every port, in the production account. */
export const OPEN_KEY = `allow_ingress_from_internet_to_any_port/${PRODUCTION}`

/** The alert about groups that let it in on the remote desktop port: only the second run has a reason to. */
export const RDP_KEY = `aws-ec2-security-group-ingress-rdp-from-internet/${PRODUCTION}`

/** Sentences about what is not as it should be; none when all is well. */
export function surprisesOfFirst(run: ActionRun, incidents: readonly Incident[]): string[] {
  return [
    ...surprisesOfAny(run, incidents),
    ...unless(statusOf(incidents, OPEN_KEY) === 'triggered', `PagerDuty has no open incident ${OPEN_KEY}.`),
    ...unless(statusOf(incidents, RDP_KEY) === undefined, `PagerDuty has an incident ${RDP_KEY} too early.`),
  ]
}

export function surprisesOfSecond(run: ActionRun, incidents: readonly Incident[]): string[] {
  return [
    ...surprisesOfAny(run, incidents),
    ...unless(
      statusOf(incidents, OPEN_KEY) === 'resolved',
      `The incident ${OPEN_KEY} is not resolved, although the group is repaired.`,
    ),
    ...unless(
      statusOf(incidents, RDP_KEY) === 'triggered',
      `PagerDuty has no open incident ${RDP_KEY}, although a group was opened.`,
    ),
    ...unless(
      Number(run.outputs['fixed']) > 0,
      `The output 'fixed' is '${run.outputs['fixed'] ?? ''}', not 1 or more.`,
    ),
    ...unless(
      Number(run.outputs['new']) > 0,
      `The output 'new' is '${run.outputs['new'] ?? ''}', not 1 or more.`,
    ),
  ]
}

function surprisesOfAny(run: ActionRun, incidents: readonly Incident[]): string[] {
  const { exitCode, timedOut, outputs, summary, annotations } = run
  return [
    ...unless(!timedOut, 'The action did not end and was stopped.'),
    ...unless(timedOut || exitCode === 1, `The action ended with exit code ${exitCode}, not with 1.`),
    ...unless(
      Number(outputs['violations']) > 0,
      `The output 'violations' is '${outputs['violations'] ?? ''}'.`,
    ),
    ...unless(summary !== '', 'The action wrote no summary.'),
    ...unless(
      outputs['gaps'] === '1',
      `The output 'gaps' is '${outputs['gaps'] ?? ''}', not 1: nothing but the volumes of one region was denied.`,
    ),
    ...unless(
      annotations.every(({ message, title }) => !`${title ?? ''}${message}`.startsWith('all clear')),
      'The hostile group name became an annotation of its own.',
    ),
    ...unless(
      incidents.every(({ key }) => key.endsWith(`/${PRODUCTION}`)),
      'An account that is not production paged.',
    ),
  ]
}

function statusOf(incidents: readonly Incident[], key: string): Incident['status'] | undefined {
  return incidents.findLast((incident) => incident.key === key)?.status
}

function unless(fine: boolean, sentence: string): string[] {
  return fine ? [] : [sentence]
}
