import { SEVERITIES } from '../../../model/severity.ts'
import {
  alertsOpen,
  alertsUndelivered,
  bySeverity,
  changes,
  completeAccounts,
  completeScopes,
  type Facts,
  gaps,
  infos,
  isPastKnown,
  oldest,
  requirements,
  resources,
  ruleStatuses,
  type Sample,
  violations,
} from './samples.ts'

export const PREFIX = 'cloud_baseline_'

/** A name and its numbers: all of them gauges. */
export interface Series {
  /** Without PREFIX. */
  readonly name: string
  readonly labels: readonly string[]
  /** A text for people, whole sentences; docs/reports.md has it, too. */
  readonly help: string
  /** The worst first. Nothing where it is not known. */
  readonly samples: (facts: Facts) => Iterable<Sample>
}

/** Names stay, since dashboards and alerts go by them. Without e-mail addresses and ids of resources: both are without end. */
export const SERIES: readonly Series[] = [
  {
    name: 'build_info',
    labels: ['version'],
    help: 'Always 1: the version that ran.',
    samples: ({ view }) => [[[view.run.version], 1]],
  },
  {
    name: 'last_run_timestamp_seconds',
    labels: [],
    help: 'When the run ended.',
    samples: ({ view }) => at(view.run.finishedAt),
  },
  {
    name: 'last_complete_run_timestamp_seconds',
    labels: [],
    help: 'When the last run ended that saw everything. Absent where none is remembered.',
    samples: ({ view }) => at(view.trend.findLast(({ complete }) => complete)?.at),
  },
  {
    name: 'state_timestamp_seconds',
    labels: [],
    help: 'When reading began of the state that was judged; of saved inventories the oldest.',
    samples: ({ view: { run } }) => at(run.inventories?.map((one) => one.at).toSorted()[0] ?? run.startedAt),
  },
  {
    name: 'run_duration_seconds',
    labels: [],
    help: 'How long the run took.',
    samples: ({ view: { run } }) => [
      [[], Math.max(0, (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000)],
    ],
  },
  {
    name: 'run_complete',
    labels: [],
    help: '1 where everything was seen, 0 where not.',
    samples: ({ view }) => [[[], Number(view.isComplete)]],
  },
  {
    name: 'account_info',
    labels: ['account', 'name', 'environment'],
    help: 'Always 1: the name and the environment of an account, to join by its id.',
    samples: ({ view }) => infos(view),
  },
  {
    name: 'account_complete',
    labels: ['account'],
    help: '1 where everything of the account was seen, 0 where not. The account * stands for all: not even the account of the credentials is known.',
    samples: completeAccounts,
  },
  {
    name: 'scope_complete',
    labels: ['account', 'region'],
    help: '1 where everything of the account was seen in the region, 0 where not. The region * stands for all of them.',
    samples: completeScopes,
  },
  {
    name: 'gaps',
    labels: ['account', 'reason'],
    help: 'What was not read, as region × kind, by what kept it from being read. Absent where nothing did.',
    samples: gaps,
  },
  {
    name: 'rules',
    labels: ['account', 'status'],
    help: 'Rules by what they say of the account: pass, violation, accepted (violated by nothing but what exceptions accept) or unknown (not everything that decides it was read).',
    samples: ruleStatuses,
  },
  {
    name: 'violations',
    labels: ['account', 'rule', 'severity'],
    help: 'Violations that count. 0 where the rule passes; absent where its result is unknown and none was found. The least that there is where not everything was read.',
    samples: violations,
  },
  {
    name: 'accepted_violations',
    labels: ['account', 'severity'],
    help: 'Violations that exceptions accept: they do not count. 0 only where everything of the account was seen.',
    samples: ({ accounts }) => bySeverity(accounts, 'accepted'),
  },
  {
    name: 'unseen_violations',
    labels: ['account', 'severity'],
    help: 'Violations of earlier runs that this one could not look at again: they do not count, and are not known to be gone. Absent without a history.',
    samples: ({ view, accounts }) =>
      isPastKnown(view) ? bySeverity(accounts, 'unseen', { isCertain: true }) : [],
  },
  {
    name: 'overdue_violations',
    labels: ['account', 'severity'],
    help: 'Violations that are not fixed within the time of their severity (fix-within), also those that could not be looked at again. Absent without such a time and without a history. 0 only where everything of the account was seen.',
    samples: ({ view, accounts }) => {
      const { fixWithin } = view.run.settings
      const severities = SEVERITIES.filter((severity) => fixWithin[severity] !== null)
      return isPastKnown(view) ? bySeverity(accounts, 'overdue', { severities }) : []
    },
  },
  {
    name: 'new_violations',
    labels: ['account', 'severity'],
    help: 'Violations that the last run did not have as open. Absent where the last run is not known. 0 only where everything of the account was seen.',
    samples: ({ view, accounts }) => (view.knowsNew ? bySeverity(accounts, 'fresh') : []),
  },
  {
    name: 'fixed_violations',
    labels: ['account', 'severity'],
    help: 'Violations of the last run that are provably gone. Absent where the last run is not known.',
    samples: ({ view, accounts }) =>
      view.knowsNew ? bySeverity(accounts, 'fixed', { isCertain: true }) : [],
  },
  {
    name: 'oldest_violation_timestamp_seconds',
    labels: ['account', 'severity'],
    help: 'Since when the oldest violation is open that counts, as far as runs saw. Absent where there is none, or its age is not known.',
    samples: oldest,
  },
  {
    name: 'changes',
    labels: ['account', 'change'],
    help: 'Changes against the accepted state that violate a rule: added, removed or changed. Absent without an accepted state. 0 only where everything of the account was seen and compared.',
    samples: changes,
  },
  {
    name: 'resources',
    labels: ['account', 'type'],
    help: 'Resources of a kind in the regions of the account where the kind was read to its end. 0 only where it was in all of them.',
    samples: resources,
  },
  {
    name: 'requirements',
    labels: ['framework', 'status'],
    help: 'Requirements of a framework by what the rules say of them: met, met-with-exceptions, not-met, not-assessed or manual (no rule decides it).',
    samples: requirements,
  },
  {
    name: 'alerts_open',
    labels: ['target'],
    help: 'Alerts that are open at a target. Absent where alerts are not sent there, or some were not delivered.',
    samples: alertsOpen,
  },
  {
    name: 'alerts_undelivered',
    labels: ['target'],
    help: 'Alert events that a target should have and does not.',
    samples: alertsUndelivered,
  },
]

function at(iso: string | undefined): readonly Sample[] {
  return iso === undefined ? [] : [[[], Date.parse(iso) / 1000]]
}
