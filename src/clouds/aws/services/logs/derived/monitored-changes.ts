import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { textOf } from '../../../../../text/members.ts'
import { some, type Truth } from '../../../statements/three-valued.ts'
import { CHANGE_NAMES } from '../changes/monitored-changes.ts'
import { type Reported, reportedBy } from '../changes/reported.ts'
import { ALARM_KINDS, alarmedMetrics, metricsWritten } from './alarmed-metrics.ts'

const FILTER = 'aws_cloudwatch_metric_filter'
const FROM = [FILTER, ...ALARM_KINDS]

export const MONITORED_CHANGES: DerivedProperty = {
  kind: 'aws_cloudwatch_log_group',
  name: 'monitored_changes',
  type: { type: 'array', items: { type: 'string', values: CHANGE_NAMES } },
  description:
    'The changes of CIS AWS Foundations that somebody is told of where CloudTrail delivers to the group: each of their events raises a metric, through one filter or several, on which an alarm of the region has an action.',
  from: FROM,
  ofItself: [],
  prepare: (scope) => {
    const alarmed = alarmedMetrics(scope)
    const unread = FROM.filter((kind) => !scope.isWhole(kind))
    const areAlarmsKnown = ALARM_KINDS.every((kind) => scope.isWhole(kind))
    const filters = Map.groupBy(scope.of(FILTER), ({ reported }) => textOf(reported['log_group_name']))
    return ({ id }) => {
      const own = (filters.get(id) ?? []).map((filter): Told => ({
        filter,
        tells:
          metricsWritten(filter).some((metric) => alarmed.has(metric)) || (areAlarmsKnown ? false : null),
        reported: reportedBy(filter),
      }))
      const least = changesTold(own, (told) => told === true)
      if (!scope.isWhole(FILTER)) return between(least, CHANGE_NAMES, unread)
      const most = changesTold(own, (told) => told !== false)
      const doubtful = own.filter(({ reported }) => reported.some(isOpen)).map(({ filter }) => filter.id)
      return between(least, most, [...unread, ...doubtful])
    }
  },
}

interface Told {
  readonly filter: Resource
  /** Whether anybody learns of it. */
  readonly tells: Truth
  readonly reported: readonly Reported[]
}

/** Those of which somebody is told of each event, by whichever filter. */
function changesTold(filters: readonly Told[], isIt: (told: Truth) => boolean): readonly string[] {
  const [first] = filters
  return (first?.reported ?? []).flatMap(({ change, events }, at) => {
    const isTold = events.every((_, place) =>
      isIt(
        some(filters, ({ tells, reported }) => {
          const own = reported[at]?.events[place]?.reported ?? null
          return own === false || tells === false ? false : own === null || tells === null ? null : true
        }),
      ),
    )
    return isTold ? [change] : []
  })
}

function isOpen({ events }: Reported): boolean {
  return events.some(({ reported }) => reported === null)
}
