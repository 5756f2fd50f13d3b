import type { Declaration } from '../send/declaration.ts'
import { SENDERS_DECLARED } from '../send/declared.ts'
import type { YamlDocument } from '../text/yaml.ts'
import type { Report } from './config-regions.ts'

/** A receiver as the file has it: what is secret of its address stands in variables of the environment. */
export interface WrittenSender {
  readonly name: string
  readonly to: string
  /** By the keys that its kind declares. */
  readonly keys: Readonly<Record<string, string>>
  /** `file:line`. */
  readonly place: string
}

/** What schema/config.json lets through. */
interface WrittenSend {
  readonly send?: Readonly<Record<string, WrittenSender['keys'] & { readonly to: string }>>
}

/** Reads what the schema took, and reports what it cannot see. */
export function sendConfig(
  document: YamlDocument,
  file: string,
  report: Report,
  declared: readonly Declaration[] = SENDERS_DECLARED,
): readonly WrittenSender[] {
  const { send = {} } = document.value as WrittenSend
  return Object.entries(send).map(([name, { to, ...keys }]) => {
    const path = ['send', name] as const
    for (const problem of problemsOf(
      keys,
      declared.find((one) => one.name === to),
    ))
      report(path, problem)
    return { name, to, keys, place: `${file}:${document.lineOf(path)}` }
  })
}

function problemsOf(keys: WrittenSender['keys'], declaration: Declaration | undefined): readonly string[] {
  return Object.values(declaration?.fields ?? {}).flatMap(({ key, holds, required, standard, title }) => {
    if (key === null || holds !== 'either') return []
    const given = [key, `${key}-from`].filter((one) => keys[one] !== undefined)
    if (given.length > 1) return [`received both ${given.join(' and ')}, expected one of them.`]
    if (given.length === 1 || !required || standard !== undefined) return []
    return [
      `the field ${key} is missing; expected ${title ?? 'a text'}, or ${key}-from with the environment variable that holds it.`,
    ]
  })
}
