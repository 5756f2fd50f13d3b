import { fingerprint } from '../../model/fingerprint.ts'
import type { History, RememberedFinding } from '../../model/history.ts'
import type { NamedPlace, ResourcePlace } from '../../model/finding.ts'
import { isPseudonym } from '../../text/pseudonym.ts'
import { withAccounts } from './hide.ts'
import { type Pseudonyms, pseudonymsOf } from './pseudonyms.ts'
import { type LedgerSecrets, unsealLedgers } from './sealed-ledgers.ts'

/** What a run knows that may stand behind pseudonyms. */
export interface Known {
  /** Ids. */
  readonly accounts: readonly string[]
  /** Resources that it saw, as far as it kept them. */
  readonly resources: readonly Sighted[]
  readonly secrets: LedgerSecrets
}

/** Without a name it is called by its id. */
type Sighted = NamedPlace & { readonly arn?: string }

/** What a resource is called whose id the run does not know. */
const NAMELESS = 'a resource whose name the history does not hold'

/**
 * The history of a public repository with the ids that this run knows. What neither it nor an alert that it can read speaks of
 * keeps its pseudonym.
 */
export function revealHistory(history: History, known: Known): History {
  const { salt } = history
  if (salt === undefined) return history
  const pseudonyms = pseudonymsOf(salt)
  const { ledgers, accounts, named } = unsealLedgers(history.ledgers, known.secrets, salt)
  const accountOf = accountsBehind(history, [...known.accounts, ...accounts], pseudonyms)
  const resourceOf = resourcesBehind([...named, ...known.resources], accountOf, pseudonyms)
  const findings = Object.values(history.findings).map((finding) => {
    const revealed = revealFinding(finding, accountOf, resourceOf)
    return [fingerprint(revealed), revealed] as const
  })
  const nameOf = (id: string): string => accountOf.get(id) ?? id
  const sizes = Object.entries(history.sizes).map(([id, size]) => [nameOf(id), size] as const)
  return {
    ...history,
    findings: Object.fromEntries(findings),
    ledgers,
    sizes: Object.fromEntries(sizes),
    scan: withAccounts(history.scan, nameOf),
  }
}

/** By pseudonym. To try an account takes long, so only as many are tried as it takes to find all. */
function accountsBehind(
  { findings, sizes, scan }: History,
  candidates: readonly string[],
  pseudonyms: Pseudonyms,
): ReadonlyMap<string, string> {
  const asked = new Set(
    [
      ...Object.values(findings).map(({ account }) => account),
      ...Object.keys(sizes),
      ...(scan?.accounts ?? []),
      ...(scan?.production ?? []),
    ].filter(isPseudonym),
  )
  const found = new Map<string, string>()
  for (const id of new Set(candidates)) {
    if (found.size === asked.size) break
    const pseudonym = pseudonyms.account(id)
    if (asked.has(pseudonym)) found.set(pseudonym, id)
  }
  return found
}

/** By pseudonyms of place and id, in the accounts that the history speaks of. */
function resourcesBehind(
  resources: readonly Sighted[],
  accountOf: ReadonlyMap<string, string>,
  pseudonyms: Pseudonyms,
): ReadonlyMap<string, Sighted> {
  const accounts = new Set(accountOf.values())
  return new Map(
    resources
      .filter(({ account }) => accounts.has(account))
      .map((resource) => [keyOf(pseudonyms.place(resource)), resource] as const),
  )
}

function revealFinding(
  finding: RememberedFinding,
  accountOf: ReadonlyMap<string, string>,
  resourceOf: ReadonlyMap<string, Sighted>,
): RememberedFinding {
  if (!isPseudonym(finding.id)) return finding
  const resource = resourceOf.get(keyOf(finding))
  if (resource === undefined) {
    return { ...finding, account: accountOf.get(finding.account) ?? finding.account, name: NAMELESS }
  }
  const { account, id, name = id, arn = '' } = resource
  return { ...finding, account, id, name, arn }
}

function keyOf({ account, region, kind, id }: ResourcePlace): string {
  return [account, region, kind, id].join('\n')
}
