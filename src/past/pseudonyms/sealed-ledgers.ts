import type {
  History,
  Ledger,
  LedgerEntry,
  Ledgers,
  RememberedFinding,
  Unswept,
} from '../../model/history.ts'
import { isPseudonym } from '../../text/pseudonym.ts'
import { seal, unseal } from '../../text/seal.ts'

/** What a target is reached by, by the place of its ledger: nobody else can resolve there, so nobody else needs to read it. */
export type LedgerSecrets = ReadonlyMap<string, string>

/** The resource that an alert is about, where it is about one. */
export type NamedFinding = Pick<RememberedFinding, 'account' | 'region' | 'kind' | 'id' | 'name' | 'arn'>

interface Sealed {
  readonly alerts: Ledger['alerts']
  readonly unswept: Unswept
  readonly named: readonly NamedFinding[]
}

/** Each ledger as only a run can read it that reaches its target. What nobody can reach any more is left as a number. */
export function sealLedgers(
  { ledgers, findings, run }: Pick<History, 'ledgers' | 'findings' | 'run'>,
  secrets: LedgerSecrets,
  salt: string,
): Ledgers {
  const sealed = Object.entries(ledgers).map(([place, ledger]): [string, Ledger] => {
    const { channel, target, alerts, unswept } = ledger
    if (ledger.sealed !== undefined) return [place, ledger]
    const secret = secrets.get(place)
    const content: Sealed = { alerts, unswept, named: namedBy(Object.values(alerts), findings) }
    const text = secret === undefined ? null : seal(JSON.stringify(content), { secret, salt, what: 'ledger' })
    const open = Object.values(alerts).filter(({ status }) => status === 'open').length
    return [place, { channel, target, alerts: {}, unswept: {}, sealed: { text, open, at: run.at } }]
  })
  return Object.fromEntries(sealed)
}

function namedBy(entries: readonly LedgerEntry[], findings: History['findings']): readonly NamedFinding[] {
  return entries.flatMap((entry) => {
    const finding = entry.fingerprint === null ? undefined : findings[entry.fingerprint]
    if (finding === undefined || isPseudonym(finding.id)) return []
    const { account, region, kind, id, name, arn } = finding
    return [{ account, region, kind, id, name, arn }]
  })
}

interface Unsealed {
  readonly ledgers: Ledgers
  /** What the ledgers name. */
  readonly accounts: readonly string[]
  readonly named: readonly NamedFinding[]
}

/** The ledgers, open where a secret opens them. */
export function unsealLedgers(ledgers: Ledgers, secrets: LedgerSecrets, salt: string): Unsealed {
  const named: NamedFinding[] = []
  const opened = Object.entries(ledgers).map(([place, ledger]): [string, Ledger] => {
    const secret = secrets.get(place)
    const text = ledger.sealed?.text ?? null
    const plain =
      secret === undefined || text === null ? null : unseal(text, { secret, salt, what: 'ledger' })
    if (plain === null) return [place, ledger]
    // Nobody else could have written it.
    const content = JSON.parse(plain) as Sealed
    named.push(...content.named)
    const { channel, target } = ledger
    return [place, { channel, target, alerts: content.alerts, unswept: content.unswept }]
  })
  const all = opened.map(([, ledger]) => ledger)
  const accounts = [
    ...all.flatMap(({ alerts }) => Object.values(alerts).flatMap(({ account }) => account ?? [])),
    ...all.flatMap(({ unswept }) => Object.values(unswept).flat()),
    ...named.map(({ account }) => account),
  ]
  return { ledgers: Object.fromEntries(opened), accounts: [...new Set(accounts)], named }
}
