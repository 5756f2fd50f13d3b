import { createHash } from 'node:crypto'
import { type DriftFacts, NO_DRIFT, type UnjudgedChange } from '../model/change.ts'
import type { DataMapEntry, LookedThrough } from '../model/data-map.ts'
import type { CompleteKind, GapCause, UnusedRegions } from '../model/coverage.ts'
import type { Outcome, Violation, NamedPlace } from '../model/finding.ts'
import type { ScannedAccount } from '../model/resource.ts'
import type { Hinge, SharedResource } from '../model/shared.ts'
import type { SharedTexts } from '../text/shared-texts.ts'
import { NOTHING_FOUND } from './merge.ts'
import { PartChecks } from './part-checks.ts'
import type { PartContent, PartHeader, PartRecord } from './part.ts'
import { DamagedPart, readRecords } from './part-records.ts'

export interface Part {
  readonly header: PartHeader
  readonly content: PartContent
  /** Of the whole text: copies of one part have the same. */
  readonly digest: string
}

/**
 * Reads a part. `check` sees the header before anything else is read, and throws where the part does not belong here.
 * Memory follows what was found, not what was read. Throws DamagedPart.
 * @param texts of all parts that are read together
 */
export async function readPart(
  path: string,
  texts: SharedTexts,
  check: (header: PartHeader) => void,
): Promise<Part> {
  const hash = createHash('sha256')
  let header: PartHeader | null = null
  let gathered = new Gathered([], texts)
  for await (const { record, text } of readRecords(path)) {
    hash.update(text).update('\n')
    if (record.header === undefined) gathered.add(record, text)
    else {
      header = record.header
      check(header)
      gathered = new Gathered(header.accounts, texts)
    }
  }
  if (header === null) throw new DamagedPart('it is empty')
  return { header, content: gathered.content(), digest: hash.digest('hex') }
}

/** Brings the lines of a part together again. */
class Gathered {
  readonly #expected: ReadonlySet<string>
  readonly #texts: SharedTexts
  readonly #accounts: ScannedAccount[] = []
  readonly #complete: CompleteKind[] = []
  readonly #gaps: GapCause[] = []
  readonly #unused: UnusedRegions[] = []
  readonly #resources: [string, number][] = []
  readonly #outcomes: Outcome[] = []
  readonly #violations: Violation[] = []
  readonly #shared: SharedResource[] = []
  readonly #hinges: Hinge[] = []
  readonly #looked: LookedThrough[] = []
  readonly #sensitive: DataMapEntry[] = []
  readonly #unjudged: UnjudgedChange[] = []
  readonly #present: NamedPlace[] = []
  readonly #sealed: string[] = []
  #drift: DriftFacts = NO_DRIFT
  readonly #checks = new PartChecks()

  constructor(expected: readonly string[], texts: SharedTexts) {
    this.#expected = new Set(expected)
    this.#texts = texts
  }

  add(record: PartRecord, text: string): void {
    const { account, complete, gap, unused, resources, outcome, violation, shared, hinge } = record
    const { looked, sensitive, unjudged, drift, present, sealed } = record
    this.#checks.add(record, text)
    const ifUsed = typeof hinge?.ifUsed === 'object' ? hinge.ifUsed : undefined
    const about =
      account?.id ??
      (complete ?? unused ?? outcome ?? violation ?? ifUsed ?? sensitive ?? unjudged ?? present)?.account
    if (about !== undefined) this.#expect(about)
    for (const { accounts } of gap?.places ?? []) accounts.forEach((id) => this.#expect(id))
    for (const one of drift === undefined ? [] : placesIn(drift)) this.#expect(one.account)
    if (account !== undefined) this.#accounts.push(account)
    if (complete !== undefined) {
      const { account: of, kind, regions } = complete
      this.#complete.push({
        ...complete,
        account: this.#texts.one(of),
        kind: this.#texts.one(kind),
        regions: this.#texts.list(regions),
      })
    }
    if (gap !== undefined) {
      const places = gap.places.map(({ accounts, regions }) => ({
        accounts: accounts.map((id) => this.#texts.one(id)),
        regions: this.#texts.list(regions),
      }))
      this.#gaps.push({ ...gap, places })
    }
    if (unused !== undefined) {
      this.#unused.push({ account: unused.account, regions: this.#texts.list(unused.regions) })
    }
    if (resources !== undefined) this.#resources.push([resources.kind, resources.count])
    if (outcome !== undefined) {
      const { rule, account: of, regions, incomplete } = outcome
      this.#outcomes.push({
        ...outcome,
        rule: this.#texts.one(rule),
        account: this.#texts.one(of),
        regions: this.#texts.list(regions),
        incomplete: this.#texts.list(incomplete),
      })
    }
    if (violation !== undefined) this.#violations.push(violation)
    if (shared !== undefined) this.#shared.push(shared)
    if (hinge !== undefined) this.#hinges.push(hinge)
    if (looked !== undefined) this.#looked.push(looked)
    if (sensitive !== undefined) {
      const { account: of, region, kind } = sensitive
      const texts = {
        account: this.#texts.one(of),
        region: this.#texts.one(region),
        kind: this.#texts.one(kind),
      }
      this.#sensitive.push({ ...sensitive, ...texts })
    }
    if (unjudged !== undefined) this.#unjudged.push(unjudged)
    if (drift !== undefined) this.#drift = { ...drift, unjudged: [] }
    if (present !== undefined) this.#present.push(present)
    if (sealed !== undefined) this.#sealed.push(sealed)
  }

  /** Two parts that speak of one account would count it twice. */
  #expect(account: string): void {
    if (!this.#expected.has(account))
      throw new DamagedPart(`it holds account ${account}, which is not of its shard`)
  }

  /** Throws DamagedPart where the lines contradict each other. */
  content(): PartContent {
    this.#checks.finish()
    return {
      scan: {
        ...NOTHING_FOUND.scan,
        accounts: this.#accounts,
        coverage: { complete: this.#complete, gaps: this.#gaps, unused: this.#unused },
        resources: Object.fromEntries(this.#resources),
        outcomes: this.#outcomes,
        violations: this.#violations,
        shared: { resources: this.#shared, hinges: this.#hinges },
        drift: { ...this.#drift, unjudged: this.#unjudged },
        sensitive: { held: this.#sensitive, looked: this.#looked },
      },
      present: this.#present,
      sealed: this.#sealed,
    }
  }
}

function placesIn({
  withoutState,
  unusable,
  acceptedNow,
}: Omit<DriftFacts, 'unjudged'>): readonly { readonly account: string }[] {
  return [...withoutState, ...unusable, ...acceptedNow]
}
