import { createHash } from 'node:crypto'
import type { Exception } from '../model/exception.ts'
import type { Rule } from '../model/rule.ts'
import type { Settings } from '../model/settings.ts'
import { type CamelCase, fieldOf, INPUT_NAMES, type InputName, specOf } from '../settings/inputs.ts'
import { digestOfFolder } from './folder-digest.ts'

/** What the jobs of one run have to agree on. Digests of 32 hexadecimal digits. */
export interface Agreement {
  /** By what users call the setting. */
  readonly settings: Readonly<Record<string, string>>
  /** Each rule with its values, by its id. */
  readonly rules: Readonly<Record<string, string>>
}

type Field = keyof Settings

/**
 * What users call the fields that no single input fills. Null: it may differ between the jobs of a run, since it says where
 * files lie, how to sign in, what was read where, and what the merge makes of the results. What a role does not open comes as
 * a gap, never as something else.
 */
const CALLED = {
  workspace: null,
  notes: null,
  rulesPlace: null,
  access: null,
  inputTargets: null,
  targets: null,
  senders: null,
  fixWithin: null,
  organization: 'accounts',
  perAccount: 'accounts',
  excludeAccounts: 'exclude-accounts',
  withoutProduction: 'production-accounts',
  environments: 'environments',
  parameters: 'parameters',
  internetShare: 'internet-share',
  exceptionsMaxDays: 'exceptions-max-days',
  personalData: 'personal-data',
  privacy: 'privacy',
  routes: 'alerts',
} as const satisfies Readonly<Record<Exclude<Field, CamelCase<InputName>>, string | null>>

/** The settings that decide what is read and what is found in it, the rules with their parameters, and what is excepted from them. */
export function agreementOf(
  settings: Settings,
  rules: readonly { readonly rule: Rule }[],
  exceptions: readonly Exception[] = [],
): Agreement {
  const values = new Map<string, unknown[]>()
  for (const [field, value] of Object.entries(settings)) {
    const name = nameOf(field)
    if (name === null) continue
    values.set(name, [...(values.get(name) ?? []), value])
  }
  values.set('accepted-state', [acceptedStateOf(settings)])
  // Where the file lies is each job's own; what it says is not.
  values.set('exceptions', [exceptions.map(({ place, ...entry }) => [place.line, entry])])
  return {
    settings: Object.fromEntries([...values].map(([name, value]) => [name, digestOf(JSON.stringify(value))])),
    rules: Object.fromEntries(rules.map(({ rule }) => [rule.id, digestOf(JSON.stringify(rule))])),
  }
}

/** Names of settings and ids of rules about which the jobs do not agree. */
export function differences(
  a: Agreement,
  b: Agreement,
): { settings: readonly string[]; rules: readonly string[] } {
  return { settings: unlike(a.settings, b.settings), rules: unlike(a.rules, b.rules) }
}

function unlike(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): readonly string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].filter((name) => a[name] !== b[name])
}

/** Null: it is each job's own. */
function nameOf(field: string): string | null {
  const input = INPUT_NAMES.find((name) => fieldOf(name) === field)
  if (input !== undefined) return specOf(input).jobs === 'agreed' ? input : null
  const called: Readonly<Record<string, string | null>> = CALLED
  return called[field] ?? null
}

/** A run that is not divided agrees with itself; each job of one that is may have the folder at another place. */
function acceptedStateOf({ acceptedState, mode }: Settings): string | null {
  return acceptedState === null || mode.name === 'run' ? acceptedState : digestOfFolder(acceptedState)
}

/** 32 hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
