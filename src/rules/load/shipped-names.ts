import type { RuleParameter } from '../../model/rule.ts'
import { rulesOf } from './family.ts'
import { namesOf, readShippedFile } from './read-rule-file.ts'
import { shippedPacks } from './shipped-packs.ts'
import { yamlFilesBelow } from './walk-folder.ts'

/** A rule that ships, selected or not. */
interface ShippedRule {
  /** Its id and the ids that it used to have. */
  readonly names: readonly string[]
  readonly parameters: Readonly<Record<string, Pick<RuleParameter, 'default'>>>
  /** The start of the deduplication keys of its alerts. */
  readonly dedupKey: string
}

interface Written {
  readonly parameters?: ShippedRule['parameters']
  readonly alert?: { readonly dedup_key?: string }
}

/** Takes as long as reading all of them. */
export function shippedRules(): readonly ShippedRule[] {
  return yamlFilesBelow(shippedPacks()).flatMap((path) => {
    const file = { path, file: path, shipped: true, selected: { among: true, byPath: false, ids: [] } }
    return rulesOf(readShippedFile(file, refuse)).flatMap((source) => {
      const { id, aliases } = namesOf(source)
      if (id === null) return []
      const { parameters = {}, alert } = source.value as Written
      return [{ names: [id, ...aliases], parameters, dedupKey: alert?.dedup_key ?? id }]
    })
  })
}

/** The names of all of them. */
export function shippedNames(): readonly string[] {
  return shippedRules().flatMap(({ names }) => names)
}

/** Our tests load what ships. */
function refuse(_level: string, line: number, message: string): never {
  throw new Error(`a rule that ships is wrong in line ${line}: ${message}`)
}
