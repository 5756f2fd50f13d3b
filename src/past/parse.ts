import schema from '../../schema/history.json' with { type: 'json' }
import { fingerprint } from '../model/fingerprint.ts'
import {
  type History,
  HISTORY_SCHEMA,
  type Ledger,
  type LedgerEntry,
  type Ledgers,
  type Unswept,
} from '../model/history.ts'
import { schemaCheck, show } from '../text/schema-problems.ts'
import { formerLedgers } from './former-ledgers.ts'

/** Says what is wrong with a history file, as a clause. */
export class DamagedHistoryError extends Error {
  override readonly name = 'DamagedHistoryError'
}

/** What schema/history.json lets through: histories of several versions. */
interface WrittenHistory extends Pick<History, 'run' | 'findings'> {
  readonly ledgers?: Ledgers
  readonly sizes?: History['sizes']
  readonly compliance?: History['compliance']
  readonly scan?: History['scan']
  readonly alerts?: Readonly<Record<string, LedgerEntry & { readonly sentTo: string }>>
  readonly unswept?: Unswept
}

const problemsOf = schemaCheck(schema)

/**
 * Reads a history file's text. Everything that later stages rely on is checked, because the file travels through
 * caches, artifacts and people's hands. Throws DamagedHistoryError; never returns a part.
 */
export function parseHistory(text: string): History {
  const { findings, run, sizes = {}, compliance = {}, scan = null, ...written } = check(parseJson(text))
  // A finding under a wrong key would never be met again and then be reported as fixed.
  checkKeys('findings', findings, fingerprint)
  return { schema: HISTORY_SCHEMA, run, findings, ledgers: ledgersOf(written), sizes, compliance, scan }
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw new DamagedHistoryError('it is empty')
  try {
    return JSON.parse(text)
  } catch {
    throw new DamagedHistoryError('it is not JSON: perhaps it was cut off or edited')
  }
}

function check(value: unknown): WrittenHistory {
  const version = (value as { readonly schema?: unknown } | null)?.schema
  if (version !== undefined && version !== HISTORY_SCHEMA) {
    throw new DamagedHistoryError(
      `its schema is ${show(version)}, and this version of Cloud Baseline reads ${HISTORY_SCHEMA}`,
    )
  }
  const [problem] = problemsOf(value)
  if (problem !== undefined) throw new DamagedHistoryError(problem.message.replace(/\.$/, ''))
  return value as WrittenHistory
}

function ledgersOf({ ledgers, alerts = {}, unswept = {} }: Partial<WrittenHistory>): Ledgers {
  if (ledgers === undefined) {
    checkKeys('alerts', alerts, keyOf)
    return formerLedgers(alerts, unswept)
  }
  for (const [hash, ledger] of Object.entries(ledgers)) checkLedger(hash, ledger)
  return ledgers
}

function checkLedger(hash: string, { alerts }: Ledger): void {
  checkKeys(`ledgers.${hash}.alerts`, alerts, keyOf)
}

function keyOf({ key }: LedgerEntry): string {
  return key
}

function checkKeys<T>(
  where: string,
  entries: Readonly<Record<string, T>>,
  keyFor: (entry: T) => string,
): void {
  for (const [key, entry] of Object.entries(entries)) {
    if (keyFor(entry) !== key) throw new DamagedHistoryError(`${where}.${key} does not belong under this key`)
  }
}
