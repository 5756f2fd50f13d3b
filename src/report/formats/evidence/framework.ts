import type { AssessedFramework } from '../../../model/compliance.ts'
import { compareText } from '../../../text/compare.ts'

/** Its id, of which only what is harmless in the name of a folder is left. Ids that ship hold nothing else. */
export function folderOf({ id }: Pick<AssessedFramework, 'id'>): string {
  return id.replaceAll(/[^a-z0-9.-]/gi, '-').replace(/^\.+/, '-')
}

/** The ids of the rules that decide any of it, sorted, each once. */
export function rulesOf({ requirements }: Pick<AssessedFramework, 'requirements'>): readonly string[] {
  return [...new Set(requirements.flatMap(({ rules }) => rules))].toSorted(compareText)
}
