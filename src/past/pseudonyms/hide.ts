import { fingerprint } from '../../model/fingerprint.ts'
import type { History, RememberedFinding, ScanRecord } from '../../model/history.ts'
import { type Pseudonyms, pseudonymsOf } from './pseudonyms.ts'
import { type LedgerSecrets, sealLedgers } from './sealed-ledgers.ts'

/** What becomes of each member in a history that everybody can read. A new one is decided here. */
const MEMBERS: Readonly<Record<keyof History, 'kept' | 'hidden'>> = {
  schema: 'kept',
  run: 'kept',
  findings: 'hidden',
  ledgers: 'hidden',
  sizes: 'hidden',
  // Statuses of requirements, and hashes over rules.
  compliance: 'kept',
  scan: 'hidden',
  leftOut: 'kept',
  // Numbers.
  trend: 'kept',
  salt: 'hidden',
  // Sealed where a secret can: see sealed-key.ts.
  privacyKey: 'kept',
  sealedKey: 'kept',
  masking: 'kept',
  // Whole events, with ids and names.
  unsent: 'hidden',
}

/** The same of a finding. `dropped`: what names something and what no run needs. */
const FIELDS: Readonly<Record<keyof RememberedFinding, 'kept' | 'hidden' | 'dropped'>> = {
  rule: 'kept',
  account: 'hidden',
  region: 'kept',
  kind: 'kept',
  id: 'hidden',
  name: 'dropped',
  arn: 'dropped',
  severity: 'kept',
  environment: 'kept',
  firstSeen: 'kept',
  lastSeen: 'kept',
  fixedAt: 'kept',
  openedAt: 'kept',
  reopened: 'kept',
  coveredBy: 'kept',
  tags: 'dropped',
  // A short hash of a sentence with names and addresses in it, which can be guessed and tried.
  said: 'dropped',
  // Of a whole resource.
  accepted: 'kept',
  // From the exceptions file, which is in the repository.
  excepted: 'kept',
}

/**
 * The history as everybody may read it: no id, name or tag of an account or a resource, and ledgers that only a run can read
 * that reaches their targets. revealHistory brings it back as far as a run knows what it speaks of.
 */
export function hideHistory(history: History, salt: string, secrets: LedgerSecrets): History {
  const pseudonyms = pseudonymsOf(salt)
  const findings = Object.values(history.findings).map((finding) => {
    const hidden = hideFinding(finding, pseudonyms)
    return [fingerprint(hidden), hidden] as const
  })
  const sizes = Object.entries(history.sizes).map(([id, size]) => [pseudonyms.account(id), size] as const)
  return {
    ...only(history, MEMBERS),
    findings: Object.fromEntries(findings),
    ledgers: sealLedgers(history, secrets, salt),
    sizes: Object.fromEntries(sizes),
    scan: withAccounts(history.scan, (id) => pseudonyms.account(id)),
    salt,
  }
}

function hideFinding(finding: RememberedFinding, pseudonyms: Pseudonyms): RememberedFinding {
  return { ...only(finding, FIELDS), ...pseudonyms.place(finding), name: '', arn: '' }
}

/** The scan with each account by another name. */
export function withAccounts(scan: ScanRecord | null, of: (account: string) => string): ScanRecord | null {
  if (scan === null) return null
  const { accounts, production } = scan
  return { ...scan, accounts: accounts.map(of).toSorted(), production: production.map(of).toSorted() }
}

function only<T extends object>(value: T, what: Readonly<Record<keyof T, string>>): T {
  const kept = Object.entries(value).filter(([name]) => what[name as keyof T] === 'kept')
  return Object.fromEntries(kept) as T
}
