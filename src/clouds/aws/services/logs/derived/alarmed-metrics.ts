import type { ScopeView } from '../../../../../model/derived-property.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { listOf, objectsOf, textOf } from '../../../../../text/members.ts'
import { alarmsNamedIn } from '../../cloudwatch/alarm-rule.ts'

export const ALARM_KINDS = ['aws_cloudwatch_alarm', 'aws_cloudwatch_composite_alarm']

/** `namespace name` of the metrics on which an alarm of the region tells somebody, itself or through another alarm. */
export function alarmedMetrics(scope: ScopeView): ReadonlySet<string> {
  const told = new Set(
    scope
      .of('aws_cloudwatch_composite_alarm')
      .filter(acts)
      .flatMap(({ reported }) => alarmsNamedIn(textOf(reported['cloudwatch_alarm_rule']) ?? '')),
  )
  const alarms = scope.of('aws_cloudwatch_alarm').filter((alarm) => acts(alarm) || told.has(alarm.name))
  return new Set(alarms.flatMap(metricsOf))
}

/** The metrics that the filter writes. */
export function metricsWritten({ reported }: Resource): readonly string[] {
  return objectsOf(reported['filter_transformations']).flatMap((one) =>
    keyOf(one['metric_namespace'], one['metric_name']),
  )
}

function acts({ reported }: Resource): boolean {
  return (
    reported['cloudwatch_actions_enabled'] === true && listOf(reported['cloudwatch_alarm_actions']).length > 0
  )
}

/** Its metric, or those of which its expression is made. */
function metricsOf({ reported }: Resource): readonly string[] {
  return [
    ...keyOf(reported['cloudwatch_namespace'], reported['cloudwatch_metric_name']),
    ...objectsOf(reported['cloudwatch_metrics']).flatMap((one) =>
      keyOf(one['namespace'], one['metric_name']),
    ),
  ]
}

function keyOf(namespace: unknown, name: unknown): readonly string[] {
  return typeof namespace === 'string' && typeof name === 'string' ? [`${namespace} ${name}`] : []
}
