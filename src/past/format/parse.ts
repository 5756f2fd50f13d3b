import { fingerprintKey } from '../../model/fingerprint.ts'
import {
  type History,
  HISTORY_SCHEMA,
  type Ledger,
  type LedgerEntry,
  type Ledgers,
} from '../../model/history.ts'
import { parseJson, TooDeepError } from '../../text/json.ts'
import { show } from '../../text/schema-problems.ts'
import { DamagedHistoryError, NewerHistoryError } from './errors.ts'
import { formerLedgers } from './former-ledgers.ts'
import { unpacked } from './packed.ts'
import { findingsOf, tableProblem } from './table.ts'
import { writtenProblem, type WrittenHistory } from './written.ts'

/** Members that a history may have or not. What is not listed here is not read. */
const OPTIONAL = [
  'leftOut',
  'masking',
  'privacyKey',
  'salt',
  'sealedKey',
  'trend',
  'unsent',
] as const satisfies readonly (keyof History)[]

/**
 * Reads a history's bytes, packed or text. Everything that later stages rely on is checked, because the file travels
 * through caches, artifacts and people's hands. Throws DamagedHistoryError, or NewerHistoryError where a later version
 * wrote it; never returns a part.
 */
export function parseHistory(bytes: Buffer): History {
  const written = check(jsonOf(unpacked(bytes)))
  const { run, sizes = {}, compliance = {}, scan = null } = written
  const findings = readFindings(written)
  const optional = Object.fromEntries(
    OPTIONAL.flatMap((name) => (written[name] === undefined ? [] : [[name, written[name]] as const])),
  )
  return {
    schema: HISTORY_SCHEMA,
    run,
    findings,
    ledgers: ledgersOf(written),
    sizes,
    compliance,
    scan,
    ...optional,
  }
}

function jsonOf(text: string): unknown {
  if (text.trim() === '') throw new DamagedHistoryError('it is empty')
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof TooDeepError) throw new DamagedHistoryError(error.message)
    throw new DamagedHistoryError('it is not JSON: perhaps it was cut off or edited')
  }
}

function check(value: unknown): WrittenHistory {
  const version = (value as { readonly schema?: unknown } | null)?.schema
  if (Number.isSafeInteger(version) && Number(version) > HISTORY_SCHEMA)
    throw new NewerHistoryError(Number(version))
  if (version !== undefined && version !== 1 && version !== HISTORY_SCHEMA) {
    throw new DamagedHistoryError(
      `its schema is ${show(version)}, and this version of Cloud Baseline reads 1 and ${HISTORY_SCHEMA}`,
    )
  }
  const problem = writtenProblem(value)
  if (problem !== null) throw new DamagedHistoryError(problem)
  return value as WrittenHistory
}

function readFindings({ findings, table }: WrittenHistory): History['findings'] {
  if (table !== undefined) {
    const problem = tableProblem(table)
    if (problem !== null) throw new DamagedHistoryError(problem)
    return findingsOf(table)
  }
  // A finding under a wrong key would never be met again and then be reported as fixed.
  checkKeys('findings', findings, fingerprintKey)
  return findings
}

function ledgersOf({ ledgers, alerts = {}, unswept = {} }: WrittenHistory): Ledgers {
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
