import { fingerprint } from '../model/fingerprint.ts'
import {
  type AccountSize,
  type History,
  HISTORY_SCHEMA,
  type Ledger,
  type LedgerEntry,
  type Ledgers,
  type PendingDelivery,
  type RememberedFinding,
  type ScanRecord,
} from '../model/history.ts'
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { SEVERITIES } from '../model/severity.ts'
import { formerLedgers } from './former-ledgers.ts'

/** Says what is wrong with a history file, such as `findings.3f….severity is "bad"`. */
export class DamagedHistoryError extends Error {
  override readonly name = 'DamagedHistoryError'
}

/**
 * Reads a history file's text. Everything that later stages rely on is checked, because the file travels through
 * caches, artifacts and people's hands. Throws DamagedHistoryError; never returns a part.
 */
export function parseHistory(text: string): History {
  const file = object(parseJson(text), 'the file')
  const schema = file['schema']
  if (schema !== HISTORY_SCHEMA) {
    throw new DamagedHistoryError(
      `its schema is ${show(schema)} and this version of Cloud Baseline reads ${HISTORY_SCHEMA}`,
    )
  }
  const run = object(file['run'], 'run')
  return {
    schema: HISTORY_SCHEMA,
    run: { id: string(run['id'], 'run.id'), at: time(run['at'], 'run.at') },
    findings: mapOf(file['findings'], 'findings', finding),
    ledgers: ledgersOf(file),
    sizes: file['sizes'] === undefined ? {} : mapOf(file['sizes'], 'sizes', size),
    scan: file['scan'] === undefined ? null : nullOr(file['scan'], 'scan', scan),
  }
}

function ledgersOf(file: JsonObject): Ledgers {
  if (file['ledgers'] !== undefined) return mapOf(file['ledgers'], 'ledgers', ledger)
  const alerts = mapOf(file['alerts'], 'alerts', (value, where, key) => ({
    ...alert(value, where, key),
    sentTo: string(object(value, where)['sentTo'], `${where}.sentTo`),
  }))
  return formerLedgers(
    alerts,
    file['unswept'] === undefined ? {} : mapOf(file['unswept'], 'unswept', strings),
  )
}

function ledger(value: Json, where: string): Ledger {
  const of = object(value, where)
  return {
    channel: string(of['channel'], `${where}.channel`),
    target: string(of['target'], `${where}.target`),
    alerts: mapOf(of['alerts'], `${where}.alerts`, alert),
    unswept: mapOf(of['unswept'], `${where}.unswept`, strings),
  }
}

function parseJson(text: string): Json {
  if (text.trim() === '') throw new DamagedHistoryError('it is empty')
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new DamagedHistoryError('it is not JSON: perhaps it was cut off or edited')
  }
}

function finding(value: Json, where: string, key: string): RememberedFinding {
  const of = object(value, where)
  const text = (name: string): string => string(of[name], `${where}.${name}`)
  const read: RememberedFinding = {
    rule: text('rule'),
    account: text('account'),
    region: text('region'),
    kind: text('kind'),
    id: text('id'),
    name: text('name'),
    arn: text('arn'),
    severity: oneOf(of['severity'], SEVERITIES, `${where}.severity`),
    environment: text('environment'),
    firstSeen: time(of['firstSeen'], `${where}.firstSeen`),
    lastSeen: time(of['lastSeen'], `${where}.lastSeen`),
    fixedAt: nullOr(of['fixedAt'], `${where}.fixedAt`, time),
    reopened: wholeNumber(of['reopened'], `${where}.reopened`),
    ...(of['coveredBy'] === undefined ? {} : { coveredBy: text('coveredBy') }),
    ...(of['tags'] === undefined ? {} : { tags: mapOf(of['tags'], `${where}.tags`, string) }),
  }
  // A finding under a wrong key would never be met again and then be told as fixed.
  if (fingerprint(read) !== key) throw new DamagedHistoryError(`${where} does not belong under this key`)
  return read
}

