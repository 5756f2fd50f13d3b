import type { Json } from '../model/json.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import { isLike } from './check-parameters.ts'
import type { Entry, Outcome } from './entry.ts'
import { isAccountId } from './exceptions-text.ts'
import type { Import } from './import.ts'
import type { ReportConfig } from './items.ts'
import { carrySearch } from './meaning.ts'

/** The configuration of reports, an entry for each thing that it says. */
export function carryReportConfig(config: ReportConfig, into: Import): readonly Entry[] {
  const entry = (
    name: string,
    outcome: Outcome,
    notes: readonly string[],
    files: readonly string[] = [],
  ): Entry => ({
    what: 'report configuration',
    name,
    place: config.place,
    outcome,
    files,
    notes,
  })
  const entries = [
    ...config.ignoreChecks.map((id) => entry(`ignore_checks ${id}`, ...ignoredCheck(id, into))),
    ...config.ignoreAccounts.map((id) => {
      const [outcome, notes] = ignoredAccount(id, into)
      const files = outcome === 'carried' ? [PROJECT_FILES.exceptions] : []
      return entry(`ignore_accounts ${id}`, outcome, notes, files)
    }),
    ...Object.entries(config.overrideValues).map(([name, value]) =>
      entry(`override_values ${name}`, ...overriddenValue(name, value, into)),
    ),
  ]
  return entries.length > 0 ? entries : [entry('report_config', 'carried', [])]
}

type Result = readonly [Outcome, readonly string[]]

function ignoredCheck(id: string, into: Import): Result {
  if (into.hasCheck(id)) return ['carried', []]
  const shipped = into.shippedRule(id)
  if (shipped === null)
    return [
      'not carried',
      ['no rule that ships stands for it, and no file that was read defines it: nothing is to be left out'],
    ]
  return [
    'with remarks',
    [`the rule ${shipped} stands for it and is not selected; with \`rules: [default]\` add '!${shipped}'`],
  ]
}

function ignoredAccount(id: string, into: Import): Result {
  if (!isAccountId(id)) return ['not carried', ['it is no id of an AWS account, which has 12 digits']]
  if (into.checkRules.length === 0)
    return ['not carried', ['no check that is judged here was read, and jobs asked all accounts']]
  if (into.owner === null)
    return ['not carried', ['an exception of the account takes somebody who answers for it: give --owner']]
  return ['carried', []]
}

function overriddenValue(name: string, value: Json, into: Import): Result {
  const taking = into.rules.flatMap(({ id, check }) =>
    check !== null && Object.hasOwn(check.parameters, name) ? [{ id, check }] : [],
  )
  if (taking.length === 0) return ['not carried', ['no check that was carried over takes it']]
  const notes: string[] = []
  for (const { id, check } of taking) {
    const usual = check.parameters[name]?.default ?? null
    const defaults = Object.entries(check.parameters).map(([key, one]) => [key, one.default] as const)
    const values = { ...Object.fromEntries(defaults), [name]: value }
    if (!isLike(value, usual))
      notes.push(`${id}: received ${JSON.stringify(value)}, expected something like ${JSON.stringify(usual)}`)
    else {
      const carried = carrySearch(check.search, { ...into.options, values })
      if (typeof carried === 'string') notes.push(`${id}: ${carried}`)
      else into.setParameter(id, name, value)
    }
  }
  if (notes.length === 0) return ['carried', []]
  return [notes.length === taking.length ? 'not carried' : 'with remarks', notes]
}
