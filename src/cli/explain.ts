import { KINDS } from '../clouds/clouds.ts'
import { explainSearch } from '../search/index.ts'
import { EXIT } from './exit.ts'
import type { JsonOption } from './options.ts'
import { print, printJson } from './print.ts'

/** Shows how a search is grouped and what it needs. */
export function explainCommand(query: string, options: JsonOption): number {
  const explanation = explainSearch(query, { model: KINDS, now: new Date() })
  if (options.json) {
    printJson(explanation)
    return EXIT.good
  }
  print(explanation.canonical)
  section('Kinds', explanation.kinds)
  section('IAM actions', explanation.actions)
  section('Notes', explanation.notes)
  section('Warnings', explanation.warnings)
  return EXIT.good
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  print(`\n${title}`)
  for (const line of lines) print(`  ${line}`)
}
