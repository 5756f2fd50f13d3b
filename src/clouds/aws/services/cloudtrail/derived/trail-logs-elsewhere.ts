import { leftOut } from '../../../../../network/beyond.ts'
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
    'Whether trails of all regions deliver the account’s events to a group of logs of another account, such as the one of the organisation’s trail, and none to a group of this one: alarms on them belong there. Unknown where one of its own groups lies in a region that the run leaves out.',
  from: [TRAIL],
  ofItself: [],
  prepare: (scope) => {
    const groups = scope
      .of(TRAIL)
      .filter(({ reported }) => reported['trail_is_multi_region_trail'] === true)
      .flatMap(({ reported }) => {
        const arn = textOf(reported['trail_cloud_watch_logs_log_group_arn'])
        const group = arn === undefined ? null : arnParts(arn)
        return group === null ? [] : [group]
      })
    const own = groups.filter(({ account }) => account === scope.account)
    const isElsewhere = groups.length > 0 && own.length === 0
    const unread = own.filter(({ region }) => !scope.isRead(region)).map(({ region }) => leftOut(region))
    if (unread.length > 0) return () => between(true, false, unread)
    return () => (scope.isWhole(TRAIL) ? { value: isElsewhere } : between(false, true, [TRAIL]))
  },
}