function alert(value: Json, where: string, key: string): LedgerEntry {
  const of = object(value, where)
  if (of['key'] !== key) throw new DamagedHistoryError(`${where}.key is ${show(of['key'])}`)
  return {
    key,
    rule: string(of['rule'], `${where}.rule`),
    account: nullOr(of['account'], `${where}.account`, string),
    fingerprint: nullOr(of['fingerprint'], `${where}.fingerprint`, string),
    status: oneOf(of['status'], ['open', 'unsent'] as const, `${where}.status`),
    firstTriggered: time(of['firstTriggered'], `${where}.firstTriggered`),
    lastTriggered: time(of['lastTriggered'], `${where}.lastTriggered`),
    pending: nullOr(of['pending'], `${where}.pending`, pendingDelivery),
  }
}

function size(value: Json, where: string): AccountSize {
  const of = object(value, where)
  return {
    listings: wholeNumber(of['listings'], `${where}.listings`),
    resources: wholeNumber(of['resources'], `${where}.resources`),
  }
}

function scan(value: Json, where: string): ScanRecord {
  const of = object(value, where)
  return {
    repository: nullOr(of['repository'], `${where}.repository`, string),
    workflow: nullOr(of['workflow'], `${where}.workflow`, string),
    name: string(of['name'], `${where}.name`),
    accounts: strings(of['accounts'], `${where}.accounts`),
    regions: strings(of['regions'], `${where}.regions`),
    production: strings(of['production'], `${where}.production`),
  }
}

/** The body is sent again, but about this alert: the channel sees to that. */
function pendingDelivery(value: Json, where: string): PendingDelivery {
  const of = object(value, where)
  return {
    action: oneOf(of['action'], ['trigger', 'resolve'] as const, `${where}.action`),
    body: object(of['body'], `${where}.body`),
    since: time(of['since'], `${where}.since`),
    error: string(of['error'], `${where}.error`),
  }
}

function mapOf<T>(
  value: Json | undefined,
  where: string,
  read: (value: Json, where: string, key: string) => T,
): Readonly<Record<string, T>> {
  const entries = Object.entries(object(value, where))
  return Object.fromEntries(entries.map(([key, entry]) => [key, read(entry, `${where}.${key}`, key)]))
}

function object(value: Json | undefined, where: string): JsonObject {
  if (!isJsonObject(value)) throw new DamagedHistoryError(`${where} is ${show(value)}, not an object`)
  return value
}

function string(value: Json | undefined, where: string): string {
  if (typeof value !== 'string') throw new DamagedHistoryError(`${where} is ${show(value)}, not a text`)
  return value
}

function strings(value: Json | undefined, where: string): readonly string[] {
  if (!Array.isArray(value)) throw new DamagedHistoryError(`${where} is ${show(value)}, not a list`)
  return (value as readonly Json[]).map((one, index) => string(one, `${where}[${index}]`))
}

function time(value: Json | undefined, where: string): string {
  if (typeof value !== 'string' || !ISO_TIME.test(value) || Number.isNaN(Date.parse(value))) {
    throw new DamagedHistoryError(`${where} is ${show(value)}, not a time such as 2026-01-31T12:00:00Z`)
  }
  return value
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

function wholeNumber(value: Json | undefined, where: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new DamagedHistoryError(`${where} is ${show(value)}, not a whole number`)
  }
  return value
}

function oneOf<T extends string>(value: Json | undefined, allowed: readonly T[], where: string): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) {
    throw new DamagedHistoryError(`${where} is ${show(value)}, not one of ${allowed.join(', ')}`)
  }
  return found
}

function nullOr<T>(
  value: Json | undefined,
  where: string,
  read: (value: Json, where: string) => T,
): T | null {
  if (value === undefined) throw new DamagedHistoryError(`${where} is missing`)
  return value === null ? null : read(value, where)
}

function show(value: Json | undefined): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value).slice(0, 60)
}
