import type { PlacedRule } from './duplicates.ts'
import { strangePlaceholders } from '../../text/placeholders.ts'

/** Reports what in a rule's commands looks like a placeholder and would never be filled in. Whether there was nothing. */
export function checkCommands({ rule, source }: PlacedRule): boolean {
  const { cli } = rule.remediation
  if (cli === undefined) return true
  const path = ['remediation', 'cli']
  const strange = strangePlaceholders(cli)
  for (const { text, offset } of strange) {
    source.report(
      'error',
      source.lineInText(path, cli, offset),
      `remediation: received the placeholder ${text}, expected words in small letters between < and >, such as <group id>.`,
    )
  }
  return strange.length === 0
}
