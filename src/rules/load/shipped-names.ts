import { rulesOf } from './family.ts'
import { namesOf, readShippedFile } from './read-rule-file.ts'
import { shippedPacks } from './shipped-packs.ts'
import { yamlFilesBelow } from './walk-folder.ts'

/** Ids and former ids of every rule that ships, selected or not. Takes as long as reading all of them. */
export function shippedNames(): readonly string[] {
  return yamlFilesBelow(shippedPacks()).flatMap((path) => {
    const file = { path, file: path, shipped: true, selected: { among: true, byPath: false, ids: [] } }
    return rulesOf(readShippedFile(file, refuse)).flatMap((source) => {
      const { id, aliases } = namesOf(source)
      return id === null ? [] : [id].concat(aliases)
    })
  })
}

/** Our tests load what ships. */
function refuse(_level: string, line: number, message: string): never {
  throw new Error(`a rule that ships is wrong in line ${line}: ${message}`)
}
