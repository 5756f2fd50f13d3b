import { byName, created, deleted, mended, type ChangingCall } from '../../reading/changing-call.ts'
import { operationsOf } from '../../client/operation.ts'
import type { Detail } from '../../reading/detail.ts'
import { tags } from '../../reading/shape.ts'

export const cloudwatch = operationsOf('cloudwatch')

export const ALARM_TAGS: Detail = {
  ...cloudwatch('ListTagsForResource'),
  answer: 'Tags',
  idParameter: 'ResourceARN',
  idFrom: 'arn',
  eachByItself: true,
  costly: true,
  properties: { tags: tags('Tags') },
}

/** `put`: the call that makes and changes alarms of the type. */
export function alarmCalls(put: string): readonly ChangingCall[] {
  return byName([
    ...created(put),
    ...deleted('DeleteAlarms'),
    { event: 'DisableAlarmActions', did: 'switched off' },
    ...mended('EnableAlarmActions'),
  ])
}

/** What an alarm is at the moment. */
export const STATE_OF_ALARM = ['cloudwatch_state_value', 'cloudwatch_state_updated']
