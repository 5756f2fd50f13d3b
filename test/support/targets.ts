import { DECLARED } from '../../src/alert/channels/declared.ts'
import type { InputTarget, Settings } from '../../src/model/settings.ts'
import { inputTargets } from '../../src/settings/alert-targets.ts'
import { type InputName, specOf } from '../../src/settings/inputs.ts'

/** What the settings hold where these inputs say what targets are reached by. */
export function reachedBy(
  inputs: Partial<Record<InputName, string | null>> = {},
): Pick<Settings, 'inputTargets'> {
  const valueOf = (input: string): string | null =>
    inputs[input as InputName] ?? (specOf(input as InputName).default || null)
  return { inputTargets: inputTargets(DECLARED, valueOf) }
}

/** The target that the inputs give to this channel. */
export function inputTarget(
  { inputTargets: all }: Pick<Settings, 'inputTargets'>,
  channel: string,
): InputTarget {
  const found = all.find(({ name }) => name === channel)
  if (found === undefined) throw new Error(`No channel is called ${channel}.`)
  return found
}
