import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { CHANGE_NAMES } from '../changes/monitored-changes.ts'
import { reportedBy } from '../changes/reported.ts'

/** Without these the pattern does not say what matches. */
const OF_ITSELF = ['filter_pattern', 'filter_on_transformed_logs', 'filter_field_selection_criteria']

export const REPORTS_ON: DerivedProperty = {
  kind: 'aws_cloudwatch_metric_filter',
  name: 'reports_on',
  type: { type: 'array', items: { type: 'string', values: CHANGE_NAMES } },
  description:
    'The changes of CIS AWS Foundations of which the pattern matches every event that CloudTrail logs, whatever the order, the quotes and the wildcards.',
  from: [],
  ofItself: OF_ITSELF,
  prepare: () => (filter) => {
    const reported = reportedBy(filter)
    const least = reported.filter(({ events }) => events.every((event) => event.reported === true))
    const most = reported.filter(({ events }) => events.every((event) => event.reported !== false))
    const names = (of: typeof reported): readonly string[] => of.map(({ change }) => change)
    return between(names(least), names(most), ['what the pattern matches'])
  },
}

export const REPORTS_PARTLY_ON: DerivedProperty = {
  kind: 'aws_cloudwatch_metric_filter',
  name: 'reports_partly_on',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        change: { type: 'string', values: CHANGE_NAMES },
        missing: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  description: 'The changes of which the pattern matches some events, with those that it misses.',
  because: ['change', 'missing'],
  from: [],
  ofItself: OF_ITSELF,
  prepare: () => (filter) => ({
    value: reportedBy(filter).flatMap(({ change, events }) => {
      const missing = events.filter(({ reported }) => reported === false).map(({ name }) => name)
      const isPart = missing.length > 0 && events.some(({ reported }) => reported === true)
      return isPart ? [{ change, missing }] : []
    }),
  }),
}
