import type { JsonObject } from '../../../../../src/model/json.ts'

/** A request with every key that it has; the reference that the code is held to, written without it. */
export interface NaiveRequest {
  readonly action: string
  readonly resource: string
  /** A key that is left out is absent. */
  readonly context: Readonly<Record<string, string>>
}

/** One policy, or one boundary: its statements as JSON. */
export type NaivePolicy = readonly JsonObject[]

/** All that speaks of somebody; `controls`: service control policies, a list for each level. */
export interface NaiveRights {
  readonly policies: readonly NaivePolicy[]
  readonly boundary: NaivePolicy | null
  readonly controls: readonly (readonly NaivePolicy[])[]
}

/** IAM's own order: an explicit deny, then the organisation's policies level by level, then the boundary, then an allow. */
export function naivelyAllowed(
  { policies, boundary, controls }: NaiveRights,
  request: NaiveRequest,
): boolean {
  const all = [...policies.flat(), ...(boundary ?? []), ...controls.flat(2)]
  if (all.some((one) => one['Effect'] === 'Deny' && isAbout(one, request))) return false
  const allows = (policy: NaivePolicy): boolean =>
    policy.some((one) => one['Effect'] === 'Allow' && isAbout(one, request))
  if (!controls.every((level) => level.some(allows))) return false
  return (boundary === null || allows(boundary)) && policies.some(allows)
}

/** `*` stands for any text, `?` for one character. */
function fits(pattern: string, text: string): boolean {
  const body = Array.from(pattern, (one) =>
    one === '*' ? '[^]*' : one === '?' ? '[^]' : one.replaceAll(/[$()+.[\\\]^{|}]/g, String.raw`\$&`),
  )
  return new RegExp(`^${body.join('')}$`).test(text)
}

function isAbout(statement: JsonObject, { action, resource, context }: NaiveRequest): boolean {
  const texts = (name: string): string[] | null => {
    const value = statement[name]
    return value === undefined ? null : [value].flat().map(String)
  }
  const inWords = (text: string): string =>
    text.replace('${aws:username}', context['aws:username'] ?? '\u0000')
  const acts = texts('Action')
  const actsBut = texts('NotAction')
  const things = texts('Resource')
  const thingsBut = texts('NotResource')
  const isOfAction = (list: string[]): boolean =>
    list.some((one) => fits(one.toLowerCase(), action.toLowerCase()))
  const isOfThing = (list: string[]): boolean => list.some((one) => fits(inWords(one), resource))
  if (acts !== null ? !isOfAction(acts) : isOfAction(actsBut ?? [])) return false
  if (things !== null ? !isOfThing(things) : isOfThing(thingsBut ?? [])) return false
  for (const [operator, keys] of Object.entries((statement['Condition'] ?? {}) as JsonObject)) {
    for (const [key, value] of Object.entries(keys as JsonObject)) {
      const has = context[key]
      const wanted = new Set([value].flat().map(String))
      const isEqual = has !== undefined && wanted.has(has)
      if (operator === 'StringEquals' || operator === 'Bool') {
        if (!isEqual) return false
      } else if (operator === 'StringNotEquals') {
        if (isEqual) return false
      } else if (operator === 'StringEqualsIfExists' || operator === 'BoolIfExists') {
        if (has !== undefined && !isEqual) return false
      } else if (operator === 'Null') {
        if (wanted.has('true') !== (has === undefined)) return false
      } else throw new Error(`the reference does not know ${operator}`)
    }
  }
  return true
}
