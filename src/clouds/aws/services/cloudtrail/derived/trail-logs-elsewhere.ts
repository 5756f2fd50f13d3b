import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { textOf } from '../../../../../text/members.ts'
import { arnParts } from '../../../reading/arn-parts.ts'

const TRAIL = 'aws_cloud_trail'

export const TRAIL_LOGS_ELSEWHERE: DerivedProperty = {
  kind: 'aws_account',
  name: 'trail_logs_elsewhere',
  level: 'account',
  type: { type: 'boolean' },
  description:
    'Whether trails of all regions deliver the account’s events to a group of logs of another account, such as the one of the organisation’s trail, and none to a group of this one: alarms on them belong there.',
  from: [TRAIL],
  ofItself: [],
  prepare: (scope) => {
    const owners = scope
      .of(TRAIL)
      .filter(({ reported }) => reported['trail_is_multi_region_trail'] === true)
      .flatMap(({ reported }) => {
        const arn = textOf(reported['trail_cloud_watch_logs_log_group_arn'])
        return arn === undefined ? [] : [arnParts(arn)?.account]
      })
    const isElsewhere = owners.length > 0 && !owners.includes(scope.account)
    return () => (scope.isWhole(TRAIL) ? { value: isElsewhere } : between(false, true, [TRAIL]))
  },
}
