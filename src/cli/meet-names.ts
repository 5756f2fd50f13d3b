import { readInventory } from '../inventory/reader.ts'
import { meetAccounts } from '../sensitive/masked-account.ts'
import type { Privacy } from '../sensitive/privacy.ts'

/** Strict hides a name in what stands before it as well, and in all inventories alike: all are met before any is masked. */
export async function meetNames(
  files: readonly string[],
  gate: Pick<Privacy, 'redact' | 'meet'>,
): Promise<void> {
  if (gate.redact !== 'strict') return
  for (const file of files) {
    for await (const record of readInventory(file)) {
      if (record.type === 'resource') gate.meet([record])
      else if (record.type === 'account' || record.type === 'leftOut') meetAccounts([record], gate)
    }
  }
}
