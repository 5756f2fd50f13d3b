import type { ControlLevel, Controls } from '../model/controls.ts'

/** What binds the account, from the root down. */
export function controlsOf(controls: Controls | undefined, account: string): readonly ControlLevel[] {
  if (controls === undefined) return []
  const { policies, attached, bound } = controls
  return (bound[account] ?? []).map((place) => (attached[place] ?? []).map((id) => policies[id] ?? null))
}
