import { createHash } from 'node:crypto'
import type { ResourcePlace } from '../history/presence.ts'
import type { Complete, Gap } from '../model/coverage.ts'
import type { Outcome, Violation } from '../model/finding.ts'
import type { Account, Scope } from '../model/resource.ts'
import { NOTHING_FOUND } from './merge.ts'
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
 */
export async function readPart(path: string, check: (header: PartHeader) => void): Promise<Part> {
  const hash = createHash('sha256')
  const texts = new Texts()
  let header: PartHeader | null = null
  let gathered = new Gathered([], texts)
  for await (const { record, text } of readRecords(path)) {
    hash.update(text).update('\n')
    if (record.header === undefined) gathered.add(record)
    else {
      header = record.header
      check(header)
      gathered = new Gathered(header.accounts, texts)
    }
  }
  if (header === null) throw new DamagedPart('it is empty')
  return { header, content: gathered.content(), digest: hash.digest('hex') }
}

/** The same text once: ids of rules, kinds and accounts stand in millions of lines, and each line brings its own. */
class Texts {
  readonly #known = new Map<string, string>()

  one(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, text)
    return text
  }
}

/** Brings the lines of a part together again. */
class Gathered {
  readonly #expected: ReadonlySet<string>
  readonly #texts: Texts
  readonly #accounts: Account[] = []
  readonly #complete: Complete[] = []
  readonly #gaps: Gap[] = []
  readonly #resources: [string, number][] = []
  readonly #outcomes: Outcome[] = []
  readonly #violations: Violation[] = []
  readonly #present: ResourcePlace[] = []

  constructor(expected: readonly string[], texts: Texts) {
    this.#expected = new Set(expected)
    this.#texts = texts
  }

  add({ account, complete, gap, resources, outcome, violation, present }: PartRecord): void {
    const about = account?.id ?? (complete ?? gap ?? outcome ?? violation ?? present)?.account
    // Two parts that speak of one account would count it twice.
    if (about !== undefined && !this.#expected.has(about)) {
      throw new DamagedPart(`it speaks of account ${about}, which it was not to read`)
    }
    if (account !== undefined) this.#accounts.push(account)
    if (complete !== undefined) {
      const { kind } = complete
      this.#complete.push({ ...complete, ...this.#placeOf(complete), kind: this.#texts.one(kind) })
    }
    if (gap !== undefined) this.#gaps.push(gap)
    if (resources !== undefined) this.#resources.push([resources.kind, resources.count])
    if (outcome !== undefined) {
      const { rule } = outcome
      this.#outcomes.push({ ...outcome, ...this.#placeOf(outcome), rule: this.#texts.one(rule) })
    }
    if (violation !== undefined) this.#violations.push(violation)
    if (present !== undefined) this.#present.push(present)
  }

  #placeOf({ account, region }: Scope): Scope {
    return { account: this.#texts.one(account), region: this.#texts.one(region) }
  }

  content(): PartContent {
    return {
      scan: {
        ...NOTHING_FOUND.scan,
        accounts: this.#accounts,
        coverage: { complete: this.#complete, gaps: this.#gaps },
        resources: Object.fromEntries(this.#resources),
        outcomes: this.#outcomes,
        violations: this.#violations,
      },
      present: this.#present,
    }
  }
}
