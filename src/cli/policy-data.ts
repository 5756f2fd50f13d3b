import { safe, table } from '../report/markdown/markdown.ts'
import { type DataFlow, dataFlows } from '../run/data-flows/data-flows.ts'
import { readSettings } from '../settings/read-settings.ts'
import { resolve } from 'node:path'
import { EXIT } from './exit.ts'
import { inputGiven, type PolicyOptions } from './options.ts'
import { print, printJson } from './print.ts'

/** Prints what leaves the machine, to whom and for how long, by the settings: as Markdown, or for programs. */
export function policyDataCommand(selection: readonly string[], options: PolicyOptions): number {
  const settings = readSettings((name) => {
    // Nothing is sent, so that no variable with a secret need be set.
    if (name === 'dry-run') return 'true'
    return name === 'rules' ? selection.join('\n') : (inputGiven(name, options) ?? '')
  }, resolve('.'))
  const flows = dataFlows(settings, inputGiven('dry-run', options) === 'true')
  if (options['json'] === true) printJson(flows, 2)
  else print(markdownOf(flows))
  return EXIT.good
}

function markdownOf(flows: readonly DataFlow[]): string {
  const rows = flows.map(({ what, to, holds, where, kept, happens, by }) => [
    what,
    to,
    holds,
    where,
    kept,
    by === '' ? happens : safe`${happens}: ${by}`,
  ])
  return table(
    ['what leaves', 'who sees it', 'what it holds', 'where it is', 'for how long', 'by these settings'],
    rows,
  ).source
}
