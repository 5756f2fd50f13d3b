import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { textOf } from '../../../../../text/members.ts'
import { alarmsNamedIn } from '../alarm-rule.ts'

const COMPOSITE = 'aws_cloudwatch_composite_alarm'

export const IN_COMPOSITE_ALARM: DerivedProperty = {
  kind: 'aws_cloudwatch_alarm',
  name: 'in_composite_alarm',
  type: { type: 'boolean' },
  description:
    'Whether the rule of a composite alarm looks at the alarm’s state: then that alarm may be the one that tells somebody.',
  from: [COMPOSITE],
  ofItself: [],
  prepare: (scope) => {
    const named = new Set(
      scope
        .of(COMPOSITE)
        .flatMap(({ reported }) => alarmsNamedIn(textOf(reported['cloudwatch_alarm_rule']) ?? '')),
    )
    const isWhole = scope.isWhole(COMPOSITE)
    return ({ name }) => between(named.has(name), named.has(name) || !isWhole, [COMPOSITE])
  },
}
