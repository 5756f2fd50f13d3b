import { createHash } from 'node:crypto'
import type { Exception } from '../model/exception.ts'
import type { Rule } from '../model/rule.ts'
import type { Settings } from '../model/settings.ts'
import { digestOfFolder } from './folder-digest.ts'
import { fieldOf, INPUT_NAMES, specOf } from '../settings/inputs.ts'

/**
 * Settings that may differ between the jobs of a run: they say where files lie, how to sign in, how fast to go, and what
 * the merge makes of the results. What a role does not open comes as a gap, never as something else.
 */
const OF_EACH_JOB: ReadonlySet<string> = new Set<string>([
  ...INPUT_NAMES.filter((name) => specOf(name).jobs !== 'agreed').map(fieldOf),
  ...(['workspace', 'access', 'inputTargets', 'targets', 'fixWithin'] satisfies (keyof Settings)[]),
  // Where the file lies is each job's own; what it says is not.
  ...(['exceptions'] satisfies (keyof Settings)[]),
])

/**
 * What the jobs of one run have to agree on: the settings that decide what is read and what is found in it, the rules
 * with their parameters, and what is excepted from them. 32 hexadecimal digits.
 */
export function digestOfSettings(
  settings: Settings,
  rules: readonly { readonly rule: Rule }[],
  exceptions: readonly Exception[] = [],
): string {
  const { acceptedState, mode } = settings
  // A run that is not divided agrees with itself; each job of one that is may have the folder at another place.
  const accepted =
    acceptedState === null || mode.name === 'run' ? acceptedState : digestOfFolder(acceptedState)
  const shared = Object.entries({ ...settings, acceptedState: accepted }).filter(
    ([name]) => !OF_EACH_JOB.has(name),
  )
  // Each job may have the file at another place as well.
  const entries = exceptions.map(({ place, ...entry }) => [place.line, entry])
  return digestOf(JSON.stringify([Object.fromEntries(shared), rules.map(({ rule }) => rule), entries]))
}

/** 32 hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
