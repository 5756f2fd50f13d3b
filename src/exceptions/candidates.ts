import { isExact, type NamedAccount } from '../accounts/account-pattern.ts'
import { patternsOut } from '../accounts/region-pattern.ts'
import type { Resource } from '../model/resource.ts'
import { isMasked } from '../sensitive/masked-text.ts'
import type { CompiledException } from './compiled-exception.ts'
import { fitsAccount, namesOf } from './fields.ts'

/** Entries by the exact names of resources: there may be one for each of thousands. */
class ByName {
  readonly #named = new Map<string, CompiledException[]>()
  readonly #others: CompiledException[] = []

  add(exception: CompiledException): void {
    const { resources } = exception.entry
    if (!areExact(resources)) this.#others.push(exception)
    else for (const name of new Set(resources)) put(this.#named, name, exception)
  }

  of(names: readonly string[]): readonly CompiledException[] {
    // Whom a masked name stands for only the fields can say.
    if (names.some(isMasked)) return [...this.#named.values()].flat().concat(this.#others)
    const named = names.flatMap((name) => this.#named.get(name) ?? [])
    return named.length === 0 ? this.#others : [...named, ...this.#others]
  }
}

/** Finds the few of many entries that a violation may be meant by, so that none but these are asked. */
export class Candidates {
  readonly #everywhere = new ByName()
  /** By the id of the account, which another one may bear as its name. */
  readonly #inAccount = new Map<string, ByName>()
  /** Whether they mean an account is worked out once for each. */
  readonly #byPattern: readonly CompiledException[]
  readonly #patternsMean = new WeakMap<NamedAccount, ByName>()

  constructor(exceptions: readonly CompiledException[]) {
    const byPattern: CompiledException[] = []
    for (const exception of exceptions) {
      const { accounts } = exception.entry
      if (accounts.length === 0) this.#everywhere.add(exception)
      else if (!areExact(accounts) || accounts.some((one) => !ACCOUNT_ID.test(one))) byPattern.push(exception)
      else for (const id of new Set(accounts)) this.#of(id).add(exception)
    }
    this.#byPattern = byPattern
  }

  /** In the order of the file, each once. */
  of(account: NamedAccount, resource: Resource): readonly CompiledException[] {
    const names = namesOf(resource)
    const parts = [
      this.#everywhere,
      this.#inAccount.get(account.id),
      this.#inAccount.get(account.name),
      this.#meaning(account),
    ]
    const found = parts.flatMap((part) => part?.of(names) ?? [])
    if (found.length < 2) return found
    return [...new Set(found)].toSorted((a, b) => a.entry.place.line - b.entry.place.line)
  }

  #meaning(account: NamedAccount): ByName | undefined {
    if (this.#byPattern.length === 0) return undefined
    const known = this.#patternsMean.get(account)
    if (known !== undefined) return known
    const found = new ByName()
    for (const exception of this.#byPattern)
      if (fitsAccount(exception.entry.accounts, account) !== 'no') found.add(exception)
    this.#patternsMean.set(account, found)
    return found
  }

  #of(id: string): ByName {
    const known = this.#inAccount.get(id) ?? new ByName()
    this.#inAccount.set(id, known)
    return known
  }
}

/** A name cannot be looked up: of an account whose name could not be read it is not known whether it is meant. */
const ACCOUNT_ID = /^\d{12}$/

function areExact(patterns: readonly string[]): boolean {
  return patterns.length > 0 && patterns.every(isExact) && patternsOut(patterns).length === 0
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [one])
  else known.push(one)
}
