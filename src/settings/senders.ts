import type { UserError } from '../model/errors.ts'
import type { NamedSender } from '../model/settings.ts'
import type { Declaration, Field } from '../send/declaration.ts'
import { SENDERS_DECLARED } from '../send/declared.ts'
import type { WrittenSender } from './config-send.ts'
import { UnsetVariable, unsetVariable, variableValue } from './environment-variable.ts'

/** What one field comes to. */
interface Value {
  /** Null: nothing says it. */
  readonly text: string | null
  /** What of it must be shown nowhere. */
  readonly secrets: readonly string[]
}

/**
 * The receivers of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
export function namedSenders(
  written: readonly WrittenSender[],
  environment: NodeJS.ProcessEnv,
  isSending: boolean,
  declared: readonly Declaration[] = SENDERS_DECLARED,
): readonly NamedSender[] {
  return written.flatMap((sender) => {
    const declaration = declared.find(({ name }) => name === sender.to)
    return declaration === undefined ? [] : [resolve(sender, declaration, environment, isSending)]
  })
}

function resolve(
  { name, to, keys, place }: WrittenSender,
  { label, fields, check }: Declaration,
  environment: NodeJS.ProcessEnv,
  isSending: boolean,
): NamedSender {
  const at = `${place}: send.${name}`
  const values = Object.entries(fields).map(([field, declaration]): [string, Value] => {
    const given = fromFile(declaration, keys, at, environment, isSending)
    const value = given ?? fromStandard(declaration, environment)
    if (value === null && isSending && declaration.required) throw missing(declaration, at)
    return [field, value ?? { text: declaration.usual || null, secrets: [] }]
  })
  const address = Object.fromEntries(values.map(([field, { text }]) => [field, text]))
  if (isSending) check?.(address, at)
  const secrets = values
    .flatMap(([, value]) => value.secrets)
    .filter((secret) => secret !== '')
    .toSorted((a, b) => b.length - a.length)
  return { name, to, label: `${label} (${name})`, address, secrets, place }
}

/** Null: the file does not say it, or names a variable that need not be set here. */
function fromFile(
  { key, holds, parse, secrets }: Field,
  keys: WrittenSender['keys'],
  at: string,
  environment: NodeJS.ProcessEnv,
  isSending: boolean,
): Value | null {
  if (key === null) return null
  const open = holds === 'variable' ? undefined : keys[key]
  if (open !== undefined) return { text: parse(open.trim(), `${at}.${key}`), secrets: [] }
  const named = holds === 'either' ? `${key}-from` : key
  const variable = holds === 'value' ? undefined : keys[named]
  if (variable === undefined) return null
  const value = variableValue(variable, environment)
  if (value !== null) {
    const text = parse(value, `${at}.${named}: ${variable}`)
    return { text, secrets: secrets?.(text) ?? [] }
  }
  if (isSending) throw unsetVariable(variable, `${at}.${named}`)
  return null
}

function fromStandard({ standard = [], secrets }: Field, environment: NodeJS.ProcessEnv): Value | null {
  for (const { variable, parse } of standard) {
    const value = variableValue(variable, environment)
    if (value === null) continue
    const text = parse(value, variable)
    return { text, secrets: secrets?.(text) ?? [] }
  }
  return null
}

/** The schema and sendConfig ask for all others. */
function missing({ key, title = 'a text', standard = [] }: Field, at: string): UserError {
  const variables = standard.map(({ variable }) => variable).join(' or ')
  return new UnsetVariable(
    `${at}: the field ${key ?? ''} is missing, and ${variables} is not set; expected ${title}.`,
  )
}
