import type { DataMap, DataMapEntry } from '../../src/model/data-map.ts'
import { SENSITIVE_CLASSES } from '../../src/model/sensitive.ts'
import { PAYMENTS } from './account.ts'

/** A map of a run without a rule that asks for it, changed as the test needs. */
export function dataMapOf(changes: Partial<DataMap> = {}): DataMap {
  return {
    held: [],
    looked: [],
    rules: [],
    notLooked: {},
    notRead: [],
    lookedFor: {
      classes: SENSITIVE_CLASSES.filter((one) => one !== 'national_id'),
      nationalIds: [],
      minimumConfidence: 0.6,
      exempt: [],
      exemptDigest: '',
    },
    ...changes,
  }
}

export function heldOf(changes: Partial<DataMapEntry> = {}): DataMapEntry {
  return {
    account: PAYMENTS,
    region: 'eu-west-1',
    kind: 'aws_ec2_security_group',
    class: 'email',
    resources: 1,
    places: 1,
    ...changes,
  }
}
