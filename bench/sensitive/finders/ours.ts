import { type DetectionPolicy, SENSITIVE_CLASSES } from '../../../src/model/sensitive.ts'
import { detectorOf } from '../../../src/sensitive/detector.ts'
import type { Finder } from './finder.ts'

/** Our detector, on values as it gets them in a run. */
export function ours(policy: DetectionPolicy): Finder {
  const detector = detectorOf(policy)
  return {
    name: 'cloud-baseline',
    classes: SENSITIVE_CLASSES,
    find(values) {
      return Promise.resolve(
        values.flatMap((value, item) =>
          Array.from(detector.inValue(value), ({ class: sensitive, text, confidence }) => ({
            item,
            class: sensitive,
            text,
            confidence,
          })),
        ),
      )
    },
  }
}
