import type { AttributeChange, JudgedChange } from '../../model/change.ts'
import type { Violation } from '../../model/finding.ts'
import type { Resource, ScannedAccount } from '../../model/resource.ts'
import type { ChangedResource } from '../../rules/change/view.ts'
import type { CompiledRule } from '../../rules/load/compiled-rule.ts'
import type { GapsOf } from '../../search/index.ts'
import { toViolation } from '../to-violation.ts'
import { changeSentence } from './change-sentence.ts'
import { openedPermissions } from './opened-permissions.ts'

interface Found {
  /** As it is now; as it was accepted where it is gone. */
  readonly resource: Resource
  readonly changed: ChangedResource
  readonly judged: JudgedChange
  /** Those that the rule judges, with their whole values. */
  readonly attributes: readonly AttributeChange[]
  readonly gapsOf: GapsOf
}

/** A change as the violation that it is in this account: its evidence is what was added or changed, or is gone. */
export function changeViolation(
  compiled: CompiledRule,
  account: ScannedAccount,
  { resource, changed, judged, attributes, gapsOf }: Found,
): Violation {
  const evidence = judged.attributes.map(({ path, before, after, operation }) =>
    path === '' ? { path: '.', value: operation } : { path, value: after ?? before },
  )
  const { permissions: _, ...violation } = toViolation(compiled, account, resource, evidence, gapsOf)
  const permissions = openedPermissions(changed, attributes)
  return {
    ...violation,
    ...(permissions === undefined ? {} : { permissions }),
    because: changeSentence(changed, attributes),
    change: judged,
  }
}
