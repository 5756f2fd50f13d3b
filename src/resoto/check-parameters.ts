import type { Json, JsonObject } from '../model/json.ts'

interface Parameter {
  readonly description: string
  readonly default: Json
}

export type Parameters = Readonly<Record<string, Parameter>>

/** Names in `{{name}}`, `{{#name}}` and `{{name.ago}}`. */
const NAMES = /\{\{[#^&{]?\s*([A-Za-z0-9_-]+)/g

/** What the search takes of the check's default values, as a rule has it; a reason where a rule cannot. */
export function parametersOf(search: string, defaults: JsonObject): Parameters | string {
  const used = new Set([...search.matchAll(NAMES)].map(([, name = '']) => name))
  const parameters: Record<string, Parameter> = {}
  for (const [name, value] of Object.entries(defaults)) {
    if (!used.has(name)) continue
    if (!/^(?!row$)[a-z][a-z0-9_]*$/.test(name))
      return `its value ${JSON.stringify(name)} cannot be a parameter: these have names of small letters, digits and underscores`
    if (!isPlain(value) && !(Array.isArray(value) && value.every(isPlain)))
      return `its value ${name} is neither a text, a number, true or false nor a list of these`
    parameters[name] = { description: `As default_values of the check had it.`, default: value }
  }
  return parameters
}

function isPlain(value: Json): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** Whether a value may stand in place of the other. */
export function isLike(value: Json, usual: Json): boolean {
  return Array.isArray(usual)
    ? Array.isArray(value) && value.every(isPlain)
    : isPlain(value) && typeof value === typeof usual
}
