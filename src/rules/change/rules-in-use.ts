import type { Settings } from '../../model/settings.ts'
import type { CompiledRule } from '../load/compiled-rule.ts'
import { isLast } from './judge-order.ts'

/**
 * Whether the rule has anything to do in a run with these settings. Without an accepted state no change is looked at, and
 * what is about immutable accounts waits for one: neither is read for, nor said to have judged nothing.
 */
export function isInUse(
  compiled: CompiledRule,
  { acceptedState, perAccount }: Pick<Settings, 'acceptedState' | 'perAccount'>,
): boolean {
  if (compiled.change === null) return true
  if (acceptedState === null) return false
  return !isLast(compiled) || Object.values(perAccount).some(({ immutable }) => immutable === true)
}
