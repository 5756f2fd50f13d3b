import { basename } from 'node:path'
import { readFileSync } from 'node:fs'
import { rulesOf } from './family.ts'
import { namesOf, readShippedFile } from './read-rule-file.ts'

/**
 * The files that ship by the ids of their rules. A file is called as its rule; those of families are read, as they have
 * several.
 */
export function shippedIds(paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.flatMap((path) => idsIn(path).map((id) => [id, path] as const)))
}

function idsIn(path: string): readonly string[] {
  if (!/^for_each:/m.test(readFileSync(path, 'utf8'))) return [basename(path, '.yml')]
  const file = { path, file: path, shipped: true, selected: { among: true, byPath: false, ids: [] } }
  return rulesOf(readShippedFile(file, refuse)).map((source) => namesOf(source).id ?? '')
}

/** Our tests load what ships. */
function refuse(_level: string, line: number, message: string): never {
  throw new Error(`a rule that ships is wrong in line ${line}: ${message}`)
}
