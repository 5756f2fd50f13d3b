import { resolve } from 'node:path'
import type { Redact } from '../model/settings.ts'
import { safe, table } from '../report/markdown/markdown.ts'
import { type DataFlow, dataFlows } from '../run/data-flows/data-flows.ts'
import { readSettings } from '../settings/read-settings.ts'
import { EXIT } from './exit.ts'
import { inputGiven, type PolicyOptions } from './options.ts'
import { print, printJson } from './print.ts'

/** What becomes of what is sensitive in all of it but the requests to AWS. */
const REDACTED: Readonly<Record<Redact, string>> = {
  standard:
    'Personal data and secrets that are detected are masked in everything that is written and sent (redact: standard).',
  strict:
    'Personal data and secrets that are detected, names, addresses and principals are masked in everything that is written and sent (redact: strict).',
  off: 'Personal data and secrets in what was read leave as they are (redact: off); of user data, hash and length alone.',
}

/** Prints what leaves the machine, to whom and for how long, by the settings: as Markdown, or for programs. */
export function policyDataCommand(selection: readonly string[], options: PolicyOptions): number {
  const settings = readSettings((name) => {
    // Nothing is sent, so that no variable with a secret need be set.
    if (name === 'dry-run') return 'true'
    return name === 'rules' ? selection.join('\n') : (inputGiven(name, options) ?? '')
  }, resolve('.'))
  const flows = dataFlows(settings, inputGiven('dry-run', options) === 'true')
  if (options['json'] === true) printJson({ redact: settings.redact, flows }, 2)
  else print(`${REDACTED[settings.redact]}\n\n${markdownOf(flows)}`)
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
